import Facts

extension ArchiveFile {
  /// Makes an archive of records that are at hand, without reading files or noting a run.
  package static func make(_ path: String, of records: [Record]) throws(ArchiveError) {
    let archive = try NewArchive(path)
    let spool = try Spool(beside: path)
    try archive.write { db in
      let build = try BulkBuild(db, spool: spool)
      var builder = SheetBuilder()
      for record in records {
        try build.add(builder.sheet(for: record), path: record.article.path)
      }
      try db.inTransaction {
        try build.finish { _ in }
        return .commit
      }
    }
    try archive.finish()
  }
}

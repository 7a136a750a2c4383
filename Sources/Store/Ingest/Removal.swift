import GRDB

/// Takes articles out of an archive, with all that only they say.
public struct Removal {
  private let program: String
  private let corrections: CorrectionsFile?

  /// Sets up; `program` names the version that `runs` records, `corrections` a file elsewhere than beside the archive.
  package init(program: String, corrections: CorrectionsFile? = nil) {
    self.program = program
    self.corrections = corrections
  }

  /// What a removal did.
  public struct Report: Sendable, Equatable {
    /// Paths of the articles taken out.
    public internal(set) var removed: [String] = []
    /// Names that fit no article.
    public internal(set) var unknown: [String] = []
  }

  /// Removes the articles of an archive that are named by id, SHA-256 or absolute path.
  ///
  /// A path also stands for the articles in the folder or file it names. Where a name fits none,
  /// the others are removed all the same.
  public func run(_ names: [String], from path: String) throws(ArchiveError) -> Report {
    let archive = try ArchiveFile.open(path, for: .writing)
    do {
      return try archive.write { db in try remove(names, path, db) }
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  private func remove(_ names: [String], _ path: String, _ db: Database) throws -> Report {
    var report = Report()
    var found: [Int64: String] = [:]
    try db.inTransaction(.immediate) {
      try ArchiveSchema.addWhatIsMissing(db)
      for name in names {
        let articles = try ArticleName.find(name, db)
        if articles.isEmpty { report.unknown.append(name) }
        found.merge(articles) { first, _ in first }
      }
      guard !found.isEmpty else { return .rollback }
      let increment = try Increment(db)
      for article in found.keys.sorted() { try increment.remove(article) }
      try increment.resolve()
      let file = corrections ?? CorrectionsFile(beside: path)
      try CorrectionStep(db, increment)
        .run(CorrectionStep.current(file, db), of: file, fresh: Set(found.keys))
      var counts = IngestReport(archive: path)
      counts.removed = found.count
      var log = RunLog(command: "remove", program: program)
      try log.write(counts, db, finished: true)
      return .commit
    }
    report.removed = found.values.sorted()
    return report
  }
}

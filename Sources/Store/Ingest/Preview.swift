import GRDB
import Glibc
import Text

/// What an ingest would find of the articles an archive has.
///
/// The archive is read before the inputs and after them, not all the time: who reads keeps others from writing.
struct Preview {
  private let archive: ArchiveFile?
  /// The archive's articles.
  let known: KnownArticles
  /// The files they lie in.
  let files: KnownFiles
  private var found: [(path: String, article: Int64, isNew: Bool)] = []

  /// Looks at the archive at a path, which need not be there.
  init(_ path: String, of inputs: [Input], in scope: IngestScope, program: String) throws {
    var status = stat()
    guard stat(path, &status) == 0 else {
      (archive, known, files) = (nil, KnownArticles(), KnownFiles())
      return
    }
    let archive = try ArchiveFile.open(path, for: .reading)
    (known, files) = try archive.read { db in
      (try KnownArticles(db, readBy: program), try KnownFiles(db, inputs, scope))
    }
    self.archive = archive
  }

  /// Takes what became of an input.
  mutating func take(_ found: Found) {
    guard let article = found.article else { return }
    if case .new = found.reading {
      self.found.append((found.path, article, true))
    } else {
      self.found.append((found.path, article, false))
    }
  }

  /// Counts what has changed and what is gone.
  func finish(_ inputs: [Input], _ scope: IngestScope, _ report: inout IngestReport) throws {
    guard let archive, !report.interrupted else { return }
    try archive.read { db in
      var files = FileTable()
      for (path, article, isNew) in found {
        try files.note(path, holds: article, isNew: isNew, db)
      }
      let gone = GoneFiles(inputs, scope, report.failures)
      _ = try files.leaving(gone, &report, db)
      report.countPruned(gone)
    }
  }
}

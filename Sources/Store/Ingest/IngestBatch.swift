import GRDB
import Text

/// What an existing archive takes in one transaction.
struct IngestBatch {
  private let db: Database
  private var log: RunLog
  private var files = FileTable()
  private var stamps = StampRows()
  private var sheets: [Waiting] = []
  private var notes: [(path: String, kind: String, reason: String)] = []
  private var originals: [(article: Int64, bytes: [UInt8])] = []
  private var noted: Set<String> = []
  private var increment: Increment?
  private let corrections: CorrectionsFile
  /// An article to be written.
  private struct Waiting {
    let sheet: ClaimSheet
    var path: String
    /// Whether the archive had it already, read otherwise.
    let isAgain: Bool
  }

  /// How many articles wait to be written.
  var count: Int { sheets.count }
  /// How many bytes they take.
  private(set) var bytes = 0

  /// An empty batch.
  init(_ db: Database, _ log: RunLog, corrections: CorrectionsFile) {
    self.db = db
    self.log = log
    self.corrections = corrections
  }

  /// Takes what became of an input.
  mutating func add(_ found: Found, _ report: inout IngestReport) throws {
    let path = found.path
    report.count(found.reading)
    stamps.add(found)
    if let original = found.original, let article = found.article {
      originals.append((article, original))
      bytes += original.count
    }
    switch found.reading {
    case .new(let sheet): try add(sheet, path, isAgain: false)
    case .again(let sheet):
      try check(sheet.article, sheet.withView { $0.string($0.header[0]) } ?? "", path)
      try add(sheet, path, isAgain: true)
    case .untouched(let article): files.noteUntouched(path, holds: article)
    case .known(let article, let sha256):
      let isThere = try files.note(path, holds: article, isNew: false, db)
      // Where the archive has it, no other file's digest gave its id.
      if !isThere { try check(article, sha256, path) }
    case .skipped(let reason): note(path, "skipped", reason)
    case .failed(let reason): note(path, "failed", reason)
    }
  }

  private mutating func add(_ sheet: ClaimSheet, _ path: String, isAgain: Bool) throws {
    bytes += sheet.text.count + sheet.bytes.count
    sheets.append(Waiting(sheet: sheet, path: path, isAgain: isAgain))
    try files.note(path, holds: sheet.article, isNew: !isAgain, db)
  }

  private mutating func note(_ path: String, _ kind: String, _ reason: String) {
    notes.append((path, kind, reason))
    noted.insert(path)
  }

  /// Writes what was taken so far.
  mutating func write(_ report: inout IngestReport) throws {
    try inTransaction(&report) { batch, report in
      try batch.writeRows(removing: [], &report, finished: false)
      return .commit
    }
  }

  /// Writes the rest; articles whose files have changed, or are gone and to be pruned, go with it.
  mutating func finish(
    _ report: inout IngestReport,
    _ inputs: [Input] = [],
    _ scope: IngestScope = IngestScope()
  ) throws {
    var leaving: [Int64] = []
    var mended: [String] = []
    // What was not come by yet may be there.
    if !report.interrupted {
      let gone = GoneFiles(inputs, scope, report.failures)
      leaving = try files.leaving(gone, &report, db)
      report.countPruned(gone)
      mended = try gone.mended(noted, db)
    }
    let isIdle =
      sheets.isEmpty && originals.isEmpty && leaving.isEmpty && notes.isEmpty
      && mended.isEmpty
      && report.added == 0
    try inTransaction(&report) { batch, report in
      if isIdle, try !batch.files.wouldMove(batch.db),
        try CorrectionStep.isCurrent(batch.corrections, batch.db)
      {
        return try batch.writeStamps(report) ? .commit : .rollback
      }
      try batch.writeRows(removing: leaving, &report, finished: true)
      for path in mended { try batch.log.clear(path, batch.db) }
      try batch.files.writePlaces(batch.db)
      try batch.writeStamps(report)
      return .commit
    }
  }

  /// Tells whether there was anything to write; a run that was broken off leaves two articles at one path.
  @discardableResult
  private mutating func writeStamps(_ report: IngestReport) throws -> Bool {
    guard !stamps.isEmpty, !report.interrupted else { return false }
    try stamps.write(db)
    return true
  }

  private mutating func inTransaction(
    _ report: inout IngestReport,
    _ body: (inout IngestBatch, inout IngestReport) throws -> Database.TransactionCompletion
  ) throws {
    try db.inTransaction(.immediate) { try body(&self, &report) }
  }

  private mutating func writeRows(
    removing gone: [Int64],
    _ report: inout IngestReport,
    finished: Bool
  ) throws {
    let old = try leaveOutWhatOthersAdded(&report)
    try log.write(report, db, finished: finished)
    if !sheets.isEmpty || !gone.isEmpty {
      let increment = try self.increment ?? Increment(db)
      self.increment = increment
      for article in gone { try increment.remove(article) }
      for article in old { try increment.removeForAnother(article) }
      sheets.sort { $0.sheet.article < $1.sheet.article }
      for article in sheets { try increment.add(article.sheet, path: article.path) }
      try increment.resolve()
      let fresh = Set(gone + sheets.map(\.sheet.article))
      try correct(increment, fresh: fresh, &report)
    } else if finished {
      try correct(Increment(db), fresh: [], &report)
    }
    let rows = try OriginalRows(db)
    for original in originals {
      try rows.write(original.bytes, of: original.article)
      report.kept += 1
    }
    for note in notes {
      try log.note(note.path, kind: note.kind, reason: note.reason, db)
    }
    sheets = []
    originals = []
    notes = []
    bytes = 0
  }

  private func correct(
    _ increment: Increment,
    fresh: Set<Int64>,
    _ report: inout IngestReport
  ) throws {
    report.corrections = try CorrectionStep(db, increment)
      .run(CorrectionStep.current(corrections, db), of: corrections, fresh: fresh)
  }

  /// Another process may have read the same files since this one looked; gives the articles that the
  /// archive has and that are to be replaced, which keep their paths.
  private mutating func leaveOutWhatOthersAdded(_ report: inout IngestReport) throws -> [Int64] {
    let find = try db.cachedStatement(sql: "SELECT path, read_by IS ? FROM articles WHERE id = ?")
    var kept: [Waiting] = []
    var old: [Int64] = []
    for var article in sheets {
      let sheet = article.sheet
      let row = try Row.fetchOne(find, arguments: [log.program, sheet.article])
      if let row, row[1] || !article.isAgain {
        if article.isAgain { report.uncountAgain(sheet) } else { report.uncount(sheet) }
        continue
      }
      if let row {
        article.path = row[0]
        old.append(sheet.article)
      }
      kept.append(article)
    }
    sheets = kept
    return old
  }

  /// Two files' digests may, once in many thousand years, give one id.
  private func check(_ article: Int64, _ sha256: String, _ path: String) throws {
    let statement = try db.cachedStatement(sql: "SELECT sha256 FROM articles WHERE id = ?")
    guard let other = try String.fetchOne(statement, arguments: [article]), other != sha256 else {
      return
    }
    throw DatabaseError(message: "the id of \(path) is taken by another article")
  }
}

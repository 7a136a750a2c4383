import GRDB

/// What an existing archive takes in one transaction.
struct IngestBatch {
  private let db: Database
  private var log: RunLog
  private var files = FileTable()
  private var sheets: [Waiting] = []
  private var notes: [(path: String, kind: String, reason: String)] = []
  private var readable: [String] = []
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
  mutating func add(_ path: String, _ reading: Reading, _ report: inout IngestReport) throws {
    switch reading {
    case .new(let sheet):
      report.count(sheet)
      try add(sheet, path, isAgain: false)
    case .again(let sheet):
      report.countAgain(sheet)
      try check(sheet.article, sheet.withView { $0.string($0.header[0]) } ?? "", path)
      try add(sheet, path, isAgain: true)
    case .known(let article, let sha256):
      try check(article, sha256, path)
      report.unchanged += 1
      readable.append(path)
      try files.note(path, holds: article, isNew: false, db)
    case .skipped(let reason): notes.append((path, "skipped", reason))
    case .failed(let reason): notes.append((path, "failed", reason))
    }
  }

  private mutating func add(_ sheet: ClaimSheet, _ path: String, isAgain: Bool) throws {
    bytes += sheet.text.count + sheet.bytes.count
    sheets.append(Waiting(sheet: sheet, path: path, isAgain: isAgain))
    readable.append(path)
    try files.note(path, holds: sheet.article, isNew: !isAgain, db)
  }

  /// Writes what was taken so far.
  mutating func write(_ report: inout IngestReport) throws {
    try inTransaction(&report) { batch, report in
      try batch.writeRows(removing: [], &report, finished: false)
      return .commit
    }
  }

  /// Writes the rest; articles whose files have changed go with it.
  mutating func finish(_ report: inout IngestReport) throws {
    let gone = report.interrupted ? [] : files.gone
    if !gone.isEmpty {
      let changed = files.changed
      report.changed = changed.new + changed.known
      report.added -= changed.new
      report.unchanged -= changed.known
    }
    let isIdle = sheets.isEmpty && gone.isEmpty && notes.isEmpty && report.added == 0
    try inTransaction(&report) { batch, report in
      if isIdle, try !batch.files.wouldMove(batch.db), try !batch.mendsFailures(),
        try CorrectionStep.isCurrent(batch.corrections, batch.db)
      {
        return .rollback
      }
      try batch.writeRows(removing: gone, &report, finished: true)
      try batch.files.writePaths(batch.db)
      return .commit
    }
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
      for article in gone + old { try increment.remove(article) }
      sheets.sort { $0.sheet.article < $1.sheet.article }
      for article in sheets { try increment.add(article.sheet, path: article.path) }
      try increment.resolve()
      let fresh = Set(gone + sheets.map(\.sheet.article))
      try correct(increment, fresh: fresh, &report)
    } else if finished {
      try correct(Increment(db), fresh: [], &report)
    }
    for note in notes {
      try log.note(note.path, kind: note.kind, reason: note.reason, db)
    }
    for path in readable { try log.clear(path, db) }
    sheets = []
    notes = []
    readable = []
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

  /// Whether a file that failed at its last reading was read now.
  private func mendsFailures() throws -> Bool {
    guard try Int.fetchOne(db, sql: "SELECT 1 FROM failures LIMIT 1") != nil else { return false }
    let find = try db.cachedStatement(sql: "SELECT 1 FROM failures WHERE path = ?")
    return try readable.contains { try Int.fetchOne(find, arguments: [$0]) != nil }
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

import Facts
import GRDB
import Glibc
import Text

/// Reads articles into an archive.
///
///     let ingest = Ingest(program: "archive 0.1.0", extractor: try Extractor())
///     let report = try ingest.run(
///       Inputs.list(["articles/"]), into: "/home/lan/archive.db", observer: IngestObserver())
public struct Ingest {
  private let program: String
  private let extractor: Extractor
  private let corrections: CorrectionsFile?
  /// Articles an existing archive takes in one transaction.
  private static let batchSize = 1024
  private static let batchBytes = 32 << 20

  /// Sets up; `program` names the version that `runs` records, `corrections` a file elsewhere than beside the archive.
  package init(program: String, extractor: Extractor, corrections: CorrectionsFile? = nil) {
    self.program = program
    self.extractor = extractor
    self.corrections = corrections
  }

  /// Reads inputs into the archive at an absolute path, making it if it is not there.
  ///
  /// Where it would be made and no input holds an article, it is not.
  public func run(
    _ inputs: [Input],
    in scope: IngestScope = IngestScope(),
    into path: String,
    observer: IngestObserver
  ) throws(ArchiveError) -> IngestReport {
    let corrections = try checkedCorrections(path)
    var status = stat()
    if stat(path, &status) == 0 {
      let archive = try ArchiveFile.open(path, for: .writing)
      return try extend(archive, corrections, inputs, scope, observer)
    }
    return try create(path, corrections, inputs, scope, observer)
  }

  /// Says what `run` would do, without writing anything.
  ///
  /// No claims are drawn, so the report has none; what another process adds meanwhile is not foreseen.
  public func preview(
    _ inputs: [Input],
    in scope: IngestScope = IngestScope(),
    into path: String,
    observer: IngestObserver
  ) throws(ArchiveError) -> IngestReport {
    _ = try checkedCorrections(path)
    do {
      var preview = try Preview(path, of: inputs, in: scope, program: program)
      var report = IngestReport(archive: path)
      try eachReading(
        of: inputs,
        scope,
        known: preview.known,
        files: preview.files,
        draws: false,
        &report,
        observer
      ) {
        found,
        report in
        preview.take(found)
        report.count(found.reading)
      }
      try preview.finish(inputs, scope, &report)
      return report
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  /// The corrections that go with an archive; a damaged file stops it before anything is read.
  private func checkedCorrections(_ path: String) throws(ArchiveError) -> CorrectionsFile {
    let corrections = corrections ?? CorrectionsFile(beside: path)
    do { _ = try corrections.read() } catch { throw .corrections(error) }
    return corrections
  }

  // MARK: - A new archive

  private func create(
    _ path: String,
    _ corrections: CorrectionsFile,
    _ inputs: [Input],
    _ scope: IngestScope,
    _ observer: IngestObserver
  ) throws(ArchiveError) -> IngestReport {
    let archive = try NewArchive(path)
    let spool = try Spool(beside: path)
    let report = try archive.write { db in
      try fill(db, spool, path, corrections, inputs, scope, observer)
    }
    guard report.added > 0 else { return report }
    try archive.finish()
    return report
  }

  private func fill(
    _ db: Database,
    _ spool: Spool,
    _ path: String,
    _ corrections: CorrectionsFile,
    _ inputs: [Input],
    _ scope: IngestScope,
    _ observer: IngestObserver
  ) throws -> IngestReport {
    var report = IngestReport(archive: path)
    var log = RunLog(command: "ingest", program: program)
    let build = try BulkBuild(db, spool: spool)
    var skipped: [(path: String, reason: String)] = []
    let originals = try OriginalRows(db)
    var stamps = StampRows()
    let known = KnownArticles(keepsOriginals: scope.keepsOriginals)
    try eachReading(of: inputs, scope, known: known, &report, observer) { found, report in
      report.count(found.reading)
      switch found.reading {
      case .new(let sheet), .again(let sheet): try build.add(sheet, path: found.path)
      case .known(let article, _): build.add(path: found.path, of: article)
      case .skipped(let reason): skipped.append((found.path, reason))
      case .untouched, .failed: break
      }
      stamps.add(found)
      if let bytes = found.original, let article = found.article {
        try originals.write(bytes, of: article)
        report.kept += 1
      }
    }
    guard report.added > 0 else { return report }
    report.created = true
    try db.inTransaction {
      try build.finish(progress: observer.writing)
      if !report.interrupted { try stamps.write(db) }
      if corrections.exists {
        report.corrections = try CorrectionStep(db, Increment(db))
          .run(corrections.read(), of: corrections)
      }
      try log.write(report, db, finished: true)
      for file in skipped {
        try log.note(file.path, kind: "skipped", reason: file.reason, db)
      }
      for failure in report.failures {
        try log.note(failure.path, kind: "failed", reason: failure.reason, db)
      }
      return .commit
    }
    return report
  }

  // MARK: - An existing archive

  private func extend(
    _ archive: ArchiveFile,
    _ corrections: CorrectionsFile,
    _ inputs: [Input],
    _ scope: IngestScope,
    _ observer: IngestObserver
  ) throws(ArchiveError) -> IngestReport {
    do {
      return try archive.write { db in
        try extend(db, archive.path, corrections, inputs, scope, observer)
      }
    } catch {
      throw ArchiveError(error, path: archive.path)
    }
  }

  private func extend(
    _ db: Database,
    _ path: String,
    _ corrections: CorrectionsFile,
    _ inputs: [Input],
    _ scope: IngestScope,
    _ observer: IngestObserver
  ) throws -> IngestReport {
    var report = IngestReport(archive: path)
    try ArchiveSchema.addWhatIsMissing(db)
    let known = try KnownArticles(db, readBy: program, keepsOriginals: scope.keepsOriginals)
    let files = try KnownFiles(db, inputs, scope)
    var batch = IngestBatch(
      db,
      RunLog(command: "ingest", program: program),
      corrections: corrections
    )
    try eachReading(of: inputs, scope, known: known, files: files, &report, observer) {
      found,
      report in
      try batch.add(found, &report)
      if batch.count >= Ingest.batchSize || batch.bytes >= Ingest.batchBytes {
        try batch.write(&report)
      }
    }
    try batch.finish(&report, inputs, scope)
    return report
  }

  // MARK: - Both

  /// Has inputs read ahead, and takes what becomes of them in order.
  private func eachReading(
    of inputs: [Input],
    _ scope: IngestScope,
    known: KnownArticles,
    files: KnownFiles = KnownFiles(),
    draws: Bool = true,
    _ report: inout IngestReport,
    _ observer: IngestObserver,
    _ body: (Found, inout IngestReport) throws -> Void
  ) throws {
    let worker = try IngestWorker(
      inputs,
      columns: scope.columns,
      known: known,
      files: files,
      program: program,
      extractor: draws ? extractor : nil
    )
    defer { worker.stop() }
    var done = 0
    while let batch = worker.next() {
      for found in batch.found {
        switch found.reading {
        case .skipped: report.skipped += 1
        case .failed(let reason):
          let failure = IngestReport.Failure(path: found.path, reason: reason)
          report.failures.append(failure)
          observer.failed(failure)
        case .new, .again, .untouched, .known: break
        }
        try body(found, &report)
      }
      done += batch.inputs
      observer.reading(done, inputs.count)
      if observer.shouldStop() {
        report.interrupted = done < inputs.count
        return
      }
    }
  }
}

import ArgumentParser
import Store
import Text

/// Reading files into an archive as a person sees it: progress, what fails, the closing lines.
struct IngestSession {
  private let ingest: Store.Ingest
  private let path: String

  /// As the options have it.
  init(
    _ lexicon: LexiconOption,
    _ corrections: CorrectionsOption,
    _ database: DatabaseOption
  ) throws {
    let extractor = try lexicon.extractor()
    ingest = Store.Ingest(
      program: extractor.program,
      extractor: extractor,
      corrections: corrections.file
    )
    path = database.path
  }

  /// Reads inputs; `scope` says what follows for what is no longer there.
  func run(_ inputs: [Input], in scope: IngestScope) throws {
    let report = try take(inputs, in: scope) { $0.summary }
    try end(report, scope)
  }

  /// Reads inputs and prints what is to be said of that; ends the program where it was interrupted.
  func take(
    _ inputs: [Input],
    in scope: IngestScope,
    saying lines: (IngestReport) -> [String]
  ) throws -> IngestReport {
    let isNew = !FileBytes.exists(path)
    if isNew, inputs.contains(where: \.isArticle) { Output.note("creating \(path)") }
    let progress = ProgressBar()
    Interrupt.watch()
    let report = try ingest.run(inputs, in: scope, into: path, observer: observer(progress))
    progress.clear()
    try print(lines(report))
    if isNew, !report.created {
      Output.note("no article found; \(report.archive) was not made")
    }
    if report.interrupted {
      Output.note("interrupted: what was read is kept; the same command goes on from here")
      throw ExitCode(130)
    }
    return report
  }

  /// Says what `run` would do.
  func preview(_ inputs: [Input], in scope: IngestScope) throws {
    let progress = ProgressBar()
    Interrupt.watch()
    let report = try ingest.preview(inputs, in: scope, into: path, observer: observer(progress))
    progress.clear()
    if report.interrupted { throw ExitCode(130) }
    try print(["dry run: " + report.counts()])
    try end(report, scope)
  }

  private func observer(_ progress: ProgressBar) -> IngestObserver {
    var observer = IngestObserver()
    observer.reading = { done, count in progress.show("reading", done, of: count) }
    observer.writing = { part in progress.show("writing", part) }
    observer.failed = { failure in
      progress.clear()
      Output.note("\(failure.path): \(failure.reason)")
    }
    observer.shouldStop = { Interrupt.isAsked }
    return observer
  }

  private func print(_ lines: [String]) throws {
    var output = Output()
    try output.write(Array((lines.joined(separator: "\n") + "\n").utf8))
    try output.flush()
  }

  /// Says what is to be done about what is gone, and ends with what failed.
  private func end(_ report: IngestReport, _ scope: IngestScope) throws {
    if scope.prunes {
      for folder in report.emptied { Output.note(GoneNotes.emptied(folder)) }
      if !report.emptied.isEmpty { throw Exit.failure }
    } else if let note = GoneNotes.kept(report.gone) {
      Output.note(note)
    }
    if !report.failures.isEmpty { throw Exit.failure }
  }
}

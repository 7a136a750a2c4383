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
    let isNew = !FileBytes.exists(path)
    if isNew, inputs.contains(where: \.isArticle) { Output.note("creating \(path)") }
    let progress = ProgressBar()
    Interrupt.watch()
    let report = try ingest.run(inputs, in: scope, into: path, observer: observer(progress))
    progress.clear()
    try print(summary(report))
    if isNew, !report.created {
      Output.note("no article found; \(report.archive) was not made")
    }
    if report.interrupted {
      Output.note("interrupted: what was read is kept; the same command goes on from here")
      throw ExitCode(130)
    }
    try end(report, scope)
  }

  /// Says what `run` would do.
  func preview(_ inputs: [Input], in scope: IngestScope) throws {
    let progress = ProgressBar()
    Interrupt.watch()
    let report = try ingest.preview(inputs, in: scope, into: path, observer: observer(progress))
    progress.clear()
    if report.interrupted { throw ExitCode(130) }
    try print(["dry run: " + counts(report)])
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
      for folder in report.emptied {
        Output.note(
          "\(folder): there is no article in it now, so nothing was pruned; "
            + "take out what came from it with: archive remove \(folder)"
        )
      }
      if !report.emptied.isEmpty { throw Exit.failure }
    } else if let first = report.gone.first {
      let count = report.gone.count
      Output.note(
        count == 1
          ? "\(first) is no longer there; what it said is kept (--prune takes it out)"
          : "\(count) are no longer there, such as \(first); what they said is kept (--prune takes it out)"
      )
    }
    if !report.failures.isEmpty { throw Exit.failure }
  }

  // MARK: - Closing lines

  private func counts(_ report: IngestReport) -> String {
    var counts = [
      ("added", report.added), ("unchanged", report.unchanged), ("changed", report.changed),
      ("skipped", report.skipped), ("failed", report.failures.count),
    ]
    if !report.gone.isEmpty { counts.append(("gone", report.gone.count)) }
    if report.removed > 0 { counts.append(("removed", report.removed)) }
    return counts.map { "\($0.1) \($0.0)" }.joined(separator: ", ")
  }

  private func summary(_ report: IngestReport) -> [String] {
    let line = counts(report)
    let corrected = report.corrections.isEmpty ? [] : [report.corrections.counts]
    let kept =
      report.kept == 0
      ? [] : ["\(report.kept) \(report.kept == 1 ? "original" : "originals") kept"]
    guard report.added + report.changed + report.reread > 0 else {
      return [line + (report.removed + report.kept > 0 ? "" : ": nothing new")] + kept + corrected
    }
    let reread =
      report.reread == 0
      ? []
      : ["\(report.reread) of the unchanged read again, by other rules or phrases than before"]
    let facts = report.claims.filter { $0.count > 0 }.map { "\($0.count) \($0.kind)" }
    return [line] + reread + ["facts: " + (facts.isEmpty ? "none" : facts.joined(separator: ", "))]
      + kept + corrected
  }
}

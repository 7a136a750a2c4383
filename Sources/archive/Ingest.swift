import ArgumentParser
import Facts
import Store
import Text

/// `archive ingest`: reads articles into an archive.
struct Ingest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Read articles into an archive, which is made if it is not there.",
    discussion: """
      Reads text files and web pages (.txt, .md, .html), documents (.docx; .pdf with Debian's pdftotext), and what \
      articles are wrapped in: .zip, .tar, .gz, .warc, .mhtml, .eml, and tables with a column for the text (.csv, .tsv, \
      .json, .jsonl); and folders of them with all they hold. \
      An article is known by its bytes: reading it again adds nothing, also from another place; where a \
      file has changed, what its article said is replaced. Interrupted with ctrl-C, it keeps what it has \
      read; the same command goes on from there. Corrections made by hand are applied (archive correct). Files last read by another version of the program, or with \
      another lexicon, are read again; articles that are not given again stay as they were read.

      Examples:
        archive ingest reports/
        archive ingest --db ~/navy.db 2023/ 2024/review.html
        archive ingest --lexicon my-phrases/ reports/
        curl -s https://example.org/report.txt | archive ingest -

      Exit status: 0 done, 2 a file could not be read or nothing could be written, 64 wrong usage, 130 interrupted.
      """
  )

  @Argument(help: "Files and folders; - is standard input.", completion: .file())
  var paths: [String]

  @OptionGroup
  var lexicon: LexiconOption

  @OptionGroup
  var corrections: CorrectionsOption

  @OptionGroup
  var database: DatabaseOption

  func run() throws {
    try Exit.reporting {
      let extractor = try lexicon.extractor()
      let path = database.path
      let inputs = Inputs.list(paths)
      let isNew = !FileBytes.exists(path)
      if isNew, inputs.contains(where: \.isArticle) { Output.note("creating \(path)") }
      let progress = ProgressBar()
      var observer = IngestObserver()
      observer.reading = { done, count in progress.show("reading", done, of: count) }
      observer.writing = { part in progress.show("writing", part) }
      observer.failed = { failure in
        progress.clear()
        Output.note("\(failure.path): \(failure.reason)")
      }
      observer.shouldStop = { Interrupt.isAsked }
      Interrupt.watch()
      let report = try Store.Ingest(
        program: extractor.program,
        extractor: extractor,
        corrections: corrections.file
      ).run(inputs, into: path, observer: observer)
      progress.clear()
      try finish(report, isNew: isNew)
    }
  }

  private func finish(_ report: IngestReport, isNew: Bool) throws {
    var output = Output()
    try output.write(Array((summary(report).joined(separator: "\n") + "\n").utf8))
    try output.flush()
    if isNew, !report.created {
      Output.note("no article found; \(report.archive) was not made")
    }
    if report.interrupted {
      Output.note("interrupted: what was read is kept; the same command goes on from here")
      throw ExitCode(130)
    }
    if !report.failures.isEmpty { throw Exit.failure }
  }

  /// The closing lines.
  private func summary(_ report: IngestReport) -> [String] {
    let counts = [
      ("added", report.added), ("unchanged", report.unchanged), ("changed", report.changed),
      ("skipped", report.skipped), ("failed", report.failures.count),
    ]
    let line = counts.map { "\($0.1) \($0.0)" }.joined(separator: ", ")
    let corrected = report.corrections.isEmpty ? [] : [report.corrections.counts]
    guard report.added + report.changed + report.reread > 0 else {
      return [line + ": nothing new"] + corrected
    }
    let reread =
      report.reread == 0
      ? []
      : ["\(report.reread) of the unchanged read again, by other rules or phrases than before"]
    let facts = report.claims.filter { $0.count > 0 }.map { "\($0.count) \($0.kind)" }
    return [line] + reread + ["facts: " + (facts.isEmpty ? "none" : facts.joined(separator: ", "))]
      + corrected
  }
}

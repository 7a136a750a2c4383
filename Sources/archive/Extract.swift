import ArgumentParser
import Containers
import Facts
import Text

/// `archive extract`: the record of each article, without a database.
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print what articles say, one JSON record a line.",
    discussion: """
      Reads text files and web pages (.txt, .md, .html), documents (.docx; .pdf with Debian's pdftotext), and what \
      articles are wrapped in: .zip, .tar, .gz, .warc, .mhtml, .eml, and tables with a column for the text (.csv, .tsv, \
      .json, .jsonl); and folders of them with all they hold. \
      Each article gives one line of JSON, in the order of the arguments and of the file names; \
      Schema/record.schema.json describes it. Nothing is stored.

      Example:
        archive extract reports/ | jq -r '.awards[] | [.year, .award] | @tsv'

      Exit status: 0 done, 1 no article found, 2 a file could not be read.
      """
  )

  @Argument(help: "Files and folders; - is standard input.")
  var paths: [String]

  @OptionGroup
  var columns: MapOption

  @OptionGroup
  var lexicon: LexiconOption

  func run() throws {
    try Exit.reporting {
      let columns = try columns.columns()
      let extractor = try lexicon.extractor()
      var output = Output()
      let tally = try extract(with: extractor, columns, to: &output)
      try output.flush()
      try tally.finish()
    }
  }

  private func extract(
    with extractor: Extractor,
    _ columns: ColumnMap,
    to output: inout Output
  ) throws(OutputError) -> Tally {
    var json = JSONWriter()
    var tally = Tally()
    var problem: OutputError?
    for input in Inputs.list(paths) {
      input.forEachPiece(columns: columns) { piece in
        switch piece.outcome {
        case .skipped: tally.skipped += 1
        case .failed(let failure):
          tally.failed += 1
          Output.note("\(piece.path): \(failure.reason)")
        case .article(let article):
          tally.articles += 1
          json.clear()
          extractor.record(of: article).write(to: &json)
          json.newline()
          do throws(OutputError) {
            try output.write(json.bytes)
          } catch {
            problem = error
          }
        }
        return problem == nil
      }
      if let problem { throw problem }
    }
    return tally
  }
}

/// What became of the files.
private struct Tally {
  var articles = 0
  var skipped = 0
  var failed = 0

  /// Says what nothing else said, and ends with the status that fits.
  func finish() throws {
    let passedOver =
      skipped == 0 ? nil : "\(skipped) \(skipped == 1 ? "file" : "files") skipped, not articles"
    if articles == 0, failed == 0 {
      Output.note("no article found" + (passedOver.map { ": \($0)" } ?? ""))
      throw ExitCode(1)
    }
    if let passedOver, Output.isTerminal { Output.note(passedOver) }
    if failed > 0 { throw ExitCode(2) }
  }
}

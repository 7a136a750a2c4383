import Answers
import ArgumentParser
import Gaps
import Text

/// `archive gaps`: what articles have and no rule used.
struct Gaps: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "List words that look like facts and gave none, most frequent first.",
    discussion: """
      This is how to find what the lexicon lacks. The kinds are: rank (without a person), unit, event and award \
      (heads such as Cục, hội nghị, Bằng khen in no fact), name (a person's, beside no rank), capitals (other \
      capitalised words in no name that was read), words (unknown ones between a rank and a verb). Not all of it \
      is a fact that was missed.

      Examples:
        archive gaps reports/ --limit 40
        archive gaps reports/ --kind unit --kind words --format csv > gaps.csv

      Exit status: 0 found, 1 nothing found, 2 a file could not be read, 64 wrong usage.
      """
  )

  @Argument(help: "Files and folders; - is standard input.", completion: .file())
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      "rank, unit, event, award, name, capitals or words; may be given several times.",
      valueName: "kind"
    )
  )
  var kind: [GapKind] = []

  @OptionGroup
  var limit: LimitOption

  @OptionGroup
  var lexicon: LexiconOption

  @Option(help: ArgumentHelp("table, json, jsonl, csv, tsv or markdown.", valueName: "format"))
  var format: Format = .table

  func run() throws {
    try Exit.reporting {
      let finder = GapFinder(extractor: try lexicon.extractor())
      var tally = GapTally()
      var articles = 0
      var failed = 0
      for input in Inputs.list(paths) {
        failed += input.forEachArticle { path, article in
          tally.add(finder.gaps(in: article), of: path)
          articles += 1
        }
      }
      let entries = tally.entries(of: kind)
      let printed = Array(entries.prefix(limit.limit ?? entries.count))
      if !printed.isEmpty || format != .table { try print(printed) }
      if entries.count > printed.count {
        Output.note("\(printed.count) of \(entries.count) rows printed")
      }
      if failed > 0 { throw Exit.failure }
      if entries.isEmpty {
        Output.note(articles == 0 ? "no article found" : "no gaps found")
        throw Exit.nothingFound
      }
    }
  }

  private func print(_ entries: [GapTally.Entry]) throws {
    let rows = entries.map { entry in
      Row(
        cells: [
          .text(entry.kind.rawValue), .text(entry.words), .number(entry.count),
          .number(entry.articles), .text(entry.example), .text(entry.path),
        ]
      )
    }
    let answer = Answer(
      keys: ["kind", "words", "count", "articles", "example", "path"],
      shown: ["kind", "words", "count", "articles", "example"],
      rows: rows,
      hasSources: false
    )
    var output = Output()
    try output.write(answer.written(as: format, Look(width: Terminal.width)))
    try output.flush()
  }
}

extension GapKind: ExpressibleByArgument {}

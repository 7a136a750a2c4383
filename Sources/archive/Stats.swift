import Answers
import ArgumentParser

/// `archive stats`: an archive at a glance.
struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Show an archive at a glance: how much of what, of which years, from whom.",
    discussion: """
      Counts, articles and awards a year as bars, the units most articles name, publishers, how many units have \
      only a name that many share, how many facts articles differ on. Awards count as what they say: 5 tập thể \
      are five. In formats for programs each figure is a row.

      Examples:
        archive stats
        archive stats --format json | jq '.[] | select(.section == "counts")'
        archive stats --format csv > figures.csv

      Exit status: 0 done, 1 the archive is empty, 2 failure, 64 wrong usage.
      """
  )

  @Option(help: ArgumentHelp("table, json, jsonl, csv, tsv or markdown.", valueName: "format"))
  var format: Format = .table

  @Option(help: ArgumentHelp("Units and publishers named.", valueName: "number"))
  var top = 10

  @OptionGroup
  var database: DatabaseOption

  func validate() throws {
    if top < 1 { throw ValidationError("--top takes a number from 1 up.") }
  }

  func run() throws {
    try Exit.reporting {
      let statistics = try Catalogue(path: database.path).statistics(top: top)
      var output = Output()
      if format == .table {
        try output.write(Array(statistics.drawn(width: Terminal.width).utf8))
      } else {
        try output.write(statistics.answer.written(as: format, Look(width: Terminal.width)))
      }
      try output.flush()
      if statistics.counts.allSatisfy({ $0.count == 0 }) {
        Output.note("the archive holds no articles")
        throw Exit.nothingFound
      }
    }
  }
}

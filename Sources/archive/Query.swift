import Answers
import ArgumentParser

/// `archive query`: rows of one kind that meet all conditions.
struct Query: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract:
      "Ask for units, officers, postings, conferences, awards, themes, changes or articles.",
    usage: "archive query <kind> [<filter> <value>]... [--cite] [--format <format>]",
    discussion: """
      Accents, case and common abbreviations are free in every value. A filter given twice takes either value. \
      A name the archive does not hold is an error, with what it holds instead.

      Examples:
        archive query awards --award "cờ thi đua" --year 2023
        archive query awards --unit "cuc chinh tri, tchc" --status conferred --cite
        archive query postings --unit "Quân khu 4" --position "Chính ủy"
        archive query postings --unit QK4 --position "Chính ủy" --on 2021-06-01
        archive query units --under QK4 --without awards --year 2023
        archive query conferences --under TCHC --format csv > hoi-nghi.csv
        archive query changes --kind appointment --unit "Quân khu 2" --cite

      Exit status: 0 found, 1 nothing found, 2 failure, 64 wrong usage.
      """
  )

  @Argument(
    help: ArgumentHelp(
      "units, officers, postings, conferences, awards, themes, changes or articles."
    ),
    completion: .list(Kind.allCases.map(\.rawValue))
  )
  var kind: String

  @OptionGroup(title: "Filters")
  var filters: FilterOptions

  @OptionGroup(title: "Output")
  var output: OutputOptions

  @Option(
    help: ArgumentHelp("Columns to print, separated by commas.", valueName: "names")
  )
  var columns: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Columns to sort by; -year for falling order.",
      valueName: "names"
    )
  )
  var sort: String?

  @OptionGroup
  var limit: LimitOption

  @Flag(help: "Print how many rows there are, and what awards add up to.")
  var count = false

  @OptionGroup
  var database: DatabaseOption

  func run() throws {
    try Exit.reporting {
      let question = try Question(Kind(argument: kind), filters.conditions)
      let keys = try columns.map { try question.keys(named: $0) }
      let catalogue = try Catalogue(path: database.path)
      if count { return try printCount(question, catalogue) }
      let wantsSources = output.format != .table && output.format != .markdown
      let answer = try catalogue.answer(
        question,
        Catalogue.Wish(
          limit: limit.limit,
          sort: Kind.names(sort),
          sources: wantsSources || keys?.contains("sources") ?? false,
          quotes: output.cite
        )
      )
      if !answer.rows.isEmpty || output.format != .table { try output.print(answer, keys: keys) }
      if answer.undated > 0 {
        Output.note("\(answer.undated) without a date left out")
      }
      if answer.rows.isEmpty { try nothing(question, catalogue) }
      if answer.total > answer.rows.count {
        Output.note("\(answer.rows.count) of \(answer.total) rows printed")
      }
    }
  }

  private func nothing(_ question: Question, _ catalogue: Catalogue) throws -> Never {
    Output.note("\(try catalogue.hint(question))")
    throw Exit.nothingFound
  }

  private func printCount(_ question: Question, _ catalogue: Catalogue) throws {
    let (rows, sums) = try catalogue.count(question)
    try output.print(Count.written(rows, sums, as: output.format))
    if rows == 0 { try nothing(question, catalogue) }
  }
}

import Answers
import ArgumentParser

/// `archive search`: articles that hold words.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Search the words of the articles.",
    usage: "archive search <words>... [--from <date>] [--to <date>] [--unit <unit>]",
    discussion: """
      Finds the articles that hold all of the words, in any form of their letters: accents, đ and case are free. Words \
      in quotation marks must stand together, in their order. Every sign is a word or sets words apart; there are no \
      operators. The best come first; of words that stand in more than 2000 articles, the newest.

      Examples:
        archive search mẫu mực tiêu biểu
        archive search "phong trao thi dua quyet thang" --year 2023
        archive search "cờ thi đua" --unit "Quân khu 3" --format json

      Exit status: 0 found, 1 nothing found, 2 failure, 64 wrong usage.
      """
  )

  @Argument(help: ArgumentHelp("Words, and phrases in quotation marks.", valueName: "words"))
  var words: [String]

  @Option(help: ArgumentHelp("Published not before: 2023, 2023-05, 2023-05-19.", valueName: "date"))
  var from: [String] = []

  @Option(help: ArgumentHelp("Published not after: 2023, 2023-05, 2023-05-19.", valueName: "date"))
  var to: [String] = []

  @Option(help: ArgumentHelp("Published in these years: 2023, 2022..2024.", valueName: "years"))
  var year: [String] = []

  @Option(help: ArgumentHelp("Articles that name this unit.", valueName: "unit"))
  var unit: [String] = []

  @Option(help: ArgumentHelp("Who published them.", valueName: "name"))
  var publisher: [String] = []

  @Option(help: ArgumentHelp("Print this many articles at most.", valueName: "number"))
  var limit = 20

  @OptionGroup(title: "Output")
  var output: FormatOptions

  @OptionGroup
  var database: DatabaseOption

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes a number from 1 up.") }
  }

  func run() throws {
    try Exit.reporting {
      let search = try Answers.Search(words, conditions())
      let catalogue = try Catalogue(path: database.path)
      let finding = try catalogue.search(search, limit: limit)
      let look = output.look()
      switch output.format {
      case .table: try output.print(SearchWriter.write(finding, look))
      default: try output.print(finding.answer.written(as: output.format, look))
      }
      if finding.answer.rows.isEmpty {
        Output.note(try catalogue.hint(search))
        throw Exit.nothingFound
      }
      if finding.isByDate { Output.note("words of very many articles: the newest come first") }
      if finding.hasMore {
        Output.note("\(limit) \(limit == 1 ? "article" : "articles") printed; --limit prints more")
      }
    }
  }

  private func conditions() throws -> [Question.Condition] {
    for years in year { _ = try YearSpan(years, for: .year) }
    let given: [(Filter, [String])] = [
      (.held, year), (.from, from), (.to, to), (.unit, unit), (.publisher, publisher),
    ]
    return given.flatMap { filter, values in values.map { .init(filter, $0) } }
  }
}

import Answers
import ArgumentParser

/// `archive show`: everything known of one thing, and where it was said.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show all that is known of a unit, officer, conference, award, theme or article.",
    usage: "archive show <kind> <name|id>... [--cite] [--format <format>] [--db <file>]",
    discussion: """
      A name that several have shows each of them, apart. An id, as JSON gives it, shows one; the id \
      of any claim stands for the fact it supports. Articles go by title, path, address or SHA-256.

      Examples:
        archive show unit "Cục Chính trị, TCHC"
        archive show officer "tran vo dung" --cite
        archive show article 000_ed60907947c37530.txt --format json

      Exit status: 0 found, 1 nothing of that name, 2 failure, 64 wrong usage.
      """
  )

  /// What has pages.
  private static let kinds: [Kind] = [
    .units, .officers, .conferences, .awards, .themes, .articles,
  ]

  @Argument(
    help: "unit, officer, conference, award, theme or article.",
    completion: .list(kinds.map(\.singular))
  )
  var kind: String

  @Argument(help: ArgumentHelp("Its name, or its id.", valueName: "name|id"))
  var name: [String]

  @OptionGroup(title: "Output")
  var output: OutputOptions

  @OptionGroup
  var database: DatabaseOption

  func validate() throws {
    if output.format == .csv || output.format == .tsv {
      throw ValidationError(
        "show prints table, json, jsonl or markdown; for tables use: archive query"
      )
    }
  }

  func run() throws {
    try Exit.reporting {
      let kind = try Kind(argument: kind)
      guard Self.kinds.contains(kind) else {
        throw ValidationError("\(kind.rawValue) have no page; use: archive query \(kind.rawValue)")
      }
      let isForPeople = output.format == .table || output.format == .markdown
      let pages = try Catalogue(path: database.path).pages(
        kind,
        name.joined(separator: " "),
        rows: isForPeople ? 50 : nil,
        quotes: output.cite,
        sources: !isForPeople
      )
      try output.print(PageWriter.write(pages, as: output.format, output.look(keys: nil)))
    }
  }
}

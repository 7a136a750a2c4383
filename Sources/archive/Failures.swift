import Answers
import ArgumentParser

/// `archive failures`: what ingest could not take.
struct Failures: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "failures",
    abstract: "List files that gave no article, and why.",
    discussion: """
      Lists what should have been readable and was not (failed) before what holds no article (skipped): pictures, \
      hidden files, tables without a text. An entry of a container is file#entry. Ingesting a file again takes it off \
      the list, if it can be read then.

      Examples:
        archive failures --kind failed
        archive failures --format json | jq -r '.[].reason' | sort | uniq -c

      Exit status: 0 found, 1 every file was taken, 2 failure, 64 wrong usage.
      """
  )

  /// What kind of file.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case failed
    case skipped
  }

  @Option(help: ArgumentHelp("Only failed, or only skipped ones.", valueName: "kind"))
  var kind: Kind?

  @OptionGroup
  var form: FormatOptions

  @OptionGroup
  var limit: LimitOption

  @OptionGroup
  var database: DatabaseOption

  func run() throws {
    try Exit.reporting {
      var answer = try Catalogue(path: database.path).failures(kind: kind?.rawValue)
      let found = answer.rows.count
      answer.rows = Array(answer.rows.prefix(limit.limit ?? found))
      if found > 0 || form.format != .table {
        try form.print(answer.written(as: form.format, form.look()))
      }
      if answer.rows.count < found { Output.note("\(answer.rows.count) of \(found) rows printed") }
      if found == 0 {
        Output.note(kind.map { "no file was \($0.rawValue)" } ?? "every file was taken")
        throw Exit.nothingFound
      }
    }
  }
}

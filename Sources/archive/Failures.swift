import Answers
import ArgumentParser
import Store
import Text

/// `archive failures`: what ingest could not take.
struct Failures: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "failures",
    abstract: "List files that gave no article, and why.",
    discussion: """
      Lists what should have been readable and was not (failed) before what holds no article (skipped): pictures, \
      hidden files, tables without a text. An entry of a container is file#entry. Ingesting a file again takes it off \
      the list, if it can be read then; --retry does so for all that failed, and takes off what is no longer there.

      Examples:
        archive failures --kind failed
        archive failures --retry
        archive failures --format json | jq -r '.[].reason' | sort | uniq -c

      Exit status: 0 found, or read on retry; 1 every file was taken; 2 failure, or some failed again; 64 wrong usage.
      """
  )

  /// What kind of file.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case failed
    case skipped
  }

  @Option(help: ArgumentHelp("Only failed, or only skipped ones.", valueName: "kind"))
  var kind: Kind?

  @Flag(help: "Read the files that failed again.")
  var retry = false

  @OptionGroup
  var form: FormatOptions

  @OptionGroup
  var limit: LimitOption

  @OptionGroup
  var columns: MapOption

  @OptionGroup
  var lexicon: LexiconOption

  @OptionGroup
  var corrections: CorrectionsOption

  @OptionGroup
  var database: DatabaseOption

  func validate() throws {
    if retry, kind == .skipped {
      throw ValidationError("--retry is for what failed; what was skipped holds no article.")
    }
    if retry, limit.limit != nil { throw ValidationError("--retry takes all, without --limit.") }
  }

  func run() throws {
    try Exit.reporting {
      if retry { return try readAgain() }
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

  private func readAgain() throws {
    let failed = try FailedFiles(of: database.path)
    if failed.files.isEmpty, failed.missing.isEmpty {
      Output.note("no file was failed")
      throw Exit.nothingFound
    }
    let count = failed.missing.count
    if let first = failed.missing.first {
      Output.note(
        count == 1
          ? "\(first) is no longer there, and off the list"
          : "\(count) files are no longer there, such as \(first), and off the list"
      )
    }
    var scope = IngestScope()
    scope.forgotten = failed.missing
    scope.columns = try columns.columns()
    try IngestSession(lexicon, corrections, database).run(Inputs.list(failed.files), in: scope)
  }
}

import ArgumentParser

/// The command `archive`.
@main
struct Archive: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract: "Facts of Vietnamese military news in one SQLite file.",
    discussion: """
      Examples:
        archive ingest reports/
        archive query awards --award "cờ thi đua" --year 2023 --cite
        archive show unit "Quân khu 4"
        archive ask "đơn vị nào được tặng Cờ thi đua năm 2023?"
        archive search "thi đua quyết thắng" 2023

      Completion of commands and options, for bash, zsh or fish:
        source <(archive --generate-completion-script bash)
      """,
    version: version,
    // They give their names: a name made of a type's is made anew for every argument.
    subcommands: [
      Ingest.self, Extract.self, Query.self, Ask.self, Search.self, Show.self, Stats.self,
      Review.self, Correct.self, Verify.self, Remove.self, Failures.self, Original.self,
      Evaluate.self, Gaps.self,
    ]
  )

  /// The program's version.
  static let version = "0.1.0"
  /// What `runs.program` says of it.
  static let program = "archive " + version

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      if exitCode(for: error) == Exit.usage {
        let arguments = CommandLine.arguments.dropFirst()
        PastedText.hint(arguments)
        if let hint = UnknownCommand.hint(arguments.first) {
          Output.note(hint)
          exit(withError: Exit.usage)
        }
      }
      exit(withError: error)
    }
  }
}

import ArgumentParser

/// The command `archive`.
@main
struct Archive: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract: "Facts of Vietnamese military news in one SQLite file.",
    version: "0.1.0",
    subcommands: [Extract.self]
  )
}

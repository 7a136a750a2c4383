import ArgumentParser
import Store

/// `archive remove`: takes articles out of an archive.
struct Remove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Take articles out of an archive, with all that only they say.",
    discussion: """
      An article goes by its path, its id or its SHA-256; a folder stands for all articles read from it. \
      Facts that other articles report too stay, with those as their sources. Files are never touched.

      Examples:
        archive remove reports/2023/duplicate.txt
        archive remove 2417851639229258

      Exit status: 0 done, 1 an article is not in the archive, 2 failure, 64 wrong usage.
      """
  )

  @Argument(help: ArgumentHelp("Articles.", valueName: "path|id"), completion: .file())
  var articles: [String]

  @OptionGroup
  var corrections: CorrectionsOption

  @OptionGroup
  var database: DatabaseOption

  func run() throws {
    try Exit.reporting {
      let names = articles.map(ArticleArgument.name)
      let report = try Removal(program: Archive.program, corrections: corrections.file)
        .run(names, from: database.path)
      var output = Output()
      let count = report.removed.count
      try output.write(Array("\(count) \(count == 1 ? "article" : "articles") removed\n".utf8))
      try output.flush()
      for name in report.unknown { Output.note("\(name): no such article in \(database.path)") }
      if !report.unknown.isEmpty { throw Exit.nothingFound }
    }
  }
}

import ArgumentParser
import Testing

@testable import archive

struct HelpTests {
  private static let commands: [any ParsableCommand.Type] =
    [Archive.self] + Archive.configuration.subcommands

  @Test(arguments: commands.indices)
  func everyCommandHasAnExample(index: Int) throws {
    let command = Self.commands[index]
    let help = Archive.helpMessage(for: command, columns: 80)
    let name = command == Archive.self ? "archive" : "archive \(command._commandName)"
    let examples = try #require(
      help.split(separator: "Example", maxSplits: 1).dropFirst().first,
      "\(name) --help has none"
    )
    #expect(examples.contains("\n  \(name) "), "\(name) --help shows no call of it")
  }

  @Test(arguments: commands.indices)
  func examplesStandOnOneLineToBeCopied(index: Int) {
    let command = Self.commands[index]
    let narrow = Archive.helpMessage(for: command, columns: 80)
    let wide = Archive.helpMessage(for: command, columns: 1000)
    let examples = wide.split(separator: "\n").filter {
      $0.hasPrefix("  archive ") || $0.hasPrefix("  curl ")
    }
    #expect(!examples.isEmpty)
    for example in examples {
      #expect(narrow.contains("\n\(example)\n"), "wrapped at 80 columns: \(example)")
    }
  }

  @Test
  func theFirstHelpSaysHowToComplete() {
    #expect(Archive.helpMessage().contains("--generate-completion-script"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsKnowTheKinds(shell: String) throws {
    let result = try runArchive(["--generate-completion-script", shell])
    #expect(result.status == 0)
    #expect(result.out.contains("conferences"))
    #expect(result.out.contains("proposed"))
    for word in ["evaluate", "gaps", "capitals", "lexicon", "errors"] {
      #expect(result.out.contains(word), "\(word)")
    }
  }

  @Test(arguments: [
    ("ingst", "did you mean 'ingest'? (archive --help lists the commands)"),
    ("Quary", "did you mean 'query'? (archive --help lists the commands)"),
    ("awards", "try: archive query awards"),
    (
      "xyzzy",
      "the commands are ingest, extract, query, ask, search, show, stats, review, correct, verify, "
        + "remove, failures, original, evaluate, gaps, help"
    ),
  ])
  func unknownCommandsGetASuggestion(command: String, hint: String) throws {
    let result = try runArchive([command, "x"])
    #expect(result.err == "archive: there is no command '\(command)'; \(hint)\n")
    #expect(result.out == "" && result.status == 64)
  }

  @Test
  func mistakesWithinACommandStayItsOwn() throws {
    let result = try runArchive(["show"])
    #expect(!result.err.contains("there is no command"))
    #expect(result.status == 64)
  }
}

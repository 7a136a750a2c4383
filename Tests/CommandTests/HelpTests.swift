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
  }
}

import Answers
import ArgumentParser

/// A first word that is no subcommand.
enum UnknownCommand {
  /// What is wrong with it, and what was meant; `nil` where the first word is a subcommand or an option.
  static func hint(_ first: String?) -> String? {
    guard let first, let start = first.unicodeScalars.first else { return nil }
    // Options are the parser's; a dash from a word processor has a hint of its own.
    guard start != "-", !PastedText.isDash(start) else { return nil }
    let commands = Archive.configuration.subcommands.map { $0._commandName } + ["help"]
    guard !commands.contains(first) else { return nil }
    let unknown = "there is no command '\(first)'"
    if let near = Suggestion.best(for: first, among: commands, count: 1).first {
      return "\(unknown); did you mean '\(near)'? (archive --help lists the commands)"
    }
    let isKind = Kind.allCases.contains { $0.rawValue == first || $0.singular == first }
    if isKind { return "\(unknown); try: archive query \(first)" }
    return "\(unknown); the commands are \(commands.joined(separator: ", "))"
  }
}

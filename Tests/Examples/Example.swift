/// A short text, and a fact it must give or must not give.
public struct Example: Sendable, CustomStringConvertible {
  /// The rule it shows; `nil` where any may find the fact.
  public let rule: String?
  /// The text, as a paper would print it.
  public let text: String
  /// The fact's parts: `award | Bằng khen | proposed | to Lữ đoàn 613`.
  public let fact: String
  /// Whether the text says so.
  public let holds: Bool

  /// Makes an example.
  public init(rule: String? = nil, text: String, fact: String, holds: Bool) {
    self.rule = rule
    self.text = text
    self.fact = fact
    self.holds = holds
  }

  /// What it shows, and the first line of its text: also its name in `knownMisses`.
  public var description: String {
    (holds ? "" : "not ") + (rule ?? fact) + ": " + text.prefix { $0 != "\n" }
  }

  /// What is wrong with the facts found in its text; `nil` where they are right.
  public func miss(in facts: [Fact]) -> String? {
    let found = facts.filter { $0.has(fact) }
    guard holds else {
      return found.isEmpty ? nil : "must not find: \(fact)\nfound: \(found)\nin: \(text)"
    }
    guard !found.isEmpty else {
      let kind = fact.prefix { $0 != " " }
      let near = facts.filter { $0.parts.first == String(kind) }
      return "must find: \(fact)\nfound: \(near)\nin: \(text)"
    }
    guard let rule, !found.contains(where: { $0.rules.contains(rule) }) else { return nil }
    return "must find by \(rule): \(fact)\nfound: \(found)\nin: \(text)"
  }
}

/// A rule beside what it must find and what must not be found.
public struct RuleExamples: Sendable {
  /// The rule's name.
  public let rule: String
  /// One for each text.
  public let examples: [Example]

  /// Takes pairs of a text and a fact; a rule that rests on no words of the text is named in no
  /// evidence.
  public init(
    _ rule: String,
    isNamed: Bool = true,
    gives: KeyValuePairs<String, String>,
    denies: KeyValuePairs<String, String>
  ) {
    self.rule = rule
    examples =
      gives.map { Example(rule: isNamed ? rule : nil, text: $0.key, fact: $0.value, holds: true) }
      + denies.map { Example(rule: rule, text: $0.key, fact: $0.value, holds: false) }
  }
}

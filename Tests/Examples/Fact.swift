/// Something found in a text, told in parts: `award`, `Bằng khen`, `proposed`, `to Lữ đoàn 613`.
public struct Fact: Sendable, CustomStringConvertible {
  /// Its kind first, then its fields, in any order.
  public var parts: [String]
  /// The rules its evidence names.
  public var rules: Set<String>

  /// Makes a fact; absent fields are left out.
  public init(_ kind: String, _ fields: [String?], rules: some Sequence<String>) {
    parts = [kind] + fields.compactMap { $0 }
    self.rules = Set(rules)
  }

  /// The parts, then the rules.
  public var description: String {
    parts.joined(separator: " | ") + "  [" + rules.sorted().joined(separator: " ") + "]"
  }

  /// Whether it has every part of a pattern such as `award | Bằng khen | proposed`; case does not
  /// count, as papers differ in it.
  public func has(_ pattern: String) -> Bool {
    let wanted = pattern.lowercased().split(separator: "|").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    guard let kind = wanted.first, parts.first == kind else { return false }
    let own = Set(parts.dropFirst().map { $0.lowercased() })
    return own.isSuperset(of: wanted.dropFirst())
  }
}

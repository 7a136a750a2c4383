import Text

/// Names that hold all the words of an argument that is none of them: `Quân khu`, `tuan`.
struct PartOfName {
  /// Names listed of those that hold the words.
  private static let listed = 6

  /// How many names hold the words.
  let count: Int
  /// The first of them: those that begin with the words, then the shorter ones.
  let first: [String]

  /// Looks for the words of a key; `nil` where fewer than two names hold them, which is a slip, no choice.
  init?(_ key: String, among names: [String]) {
    let words = key.split(separator: " ")
    guard !words.isEmpty else { return nil }
    var found: [(key: String, isStart: Bool, name: String)] = []
    var seen: Set<String> = []
    for name in names {
      let other = Fold.plain(name)
      let parts = Set(other.split { $0 == " " || $0 == "," || $0 == "-" })
      guard words.allSatisfy(parts.contains), seen.insert(other).inserted else { continue }
      found.append((other, (other + " ").hasPrefix(key + " "), name))
    }
    guard found.count > 1 else { return nil }
    let sorted = found.map { (order: Collation.key($0.name), entry: $0) }.sorted { a, b in
      if a.entry.isStart != b.entry.isStart { return a.entry.isStart }
      let (x, y) = (
        a.entry.key.split(separator: " ").count, b.entry.key.split(separator: " ").count
      )
      if x != y { return x < y }
      return a.order.lexicographicallyPrecedes(b.order)
    }
    count = found.count
    first = sorted.prefix(Self.listed).map(\.entry.name)
  }
}

extension QuestionError {
  /// A name the archive does not hold: part of several it does, or a slip away from some.
  ///
  /// `keys` are what the argument may stand for, the expansion of abbreviations last.
  static func notHeld(
    _ filter: Filter,
    _ argument: String,
    what: String,
    keys: [String],
    among names: [String]
  ) -> QuestionError {
    for key in keys.reversed() {
      if let part = PartOfName(key, among: names) {
        return .partOfNames(filter, argument, what: what, count: part.count, first: part.first)
      }
    }
    for key in keys.isEmpty ? [argument] : keys {
      let near = Suggestion.best(for: key, among: names)
      if !near.isEmpty { return .notHeld(filter, argument, what: what, suggestions: near) }
    }
    return .notHeld(filter, argument, what: what, suggestions: [])
  }
}

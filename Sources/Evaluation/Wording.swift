/// Facts in a line, for people.
enum Wording {
  /// A fact as its record has it.
  static func of(_ kind: ScoredKind, _ item: Item) -> String {
    let raw = item.raw
    func text(_ key: String) -> String? {
      raw[key]?.text ?? raw[key]?.count.map(String.init)
    }
    func list(_ keys: String...) -> String {
      keys.compactMap(text).joined(separator: ", ")
    }
    switch kind {
    case .unit: return list("name")
    case .unitParent: return list("name", "parent")
    case .officer: return [text("rank"), text("name")].compactMap { $0 }.joined(separator: " ")
    case .posting:
      let standing = item.standing == "current" ? "" : " (\(item.standing))"
      return list("name", "position", "unit") + standing
    case .conference: return list("kind", "subject", "host", "held_on")
    case .conferenceDate: return list("host", "held_on")
    case .period: return list("host", "period")
    case .role: return list(text("officer") == nil ? "person" : "officer", "role")
    case .awardCore: return list("award", "class") + " → " + recipient(raw["recipient"])
    case .award:
      let award = list("award", "class", "grantor", "year", "status")
      return award + " → " + recipient(raw["recipient"])
    case .theme: return list("year", "text")
    case .themeBy: return list("by", "text")
    }
  }

  /// Whether two facts speak of one thing, in whatever way they differ.
  static func isSame(_ kind: ScoredKind, _ gold: Item, _ found: Item) -> Bool {
    switch kind {
    case .unit, .unitParent, .officer, .posting: gold["name"] == found["name"]
    case .conference, .conferenceDate, .period: true
    case .role: gold["officer"] == found["officer"]
    case .award: Matching.haveOneCore(gold, found)
    case .awardCore: gold["award"] == found["award"]
    case .theme: gold["text"] == found["text"] || gold["year"] == found["year"]
    case .themeBy: gold["text"] == found["text"]
    }
  }

  private static func recipient(_ recipient: JSON?) -> String {
    let count = (recipient?["count"]?.count).map { "\($0) " } ?? ""
    let words = ["unit", "officer", "person", "of", "group"].compactMap { recipient?[$0]?.text }
    return count + (words.first ?? "?")
  }
}

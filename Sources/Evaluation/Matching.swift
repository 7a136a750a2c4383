/// Whether a fact found is the one a gold record has.
enum Matching {
  /// Whether all that its kind is compared by agrees.
  static func agree(_ kind: ScoredKind, gold: Item, found: Item) -> Bool {
    switch kind {
    case .unit: gold.accepts("name", of: found)
    case .unitParent: gold.accepts("name", of: found) && gold.accepts("parent", of: found)
    case .officer: found["name"] == gold["name"] && gold.accepts("rank", of: found)
    case .posting:
      found["name"] == gold["name"] && gold.accepts("position", of: found)
        && gold.accepts("unit", of: found)
    case .conference: haveOneHost(gold, found) && haveOneKind(gold, found)
    case .conferenceDate: gold.accepts("held_on", of: found) && haveOneHost(gold, found)
    case .period: haveOnePeriod(gold, found) && haveOneHost(gold, found)
    case .role: found["officer"] == gold["officer"] && gold.accepts("role", of: found)
    case .awardCore: haveOneCore(gold, found)
    case .award:
      haveOneCore(gold, found)
        && gold.accepted("grantor", or: "co_grantors").contains(found["grantor"])
        && gold.acceptsNumber("year", of: found) && found["status"] == gold["status"]
    case .theme: found["text"] == gold["text"] && gold.acceptsNumber("year", of: found)
    case .themeBy:
      found["text"] == gold["text"] && gold.accepted("by", or: "co_by").contains(found["by"])
    }
  }

  /// Whether two meetings are held by the same.
  static func haveOneHost(_ gold: Item, _ found: Item) -> Bool {
    gold.accepted("host", or: "co_hosts").contains(found["host"])
  }

  /// Whether two awards have one name and one recipient.
  static func haveOneCore(_ gold: Item, _ found: Item) -> Bool {
    let name = found.awardName
    let others = gold.accepted("award").dropFirst()
    return (name == gold.awardName || others.contains(name))
      && Recipient(gold.plain["recipient"]).accepts(Recipient(found.plain["recipient"]))
  }

  private static func haveOneKind(_ gold: Item, _ found: Item) -> Bool {
    guard gold["kind"] != nil else { return true }
    let openers = ["hội nghị", "buổi", "cuộc"]
    let kind = found["kind"].map { PlainText.dropping(openers, from: $0) }
    return gold.accepted("kind").compactMap { $0 }
      .contains { PlainText.isPart(PlainText.dropping(openers, from: $0), kind) }
  }

  private static func haveOnePeriod(_ gold: Item, _ found: Item) -> Bool {
    let period = found["period"]
    return gold.accepted("period").contains {
      $0 == period || (!numbers($0).isEmpty && numbers($0) == numbers(period))
    }
  }

  private static func numbers(_ text: String?) -> [Substring] {
    (text ?? "").split { !$0.isNumber }
  }
}

/// Who got an award, as far as it is compared.
private enum Recipient: Equatable {
  case nobody
  case unit(String?)
  case person(String?)
  case count(Int, of: String?)
  case group(String)

  init(_ value: JSON?) {
    guard let value, value.isGiven else {
      self = .nobody
      return
    }
    if value["unit"]?.isGiven == true {
      self = .unit(value["unit"]?.text)
    } else if let person = [value["officer"], value["person"]].compactMap({ $0?.text }).first {
      self = .person(person)
    } else if let count = value["count"]?.count {
      self = .count(count, of: value["of"]?.text)
    } else if let words = value["group"]?.text {
      self = .group(PlainText.dropping(["các", "những", "nhiều", "một số"], from: words))
    } else {
      self = .nobody
    }
  }

  /// Whether the gold's recipient, this one, may be told so.
  func accepts(_ found: Recipient) -> Bool {
    switch (self, found) {
    case (.group(let one), .group(let other)): PlainText.isPart(one, other)
    case (.count(let one, let noun), .count(let other, let otherNoun)):
      one == other && (noun == nil || otherNoun == nil || PlainText.isPart(noun, otherNoun))
    default: self == found
    }
  }
}

import Grammar
import Text

/// Who decided a change, where printed.
struct ChangeAuthority {
  let reading: Reading

  /// An authority and its words.
  struct Name {
    var name: String
    var tokens: Range<Int>
  }

  /// `quyết định của X`, `thừa ủy quyền của X`, `X bổ nhiệm`, `được X bổ nhiệm`: left of a verb.
  func name(of change: BoundChange, in items: [Item]) -> Name? {
    let verb = change.decision
    let before = Array(items.prefix { $0.tokens.upperBound <= verb.lowerBound })
    if let decided = decided(by: before) { return decided }
    switch change.kind {
    // Whoever stands before these does it himself.
    case .relief, .retirement: return nil
    default: break
    }
    // "Tiểu đoàn 9 giải thể": the unit that changes stands before.
    if change.person == nil, change.tokens.lowerBound < verb.lowerBound, change.kind != .merger {
      return nil
    }
    guard change.rule != "change.handover", !reading.isWord("được", at: verb.lowerBound),
      let last = before.last(where: { !$0.isMark("-") }), last.cue != .passive,
      last.tokens.upperBound + 12 > verb.lowerBound
    else { return nil }
    let gap = last.tokens.upperBound..<verb.lowerBound
    let passed: [StaticString] = [
      "đã", "ký", "quyết", "định", "các", "vừa", "mới", "ban", "hành", "ra", "về", "việc", "có",
    ]
    // "Thủ tướng Chính phủ đã ký Quyết định số 1021/QĐ-TTg bổ nhiệm ..."
    var isNumber = false
    for token in gap {
      isNumber = isNumber || reading.isWord("số", at: token)
      guard isNumber || passed.contains(where: { reading.isWord($0, at: token) }) else {
        return nil
      }
    }
    guard let name = authority(last), name.name != change.unit, name.name != change.into,
      !change.units.contains(name.name)
    else { return nil }
    return name
  }

  /// The one a sentence says decisions are of: `công bố các quyết định của Bộ trưởng Bộ Quốc phòng`.
  func decided(by items: [Item]) -> Name? {
    for index in items.indices.reversed() {
      let item = items[index]
      guard item.cue == .of || item.cue == .authority, index + 1 < items.count,
        item.cue == .authority || reading.isWord("định", at: item.tokens.lowerBound - 1)
      else { continue }
      if let name = authority(items[index + 1]) { return name }
      if index + 2 < items.count, let name = authority(items[index + 2]) { return name }
    }
    return nil
  }

  /// Bodies of the state and the party.
  private static let deciding: Set<String> = ["body.office", "body.state", "body.party"]

  private func authority(_ item: Item) -> Name? {
    switch item.kind {
    case .unit(let unit):
      // "trên cơ sở sáp nhập": no civil body decides here.
      guard
        Self.deciding.contains(reading.analysis.units.all[unit].rule)
          || !reading.analysis.units.all[unit].isBody
      else { return nil }
      var name = Name(name: reading.unitName(unit), tokens: item.tokens)
      // "Bộ trưởng Bộ Quốc phòng": the head of the unit decides.
      if let head = reading.document.phrase(.position, endingAt: item.tokens.lowerBound) {
        var start = head.end - Tokenizer.tokens(of: Array(head.entry.phrase.utf8)).count
        // "Thủ trưởng Bộ Quốc phòng".
        if reading.isWord("thủ", at: start - 1) { start -= 1 }
        name.name = reading.document.words(start..<head.end) + " " + name.name
        name.tokens = start..<item.tokens.upperBound
      }
      return name
    case .person(let mention):
      let person = reading.analysis.persons[mention]
      for post in person.posts {
        let office = reading.document.phrase(.body, at: post.tokens.lowerBound)
        guard let office, office.entry.tag == "office" else { continue }
        return Name(name: office.entry.name, tokens: person.tokens)
      }
      return nil
    default: return nil
    }
  }
}

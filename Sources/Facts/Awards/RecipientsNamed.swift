import Grammar

/// Recipients that a number counts and the sentence names.
extension RecipientList {
  /// `cho 7 tập thể: Cục Hậu cần, Cục Kỹ thuật và ...`: those a number counts, by name.
  func named(_ start: Int, _ end: Int, _ counted: [Member]) -> [Member]? {
    guard counted.count == 1, case .count = counted[0].recipient else { return nil }
    var named: [Member] = []
    var depth = 0
    for position in start..<max(start, end) {
      let item = items[position]
      // "Binh đoàn 16 (Bộ Quốc phòng)": whose it is.
      if item.isMark("(") { depth += 1 }
      if item.isMark(")") { depth -= 1 }
      if depth > 0 { continue }
      // "Kho K850/Cục Quân khí".
      if let last = named.last, item.tokens.lowerBound < last.tokens.upperBound { continue }
      if var member = member(at: position) {
        switch member.recipient {
        case .unit(let name):
          if let body = body(before: position) {
            member.recipient = .unit(body.words + " " + name)
            member.tokens = body.start..<member.tokens.upperBound
          }
        case .officer, .person: break
        case .count, .group: return nil
        }
        named.append(member)
        continue
      }
      switch item.kind {
      // A party's committee, a company no table knows: the list goes on behind it.
      case .unit, .mark(","), .mark(";"), .mark("-"), .mark("("), .mark(")"): continue
      default: break
      }
      guard item.isJoint || item.cue == .of || item.cue == .belong else { break }
    }
    return named.isEmpty ? nil : named
  }

  /// `cho 14 tập thể có thành tích xuất sắc năm 2021, gồm: A, B`: those a number counts, named behind what for.
  func namedLater(_ position: Int, _ end: Int, _ counted: [Member]) -> [Member]? {
    guard counted.count == 1, position < end,
      let have = items[position..<end].firstIndex(where: { item in
        item.cue == .have && reading.isWord("gồm", at: item.tokens.lowerBound)
      }), reading.document.isMark(",", items[have].tokens.lowerBound - 1),
      items[position..<have].allSatisfy({ item in
        switch item.kind {
        case .person, .quantity, .award, .event, .cue(.grant), .cue(.handover), .mark(";"): false
        default: true
        }
      })
    else { return nil }
    let next = have + 1
    return named(next < end && items[next].isMark(":") ? next + 1 : next, end, counted)
  }

  /// `Ủy ban Kiểm tra Đảng ủy Quân khu 7`: the body a unit closes the name of.
  private func body(before position: Int) -> (words: String, start: Int)? {
    guard position > 0, case .unit(let unit) = items[position - 1].kind,
      reading.analysis.units.isBody(unit)
    else { return nil }
    let start = items[position - 1].tokens.lowerBound
    let end = items[position].tokens.lowerBound
    guard end - items[position - 1].tokens.upperBound <= 2,
      !(start..<end).contains(where: { reading.document.isMark(",", $0) })
    else { return nil }
    return (reading.document.words(start..<end), start)
  }
}

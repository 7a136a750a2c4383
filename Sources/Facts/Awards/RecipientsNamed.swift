import Grammar

/// Recipients that a number counts and the sentence names.
extension RecipientList {
  /// `cho 7 tập thể: Cục Hậu cần, Cục Kỹ thuật và ...`: those a number counts, by name.
  func named(_ start: Int, _ end: Int, _ counted: [Member]) -> [Member]? {
    guard case .count = counted.last?.recipient else { return nil }
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
        case .count, .group:
          // "cho 3 tập thể: A, B, C và 7 cá nhân": more of them, counted only.
          guard !named.isEmpty, position > start, items[position - 1].isJoint,
            items[position].tokens.lowerBound == items[position - 1].tokens.upperBound
          else { return nil }
        }
        named.append(member)
        continue
      }
      if item.isMark(":"), announces(position, end, named) {
        named.removeLast()
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

  /// `cho Hải đội 301 và các đồng chí: A, B`: whether the last of a list only announces, before a colon, whom
  /// names tell.
  func announces(_ colon: Int, _ end: Int, _ members: [Member]) -> Bool {
    guard let last = members.last, colon + 1 < end,
      items[colon].tokens.lowerBound - last.tokens.upperBound <= 8
    else { return false }
    switch last.recipient {
    case .count, .group: break
    case .unit, .officer, .person: return false
    }
    switch member(at: colon + 1)?.recipient {
    case .unit, .officer, .person: return true
    case .count, .group, nil: return false
    }
  }

  /// The names in a bracket right behind a number of recipients, and where it closes.
  func bracketed(_ open: Int, _ end: Int, _ counted: [Member]) -> (members: [Member], close: Int)? {
    guard let last = counted.last, case .count(let count, _) = last.recipient, count > 1,
      items[open].tokens.lowerBound - last.tokens.upperBound <= 1,
      let close = items[open..<end].firstIndex(where: { $0.isMark(")") }), close > open + 1
    else { return nil }
    var start = open + 1
    if items[start].cue == .have || items[start].cue == .be { start += 1 }
    if start < close, items[start].isMark(":") { start += 1 }
    guard start < close,
      items[start..<close].allSatisfy({ $0.isUnit || $0.isPerson || $0.isJoint || $0.isMark(";") })
    else { return nil }
    let names = right(from: start, until: close)
    // One unit alone is whose they are.
    return names.count > 1 ? (names, close) : nil
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

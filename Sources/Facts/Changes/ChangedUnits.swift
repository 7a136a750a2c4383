import Grammar

/// Which units a change is told of, before its verb and behind it.
extension UnitChanges {
  func isMilitary(_ unit: Int) -> Bool {
    let mention = reading.analysis.units.all[unit]
    return !mention.isBody && mention.level > 1
      && (mention.isMilitary
        || mention.parent.map { reading.analysis.units.all[$0].isMilitary } == true)
  }

  func end(of unit: Int) -> Int {
    let mention = reading.analysis.units.all[unit]
    return max(mention.chainEnd, mention.tokens.upperBound)
  }

  /// The unit at a token, or one or two words behind it.
  func unit(at token: Int) -> Int? {
    for next in token...(token + 2) {
      if let unit = reading.analysis.units.at(next) { return unit }
      guard passes(next) else { return nil }
    }
    return nil
  }

  /// Words before a unit's name that belong to no name.
  private func passes(_ token: Int) -> Bool {
    let document = reading.document
    return document.isMark("\"", token) || document.isMark(":", token)
      || [
        "các", "hai", "đơn", "vị", "giữa", "của", "mới", "lại", "phiên", "hiệu", "là", "cơ", "quan",
        "một", "số", "gồm", "nguyên", "trạng", "với",
      ].contains { word($0, token) }
  }

  /// The units that stand right behind a verb, as a list.
  func object(behind token: Int) -> [Int] {
    var found: [Int] = []
    var next = token
    for _ in 0..<12 {
      if let unit = reading.analysis.units.at(next) {
        found.append(unit)
        next = end(of: unit)
        let joint = reading.document.isMark(",", next) || word("và", next) || word("với", next)
        guard joint else { return found }
        next += 1
      } else if found.isEmpty, passes(next) {
        next += 1
      } else {
        return found
      }
    }
    return found
  }

  /// The units a verb is told of: the list right before it.
  func subjects(before index: Int) -> [Int] {
    var found: [Int] = []
    var start = items[index].tokens.lowerBound
    var isInBrackets = false
    for item in items[..<index].reversed() {
      // "Lữ đoàn 613 (tiền thân là Trung đoàn 828) thành lập"
      isInBrackets = item.isMark(")") || isInBrackets && !item.isMark("(")
      if isInBrackets {
        start = item.tokens.lowerBound
        continue
      }
      switch item.kind {
      case .unit(let unit):
        guard start - item.tokens.upperBound <= (found.isEmpty ? 2 : 0) else { return found }
        if let below = found.first, reading.analysis.units.all[unit].parent == below { break }
        found.removeAll { reading.analysis.units.all[unit].parent == $0 }
        found.insert(unit, at: 0)
      case .mark(","), .cue(.and), .cue(.with), .cue(.passive), .cue(.future), .cue(.propose),
        .cue(.aim), .cue(.belong), .cue(.of), .date, .mark("("), .mark(")"):
        break
      default: return found
      }
      start = item.tokens.lowerBound
    }
    return found
  }

  /// `thành`, `trở thành`: what units become stands behind.
  func turn(behind token: Int) -> Range<Int>? {
    for next in token..<clauseEnd(behind: token) {
      // "lấy tên là C"
      if word("là", next), word("tên", next - 1) { return (next - 1)..<(next + 1) }
      guard word("thành", next), !word("phố", next + 1), !word("lập", next + 1),
        !word("phần", next + 1), !word("tích", next + 1), !reading.document.isCapital(next)
      else { continue }
      return (word("trở", next - 1) ? next - 1 : next)..<(next + 1)
    }
    return nil
  }

  /// `vào`: what takes the others in stands behind.
  func target(behind token: Int) -> Range<Int>? {
    for next in token..<clauseEnd(behind: token)
    where word("vào", next) || word("về", next) {
      if unit(at: next + 1) != nil { return next..<(next + 1) }
    }
    return nil
  }

  /// Where a verb's clause ends: at a semicolon, at the sentence's end, at the next verb of its kind.
  private func clauseEnd(behind token: Int) -> Int {
    let end = items.first { item in
      guard item.tokens.lowerBound >= token else { return false }
      if item.isMark(";") { return true }
      switch item.cue {
      case .rename, .merge, .dissolve, .establish: return true
      default: return false
      }
    }
    return max(token, end?.tokens.lowerBound ?? items.last?.tokens.upperBound ?? token)
  }
}

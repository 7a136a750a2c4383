import Grammar
import Text

/// What one sentence says became of units: renamed, merged, dissolved, founded.
struct UnitChanges {
  let reading: Reading
  let items: [Item]

  func changes() -> [BoundChange] {
    var changes: [BoundChange] = []
    for index in items.indices {
      switch items[index].cue {
      case .rename: changes += renamed(index)
      case .merge: changes += merged(index)
      case .dissolve: changes += dissolved(index)
      case .establish: changes += founded(index)
      default: continue
      }
    }
    // "thành lập C trên cơ sở hợp nhất A và B" is one change.
    let merged = changes.compactMap { $0.kind == .merger ? $0.into : nil }
    changes.removeAll { $0.kind == .establishment && merged.contains($0.unit ?? "") }
    return changes
  }

  // MARK: - Kinds

  /// `đổi tên A thành B`, `A được đổi tên thành B`, `tổ chức lại A thành B`.
  private func renamed(_ index: Int) -> [BoundChange] {
    let verb = items[index].tokens
    if word("từ", verb.upperBound), let old = unit(at: verb.upperBound + 1) {
      // "A được đổi tên từ B": the old name behind the verb.
      let new = subjects(before: index)
      guard new.count == 1, let into = new.first, !isDenied(index) else { return [] }
      return change(.rename, verb, of: old, into: into, rule: "change.rename")
    }
    // "được chuyển thành B": the turn is part of the verb.
    guard let turn = turn(behind: verb.upperBound - 1), let into = unit(at: turn.upperBound) else {
      return []
    }
    let behind = turn.lowerBound < verb.upperBound ? [] : object(behind: verb.upperBound)
    let old = behind.isEmpty ? subjects(before: index) : behind
    guard old.count == 1, let unit = old.first else { return [] }
    return isDenied(index) ? [] : change(.rename, verb, of: unit, into: into, rule: "change.rename")
  }

  /// `sáp nhập A và B thành C`, `A sáp nhập với B`, `sáp nhập A vào B`.
  private func merged(_ index: Int) -> [BoundChange] {
    let verb = items[index].tokens
    let turn = turn(behind: verb.upperBound)
    let target = turn ?? target(behind: verb.upperBound)
    let into = target.flatMap { unit(at: $0.upperBound) }
    var merged = object(behind: verb.upperBound)
    if merged.count < 2, turn == nil || merged.isEmpty {
      merged = subjects(before: index) + merged
    }
    guard !merged.isEmpty, merged.count > 1 || into != nil, merged.allSatisfy(isMilitary) else {
      return []
    }
    let last = into ?? merged[merged.count - 1]
    var change = BoundChange(
      kind: .merger,
      units: merged.map { reading.unitName($0) },
      into: into.map { reading.unitName($0) },
      tokens: verb.lowerBound..<max(verb.upperBound, end(of: last)),
      verb: verb,
      decision: verb,
      rule: "change.merger"
    )
    if into == nil, let founded = founded(on: index) {
      change.into = reading.unitName(founded)
      change.tokens =
        reading.analysis.units.all[founded].tokens.lowerBound..<change.tokens.upperBound
    }
    return isDenied(index) ? [] : [change]
  }

  /// `thành lập C trên cơ sở hợp nhất A và B`: what the units become stands before.
  private func founded(on index: Int) -> Int? {
    let verb = items[index].tokens.lowerBound
    guard (1...3).contains(where: { word("cơ", verb - $0) && word("sở", verb - $0 + 1) }),
      let earlier = items[..<index].last(where: { $0.cue == .establish })
    else { return nil }
    return object(behind: earlier.tokens.upperBound).first
  }

  /// `giải thể A, B`, `A được giải thể`.
  private func dissolved(_ index: Int) -> [BoundChange] {
    guard !isDenied(index) else { return [] }
    let verb = items[index].tokens
    let behind = object(behind: verb.upperBound)
    let gone = behind.isEmpty && isIntransitive(index) ? subjects(before: index) : behind
    return gone.flatMap { change(.dissolution, verb, of: $0, rule: "change.dissolution") }
  }

  /// `thành lập A`, `A được thành lập`; not `80 năm Ngày thành lập A`.
  private func founded(_ index: Int) -> [BoundChange] {
    let verb = items[index].tokens
    let passing: [StaticString] = [
      "ngày", "năm", "niệm", "khi", "đầu", "từ", "thống", "lần", "tuổi", "mới",
    ]
    for back in 1...2 where passing.contains(where: { word($0, verb.lowerBound - back) }) {
      return []
    }
    let day = ChangeDay(reading: reading).day(at: verb.upperBound)
    guard !isDenied(index) else { return [] }
    var new = object(behind: verb.upperBound)
    if new.isEmpty { new = presented(behind: index) }
    if new.isEmpty, day != nil || word("được", verb.lowerBound - 1) {
      new = subjects(before: index)
      // "Được thành lập ngày 24/3/1967, Sư đoàn 347 ..."
      if new.isEmpty, let day { new = object(behind: day.tokens.upperBound + 1) }
    }
    if day == nil, isStory(index) || isPassing(index) { return [] }
    return new.flatMap { change(.establishment, verb, of: $0, rule: "change.establishment") }
  }

  /// Whether nothing is told behind a verb that it is done to: `Tiểu đoàn 9 giải thể từ ngày 1/7`.
  private func isIntransitive(_ index: Int) -> Bool {
    let next = items[index].tokens.upperBound
    return word("được", items[index].tokens.lowerBound - 1)
      || !reading.document.tokens.indices.contains(next)
      || reading.document.tokens[next].shape.contains(.mark)
      || ["từ", "theo", "vào", "ngày", "kể", "để", "và"].contains { word($0, next) }
  }

  /// `thành lập và trao Quân kỳ quyết thắng cho Lữ đoàn 622`: who is founded gets its colours.
  private func presented(behind index: Int) -> [Int] {
    let rest = items[(index + 1)...].prefix(4)
    guard rest.count > 1, rest.first?.cue == .and, rest.dropFirst().first?.cue == .handover,
      let to = rest.first(where: { $0.cue == .to })
    else { return [] }
    return object(behind: to.tokens.upperBound)
  }

  /// `Sư đoàn 347 được thành lập trong kháng chiến`: no day, no decision.
  private func isPassing(_ index: Int) -> Bool {
    guard object(behind: items[index].tokens.upperBound).isEmpty else { return false }
    let sentence = reading.sentenceTokens(of: items[index].tokens.lowerBound)
    let end = items[index].tokens.upperBound
    return !(0..<3).contains { word("cơ", end + $0) && word("sở", end + $0 + 1) }
      && !reading.analysis.dates.contains { sentence.contains($0.tokens.lowerBound) }
      && !sentence.contains { word("quyết", $0) && word("định", $0 + 1) }
  }

  /// A founding told as history: the sentence names a year long before the article's.
  private func isStory(_ index: Int) -> Bool {
    guard let now = reading.year else { return false }
    let sentence = reading.sentenceTokens(of: items[index].tokens.lowerBound)
    let years =
      reading.analysis.periods.filter { sentence.contains($0.tokens.lowerBound) }.map(\.first)
      + reading.analysis.dates.filter { sentence.contains($0.tokens.lowerBound) }.compactMap(\.year)
    return years.contains { $0 < now - 1 }
  }

  private func change(
    _ kind: ChangeFact.Kind,
    _ verb: Range<Int>,
    of unit: Int,
    into: Int? = nil,
    rule: String
  ) -> [BoundChange] {
    // "Chi đoàn Đại đội 3", "tổ công tác của Lữ đoàn 613": something of the unit.
    let before = reading.analysis.units.all[unit].tokens.lowerBound - 1
    guard
      !["đoàn", "bộ", "hội", "tổ", "của", "thuộc", "tại", "ở"].contains(where: { word($0, before) })
    else { return [] }
    guard isMilitary(unit) || into.map(isMilitary) ?? false else { return [] }
    let span = reading.analysis.units.all[unit].tokens
    let last = into.map(end) ?? span.upperBound
    return [
      BoundChange(
        kind: kind,
        unit: reading.unitName(unit),
        into: into.map { reading.unitName($0) },
        tokens: min(verb.lowerBound, span.lowerBound)..<max(verb.upperBound, last),
        verb: verb,
        decision: verb,
        rule: rule
      )
    ]
  }

  private func isDenied(_ index: Int) -> Bool {
    let first = items[index].tokens.lowerBound
    return (1...3).contains { back in
      ["chưa", "không", "khi"].contains { word($0, first - back) }
    }
  }

  func word(_ word: StaticString, _ token: Int) -> Bool {
    reading.isWord(word, at: token)
  }
}

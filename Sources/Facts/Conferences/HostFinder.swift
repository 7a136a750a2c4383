import Grammar
import Text

/// Finds the unit that holds an event, and the unit an article is about.
struct HostFinder {
  let reading: Reading

  /// The unit before `tổ chức` in a sentence: the last that is no place, lowest of its chain.
  func host(before cue: Int, in items: [Item]) -> Int? {
    var limit = cue
    // "A phối hợp với B tổ chức": the first is the host.
    let first = items[cue].tokens.lowerBound
    for index in items.indices where index < cue {
      if reading.isWord("phối", at: items[index].tokens.upperBound),
        items[index].tokens.upperBound < first
      {
        if items[index].isUnit { limit = index + 1 }
        break
      }
    }
    // "Cụm thi đua số 1, gồm: A, B tổ chức": the cluster, none of its members.
    if let have = items[..<limit].lastIndex(where: { item in
      item.cue == .have && reading.isWord("gồm", at: item.tokens.lowerBound)
    }), items[..<have].contains(where: isCouncil) {
      return nil
    }
    var brackets = 0
    for index in (0..<limit).reversed() {
      // "Sư đoàn 371 (Quân chủng X, Bộ Quốc phòng) tổ chức": whose it is, not who it is.
      if items[index].isMark(")") { brackets += 1 }
      if items[index].isMark("("), brackets > 0 { brackets -= 1 }
      guard brackets == 0 else { continue }
      switch items[index].kind {
      case .unit(let unit):
        // "tại Bộ Chỉ huy X tổ chức": who else, with no pause between.
        guard
          index == cue - 1 && items[cue].tokens.lowerBound == items[index].tokens.upperBound
            || !reading.isPlaceBefore(items[index].tokens.lowerBound)
        else { continue }
        let mention = reading.analysis.units.all[unit]
        // A council or cluster holds it: no unit does.
        if mention.rule == "body.council" { return nil }
        if mention.isBody { continue }
        // "Khối thi đua số 2 Quân đoàn 34": the council's unit is not the host either.
        if let council = items[..<index].last, case .unit(let before) = council.kind,
          reading.analysis.units.all[before].kind.holds("thi đua"),
          items[index].tokens.lowerBound == council.tokens.upperBound
        {
          return nil
        }
        let lowest = lowest(unit, items, index)
        if lowest == unit, index > 0, items[index - 1].cue == .belong { continue }
        return firstOfHosts(index, items) ?? lowest
      case .person: return nil
      case .mark(";"): return nil
      default: continue
      }
    }
    return nil
  }

  private func isCouncil(_ item: Item) -> Bool {
    guard case .unit(let unit) = item.kind else { return false }
    return reading.analysis.units.all[unit].rule == "body.council"
  }

  /// `A và các đơn vị B, C tổ chức`: of those who hold it together the first, which nothing but a pause
  /// stands before.
  private func firstOfHosts(_ last: Int, _ items: [Item]) -> Int? {
    let all = reading.analysis.units.all
    var first: Int?
    var hasAnd = false
    var next = items[last].tokens.lowerBound
    var position = last - 1
    list: while position >= 0, next - items[position].tokens.upperBound <= 2 {
      let item = items[position]
      switch item.kind {
      case .unit(let unit):
        guard !reading.isPlaceBefore(item.tokens.lowerBound) else { return nil }
        if hasAnd, !all[unit].isBody { first = position }
      case .cue(.and), .cue(.with): hasAnd = true
      case .mark(","): break
      case .quantity where item.isGroup(in: reading): break
      case .mark(")"):
        // "Sư đoàn 2 (Quân khu 5) và ...": whose it is.
        guard let open = items[..<position].lastIndex(where: { $0.isMark("(") }) else { break list }
        position = open
      default: break list
      }
      next = items[position].tokens.lowerBound
      position -= 1
    }
    guard let first, case .unit(let unit) = items[first].kind else { return nil }
    let start = items[first].tokens.lowerBound
    // "kiểm tra Sư đoàn 3 và Lữ đoàn 4, Quân khu 5 tổ chức": none of theirs.
    guard
      start == reading.sentenceTokens(of: start).lowerBound
        || reading.document.tokens[start - 1].shape.contains(.mark)
        || isDate(items, before: first)
    else { return nil }
    return lowest(unit, items, first)
  }

  /// Whether a day stands right before an item: `Sáng 5/12 Lữ đoàn 613`.
  private func isDate(_ items: [Item], before position: Int) -> Bool {
    guard position > 0, case .date = items[position - 1].kind else { return false }
    return items[position - 1].tokens.upperBound == items[position].tokens.lowerBound
  }

  /// The lowest unit whose chain ends with this one: `Cục Chính trị, Tổng cục Hậu cần tổ chức`.
  private func lowest(_ unit: Int, _ items: [Item], _ index: Int) -> Int {
    var lowest = unit
    var position = index
    while position > 0 {
      position -= 1
      switch items[position].kind {
      case .unit(let below):
        let all = reading.analysis.units.all
        guard all[below].chainEnd >= all[unit].tokens.upperBound,
          all[below].parent != nil, !reading.isPlaceBefore(all[below].tokens.lowerBound)
        else { return lowest }
        lowest = below
      case .mark: continue
      case .cue(.belong), .cue(.of): continue
      default: return lowest
      }
    }
    return lowest
  }

  /// The unit an article is about: before the headline's colon, else the first that holds something,
  /// else the one named most.
  func mainUnit() -> Int? { actingUnit() ?? mostNamed() }

  /// The unit an article is about as the host of an event nobody is said to hold: none that only
  /// persons' posts name.
  func guess(_ mainUnit: Int?) -> Int? {
    guard let mainUnit, !isOfPost(reading.analysis.units.all[mainUnit].tokens.lowerBound),
      !reading.isShown(reading.analysis.units.all[mainUnit].tokens.lowerBound),
      actingUnit() != nil || !isOneOfMany(mainUnit)
    else { return nil }
    return mainUnit
  }

  /// Whether another unit, of which it is no part, is named as often as one.
  private func isOneOfMany(_ unit: Int) -> Bool {
    let all = reading.analysis.units.all
    let counts = named().counts
    let own = counts[all[unit].key]?.count ?? 0
    return counts.contains { key, other in
      key != all[unit].key && other.count >= own && all[other.first].parent == nil
        && all[unit].parent != other.first && all[unit].commanded != other.first
    }
  }

  /// The unit that opens the headline or holds something in the first sentences.
  func actingUnit() -> Int? {
    let sentences = reading.document.sentences
    if let first = sentences.indices.first(where: { sentences[$0].zone == .headline }) {
      let items = reading.items[first]
      if case .unit(let unit)? = items.first?.kind,
        !reading.analysis.units.all[unit].isBody,
        items[0].tokens.lowerBound == sentences[first].tokens.lowerBound
      {
        return unit
      }
    }
    for index in sentences.indices.prefix(6) {
      let items = reading.items[index]
      for (position, item) in items.enumerated() where item.cue == .host {
        if let host = host(before: position, in: items) { return host }
      }
    }
    return nil
  }

  /// Whether a token is of a person's posts, or of posts somebody is given.
  private func isOfPost(_ token: Int) -> Bool {
    reading.analysis.persons.contains { $0.tokens.contains(token) }
      || reading.analysis.posts.contains { $0.tokens.contains(token) }
  }

  /// The unit named most; of those that persons' posts name only the one there is.
  private func mostNamed() -> Int? {
    let (counts, ofPosts) = named()
    guard !counts.isEmpty else { return ofPosts.count == 1 ? ofPosts.values.first : nil }
    return counts.values.max { a, b in
      a.count == b.count ? a.first > b.first : a.count < b.count
    }?.first
  }

  /// How often each unit is named, and those only persons' posts name.
  private func named() -> (counts: [UInt64: (count: Int, first: Int)], ofPosts: [UInt64: Int]) {
    var counts: [UInt64: (count: Int, first: Int)] = [:]
    var ofPosts: [UInt64: Int] = [:]
    let all = reading.analysis.units.all
    for index in all.indices
    where !all[index].isBody && !all[index].isBare && all[index].isMilitary && all[index].level > 1
    {
      if isOfPost(all[index].tokens.lowerBound) {
        ofPosts[all[index].key] = ofPosts[all[index].key] ?? index
      } else {
        counts[all[index].key, default: (0, index)].count += 1
      }
    }
    return (counts, ofPosts)
  }
}

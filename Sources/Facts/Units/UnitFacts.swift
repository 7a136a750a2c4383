import Grammar
import Text

/// The units of an article: every one named, with the unit above it where the article says so.
struct UnitFacts {
  let reading: Reading
  /// Names that officers' posts and hosts rest on: units even where the name alone does not tell.
  let confirmed: Set<UInt64>

  func units() -> [UnitFact] {
    var facts: [UnitFact] = []
    var places: [UInt64: Int] = [:]
    let all = reading.analysis.units.all
    for index in all.indices where isUnit(index, in: all) {
      let mention = all[index]
      let above = parent(of: mention)
      let key = mention.key
      let evidence = reading.evidence(mention.tokens, rule: mention.rule)
      if let place = places[key] {
        if facts[place].parent == nil, let above {
          facts[place].parent = above
          facts[place].evidence.append(parentEvidence(mention))
        } else if facts[place].evidence.count < 3, !facts[place].evidence.contains(evidence) {
          facts[place].evidence.append(evidence)
        }
        continue
      }
      places[key] = facts.count
      var fact = UnitFact(
        name: mention.name,
        kind: mention.kind,
        parent: above,
        evidence: [evidence]
      )
      if above != nil, mention.parentRule != nil { fact.evidence.append(parentEvidence(mention)) }
      facts.append(fact)
    }
    return facts
  }

  private func parentEvidence(_ mention: UnitMention) -> Evidence {
    reading.evidence(
      mention.tokens.lowerBound..<max(mention.chainEnd, mention.tokens.upperBound),
      field: "parent",
      rule: mention.parentRule ?? mention.rule
    )
  }

  /// Whether a mention is a unit's; by its index, so that none is copied only to be asked.
  private func isUnit(_ index: Int, in all: [UnitMention]) -> Bool {
    let pattern = all[index].pattern
    guard pattern != .body, !all[index].isOfPolice else { return false }
    if isOfPosition(index, in: all) || isPrinter(all[index]) || isRange(all[index]) { return false }
    if all[index].isBare {
      // "hội thao cấp Quân khu": of any.
      if reading.isWord("cấp", at: all[index].tokens.lowerBound - 1) { return false }
      // "Sư đoàn Bộ binh toàn quân": any of its kind.
      if pattern == .numbered, reading.document.starts(.of(.arm), at: all[index].tokens.upperBound)
      {
        return false
      }
      // A bare head nobody's full name was found for stays bare, where it is surely a unit.
      if pattern == .organ || pattern == .command || pattern == .bareonly {
        // A staff is one of a kind in its unit, named or not.
        return confirmed.contains(all[index].key) || all[index].kind == "Bộ Tham mưu"
      }
      return all[index].isMilitary
        && (all[index].level <= 4 || isOfProvince(all[index]) || confirmed.contains(all[index].key))
    }
    return all[index].isMilitary || isCoded(all[index]) || confirmed.contains(all[index].key)
      || all[index].parent.map { all[$0].isMilitary } == true
      || isFaculty(all[index]) && namesOurs(["Trường", "Học viện", "Bệnh viện"], all)
      || all[index].kind == "Phân xưởng" && namesOurs(["Nhà máy", "Xí nghiệp", "Công ty"], all)
      || pattern == .ship && isOfNavy(all)
  }

  private func isFaculty(_ mention: UnitMention) -> Bool {
    mention.kind == "Khoa" || mention.kind == "Bộ môn"
  }

  /// Whether all units of some kinds that an article names are the armed forces', so that what is part of such a unit is
  /// theirs: the faculties of schools and hospitals, the shops of plants.
  private func namesOurs(_ kinds: [String], _ all: [UnitMention]) -> Bool {
    let named = all.filter { mention in
      !mention.isBody && !mention.isBare && kinds.contains { mention.kind.hasPrefix($0) }
    }
    return !named.isEmpty && named.allSatisfy { $0.isMilitary || isCoded($0) }
  }

  /// Whether an article tells of the navy or the coast guard, whose ships its ships are.
  private func isOfNavy(_ all: [UnitMention]) -> Bool {
    let kinds = ["Hải đội", "Hải đoàn", "Vùng Cảnh sát biển"]
    return all.contains { mention in
      mention.isMilitary
        && (kinds.contains(mention.kind) || mention.name.hasSuffix("Hải quân"))
    }
  }

  /// `Thanh tra` in `Chánh Thanh tra Bộ Quốc phòng`: of the post's name, not where it is held.
  private func isOfPosition(_ index: Int, in all: [UnitMention]) -> Bool {
    guard all[index].rule == "unit.organ-of-unit" else { return false }
    let start = all[index].tokens.lowerBound
    return reading.analysis.persons.contains { person in
      person.posts.contains { $0.tokens.contains(start) && $0.unit != index }
    }
  }

  /// `Báo Quân khu 5 - Ngày 15-12, ...`, `Hải quân Việt Nam - Sáng 6/1, ...`: the paper or page a line opens
  /// with, which does nothing in it.
  private func isPrinter(_ mention: UnitMention) -> Bool {
    let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    // "(QK4) - Sáng 26-10, ...".
    if reading.document.isMark("(", start - 1), reading.document.isMark(")", end) {
      return reading.document.tokens[start - 1].shape.contains(.lineStart)
        && (reading.document.isMark("-", end + 1) || reading.document.isMark(":", end + 1))
    }
    // "Báo X xin trân trọng giới thiệu".
    if mention.kind.hasPrefix("Báo"),
      reading.isWord("xin", at: end) || reading.isWord("trân", at: end)
    {
      return true
    }
    guard reading.document.tokens[start].shape.contains(.lineStart) else { return false }
    if mention.kind.hasPrefix("Báo") {
      return reading.document.isMark("-", end) || reading.document.isMark(":", end)
    }
    let days: [StaticString] = ["sáng", "chiều", "tối", "ngày", "trưa"]
    return reading.document.isMark("-", end)
      && days.contains { reading.isWord($0, at: end + 1) }
      && (2...3).contains { reading.document.number(end + $0) != nil }
  }

  /// `Nhà máy Z151`, `Xí nghiệp X52`, `Kho K79`: a plant or depot known by a code is one of the armed forces'.
  private func isCoded(_ mention: UnitMention) -> Bool {
    guard ["Nhà máy", "Xí nghiệp", "Kho"].contains(mention.kind),
      let code = mention.name.split(separator: " ").last?.utf8, (3...4).contains(code.count)
    else { return false }
    let letter = code.first
    return letter == 0x5A || letter == 0x58 || mention.kind == "Kho" && letter == 0x4B
      ? code.dropFirst().allSatisfy { (0x30...0x39).contains($0) } : false
  }

  /// `tại Trường bắn Phú Mỹ`: a place to shoot at, unless it does something.
  private func isRange(_ mention: UnitMention) -> Bool {
    mention.kind == "Trường bắn" && reading.isPlaceBefore(mention.tokens.lowerBound)
  }

  /// `Ban Chỉ huy Quân sự thành phố`: one of a kind in its article; `... xã` means any of many.
  private func isOfProvince(_ mention: UnitMention) -> Bool {
    mention.pattern == .local
      && (mention.name.hasSuffix(" tỉnh") || mention.name.hasSuffix(" thành phố"))
  }

  private func parent(of mention: UnitMention) -> String? {
    if let name = mention.parentName { return name }
    if mention.pattern == .border, mention.name.utf8.count > mention.kind.utf8.count {
      // The headquarters of the province's border guard.
      return String(mention.name.dropFirst("Bộ Chỉ huy ".count))
    }
    guard let index = mention.commanded ?? mention.parent else { return nil }
    let above = reading.analysis.units.all[index]
    return above.isBody ? nil : above.name
  }
}

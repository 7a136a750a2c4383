import Grammar
import Text

/// Who a clause without a recipient of its own is told of: the sentence's subject, a pronoun's person, the article's unit.
extension AwardBinder {
  /// `được Tư lệnh Cảnh sát biển tặng Giấy khen`, `..., Tư lệnh Quân khu 5 tặng Giấy khen`: a unit
  /// between the passive and its verb gives, and one before a verb and an award.
  private func isGiver(_ position: Int) -> Bool {
    if position > 0, items[position - 1].cue == .passive || items[position - 1].cue == .honour {
      return true
    }
    guard position + 2 < items.count, items[position + 2].isAward,
      items[position + 1].tokens.lowerBound - items[position].tokens.upperBound <= 1
    else { return false }
    return items[position + 1].cue == .grant || items[position + 1].cue == .handover
  }

  /// `Ca sĩ A nhận danh hiệu`: capitals no table knows stand before the verb, another's subject.
  private func hasUnknownSubject(before verb: Int) -> Bool {
    let document = reading.document
    let start = reading.sentenceTokens(of: verb).lowerBound
    var token = verb - 1
    while token > start, !document.tokens[token].shape.contains(.mark) {
      // "2 câu lạc bộ được tặng": so many of what no table counts.
      if (2...4).contains(verb - token), document.number(token).map({ $0 > 1 }) == true,
        document.tokens[token].end - document.tokens[token].start < 4,
        (token + 1..<verb).allSatisfy({ document.isWord($0) && !document.isCapital($0) }),
        !document.isWord("năm", at: token + 1), !document.isWord("lần", at: token + 1),
        !document.isWord("tháng", at: token + 1)
      {
        return true
      }
      if document.isCapital(token),
        !document.starts(.of(.event, .eventKind, .movement, .award, .body, .unit, .term), at: token)
      {
        return true
      }
      token -= 1
    }
    return false
  }

  /// `Thượng tá A, Lữ đoàn trưởng Lữ đoàn B cho biết đơn vị vừa được tặng`: not the speaker, his unit.
  private func unitMeant(before anchor: Int) -> RecipientList.Member? {
    var token = items[anchor].tokens.lowerBound - 1
    while reading.isWord("vừa", at: token) || reading.isWord("đã", at: token) { token -= 1 }
    guard reading.isWord("vị", at: token), reading.isWord("đơn", at: token - 1),
      let speaker = items[..<anchor].lastIndex(where: \.isPerson),
      items[speaker..<anchor].contains(where: { $0.cue == .tell || $0.cue == .say }),
      case .person(let mention) = items[speaker].kind,
      let unit = reading.analysis.persons[mention].posts.lazy.compactMap(\.unit).first(where: {
        !self.reading.analysis.units.isBody($0)
      })
    else { return nil }
    return RecipientList.Member(
      recipient: .unit(reading.unitName(unit)),
      within: nil,
      tokens: (token - 1)..<(token + 1)
    )
  }

  /// `Khoa A được tặng X, nhà trường được tặng Y`: the kind of the unit the article tells of, alone before the verb.
  func kindMeant(before anchor: Int) -> RecipientList.Member? {
    guard let mainUnit else { return nil }
    var token = items[anchor].tokens.lowerBound
    while ["vừa", "đã", "đang"].contains(where: { reading.isWord($0, at: token - 1) }) {
      token -= 1
    }
    let kind = reading.analysis.units.all[mainUnit].kind
    var start = token - kind.split(separator: " ").count
    if kind.hasPrefix("Trường") || kind == "Học viện", reading.isWord("trường", at: token - 1),
      reading.isWord("nhà", at: token - 2)
    {
      start = token - 2
    } else {
      guard start > 0, !reading.document.isCapital(start),
        Fold.same(reading.document.words(start..<token), kind)
      else { return nil }
    }
    guard start > 0, reading.document.tokens[start - 1].shape.contains(.mark) else { return nil }
    return RecipientList.Member(
      recipient: .unit(reading.unitName(mainUnit)),
      within: nil,
      tokens: start..<token
    )
  }

  /// `Trung đoàn 48 (Sư đoàn 320) được tặng A, được tặng B`: whether a unit only says where one before it belongs.
  func isInChain(_ position: Int, _ unit: Int) -> Bool {
    let all = reading.analysis.units.all
    return items[..<position].contains { item in
      guard case .unit(let head) = item.kind else { return false }
      return all[head].chainEnd >= all[unit].tokens.upperBound
    }
  }

  /// `Trung úy A, người đã đưa 5 người dân vào bờ, được tặng X và được B tặng Y`: whom the clause between the commas
  /// tells of.
  func described(before anchor: Int, _ list: RecipientList) -> [RecipientList.Member]? {
    guard
      let verb = items[...anchor].firstIndex(where: { $0.cue == .passive || $0.cue == .receive }),
      reading.document.isMark(",", items[verb].tokens.lowerBound - 1),
      let person = items[..<verb].lastIndex(where: { item in
        item.isPerson && reading.document.isMark(",", item.tokens.upperBound)
          && reading.isWord("người", at: item.tokens.upperBound + 1)
      }),
      !items[person..<anchor].contains(where: { $0.isMark(";") })
    else { return nil }
    return list.member(at: person).map { [$0] }
  }

  /// Whether `chúc mừng đơn vị` ends at a token.
  private func isOfUnit(_ token: Int) -> Bool {
    reading.isWord("vị", at: token) && reading.isWord("đơn", at: token - 1)
      && reading.isWord("mừng", at: token - 2)
  }

  /// `Anh được tặng`, `ông đã được tặng`, `đồng chí được tặng`: words that stand for a person named
  /// before.
  private func isPronoun(_ token: Int) -> Bool {
    let words: [StaticString] = ["anh", "chị", "ông", "bà", "cô"]
    var start = token
    if reading.isWord("chí", at: token), reading.isWord("đồng", at: token - 1) {
      start -= 1
    } else if !words.contains(where: { reading.isWord($0, at: token) }) {
      return false
    }
    return reading.document.isMark(",", start - 1) || reading.document.isMark(".", start - 1)
      || reading.document.isMark(";", start - 1)
      || start == reading.sentenceTokens(of: token).lowerBound
  }

  /// The pronoun before a verb, adverbs passed over, or the sentence's where the verb's clause has no subject of its own:
  /// `ông từng là X, bốn lần bị thương; 3 lần được tặng Y`, `Chị được tặng X và đoạt Y`.
  private func pronoun(before verb: Int) -> Int? {
    let adverbs: [StaticString] = ["đã", "cũng", "đang", "vừa", "còn", "từng", "tiếp", "tục"]
    var token = verb - 1
    while adverbs.contains(where: { reading.isWord($0, at: token) }) { token -= 1 }
    if isPronoun(token) { return token }
    let sentence = reading.sentenceTokens(of: verb)
    let clause = (sentence.lowerBound..<verb).last {
      reading.document.isMark(";", $0) || reading.document.isMark(",", $0)
        || reading.isWord("và", at: $0)
    }
    guard let clause, (clause + 1..<verb).allSatisfy({ !reading.document.isCapital($0) }) else {
      return nil
    }
    return (sentence.lowerBound..<clause).first(where: isPronoun)
  }

  /// `Năm 2009, anh đoạt giải Nhì`: the person right before the verb, by a pronoun.
  func pronounced(before anchor: Int) -> [RecipientList.Member]? {
    let adverbs: [StaticString] = ["đã", "cũng", "đang", "vừa", "còn", "từng"]
    var token = items[anchor].tokens.lowerBound - 1
    while adverbs.contains(where: { reading.isWord($0, at: token) }) { token -= 1 }
    guard isPronoun(token) else { return nil }
    return antecedent(of: token).map { [$0] }
  }

  /// The person named last before a pronoun.
  private func antecedent(of pronoun: Int) -> RecipientList.Member? {
    guard
      let mention = reading.analysis.persons.indices.last(where: {
        reading.analysis.persons[$0].tokens.upperBound <= pronoun
      }), let person = people.person(of: mention)
    else { return nil }
    return RecipientList.Member(
      recipient: person.rank != nil ? .officer(person.name) : .person(person.name),
      within: nil,
      tokens: pronoun..<(pronoun + 1)
    )
  }

  /// The subject of a clause whose own is left out, or is `đơn vị`: the sentence's, else the article's.
  func subject(before anchor: Int, _ list: RecipientList) -> RecipientList.Member? {
    if let unit = unitMeant(before: anchor) ?? kindMeant(before: anchor) { return unit }
    if isOfUnit(items[anchor].tokens.lowerBound - 1) {
      // "A chúc mừng đơn vị được tặng": not the speaker.
      return mainUnit.map { unit in
        RecipientList.Member(
          recipient: .unit(reading.unitName(unit)),
          within: nil,
          tokens: items[anchor].tokens.lowerBound..<items[anchor].tokens.lowerBound
        )
      }
    }
    let token = items[anchor].tokens.lowerBound
    let pronoun = pronoun(before: token)
    for position in (0..<anchor).reversed() {
      // "Thượng úy A, y sĩ Đồn B: Năm 2009, anh đoạt X; năm 2010 được tặng Y": whom the pronoun stands for.
      if let pronoun, items[position].tokens.lowerBound < pronoun { break }
      switch items[position].kind {
      case .unit(let unit):
        // "được Bộ Quốc phòng chọn ..., được tặng ...": whoever acts on the subject is none.
        guard !reading.isPlaceBefore(items[position].tokens.lowerBound),
          // "hội thao cấp Quân khu đạt giải Ba": of what level.
          !reading.isWord("cấp", at: items[position].tokens.lowerBound - 1),
          !reading.analysis.units.all[unit].isBody
            || reading.analysis.units.all[unit].rule == "body.forces",
          !isGiver(position), !isInChain(position, unit),
          // "Trung sĩ A (Trung đoàn 893) giành giải Nhất và được tặng": where he serves.
          position < 2 || !items[position - 1].isMark("(") || !items[position - 2].isPerson
        else { continue }
        // "63 cán bộ, nhân viên Bệnh viện X của Việt Nam được tặng".
        if let whole = list.counted(position, 0) { return whole.member }
        let office = reading.office(before: items[position].tokens.lowerBound)
        if let office, reading.isHeld(office) { continue }
        return list.member(at: position)
      case .person: return list.member(at: position)
      case .quantity:
        if list.oneOf(position, 0) != nil { continue }
        return list.member(at: position)
      default: continue
      }
    }
    if let pronoun { return antecedent(of: pronoun) }
    guard let mainUnit, !hasUnknownSubject(before: token), reading.work(before: token) == nil else {
      return nil
    }
    return RecipientList.Member(
      recipient: .unit(reading.unitName(mainUnit)),
      within: nil,
      tokens: token..<token
    )
  }
}

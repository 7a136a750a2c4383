import Lexicon
import Text

/// Finds awards with their class and grantor: `Huân chương Chiến công hạng Ba`, `Cờ thi đua của Chính phủ`.
struct AwardPass {
  let document: Document
  let units: UnitMentions

  /// All awards, in text order, disjoint.
  func awards() -> [AwardMention] {
    var awards: [AwardMention] = []
    let (tokens, types) = (document.tokens, document.matches.types)
    let (openers, grading) = (LexicalTypes(.award), Tokenizer.key(word: "hạng"))
    var token = 0
    while token < tokens.count {
      if tokens[token].key == grading, let further = further(awards, at: token) {
        awards.append(further)
        token = further.tokens.upperBound
        continue
      }
      guard !types[token].isDisjoint(with: openers), !isOfCouncil(token),
        let award = award(at: token)
      else {
        token += 1
        continue
      }
      awards += bracketed(award) ?? classes(of: award)
      token = max(awards[awards.count - 1].tokens.upperBound, token + 1)
    }
    return awards
  }

  /// `trao cờ Tổ quốc cho ngư dân`, `cờ đỏ sao vàng`, `cờ Hải quân Việt Nam`: a flag to fly, no award.
  private func isColours(_ token: Int) -> Bool {
    let flags: [(StaticString, StaticString)] = [
      ("tổ", "quốc"), ("đỏ", "sao"), ("hải", "quân"), ("quân", "chủng"), ("đảng", "và"),
    ]
    return flags.contains { document.isWord($0, at: token) && document.isWord($1, at: token + 1) }
  }

  /// `Hội đồng Giải thưởng Tuổi trẻ sáng tạo`: whose council it is.
  private func isOfCouncil(_ token: Int) -> Bool {
    document.isWord("đồng", at: token - 1) && document.isWord("hội", at: token - 2)
  }

  private func award(at token: Int) -> AwardMention? {
    guard let phrase = document.phrase(.award, at: token) else { return nil }
    if phrase.entry.tag == "flag", isColours(phrase.end) { return nil }
    var end = phrase.end
    var name =
      phrase.entry.canonical.isEmpty ? document.words(token..<end) : phrase.entry.canonical
    if phrase.entry.isGeneric, phrase.entry.tag == "flag", document.isMark(":", end),
      let close = quotedName(at: end + 1)
    {
      // "tặng cờ: “Tuổi trẻ anh hùng bảo vệ Tổ quốc”".
      name = document.words(token..<end) + " " + document.words((end + 1)..<close)
      end = close
    } else if phrase.entry.isGeneric, phrase.entry.tag == "flag",
      let prize = document.phrase(.award, at: end), prize.entry.tag == "prize"
    {
      // "trao Cờ giải Nhất toàn đoàn".
      end = prize.end
      name = document.words(token..<end)
    } else if phrase.entry.isGeneric {
      if let tail = sharedTail(phrase, at: end) {
        name = document.words(token..<end) + " " + document.words(tail)
      } else {
        guard let close = genericTail(at: end) ?? (isAlone(phrase, token) ? end : nil) else {
          return nil
        }
        name =
          phrase.entry.tag == "named" ? named(phrase.end..<close) : document.words(token..<close)
        end = close
      }
    }
    if phrase.entry.tag == "flag", let close = quotedName(at: end) {
      // "Cờ thi đua “Đoàn cơ sở vững mạnh”": the flag's own name.
      end = close
      name = document.words(token..<end)
    }
    if phrase.entry.tag == "title", let close = quotationEnd(around: token, end) {
      // "danh hiệu “Đơn vị tiên tiến xuất sắc”": all of what is quoted.
      end = close
      name = document.words(token..<end)
    }
    if let close = openQuotation(token..<end) {
      end = close
      name = document.words(token..<end)
    }
    var grade: String?
    if let past = grading(at: end) {
      grade = document.words(end..<past)
      end = past
    }
    if token > 0, document.tokens[token - 1].shape.contains(.quotation),
      end < document.tokens.count, document.tokens[end].shape.contains(.quotation)
    {
      // The mark that closes a quoted title.
      end += 1
    }
    var award = AwardMention(
      tokens: token..<end,
      name: name,
      grade: grade,
      grantor: nil,
      grantorName: nil,
      end: end,
      tag: phrase.entry.tag,
      isWeak: phrase.entry.isWeak
    )
    readGrantor(&award)
    return award
  }

  /// `Huân chương X hạng Nhất cho A, hạng Nhì cho B`: the same by another class.
  private func further(_ awards: [AwardMention], at token: Int) -> AwardMention? {
    guard document.isWord("hạng", at: token), let last = awards.last, last.grade != nil,
      token - last.end <= 30,
      let past = grading(at: token), isGiven(past) || isDated(past),
      document.isMark(",", token - 1) || document.isMark(";", token - 1)
        || document.isWord("và", at: token - 1) || document.number(token - 1) != nil,
      !(last.end..<token).contains(where: { document.isMark(".", $0) })
    else { return nil }
    var next = last
    next.tokens = token..<past
    next.end = past
    next.grade = document.words(token..<past)
    return next
  }

  /// Whether a year stands at a token: `hạng Nhì (1984), hạng Nhất (1999)`, `hạng Ba năm 1999, hạng Nhì năm 2009`.
  private func isDated(_ token: Int) -> Bool {
    if document.isWord("năm", at: token), document.number(token + 1) != nil { return true }
    guard document.isMark("(", token) else { return false }
    let year = document.isWord("năm", at: token + 1) ? token + 2 : token + 1
    return document.number(year).map { (1930...2099).contains($0) } == true
  }

  /// Whether `cho`, `tặng` stands at a token.
  private func isGiven(_ token: Int) -> Bool {
    document.isWord("cho", at: token) || document.isWord("tặng", at: token)
  }

  /// `Huân chương Bảo vệ Tổ quốc (3 hạng Nhất, 1 hạng Nhì)`: one award a class.
  private func bracketed(_ award: AwardMention) -> [AwardMention]? {
    guard award.grade == nil, document.isMark("(", award.end) else { return nil }
    var all: [AwardMention] = []
    var token = award.end + 1
    while token < document.tokens.count, token - award.end < 24, !document.isMark(")", token) {
      if let past = grading(at: token) {
        var next = award
        next.grade = document.words(token..<past)
        next.tokens = (all.isEmpty ? award.tokens.lowerBound : token)..<past
        next.end = past
        all.append(next)
        token = past
      } else if document.number(token) != nil || document.isMark(",", token)
        || document.isWord("và", at: token)
      {
        token += 1
      } else {
        return nil
      }
    }
    guard document.isMark(")", token), !all.isEmpty else { return nil }
    return all
  }

  /// `Huân chương Bảo vệ Tổ quốc hạng Nhất, Nhì`: one award a class, the grantor behind the last.
  private func classes(of award: AwardMention) -> [AwardMention] {
    var all = [award]
    while all[all.count - 1].grade != nil,
      all[all.count - 1].end == all[all.count - 1].tokens.upperBound
    {
      let end = all[all.count - 1].tokens.upperBound
      let start = document.isWord("hạng", at: end + 1) ? end + 2 : end + 1
      guard document.isMark(",", end) || document.isWord("và", at: end),
        let numeral = document.phrase(.numeral, at: start, where: { $0.entry.tag == "class" }),
        document.isCapital(start) || start > end + 1, !document.isCapital(numeral.end),
        start == end + 1 || !isGiven(numeral.end)
      else { break }
      var next = award
      next.tokens = (end + 1)..<numeral.end
      next.end = numeral.end
      next.grade = "hạng " + document.words(start..<numeral.end)
      readGrantor(&next)
      all.append(next)
    }
    for index in all.indices.dropLast() {
      all[index].grantor = all[all.count - 1].grantor
      all[index].grantorName = all[all.count - 1].grantorName
    }
    return all
  }

  /// Where the quotation that opens right before a title closes, some words behind it.
  private func quotationEnd(around token: Int, _ end: Int) -> Int? {
    guard token > 0, document.tokens[token - 1].shape.contains(.quotation), document.isWord(end),
      !document.isCapital(end), !document.isWord("năm", at: end), !document.isWord("hạng", at: end)
    else { return nil }
    let rest = end..<min(end + 6, document.tokens.count)
    guard let close = rest.first(where: { !document.isWord($0) }),
      document.tokens[close].shape.contains(.quotation)
    else { return nil }
    return close
  }

  /// Where a quotation opened inside a name closes: `cờ “Đơn vị dẫn đầu phong trào thi đua”`.
  private func openQuotation(_ range: Range<Int>) -> Int? {
    let marks = range.filter { document.tokens[$0].shape.contains(.quotation) }
    guard marks.count % 2 == 1 else { return nil }
    for close in range.upperBound..<min(range.upperBound + 12, document.tokens.count)
    where document.tokens[close].shape.contains(.quotation) {
      return close + 1
    }
    return nil
  }

  /// One past a name in quotation marks that starts at a token.
  private func quotedName(at token: Int) -> Int? {
    guard token < document.tokens.count, document.tokens[token].shape.contains(.quotation),
      document.isCapital(token + 1)
    else { return nil }
    for close in (token + 2)..<max(token + 2, min(token + 16, document.tokens.count))
    where document.tokens[close].shape.contains(.quotation) {
      return close + 1
    }
    return nil
  }

  /// `Kỷ niệm chương và Huy hiệu Chiến sĩ Trường Sa`: the name two badges share, behind the second.
  private func sharedTail(_ phrase: Document.Phrase, at end: Int) -> Range<Int>? {
    let tags = ["badge", "order"]
    guard tags.contains(phrase.entry.tag), document.isWord("và", at: end),
      let other = document.phrase(.award, at: end + 1), tags.contains(other.entry.tag),
      other.entry.isGeneric, let close = genericTail(at: other.end), close > other.end
    else { return nil }
    return other.end..<close
  }

  /// `trao tặng Cờ và Bằng khen`: a flag with no name of its own, right behind its verb.
  private func isAlone(_ phrase: Document.Phrase, _ token: Int) -> Bool {
    // "Cờ lưu niệm": a gift.
    phrase.entry.flags["alone"] != nil && document.isCapital(token)
      && !document.isWord("lưu", at: phrase.end)
      && ["tặng", "trao", "nhận"].contains { document.isWord($0, at: token - 1) }
      // "tặng Kỷ niệm chương cho 5 hội viên": told of by itself, with whom it is given to.
      && (phrase.entry.tag != "order"
        || ["cho", "tặng", "đến"].contains { document.isWord($0, at: phrase.end) })
  }

  /// The title behind `danh hiệu`, without its quotation marks.
  private func named(_ range: Range<Int>) -> String {
    let isQuoted = document.tokens[range.lowerBound].shape.contains(.quotation)
    return document.words(isQuoted ? (range.lowerBound + 1)..<(range.upperBound - 1) : range)
  }

  /// What a generic head needs behind it: `Kỷ niệm chương “...”`, `Huân chương Itxala`.
  private func genericTail(at token: Int) -> Int? {
    if token < document.tokens.count, document.tokens[token].shape.contains(.quotation) {
      if document.starts(.of(.award), at: token + 1) { return nil }
      var end = token + 1
      while end < min(token + 24, document.tokens.count) {
        if document.tokens[end].shape.contains(.quotation) { return end + 1 }
        end += 1
      }
      return nil
    }
    if document.isWord("vì", at: token), document.isCapital(token) { return purposeEnd(token) }
    // Medals of contests are no awards here.
    guard !["bạc", "vàng", "đồng"].contains(where: { document.isWord($0, at: token) }) else {
      return nil
    }
    // A headline that ends with the head takes nothing from the line below it.
    guard document.isCapital(token), !document.tokens[token].shape.contains(.lineStart),
      !document.starts(.of(.unit, .body, .rank, .position, .award), at: token)
    else { return nil }
    var end = token
    while end - token < 6, document.isCapital(end) || (end > token && isPlainWord(end)),
      !document.tokens[end].shape.contains(.lineStart)
    {
      end += 1
    }
    return end
  }

  /// `Huy chương Vì sự nghiệp gìn giữ hòa bình`: a name that says what for, printed small behind its
  /// first word.
  private func purposeEnd(_ token: Int) -> Int? {
    let bounds: LexicalTypes = .of(.rank, .honorific, .unit, .award, .counter, .numeral)
    let verbs = ["to", "grant", "by", "handover", "passive", "of", "also", "toward", "with"]
    var end = token + 1
    while end - token < 14, document.isWord(end),
      !document.tokens[end].shape.contains(.lineStart), !document.starts(bounds, at: end),
      !(document.isWord("năm", at: end) && document.number(end + 1) != nil),
      !(document.phrase(.trigger, at: end).map { verbs.contains($0.entry.tag) } ?? false)
    {
      end += 1
    }
    return end - token >= 3 ? end : nil
  }

  private func isPlainWord(_ token: Int) -> Bool {
    document.isWord(token) && document.isCapital(token - 1)
      && !document.starts(.of(.stopword, .trigger, .counter, .numeral, .honorific), at: token)
      && !document.isWord("hạng", at: token)
  }

  /// `hạng Nhất`, `hạng III`; in a list `(hạng Nhất, Nhì, Ba)` only the first.
  private func grading(at token: Int) -> Int? {
    guard document.isWord("hạng", at: token),
      token + 1 < document.tokens.count
    else { return nil }
    if let numeral = document.phrase(.numeral, at: token + 1, where: { $0.entry.tag == "class" }) {
      return numeral.end
    }
    return document.number(token + 1).map { _ in token + 2 }
  }

  /// `của Bộ Quốc phòng`, or the unit or body directly behind; also an office: `của Tư lệnh Quân khu 7`.
  private func readGrantor(_ award: inout AwardMention) {
    var start = award.tokens.upperBound
    if document.isWord("năm", at: start), document.number(start + 1) != nil {
      // "Cờ thi đua năm 2025 của Bộ Quốc phòng".
      start += 2
      guard document.phrase(.trigger, at: start)?.entry.tag == "of" else { return }
    }
    let of = document.phrase(.trigger, at: start)
    let isOf = of?.entry.tag == "of"
    if isOf, let of { start = of.end }
    if isOf { start = pastParty(start) }
    if let unit = units.at(start) {
      let mention = units.all[unit]
      guard
        isOf || mention.isBody || mention.pattern == .fixed || mention.pattern == .command
          || (award.tag == "certificate" || award.tag == "flag")
      else { return }
      if mention.isBody, !isOf, !grants(start) { return }
      // "lễ đón nhận Huân chương Lao động của Công ty A": whose it is; no unit gives what a state does.
      if award.isOfState, !mention.isBody { return }
      if !isOf, isObject(mention, of: award.tokens.lowerBound) { return }
      award.grantor = unit
      award.end = max(mention.tokens.upperBound, start)
      return
    }
    if let office = document.phrase(.position, at: start), isOf || document.isCapital(start) {
      if let unit = units.at(office.end) {
        award.grantorName = document.words(start..<office.end) + " " + units.all[unit].name
        award.end = units.all[unit].tokens.upperBound
      } else if isOf {
        award.grantorName = document.words(start..<office.end)
        award.isOfficeAlone = true
        award.end = office.end
      }
    }
  }

  /// `Bộ trưởng tặng Bằng khen Lữ đoàn 613`: a unit behind an award somebody gives, to which it is given.
  private func isObject(_ unit: UnitMention, of award: Int) -> Bool {
    guard unit.pattern == .numbered || unit.pattern == .institution,
      document.isWord("tặng", at: award - 1) || document.isWord("trao", at: award - 1)
    else { return false }
    let end = unit.chainEnd
    let isPassed =
      ["cho", "tặng", "đến", "tới"].contains { document.isWord($0, at: end) }
      || document.isWord("và", at: end) && document.starts(.of(.award), at: end + 1)
    return !isPassed
      && !(max(0, award - 9)..<award).contains { document.isWord("được", at: $0) }
  }

  /// `Giấy khen của Đảng ủy, Bộ Tư lệnh X`, `của Đảng ủy Lữ đoàn 613`: the party's side of a unit is
  /// told as that unit.
  private func pastParty(_ token: Int) -> Int {
    guard document.isWord("đảng", at: token),
      document.isWord("ủy", at: token + 1) || document.isWord("bộ", at: token + 1)
    else { return token }
    var next = token + 2
    if document.isMark(",", next) || document.isWord("và", at: next) { next += 1 }
    return units.at(next) == nil ? token : next
  }

  private func grants(_ token: Int) -> Bool {
    document.phrase(.body, at: token)?.entry.flags["grantor"] != nil
  }
}

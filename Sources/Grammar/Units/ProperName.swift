import Lexicon
import Text

/// Reads the proper name behind a head: `Quân nhu`, `Khoa học và Công nghệ quân sự`, `Thanh Sơn`.
struct ProperName {
  let document: Document
  /// Tokens inside persons' names.
  let taken: [Bool]

  private static let stops: LexicalTypes = .of(.rank, .honorific, .standing)

  /// One past the name's last token, or `nil` where none starts here.
  ///
  /// Vietnamese names capitalise the first syllable of each word, so a capital may draw one
  /// lower-case syllable after it, unless that syllable starts a phrase or goes on with the sentence.
  func end(from token: Int, limit: Int = 10) -> Int? {
    var end = token
    var segments = 0
    while segments < limit {
      let start = joined(end, first: segments == 0)
      if segments > 0, opensUnit(start) || opensPerson(start, behind: token..<end) { break }
      if segments > 0, isShort(behind: end) {
        end += 2
        segments += 1
        continue
      }
      let next = segment(at: start)
      guard let next else { break }
      end = next
      segments += 1
    }
    if segments > 0, isRegion(end) { end += 2 }
    // "Bộ môn Lịch sử quân sự": printed small, but of the name.
    if segments > 0, document.isWord("quân", at: end), document.isWord("sự", at: end + 1),
      !document.isMark("-", end + 2), !document.isWord("và", at: end + 2)
    {
      return end + 2
    }
    return segments > 0 ? end : nil
  }

  /// `Công ty Trực thăng miền Nam`: whether a part of the country closes a name.
  private func isRegion(_ token: Int) -> Bool {
    let parts: [StaticString] = ["bắc", "nam", "trung", "tây"]
    return (document.isWord("miền", at: token) || document.isWord("phía", at: token))
      && document.isCapital(token + 1) && parts.contains { document.isWord($0, at: token + 1) }
      && !document.isCapital(token + 2)
  }

  /// `Phòng PCMT&TP`: whether initials go on behind `&`.
  private func isShort(behind token: Int) -> Bool {
    document.isMark("&", token) && token + 1 < document.tokens.count
      && document.tokens[token + 1].shape.contains(.capitals)
      && !document.tokens[token + 1].shape.contains(.spaced)
  }

  /// `Trưởng Ban Dân vận | Phùng Văn Quế`: whether who heads an organ is named behind its field.
  private func opensPerson(_ token: Int, behind name: Range<Int>) -> Bool {
    guard let field = document.phrase(.arm, at: name.lowerBound), field.entry.tag == "field",
      field.end == name.upperBound, document.starts(.of(.surname), at: token)
    else { return false }
    let capitals = (token..<token + 5).prefix { document.isCapital($0) }.count
    return (2...4).contains(capitals)
  }

  /// Whether a one-syllable head with a name of its own starts here: `Phòng Quân y | Cục Hậu cần`.
  private func opensUnit(_ token: Int) -> Bool {
    guard let unit = document.phrase(.unit, at: token), unit.entry.tag == "organ",
      document.isCapital(unit.end)
    else { return false }
    return document.starts(.of(.arm), at: unit.end)
  }

  /// A place's name: a known one, else up to four capitals.
  func place(at token: Int) -> Int? {
    if let place = document.phrase(.place, at: token), document.isCapital(token) {
      return dashed(place.end)
    }
    var end = token
    while end - token < 4, document.isCapital(end), !taken[end], !isHead(end),
      !document.tokens[end].shape.contains(.lineStart),
      !document.starts(.of(.eventKind, .event), at: end),
      end == token || document.tokens[end].shape.contains(.spaced)
    {
      end += 1
      // "Đắk R'lấp": one syllable around an apostrophe.
      if document.isMark("'", end), document.isWord(end + 1),
        !document.tokens[end + 1].shape.contains(.spaced)
      {
        end += 2
      }
    }
    guard end > token else { return nil }
    // "huyện Đô lương": a second syllable printed small, where the name closes behind it.
    if end == token + 1, goesOn(end), closes(end + 1) { end += 1 }
    return dashed(end)
  }

  /// Goes on over `- Vũng Tàu`.
  private func dashed(_ end: Int) -> Int {
    guard document.isMark("-", end), document.isCapital(end + 1),
      let place = document.phrase(.place, at: end + 1), !document.starts(Self.stops, at: end + 1)
    else { return end }
    return place.end
  }

  /// Passes over `-`, `và` between two parts of a name.
  private func joined(_ token: Int, first: Bool) -> Int {
    guard !first else { return token }
    if document.isMark("-", token), segment(at: token + 1) != nil,
      !document.starts(.of(.position), at: token + 1)
    {
      return token + 1
    }
    if let and = document.phrase(.trigger, at: token), and.entry.tag == "and",
      document.isCapital(and.end), document.phrase(.unit, at: and.end) == nil,
      // "cho Công ty X và Huân chương Y cho Z".
      !document.starts(.of(.award), at: and.end), segment(at: and.end) != nil
    {
      return and.end
    }
    return token
  }

  private func segment(at token: Int) -> Int? {
    guard token < document.tokens.count, !taken[token],
      !document.tokens[token].shape.contains(.lineStart)
    else { return nil }
    // "Phòng Cán bộ": a field's name, also a word for people.
    if document.isCapital(token), let field = document.phrase(.arm, at: token),
      field.entry.tag == "field", field.end - token > 1, !isHead(token)
    {
      return field.end
    }
    guard !document.starts(Self.stops, at: token), !isHead(token) else { return nil }
    if let specialty = document.phrase(.arm, at: token), specialty.entry.tag != "none",
      specialty.end - token > 1 || document.isCapital(token),
      document.isCapital(token) || (specialty.entry.tag == "field" && !specialty.entry.isWeak)
    {
      // "Bộ môn Trinh sát hóa học": two specialties, the second printed small.
      if let second = document.phrase(.arm, at: specialty.end), second.entry.tag == "arm",
        !second.entry.isWeak, !document.isCapital(specialty.end)
      {
        return second.end
      }
      return specialty.end
    }
    guard document.isCapital(token), !opensEvent(token) else { return nil }
    if let place = document.phrase(.place, at: token) { return place.end }
    guard goesOn(token + 1) else { return token + 1 }
    // "Ngoại chấn thương": a second syllable only where the name closes behind it.
    return goesOn(token + 2) && closes(token + 3) ? token + 3 : token + 2
  }

  /// `Bộ Tư lệnh Quân khu | Bế mạc Hội thao`: what a headline says the unit does, with a capital.
  private func opensEvent(_ token: Int) -> Bool {
    guard let kind = document.phrase(.eventKind, at: token) else { return false }
    return ["opening", "closing", "anniversary"].contains(kind.entry.tag)
  }

  /// Whether a lower-case syllable goes on with a name: no phrase starts there.
  private func goesOn(_ token: Int) -> Bool {
    token < document.tokens.count && document.isWord(token) && !document.isCapital(token)
      && !document.starts(
        .of(
          .stopword,
          .trigger,
          .rank,
          .honorific,
          .position,
          .standing,
          .event,
          .eventKind,
          .award,
          .counter,
          .division,
          .movement,
          .arm
        ),
        at: token
      )
  }

  private func closes(_ token: Int) -> Bool {
    token >= document.tokens.count || document.tokens[token].shape.contains(.mark)
      || document.starts(.of(.stopword, .trigger, .unit), at: token)
  }

  /// Whether a unit's or body's head, or a post, starts here, so that the name is over.
  private func isHead(_ token: Int) -> Bool {
    guard document.starts(.of(.unit, .body, .position), at: token) else { return false }
    if let position = document.phrase(.position, at: token), position.end - token > 1 {
      return true
    }
    if let body = document.phrase(.body, at: token), body.end - token > 1 { return true }
    guard let unit = document.phrase(.unit, at: token) else { return false }
    if unit.entry.tag == "inner" { return false }
    if unit.end - token > 1 || document.tokens[token].shape.contains(.capitals) { return true }
    // One-syllable heads are also parts of names: only before a number or another part.
    return document.tokens.count > unit.end && document.tokens[unit.end].shape.contains(.number)
  }
}

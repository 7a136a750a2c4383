import Lexicon
import Text

/// Units named by where they are, and bodies.
extension UnitParser {
  /// A place behind a head: how it is printed with its kind, and where it ends.
  private struct Placed {
    var words: String
    var end: Int
    var isBare: Bool
  }

  /// `Bộ CHQS tỉnh Phú Thọ`, `Ban CHQS các xã A, B`, `Đồn Biên phòng Pa Tần`, `BĐBP tỉnh`.
  mutating func readLocal(
    _ pattern: UnitMention.Pattern,
    _ head: Document.Phrase,
    at token: Int
  ) -> Int? {
    var start = head.end
    // "Bộ Chỉ huy Quân sự (CHQS) tỉnh X": the abbreviation introduced in brackets.
    if document.isMark("(", start), document.isMark(")", start + 2) { start += 3 }
    if head.entry.flags["committee"] != nil, !isProvince(start) { return nil }
    if pattern == .area, let index = readArea(head, at: token, from: start) { return index }
    if let plural = document.phrase(.stopword, at: start), plural.entry.phrase == "các" {
      return readList(pattern, head, at: token, from: plural.end)
    }
    if let numbered = numbered(at: start) {
      // "Ban CHQS hai quận Thuận Hóa và Phú Xuân".
      return readList(pattern, head, at: token, from: numbered)
    }
    guard let placed = place(from: start, pattern) else {
      if pattern == .area { return nil }
      let index = bare(head, at: token)
      if pattern == .force, let index {
        // The force itself: a whole name, not a short form.
        mentions.all[index].isBare = false
        mentions.all[index].rule = "unit.force"
      }
      return index
    }
    if placed.isBare, document.isMark("(", placed.end),
      document.starts(.of(.division), at: placed.end + 1)
    {
      // "BĐBP tỉnh (thành phố)": any of many.
      return nil
    }
    let index = named(
      head,
      at: token,
      end: placed.end,
      tail: placed.words,
      rule: "unit.head-place",
      pattern
    )
    mentions.all[index].isBare = placed.isBare
    if pattern == .force || pattern == .border { mentions.all[index].level = 4 }
    coordinate(pattern, head, after: index, placed.words)
    return index
  }

  /// `Đảng ủy Quân sự tỉnh Sơn La` is told for the province's command; a district's has another name.
  private func isProvince(_ token: Int) -> Bool {
    let division = document.phrase(.division, at: token)?.entry.tag
    return division == "province" || division == "city"
  }

  /// A place's name as printed, written out where it is short for one: `HCM`.
  private func placeName(_ range: Range<Int>) -> String {
    let printed = document.words(range)
    guard let place = document.phrase(.place, at: range.lowerBound),
      place.end == range.upperBound, !Fold.same(place.entry.name, printed)
    else { return printed }
    return place.entry.name
  }

  /// One past a number that says of how many divisions: `2 tỉnh`, `hai quận`.
  func numbered(at token: Int) -> Int? {
    if document.number(token) != nil, document.starts(.of(.division), at: token + 1) {
      return token + 1
    }
    guard let numeral = document.phrase(.numeral, at: token), numeral.entry.tag == "cardinal",
      document.starts(.of(.division), at: numeral.end)
    else { return nil }
    return numeral.end
  }

  /// `tỉnh Phú Thọ`, `Phú Thọ`, `tỉnh` alone.
  private func place(from token: Int, _ pattern: UnitMention.Pattern) -> Placed? {
    let names = ProperName(document: document, taken: taken)
    if let division = document.phrase(.division, at: token) {
      let word = division.entry.canonical
      if let end = names.place(at: division.end) {
        return Placed(
          words: word + " " + placeName(division.end..<end),
          end: end,
          isBare: false
        )
      }
      if let number = document.number(division.end), division.entry.tag == "district" {
        return Placed(words: "\(word) \(number)", end: division.end + 1, isBare: false)
      }
      guard division.entry.phrase.first?.isLowercase == true else { return nil }
      return Placed(words: word, end: division.end, isBare: true)
    }
    // "Đồn Biên phòng cửa khẩu cảng Phú Quý": a harbour's post.
    if pattern == .post, document.isWord("cảng", at: token), let end = names.place(at: token + 1) {
      return Placed(words: document.words(token..<end), end: end, isBare: false)
    }
    // "BĐBP Bà Rịa - Vũng Tàu": a known place may start like something else.
    let isKnown = document.phrase(.place, at: token) != nil
    guard document.isCapital(token),
      isKnown || !document.starts(.of(.rank, .honorific, .position, .unit), at: token)
    else { return nil }
    // A border post takes any name; a command only a known place.
    if pattern == .post || pattern == .area {
      guard var end = names.place(at: token) else { return nil }
      if pattern == .post, isCounted(end) { end += 1 }
      return Placed(words: document.words(token..<end), end: end, isBare: false)
    }
    guard isKnown, let end = names.place(at: token) else { return nil }
    return Placed(words: placeName(token..<end), end: end, isBare: false)
  }

  /// Whether a number at a token tells a place from its namesakes: `Đồn Biên phòng An Thạnh 3`; not
  /// `Lai Hòa 2 lần được tặng`, nor a day.
  private func isCounted(_ token: Int) -> Bool {
    guard let number = document.number(token), (1...20).contains(number),
      document.tokens[token].shape.contains(.spaced)
    else { return false }
    let next = token + 1
    guard next < document.tokens.count, !document.tokens[next].shape.contains(.lineStart) else {
      return true
    }
    if document.tokens[next].shape.contains(.mark) {
      return document.tokens[next].shape.contains(.quotation)
        || [",", ".", ";", ":", "(", ")"].contains { document.isMark($0, next) }
    }
    return document.starts(.of(.trigger, .stopword), at: next)
      && !document.starts(.of(.counter, .numeral), at: next)
  }

  /// The further places of `Ban CHQS xã A, B và C`, each a unit of its own.
  private mutating func coordinate(
    _ pattern: UnitMention.Pattern,
    _ head: Document.Phrase,
    after first: Int,
    _ words: String
  ) {
    guard pattern == .local || pattern == .force || pattern == .border || pattern == .post,
      !mentions.all[first].isBare
    else { return }
    let division = document.phrase(
      .division,
      at: head.end,
      where: { words.hasPrefix($0.entry.canonical) }
    )
    var end = mentions.all[first].tokens.upperBound
    while document.isMark(",", end) || document.phrase(.trigger, at: end)?.entry.tag == "and" {
      if division?.entry.tag == "district", let next = town(at: end + 1, head, pattern) {
        end = next
        continue
      }
      guard document.isCapital(end + 1),
        !document.starts(.of(.unit, .body, .rank, .position), at: end + 1)
      else { return }
      let names = ProperName(document: document, taken: taken)
      if pattern == .post {
        // Posts are repeated with their head: a bare capital after a comma is something else.
        return
      }
      guard let close = names.place(at: end + 1),
        document.phrase(.place, at: end + 1) != nil || division?.entry.tag == "commune"
          || division?.entry.tag == "district" && isPlaceOfList(end + 1..<close)
      else { return }
      let place = document.words((end + 1)..<close)
      let tail = division.map { $0.entry.canonical + " " + place } ?? place
      _ = named(
        head,
        at: end + 1,
        end: close,
        tail: tail,
        rule: "unit.head-place-list",
        pattern
      )
      end = close
    }
  }

  /// `Ban CHQS huyện Lạc Thủy, thành phố Hòa Bình`: a place with a word of its own for what it is, no province.
  private mutating func town(
    at token: Int,
    _ head: Document.Phrase,
    _ pattern: UnitMention.Pattern
  ) -> Int? {
    guard pattern == .local, let division = document.phrase(.division, at: token),
      division.entry.tag == "district" || division.entry.tag == "city",
      let close = ProperName(document: document, taken: taken).place(at: division.end),
      // "Ban CHQS huyện Vĩnh Thạnh, thành phố Cần Thơ": where it lies.
      division.entry.tag == "district"
        || document.phrase(.place, at: division.end)?.entry.tag != "province"
        || goesOn(close)
    else { return nil }
    _ = named(
      head,
      at: token,
      end: close,
      tail: division.entry.canonical + " " + document.words(division.end..<close),
      rule: "unit.head-place-list",
      pattern
    )
    return close
  }

  /// Whether a list goes on behind a place.
  private func goesOn(_ token: Int) -> Bool {
    document.isMark(",", token) || document.phrase(.trigger, at: token)?.entry.tag == "and"
  }

  /// `Ban CHQS các huyện Lục Yên, Trạm Tấu`: a place whose first syllable opens units too.
  private func isNamedLikeUnit(_ token: Int) -> Bool {
    guard let unit = document.phrase(.unit, at: token), unit.end == token + 1 else { return false }
    return document.isCapital(token + 1) && !document.starts(.of(.unit, .arm), at: token + 1)
      && (goesOn(token + 2) || document.starts(.of(.trigger), at: token + 2))
  }

  /// `Ban CHQS huyện Lạc Thủy, Tân Lạc`: whether capitals behind a comma may be another place, set off from what follows
  /// and nobody's name.
  private func isPlaceOfList(_ place: Range<Int>) -> Bool {
    guard place.count <= 3,
      !(place.count == 3 && document.starts(.of(.surname), at: place.lowerBound))
    else { return false }
    let end = place.upperBound
    return end >= document.tokens.count || document.tokens[end].shape.contains(.mark)
      || document.starts(.of(.trigger), at: end)
  }

  /// `Ban CHQS các xã A, B, C`.
  private mutating func readList(
    _ pattern: UnitMention.Pattern,
    _ head: Document.Phrase,
    at token: Int,
    from start: Int
  ) -> Int? {
    guard let division = document.phrase(.division, at: start) else { return nil }
    var first = division.end
    var word = division.entry.canonical + " "
    while document.isMark(",", first) || document.isWord("và", at: first),
      let other = document.phrase(.division, at: first + 1)
    {
      // "BĐBP các tỉnh, thành phố: A, B": which is which is not said.
      first = other.end
      word = ""
    }
    if document.isMark(":", first) { first += 1 }
    guard document.isCapital(first),
      let end = ProperName(document: document, taken: taken).place(at: first)
    else { return nil }
    let index = named(
      head,
      at: token,
      end: end,
      tail: word + document.words(first..<end),
      rule: "unit.head-place-list",
      pattern
    )
    var close = end
    while document.isMark(",", close) || document.phrase(.trigger, at: close)?.entry.tag == "and" {
      guard document.isCapital(close + 1),
        !document.starts(.of(.unit, .body, .rank, .position), at: close + 1)
          || isNamedLikeUnit(close + 1),
        let next = ProperName(document: document, taken: taken).place(at: close + 1)
      else { break }
      _ = named(
        head,
        at: close + 1,
        end: next,
        tail: word + document.words((close + 1)..<next),
        rule: "unit.head-place-list",
        pattern
      )
      close = next
    }
    return index
  }

  /// `Ban Chỉ huy Phòng thủ khu vực 1 - Long Bình`.
  private mutating func readArea(
    _ head: Document.Phrase,
    at token: Int,
    from start: Int
  ) -> Int? {
    guard let number = code(at: start) else { return nil }
    var end = number
    if document.isMark("-", end), document.isCapital(end + 1),
      let place = ProperName(document: document, taken: taken).place(at: end + 1)
    {
      end = place
    }
    return named(
      head,
      at: token,
      end: end,
      tail: document.words(start..<end),
      rule: "unit.area"
    )
  }

  /// A body: its phrase, with the place or name behind it.
  mutating func readBody(_ body: Document.Phrase, at token: Int) -> Int? {
    let canonical =
      body.entry.canonical.isEmpty ? document.words(token..<body.end) : body.entry.canonical
    var end = body.end
    var name = canonical
    let names = ProperName(document: document, taken: taken)
    if body.entry.tag == "council", let number = code(at: end) {
      // "Ban Chỉ đạo 389 Quốc gia"
      let close = document.isCapital(number) ? names.end(from: number, limit: 2) ?? number : number
      name += " " + document.words(end..<close)
      end = close
    }
    if body.entry.flags["place"] != nil || body.entry.flags["name"] != nil {
      if let division = document.phrase(.division, at: end) {
        let close = names.place(at: division.end) ?? division.end
        name += " " + division.entry.canonical
        if close > division.end { name += " " + placeName(division.end..<close) }
        end = close
      } else if document.isCapital(end), body.entry.flags["place"] != nil,
        document.phrase(.place, at: end) != nil, let close = names.place(at: end)
      {
        name += " " + document.words(end..<close)
        end = close
      } else if body.entry.flags["name"] != nil, let close = names.end(from: end) {
        name += " " + document.words(end..<close)
        end = close
      }
    }
    // "LLVT" alone, or before a unit's name, is none of its own.
    if body.entry.tag == "forces", end == body.end { return nil }
    return mentions.add(
      UnitMention(
        tokens: token..<end,
        chainEnd: end,
        pattern: .body,
        kind: canonical,
        name: name,
        level: 1,
        isBare: false,
        isMilitary: false,
        rule: "body." + body.entry.tag
      )
    )
  }
}

import Lexicon
import Text

/// Reads units and bodies: head + specialty + number or place, with what is glued behind.
struct UnitParser {
  let document: Document
  /// Tokens inside persons' names, where no unit starts.
  let taken: [Bool]
  var mentions: UnitMentions

  init(document: Document, taken: [Bool]) {
    self.document = document
    self.taken = taken
    mentions = UnitMentions(tokens: document.tokens.count)
  }

  /// Reads all units of the document.
  mutating func parse() {
    let heads: LexicalTypes = .of(.unit, .body)
    let openers = Signs(heads).union(Signs(.quotation))
    var token = 0
    while let start = document.next(openers, from: token, before: document.tokens.count) {
      if let close = sloganEnd(start) {
        token = close
        continue
      }
      token = start + 1
      guard document.starts(heads, at: start), !taken[start], !isInPlace(start) else { continue }
      let before = mentions.all.count
      guard unit(at: start, nested: endsPost(start)) != nil else { continue }
      for index in before..<max(before, mentions.all.count) {
        token = max(token, mentions.all[index].tokens.upperBound)
      }
    }
  }

  /// Reads abbreviations the article itself introduced: `Tổng công ty Tân Cảng Sài Gòn (TCSG)`.
  mutating func readInitials() {
    var short: [(word: UInt64, unit: Int)] = []
    for gloss in document.initials {
      guard
        let unit = mentions.all.indices.last(where: {
          mentions.all[$0].tokens.upperBound == gloss.end && !mentions.isBody($0)
            && !mentions.all[$0].isBare
        })
      else { continue }
      short.append((gloss.word, unit))
    }
    guard !short.isEmpty else { return }
    for token in document.tokens.indices
    where document.tokens[token].shape.contains(.capitals) && mentions.at(token) == nil {
      guard let known = short.first(where: { $0.word == document.tokens[token].key }),
        !taken[token],
        !mentions.all.contains(where: { $0.tokens.contains(token) })
      else { continue }
      var mention = mentions.all[known.unit]
      mention.tokens = token..<(token + 1)
      mention.chainEnd = token + 1
      mention.parent = nil
      mention.commanded = nil
      mention.rule = "unit.initials"
      _ = mentions.add(mention)
    }
  }

  /// `Kỷ niệm chương “Vì sự nghiệp xây dựng Hải quân”`: one past a quotation that says what for; it names no unit.
  private func sloganEnd(_ token: Int) -> Int? {
    guard document.tokens[token].shape.contains(.quotation), document.isWord("vì", at: token + 1),
      document.isWord("sự", at: token + 2)
    else { return nil }
    let last = min(token + 24, document.tokens.count)
    return (token + 3..<max(token + 3, last)).first {
      document.tokens[$0].shape.contains(.quotation)
    }.map { $0 + 1 }
  }

  /// Whether a token goes on with a place's name: `Phòng` in `Hải Phòng`.
  private func isInPlace(_ token: Int) -> Bool {
    guard token > 0, document.tokens[token].shape.contains(.spaced),
      let place = document.phrase(.place, at: token - 1)
    else { return false }
    return place.end > token && document.isCapital(token - 1)
  }

  /// Whether a post ends right before a token, so that a service's short name is a unit there.
  private func endsPost(_ token: Int) -> Bool {
    document.phrase(.position, endingAt: token) != nil
  }

  /// Reads one unit and those glued to it; gives its index.
  mutating func unit(at token: Int, nested: Bool = false) -> Int? {
    if let known = mentions.at(token) { return known }
    guard token < document.tokens.count, !taken[token] else { return nil }
    let body = document.phrase(.body, at: token)
    if let head = document.phrase(.unit, at: token), head.end >= (body?.end ?? 0),
      let pattern = UnitMention.Pattern.named(head.entry.tag)
    {
      // The longest head first; a shorter one where it leads nowhere.
      if let mention = read(pattern, head, at: token, nested: nested) { return mention }
      // "Bộ CHQS 5 tỉnh": several, which a shorter head must not take for one's number.
      if document.isWord("các", at: head.end) || numbered(at: head.end) != nil { return nil }
      if let shorter = document.phrase(.unit, at: token, where: { $0.end < head.end }),
        let pattern = UnitMention.Pattern.named(shorter.entry.tag),
        let mention = read(pattern, shorter, at: token, nested: nested)
      {
        return mention
      }
    }
    guard let body else { return nil }
    return readBody(body, at: token)
  }

  private mutating func read(
    _ pattern: UnitMention.Pattern,
    _ head: Document.Phrase,
    at token: Int,
    nested: Bool
  ) -> Int? {
    switch pattern {
    case .fixed:
      // "ảnh báo Hải quân": a paper, no unit.
      guard head.entry.level < 5 || document.isCapital(token) && !isCredited(token) else {
        return nil
      }
      let index = named(head, at: token, end: head.end, tail: "", rule: "unit.fixed-name")
      if head.entry.level >= 5 { glue(index) }
      return index
    case .known: return readKnown(head, at: token)
    case .numbered, .group, .coded, .ship: return readNumbered(pattern, head, at: token)
    case .region: return readRegion(head, at: token)
    case .service, .institution: return readNamed(pattern, head, at: token)
    case .local, .post, .force, .border, .area: return readLocal(pattern, head, at: token)
    case .short:
      return named(head, at: token, end: head.end, tail: "", rule: "unit.short-name", pattern)
    case .inner:
      // Only where a name is expected: "Bộ Tư lệnh Hải quân", "Cục Chính trị Hải quân".
      guard nested, document.isCapital(token) else { return nil }
      return named(head, at: token, end: head.end, tail: "", rule: "unit.service-name", pattern)
    case .command: return readCommand(head, at: token)
    case .organ: return readOrgan(head, at: token)
    case .company: return readCompany(head, at: token)
    case .bareonly: return bare(head, at: token)
    case .body: return nil
    }
  }

  /// `(Ảnh: Báo Quân đội nhân dân)`: where a picture is from.
  private func isCredited(_ token: Int) -> Bool {
    document.isMark(":", token - 1)
      && (document.isWord("ảnh", at: token - 2) || document.isWord("nguồn", at: token - 2))
  }

  // MARK: - Shared steps

  /// Adds a mention whose name is the head's canonical form and a tail.
  mutating func named(
    _ head: Document.Phrase,
    at token: Int,
    end: Int,
    tail: String,
    rule: String,
    _ pattern: UnitMention.Pattern? = nil,
    isMilitary: Bool? = nil
  ) -> Int {
    let canonical =
      head.entry.name
    let kind = head.entry.kind
    return mentions.add(
      UnitMention(
        tokens: token..<end,
        chainEnd: end,
        pattern: pattern ?? UnitMention.Pattern.named(head.entry.tag) ?? .fixed,
        kind: kind,
        name: tail.isEmpty ? canonical : canonical + " " + tail,
        level: head.entry.level,
        isBare: false,
        isMilitary: (isMilitary ?? head.entry.isMilitary) && !isOfPolice(head.end),
        isOfPolice: isOfPolice(head.end),
        isLeaf: head.entry.isLeaf,
        kindKeys: head.entry.kindKeys,
        rule: rule
      )
    )
  }

  /// `Trung đoàn Cảnh sát cơ động`, `Học viện An ninh`: of the police, not of the army.
  private func isOfPolice(_ token: Int) -> Bool {
    (document.isWord("cảnh", at: token) && document.isWord("sát", at: token + 1)
      && !document.isWord("biển", at: token + 2))
      || (document.isWord("an", at: token) && document.isWord("ninh", at: token + 1))
      || (document.isWord("công", at: token) && document.isWord("an", at: token + 1))
  }

  /// Adds the head alone, where it can stand for the article's full unit.
  mutating func bare(_ head: Document.Phrase, at token: Int) -> Int? {
    guard head.entry.isBare else { return nil }
    // A common noun ("trong cục", "các quân khu") only counts where printed with a capital.
    guard document.isCapital(token) else { return nil }
    // "Khoa học": another word.
    if document.isWord("học", at: head.end) { return nil }
    // "thao trường Bàu Đồn": of a place's name.
    if head.end == token + 1, document.isCapital(token - 1),
      document.tokens[token].shape.contains(.spaced),
      !document.tokens[token].shape.contains(.lineStart),
      !document.tokens[token - 1].shape.contains(.capitals),
      document.phrase(.place, at: token - 1) == nil, document.isWord(token - 1),
      !document.starts(.of(.position, .unit, .body, .event, .trigger), at: token - 1)
    {
      return nil
    }
    // "Đại đội trưởng": a post.
    if let post = document.phrase(.position, at: token), post.end > head.end { return nil }
    let index = named(head, at: token, end: head.end, tail: "", rule: "unit.bare-head")
    mentions.all[index].isBare = true
    return index
  }

  /// `Quân khu V`, `Liên khu IV`.
  private func isRoman(_ token: Int) -> Bool {
    let printed = document.tokens[token]
    guard printed.shape.contains(.capital), printed.end - printed.start <= 4 else { return false }
    return document.article.text[Int(printed.start)..<Int(printed.end)].allSatisfy {
      $0 == 0x49 || $0 == 0x56 || $0 == 0x58
    }
  }

  /// A number with what belongs to it: `375`, `7A`, `K850`, `TT1`.
  func code(at token: Int) -> Int? {
    let tokens = document.tokens
    guard token < tokens.count else { return nil }
    var end = token
    if tokens[token].shape.contains(.word) {
      let isGlued =
        token + 1 < tokens.count && tokens[token + 1].shape.contains(.number)
        && !tokens[token + 1].shape.contains(.spaced)
      if isRoman(token), !isGlued { return token + 1 }
      // Letters directly before digits: a code.
      let length = tokens[token].end - tokens[token].start
      guard document.isCapital(token), length <= 4, isGlued else { return nil }
      // "Cục Chính trị QK4": a head written short, with its number.
      if document.phrase(.unit, at: token)?.entry.tag == "numbered" { return nil }
      end = token + 1
      if document.isMark("/", end + 1), document.number(end + 2) != nil {
        // "Nhà giàn DK1/6".
        return end + 3
      }
    }
    guard tokens[end].shape.contains(.number) || isRoman(end) else { return nil }
    end += 1
    if end < tokens.count, tokens[end].shape.contains(.capital),
      !tokens[end].shape.contains(.spaced),
      tokens[end].end - tokens[end].start == 1
    {
      end += 1
    }
    // "1.200", "28/7", "5%", "12-7" are no unit's number.
    if end + 1 < tokens.count, tokens[end].shape.contains(.mark),
      !tokens[end].shape.contains(.spaced),
      tokens[end + 1].shape.contains(.number), !tokens[end + 1].shape.contains(.spaced),
      !document.isMark(",", end), !document.isMark("-", end)
    {
      return nil
    }
    if document.isMark("%", end) { return nil }
    // "Bệnh viện 5 năm qua": a number of something else; but "Lữ đoàn 5 ngày 3/8", "Quân khu 5 lần thứ X".
    if ["năm", "tháng", "ngày", "lần", "người"].contains(where: { document.isWord($0, at: end) }),
      document.number(end + 1) == nil, !document.isWord("thứ", at: end + 1)
    {
      return nil
    }
    return end
  }

  /// The specialty inside a unit's name.
  func specialty(at token: Int) -> Document.Phrase? {
    document.phrase(.arm, at: token)
  }
}

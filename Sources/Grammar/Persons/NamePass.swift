import Lexicon
import Text

/// A person's name at a place in the text, with the rank or address word before it.
public struct NameMention: Sendable {
  /// From the first address word or rank to the name's end.
  public var tokens: Range<Int>
  /// The name alone.
  public var name: Range<Int>
  /// The rank, canonical, where one is printed.
  public var rank: String?
  /// How it was found.
  public var rule: String
}

/// Finds names before units are read: a rank or an address word and the capitals behind it.
struct NamePass {
  let document: Document

  /// All names, in text order, disjoint.
  func names() -> [NameMention] {
    var names: [NameMention] = []
    var token = 0
    let openers: LexicalTypes = .of(.rank, .honorific)
    while let start = document.next(openers, from: token, before: document.tokens.count) {
      token = start + 1
      if let name = opened(at: start) {
        names.append(name)
        token = name.tokens.upperBound
      }
    }
    if let last = names.last, last.tokens.upperBound == document.tokens.count,
      document.isCut || isHalved(last, names)
    {
      names.removeLast()
    }
    return listed(after: names)
  }

  /// Whether the text's last name is the start of one that stands whole before it.
  private func isHalved(_ last: NameMention, _ names: [NameMention]) -> Bool {
    names.contains { name in
      name.name.count > last.name.count
        && zip(name.name, last.name).allSatisfy {
          document.tokens[$0].key == document.tokens[$1].key
        }
    }
  }

  /// A rank, titles and a name; or an address word, perhaps a rank, and a name.
  private func opened(at start: Int) -> NameMention? {
    var token = start
    var rank: Document.Phrase?
    var isAddressed = false
    // "đồng chí Thượng tướng, PGS, TS Nguyễn Văn A", "Trung tá QNCN A": in any order, few at most;
    // "cán bộ, nhân viên, Đại tá, PGS, TS A" has the most.
    for _ in 0..<12 {
      if rank == nil, let phrase = document.phrase(.rank, at: token) {
        rank = phrase
        token = phrase.end
      } else if let phrase = document.phrase(.honorific, at: token),
        !(rank != nil && isSurname(token)),
        phrase.entry.tag == "degree" || token == start || isAddressed || rank != nil,
        !(phrase.entry.tag == "degree" && document.isCapital(phrase.end) == false
          && !passes(phrase.end))
      {
        if phrase.entry.tag == "address" { isAddressed = true }
        if phrase.entry.tag == "addresses" || phrase.entry.tag == "status", rank == nil {
          isAddressed = phrase.entry.tag == "status"
          if phrase.entry.tag == "addresses" { return nil }
        }
        token = phrase.end
      } else if rank != nil || isAddressed, passes(token),
        document.starts(.of(.honorific, .rank), at: token + 1)
      {
        token += 1
      } else {
        break
      }
    }
    // "TS. Nguyễn Văn A": the abbreviation's full stop.
    if document.isMark(".", token), token > start { token += 1 }
    guard rank != nil || isAddressed, token < document.tokens.count,
      !document.tokens[token].shape.contains(.lineStart), let end = nameEnd(from: token)
    else { return nil }
    if isForeign(token..<end) { return nil }
    if rank == nil {
      // Without a rank the first syllable must be a surname.
      guard document.starts(.of(.surname), at: token),
        document.phrase(.place, at: token)?.end != end
      else { return nil }
    }
    let canonical = rank.map { $0.entry.canonical.isEmpty ? $0.entry.phrase : $0.entry.canonical }
    return NameMention(
      tokens: start..<end,
      name: token..<end,
      rank: canonical,
      rule: rank != nil ? "person.rank-name" : "person.address-name"
    )
  }

  /// Whether a name has letters no Vietnamese name has: `Zaluzhny`, `James`.
  private func isForeign(_ name: Range<Int>) -> Bool {
    name.contains { token in
      let printed = document.tokens[token]
      let letters = document.article.text[Int(printed.start)..<Int(printed.end)]
      return letters.indices.contains { index in
        let small = letters[index] | 0x20
        // "Zơ Râm" starts with one.
        return small == 0x66 || small == 0x6A || (small == 0x7A && index > letters.startIndex)
      }
    }
  }

  /// `Thiếu tá Ông Thị Mai`: behind a rank a word of address with a capital, right before more capitals, is a surname.
  private func isSurname(_ token: Int) -> Bool {
    document.isCapital(token) && document.isCapital(token + 1)
      && document.starts(.of(.surname), at: token)
      && document.phrase(.honorific, at: token).map {
        $0.entry.tag == "address" && $0.end == token + 1
      } == true
      && !document.starts(.of(.surname, .rank, .honorific), at: token + 1)
  }

  /// Marks that may stand between titles.
  private func passes(_ token: Int) -> Bool {
    document.isMark(",", token) || document.isMark("-", token)
      // "TS. Nguyễn", but not "thân nhân liệt sĩ. Trung tướng".
      || (document.isMark(".", token) && document.isCapital(token - 1))
  }

  /// One past the last syllable of a name that starts here: two to five capitals.
  func nameEnd(from token: Int) -> Int? {
    var end = token
    let isCapitals =
      token < document.tokens.count
      && document.tokens[token].shape.contains(.capitals)
    while end - token < 5, document.isCapital(end), !(end > token && stops(at: end)) {
      if end > token {
        guard document.tokens[end].shape.contains(.spaced),
          !document.tokens[end].shape.contains(.lineStart)
        else { break }
        // A name in capitals ends where the print changes.
        let capitals = document.tokens[end].shape.contains(.capitals)
        if isCapitals != capitals, document.tokens[end].end - document.tokens[end].start > 2,
          document.tokens[token].end - document.tokens[token].start > 2
        {
          break
        }
      }
      end += 1
      // "H'Hen", "K'Long": one syllable around an apostrophe.
      if document.isMark("'", end), document.isWord(end + 1),
        !document.tokens[end + 1].shape.contains(.spaced)
      {
        end += 2
      }
    }
    guard end - token >= 2, !stops(at: token) || document.starts(.of(.surname), at: token) else {
      return nil
    }
    return end
  }

  private func stops(at token: Int) -> Bool {
    // "Trung tướng A Phó Tổng TMT": no name has this syllable but as the start of a post.
    if document.isWord("phó", at: token), document.isCapital(token + 1), !opensName(token) {
      return true
    }
    let heads: LexicalTypes = .of(
      .position,
      .unit,
      .body,
      .rank,
      .standing,
      .trigger,
      .event,
      .award
    )
    guard document.starts(heads, at: token) else { return false }
    for index in document.matches.spans(at: token) {
      let span = document.matches.spans[index]
      let entry = document.lexicon.entries[Int(span.entry)]
      guard heads.has(entry.type), !entry.isWeak else { continue }
      // "Hà Văn Đạt được tặng": no words for what somebody does there.
      if entry.type == .trigger, ["none", "attain", "receive"].contains(entry.tag) { continue }
      // One syllable is a name's part; two or more open something else.
      if Int(span.end) - token >= 2 { return true }
      if entry.type == .unit, entry.isMilitary || document.number(token + 1) != nil {
        return true
      }
    }
    return false
  }

  /// `Thiếu tướng Phó Đức Kiểm`: `Phó` as a surname, right behind a rank and before capitals that are no post.
  private func opensName(_ token: Int) -> Bool {
    document.phrase(.rank, endingAt: token) != nil && document.phrase(.position, at: token) == nil
      && document.isCapital(token + 1) && document.isCapital(token + 2)
      && !document.starts(.of(.position, .unit, .body), at: token + 1)
  }

  /// Where a list of names may start in a sentence: behind `các đồng chí`, or the colon of `7 cán bộ: A; B`.
  private func listStart(in sentence: Range<Int>) -> Int? {
    let openers = Signs(.of(.honorific)).union(Signs(.mark))
    var next = sentence.lowerBound
    while let token = document.next(openers, from: next, before: sentence.upperBound) {
      next = token + 1
      if document.starts(.of(.honorific), at: token) {
        if let phrase = document.phrase(.honorific, at: token), phrase.entry.tag == "addresses" {
          return phrase.end
        }
      } else if document.isMark(":", token),
        document.starts(.of(.surname, .rank, .honorific), at: token + 1),
        isCounted(before: token, from: sentence.lowerBound)
      {
        return token + 1
      }
    }
    return nil
  }

  /// `5 đồng chí:`, `các cá nhân có thành tích xuất sắc:`: whether a colon follows so many people.
  private func isCounted(before colon: Int, from start: Int) -> Bool {
    (max(start + 1, colon - 8)..<max(start + 1, colon)).contains { token in
      guard let people = document.phrase(.counter, at: token), people.entry.tag == "person" else {
        return false
      }
      return document.number(token - 1).map { $0 > 1 } == true
        || document.phrase(.numeral, endingAt: token)?.entry.tag == "cardinal"
        || document.isWord("các", at: token - 1) || document.isWord("những", at: token - 1)
    }
  }

  /// Names without rank in a list that one opened: `các đồng chí: A, ...; B, ...`.
  private func listed(after names: [NameMention]) -> [NameMention] {
    var all = names
    for sentence in document.sentences {
      all += ranked(in: sentence, known: all)
      guard var token = listStart(in: sentence.tokens) else { continue }
      var expects = true
      while token < sentence.tokens.upperBound {
        if let known = all.first(where: { $0.tokens.contains(token) }) {
          token = known.tokens.upperBound
          expects = false
          continue
        }
        if expects, document.starts(.of(.surname), at: token), document.isCapital(token),
          let end = nameEnd(from: token), end - token <= 4,
          document.phrase(.place, at: token)?.end != end
        {
          all.append(
            NameMention(tokens: token..<end, name: token..<end, rank: nil, rule: "person.list-name")
          )
          token = end
          expects = false
          continue
        }
        expects =
          document.isMark(";", token) || document.isMark(":", token)
          || document.isMark(",", token) || document.phrase(.trigger, at: token)?.entry.tag == "and"
          || (expects && document.starts(.of(.honorific), at: token))
        token += 1
      }
    }
    return all.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The first rank of a sentence with a number of several before it.
  private func countedRank(in sentence: Range<Int>) -> Int? {
    var token = sentence.lowerBound
    while let rank = document.next(.of(.rank), from: token, before: sentence.upperBound) {
      if document.number(rank - 1).map({ $0 > 1 }) == true { return rank }
      token = rank + 1
    }
    return nil
  }

  /// `4 thượng tướng, thứ trưởng Bộ Quốc phòng: A, B, C`: names that share a rank said once.
  private func ranked(in sentence: Sentence, known: [NameMention]) -> [NameMention] {
    guard let opener = countedRank(in: sentence.tokens),
      let rank = document.phrase(.rank, at: opener)
    else { return [] }
    guard
      let colon = (rank.end..<min(rank.end + 12, sentence.tokens.upperBound)).first(where: {
        document.isMark(":", $0)
      }), !known.contains(where: { $0.tokens.overlaps(opener..<colon) })
    else { return [] }
    var names: [NameMention] = []
    var token = colon + 1
    while token < sentence.tokens.upperBound, document.starts(.of(.surname), at: token),
      !known.contains(where: { $0.tokens.contains(token) }), let end = nameEnd(from: token)
    {
      names.append(
        NameMention(
          tokens: token..<end,
          name: token..<end,
          rank: rank.entry.canonical.isEmpty ? rank.entry.phrase : rank.entry.canonical,
          rule: "person.shared-rank"
        )
      )
      guard document.isMark(",", end) || document.isWord("và", at: end) else { break }
      token = end + 1
    }
    return names
  }
}

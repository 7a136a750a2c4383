import Grammar
import Lexicon
import Text

/// One article being read: its mentions laid out as items, sentence by sentence.
final class Reading {
  let analysis: Analysis
  let document: Document
  /// Of each sentence, its items in order.
  let items: [[Item]]
  private let reader: ItemReader

  init(article: Article, lexicon: Lexicon, cues: CueTable) {
    analysis = Analysis(article: article, lexicon: lexicon)
    document = analysis.document
    reader = ItemReader(analysis: analysis, cues: cues)
    items = reader.items()
  }

  /// A sentence's items with the words of its events as cues: `Hội nghị bàn giao chức vụ`.
  func itemsWithoutEvents(_ sentence: Int) -> [Item] {
    guard items[sentence].contains(where: { if case .event = $0.kind { true } else { false } })
    else { return items[sentence] }
    return reader.items(of: document.sentences[sentence].tokens, withEvents: false)
  }

  /// The sentence a token stands in.
  func sentence(of token: Int) -> Int {
    var low = 0
    var high = document.sentences.count - 1
    while low < high {
      let middle = (low + high) / 2
      if document.sentences[middle].tokens.upperBound <= token {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return max(low, 0)
  }

  /// The tokens of the sentence a token stands in.
  func sentenceTokens(of token: Int) -> Range<Int> {
    document.sentences[sentence(of: token)].tokens
  }

  /// The year the article was written: its dateline's, else the last it names.
  private(set) lazy var year: Int? = {
    if let published = document.article.publishedYear { return published }
    let said = analysis.periods.filter { !isGoal($0) && !isAhead($0) }.map(\.last)
    return (said + analysis.dates.compactMap(\.year)).max()
  }()

  /// `giai đoạn 2024 - 2029` behind `giai đoạn 2019 - 2024`, or told in 2024: years to come.
  func isAhead(_ span: PeriodMention) -> Bool {
    guard span.kind == .span else { return false }
    return analysis.periods.contains { $0.kind == .span && $0.last == span.first }
      || analysis.dates.contains { $0.year == span.first }
  }

  /// Whether a kind of unit that only the armed forces have is named, be it in the plural: `Ban CHQS
  /// các huyện`.
  var namesMilitaryKind: Bool {
    document.tokens.indices.contains { token in
      guard let head = document.phrase(.unit, at: token) else { return false }
      return head.entry.isMilitary && head.entry.level > 1
    }
  }

  /// Whether the police are named.
  var namesPolice: Bool {
    let (work, safe) = (Tokenizer.key(word: "công"), Tokenizer.key(word: "an"))
    let (look, over) = (Tokenizer.key(word: "cảnh"), Tokenizer.key(word: "sát"))
    let tokens = document.tokens
    return tokens.indices.dropLast().contains { token in
      (tokens[token].key == work && tokens[token + 1].key == safe)
        || (tokens[token].key == look && tokens[token + 1].key == over
          && !isWord("biển", at: token + 2))
    }
  }

  /// The sentence around a range of tokens as evidence; a long sentence is cut around them.
  func evidence(_ tokens: Range<Int>, field: String? = nil, rule: String) -> Evidence {
    let sentence = document.sentences[sentence(of: tokens.lowerBound)].tokens
    let list = document.tokens
    var first = sentence.lowerBound
    var last = sentence.upperBound - 1
    let wanted =
      tokens.lowerBound...max(tokens.lowerBound, min(tokens.upperBound, sentence.upperBound) - 1)
    let limit = 600
    func bytes(_ first: Int, _ last: Int) -> Int { Int(list[last].end) - Int(list[first].start) }
    if bytes(first, last) > limit {
      first = wanted.lowerBound
      last = wanted.upperBound
      while bytes(first, last) > limit, last > first { last -= 1 }
      // Widen to both sides in turn while there is room.
      var grows = true
      while grows {
        grows = false
        if first > sentence.lowerBound, bytes(first - 1, last) <= limit {
          first -= 1
          grows = true
        }
        if last + 1 < sentence.upperBound, bytes(first, last + 1) <= limit {
          last += 1
          grows = true
        }
      }
    }
    return Evidence(
      start: Int(list[first].start),
      end: Int(list[last].end),
      field: field,
      rule: rule
    )
  }

  /// The post printed right before a token: `Tư lệnh` of `Tư lệnh Quân khu 5`.
  func office(before token: Int) -> Range<Int>? {
    for start in max(0, token - 5)..<max(0, token)
    where document.phrase(.position, at: start)?.end == token
      // "Thủ trưởng Quân khu": nobody's office.
      && !isWord("thủ", at: start - 1)
    {
      return start..<token
    }
    return nil
  }

  /// The unit of an office printed without it: the last named with that post before, else the first.
  func unit(ofOffice office: String, before token: Int) -> String? {
    let key = Fold.hash(office)
    let held = analysis.posts.flatMap(\.posts) + analysis.persons.flatMap(\.posts)
    let known = held.filter { $0.unit != nil && Fold.hash($0.position) == key }
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    let post = known.last { $0.tokens.lowerBound < token } ?? known.first
    return post?.unit.map(unitName)
  }

  /// Whether an office is told as one somebody holds or held: `giữ chức vụ X`, `là X`, `làm X`.
  func isHeld(_ office: Range<Int>) -> Bool {
    let words: [StaticString] = ["chức", "là", "làm", "nhiệm"]
    let before = office.lowerBound - 1
    if isWord("vụ", at: before) {
      return isWord("chức", at: before - 1) || isWord("nhiệm", at: before - 1)
    }
    return words.contains { isWord($0, at: before) }
  }

  /// `từ năm 2011 đến nay`: since when, not when.
  func isSince(_ period: PeriodMention) -> Bool {
    isWord("từ", at: period.tokens.lowerBound - 1)
  }

  /// `phấn đấu đến năm 2030`: until when, not when.
  func isGoal(_ period: PeriodMention) -> Bool {
    isWord("đến", at: period.tokens.lowerBound - 1)
      || isWord("tới", at: period.tokens.lowerBound - 1)
  }

  /// A unit's resolved name.
  func unitName(_ index: Int) -> String { analysis.units.all[index].name }

  /// Whether the word before a token says that a place or a scope follows: `tại`, `ở`, `toàn`.
  func isPlaceBefore(_ token: Int) -> Bool {
    ["tại", "ở", "từ", "về", "toàn"].contains { isWord($0, at: token - 1) }
  }

  /// Whether a lower-case, composed word stands at a token.
  @inline(__always)
  func isWord(_ word: StaticString, at token: Int) -> Bool { document.isWord(word, at: token) }
}

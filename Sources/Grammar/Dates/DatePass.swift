import Lexicon
import Text

/// A day named in the text.
public struct DateMention: Sendable {
  /// Its tokens, `ngày` not included.
  public var tokens: Range<Int>
  /// 1...31.
  public var day: Int
  /// 1...12.
  public var month: Int
  /// The year, where printed with it.
  public var year: Int?
  /// Whether it is the first of several days, told with the last: `từ 5/5 đến 7/5/2023`.
  public var isSpan = false
}

/// Finds days: `3/8`, `12-7`, `5.11`, `28/7/2022`, `ngày 30 tháng 7 năm 2025`.
public struct DatePass {
  let document: Document
  private let words: DateWords

  init(document: Document) {
    self.document = document
    words = DateWords.shared
  }

  /// All days, in text order.
  func dates() -> [DateMention] {
    var dates: [DateMention] = []
    var token = 0
    // Behind a whole day and a dash another may stand: "13/12/1965-13/12/2025".
    var second = -1
    while let number = document.next(Signs(.number), from: token, before: document.tokens.count) {
      token = number
      if var date = numeric(at: token, second: second) ?? worded(at: token) {
        second = date.tokens.upperBound + 1
        if let first = firstDay(before: token), first.day < date.day {
          date.day = first.day
          date.tokens = first.token..<date.tokens.upperBound
          date.isSpan =
            document.isWord("từ", at: first.token - 1) || document.isWord("từ", at: first.token - 2)
        }
        if let last = dates.last, let span = span(from: last, to: date) {
          dates[dates.count - 1] = span
        } else {
          dates.append(date)
        }
        token = date.tokens.upperBound
      } else {
        token += 1
      }
    }
    return dates
  }

  private static let slash = UInt64(0x2F) << 40

  /// The first of the days of an event: `Trong 2 ngày 7 - 8/6/2023`, `ngày 7 và 8/6`, `từ ngày 7 đến 9/6`.
  private func firstDay(before token: Int) -> (day: Int, token: Int)? {
    let joint = joint(before: token)
    let first = (joint ?? token - 1) - 1
    guard
      joint != nil || document.isMark("-", token - 1)
        || document.isWord("và", at: token - 1),
      let day = document.number(first), (1...31).contains(day),
      words.isDay(document, first - 1) || document.isMark("(", first - 1),
      document.tokens[first].end - document.tokens[first].start <= 2
    else { return nil }
    return (day, first)
  }

  /// The `đến` before a day.
  private func joint(before token: Int) -> Int? {
    let end = document.isWord("ngày", at: token - 1) ? token - 2 : token - 1
    return document.isWord("đến", at: end) ? end : nil
  }

  /// `từ 5/5 đến ngày 7/5/2023`: the first day, with the year that the last one has.
  private func span(from first: DateMention, to last: DateMention) -> DateMention? {
    let start = first.tokens.lowerBound
    guard first.year == nil, let year = last.year,
      joint(before: last.tokens.lowerBound) == first.tokens.upperBound,
      document.isWord("từ", at: start - 1) || document.isWord("từ", at: start - 2)
    else { return nil }
    return DateMention(
      tokens: start..<last.tokens.upperBound,
      day: first.day,
      month: first.month,
      year: first.month > last.month ? year - 1 : year,
      isSpan: true
    )
  }

  /// `28/7/2022`, and `28/7` where a word before says that it is a day.
  private func numeric(at token: Int, second: Int) -> DateMention? {
    guard let day = document.number(token), (1...31).contains(day),
      let mark = separator(token + 1), let month = document.number(token + 2),
      (1...12).contains(month),
      token == second || !isDigitsBefore(token)
        || (mark == Self.slash && firstDay(before: token) != nil)
    else { return nil }
    if separator(token + 3) == mark, let year = document.number(token + 4),
      let full = Self.year(year), !document.tokens[token + 4].shape.contains(.spaced)
    {
      return DateMention(tokens: token..<(token + 5), day: day, month: month, year: full)
    }
    guard isDayBefore(token), separator(token + 3) == nil || !isNumber(token + 4) else {
      return nil
    }
    return DateMention(tokens: token..<(token + 3), day: day, month: month, year: nil)
  }

  /// `30 tháng 7 năm 2025`.
  private func worded(at token: Int) -> DateMention? {
    guard let day = document.number(token), (1...31).contains(day),
      words.isMonth(document, token + 1),
      let month = document.number(token + 2), (1...12).contains(month)
    else { return nil }
    if words.isYear(document, token + 3), let year = document.number(token + 4).flatMap(Self.year) {
      return DateMention(tokens: token..<(token + 5), day: day, month: month, year: year)
    }
    if separator(token + 3) != nil, let year = document.number(token + 4).flatMap(Self.year) {
      return DateMention(tokens: token..<(token + 5), day: day, month: month, year: year)
    }
    return DateMention(tokens: token..<(token + 3), day: day, month: month, year: nil)
  }

  /// The mark between a date's numbers, written without space before it.
  private func separator(_ token: Int) -> UInt64? {
    guard document.isMark("/", token) || document.isMark("-", token) || document.isMark(".", token),
      token + 1 < document.tokens.count,
      !document.tokens[token].shape.contains(.spaced) || document.isMark("/", token)
    else { return nil }
    return document.tokens[token].key
  }

  private func isNumber(_ token: Int) -> Bool { document.number(token) != nil }

  private func isDigitsBefore(_ token: Int) -> Bool {
    token >= 2 && separator(token - 1) != nil && isNumber(token - 2)
      && !document.tokens[token].shape.contains(.spaced)
  }

  /// Whether the word before says that a day follows: `ngày`, `sáng`, `chiều`, an opening bracket.
  private func isDayBefore(_ token: Int) -> Bool {
    guard token > 0 else { return false }
    if firstDay(before: token) != nil { return true }
    return words.isDay(document, token - 1) || document.isMark("(", token - 1)
      || (document.isMark(",", token - 1) && token > 2 && words.isDay(document, token - 2))
  }

  /// A year of four digits this program believes in.
  static func year(_ number: Int) -> Int? { (1930...2099).contains(number) ? number : nil }
}

/// The words dates are made with.
struct DateWords: Sendable {
  static let shared = DateWords()

  private let days: [UInt64]
  private let month = Tokenizer.key(word: "tháng")
  /// The key of `năm`.
  let year = Tokenizer.key(word: "năm")

  private init() {
    let words: [StaticString] = [
      "ngày", "sáng", "chiều", "tối", "trưa", "đêm", "hôm", "nay", "qua", "mai", "đến", "từ", "hết",
    ]
    days = words.map { Tokenizer.key(word: $0) }
  }

  func isDay(_ document: Document, _ token: Int) -> Bool {
    token >= 0 && token < document.tokens.count && days.contains(document.tokens[token].key)
  }

  func isMonth(_ document: Document, _ token: Int) -> Bool {
    token >= 0 && token < document.tokens.count && document.tokens[token].key == month
  }

  func isYear(_ document: Document, _ token: Int) -> Bool {
    token >= 0 && token < document.tokens.count && document.tokens[token].key == year
  }
}

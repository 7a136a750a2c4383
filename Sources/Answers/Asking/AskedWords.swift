import Text

/// A question cut into words.
struct AskedWords: Sendable {
  /// A word as typed, and folded.
  struct Word: Sendable, Equatable {
    /// With its accents: see `Fold.key`.
    var key: String
    /// Without them.
    var plain: String
    /// Where it stands in the question.
    var range: Range<String.Index>

    /// Whether a word of the grammar is meant: accents count as far as they were typed, so that `tầng` is not `tặng`
    /// but `tang` may be.
    func means(_ other: (key: String, plain: String)) -> Bool {
      key == plain ? plain == other.plain : key == other.key
    }
  }

  /// The question, composed.
  let text: String
  /// Its words, without the marks between them.
  let words: [Word]

  /// Cuts at spaces and marks; dates (`12/7/2022`, `2020-2022`, `2022..2024`) stay whole.
  init(_ question: String) {
    text = Fold.composed(question)
    var words: [Word] = []
    var start: String.Index?
    func end(_ index: String.Index, in text: String) {
      guard let first = start else { return }
      words.append(Self.word(text, first..<index))
      start = nil
    }
    for index in text.indices {
      if Self.isPart(text, index) {
        if start == nil { start = index }
      } else {
        end(index, in: text)
      }
    }
    end(text.endIndex, in: text)
    self.words = words
  }

  private static func word(_ text: String, _ range: Range<String.Index>) -> Word {
    let typed = String(text[range])
    return Word(key: Fold.key(typed), plain: Fold.plain(typed), range: range)
  }

  /// Letters and digits; a mark only between two digits.
  private static func isPart(_ text: String, _ index: String.Index) -> Bool {
    let character = text[index]
    if character.isLetter || character.isNumber { return true }
    guard "/-.–".contains(character), index > text.startIndex else { return false }
    var before = text.index(before: index)
    var after = text.index(after: index)
    // Two dots between years are one mark.
    while before > text.startIndex, text[before] == "." { before = text.index(before: before) }
    while after < text.endIndex, text[after] == "." { after = text.index(after: after) }
    guard after < text.endIndex else { return false }
    return text[before].isNumber && text[after].isNumber
  }

  /// Words as typed, with what stands between them.
  func typed(_ range: Range<Int>) -> String {
    guard let first = words[range].first, let last = words[range].last else { return "" }
    return String(text[first.range.lowerBound..<last.range.upperBound])
  }

  /// The key of a name of these words: as typed, folded without accents.
  func name(_ range: Range<Int>) -> String { Fold.plain(typed(range)) }

  /// All words folded, one space between each.
  var all: String { loose(0..<words.count) }

  /// The words folded, one space between each, whatever marks were typed.
  func loose(_ range: Range<Int>) -> String { words[range].map(\.plain).joined(separator: " ") }
}

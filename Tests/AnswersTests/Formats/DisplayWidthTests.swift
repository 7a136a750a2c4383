import Testing

@testable import Answers

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Đề nghị", 7), ("Đề nghị".decomposed, 7), ("ﬀ", 1), ("東京", 4),
    ("ｱ", 1), ("Ａ", 2), ("a\u{200B}b", 2), ("🎖", 1), ("🏅", 2), ("e\u{0301}", 1), ("—", 1),
  ])
  func countsColumns(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }
}

extension String {
  /// Every accent a scalar of its own.
  fileprivate var decomposed: String {
    var out = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "ề": out += "e\u{0302}\u{0300}"
      case "ị": out += "i\u{0323}"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}

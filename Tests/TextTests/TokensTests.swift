import Testing

@testable import Text

private func words(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  return Tokenizer.tokens(of: bytes).map {
    String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self)
  }
}

private func keys(_ text: String) -> [UInt64] {
  Tokenizer.tokens(of: Array(text.utf8)).map(\.key)
}

/// Syllables, numbers and marks.
@Suite
struct TokensTests {
  @Test(arguments: [
    ("Lữ đoàn 613", ["Lữ", "đoàn", "613"]), ("QK4", ["QK", "4"]), ("K958B", ["K", "958", "B"]),
    ("ngày 12-7.", ["ngày", "12", "-", "7", "."]), ("1.250", ["1", ".", "250"]),
    ("PK-KQ", ["PK", "-", "KQ"]), ("“Chắc thắng”", ["“", "Chắc", "thắng", "”"]),
    ("TP.HCM", ["TP", ".", "HCM"]), ("a\u{A0}b", ["a", "b"]), ("a\tb\n\nc", ["a", "b", "c"]),
    ("H'Hen", ["H", "'", "Hen"]), ("", []), (" \n ", []), ("5%…", ["5", "%", "…"]),
  ])
  func textIsCut(_ example: (text: String, words: [String])) {
    #expect(words(example.text) == example.words)
  }

  @Test(arguments: [
    ("Ủy", "uỷ"), ("hoà", "Hòa"), ("THUỶ", "thủy"), ("Đại", "ĐẠI"), ("khoẻ", "khỏe"), ("–", "-"),
    ("—", "-"), ("−", "-"), ("“", "\""), ("«", "»"), ("’", "'"), ("07", "7"), ("0012", "12"),
  ])
  func whatIsTheSameHasOneKey(_ pair: (String, String)) {
    #expect(keys(pair.0) == keys(pair.1))
  }

  @Test(arguments: [
    ("tài", "tái"), ("ư", "u"), ("đ", "d"), ("ô", "o"), ("1", "11"), ("a", "b"), (",", "."),
    ("1", "a"), ("hóa", "hoà"), ("mười", "mươi"),
  ])
  func whatDiffersHasTwoKeys(_ pair: (String, String)) {
    #expect(keys(pair.0) != keys(pair.1))
  }

  @Test(arguments: ["tổng kết", "Quân khu 5", "ủy quyền", "“đề nghị” – Quý I/2024"])
  func composedAndDecomposedTextHasTheSameKeys(_ text: String) throws {
    let decomposed = decomposed(text)
    #expect(decomposed.utf8.count > text.utf8.count)
    let article = try Reader.article(
      bytes: Array((decomposed + " " + paragraph).utf8),
      path: "/a.txt",
      format: .text
    )
    #expect(Tokenizer.tokens(of: article.text).map(\.key) == keys(text + " " + paragraph))
  }

  @Test
  func aWordsKeyIsThatOfTheProgram() {
    #expect(Tokenizer.key(word: "đề") == keys("ĐỀ")[0])
    #expect(Tokenizer.key(word: "năm") == keys("Năm")[0])
    #expect(Tokenizer.key(of: "tổng") == keys("tổng")[0])
    #expect(Tokenizer.key(of: "tổng kết") == nil)
    #expect(Tokenizer.key(of: "") == nil)
  }

  @Test
  func aTokenKnowsHowItIsPrinted() {
    let tokens = Tokenizer.tokens(of: Array("Lữ QK4 (bộ) “x”\n\nĐ 5".utf8))
    let shapes: [Token.Shape] = [
      [.word, .capital, .lineStart], [.word, .capital, .capitals, .spaced], .number,
      [.mark, .spaced], .word, .mark, [.mark, .quotation, .spaced], .word, [.mark, .quotation],
      [.word, .capital, .spaced, .lineStart], [.number, .spaced],
    ]
    #expect(tokens.map(\.shape) == shapes)
  }

  @Test(arguments: [
    ("quốcTrung tướng", ["quốc", "trung", "tướng"]), ("ảnhĐại tá", ["ảnh", "đại", "tá"]),
    ("đồng chíNguyễn", ["đồng", "chí", "nguyễn"]), ("ThS Hoa", ["ths", "hoa"]),
    ("iPhone", ["iphone"]), ("QĐNDvn", ["qđndvn"]), ("BĐBP", ["bđbp"]),
  ])
  func wordsThatLostTheSpaceBetweenThemPart(_ example: (text: String, words: [String])) {
    #expect(keys(example.text) == example.words.map { Tokenizer.key(of: $0) })
  }

  @Test
  func theNumberIsInTheKey() {
    #expect(Tokenizer.tokens(of: Array("2024".utf8))[0].key >> 1 == 2024)
  }

  /// Random text of pieces that matter, and random bytes that are no text.
  private static let randomTexts: [[UInt8]] = {
    var dice = SystemDice(state: 7)
    let pieces = [
      "Lữ", "ĐOÀN", "đoàn", "uỷ", "613", "7A", ".", ",", "–", "“", "”", "’", " ", "\n", "\u{A0}",
      "…",
      "😀", "̀", "é", "ﬁ", "Ω", "中", "\u{200B}", "0", "%",
    ]
    var texts = (0..<200).map { _ in
      Array((0..<40).map { _ in pieces[dice.roll(pieces.count)] }.joined().utf8)
    }
    texts += (0..<200).map { _ in (0..<60).map { _ in UInt8(dice.roll(255) + 1) } }
    return texts
  }()

  /// Random numbers that are the same in every run.
  private struct SystemDice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(sides))
    }
  }

  @Test
  func tokensStandInOrderInsideTheText() {
    for text in Self.randomTexts {
      var last: Int32 = 0
      for token in Tokenizer.tokens(of: text) {
        #expect(token.start >= last && token.end > token.start && Int(token.end) <= text.count)
        last = token.end
      }
    }
  }

  @Test
  func nothingButSpaceStandsBetweenTokens() {
    for text in Self.randomTexts where String(validating: text, as: UTF8.self) != nil {
      var position = 0
      for token in Tokenizer.tokens(of: text) + [
        Token(start: Int32(text.count), end: Int32(text.count), shape: [], key: 0)
      ] {
        let gap = String(decoding: text[position..<Int(token.start)], as: UTF8.self)
        #expect(gap.allSatisfy { " \n\t\u{A0}".contains($0) }, "\(gap)")
        position = Int(token.end)
      }
    }
  }

  @Test
  func aTokenIsAWordANumberOrAMark() {
    for text in Self.randomTexts {
      for token in Tokenizer.tokens(of: text) {
        let kinds: [Token.Shape] = [.word, .number, .mark]
        #expect(kinds.count { token.shape.contains($0) } == 1)
      }
    }
  }

  /// Letters with their marks behind them, as macOS writes file names and some sites their text.
  private func decomposed(_ text: String) -> String {
    let parts: [Character: String] = [
      "ổ": "o\u{302}\u{309}", "ế": "e\u{302}\u{301}", "â": "a\u{302}", "ủ": "u\u{309}",
      "ề": "e\u{302}\u{300}", "ị": "i\u{323}", "ý": "y\u{301}", "ậ": "a\u{323}\u{302}",
    ]
    return text.map { parts[$0] ?? String($0) }.joined()
  }
}

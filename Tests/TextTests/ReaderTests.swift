import Testing

@testable import Text

@Test
func anArticleNamesItsFile() throws {
  let article = try articleOf("abc")
  #expect(article.path == "/tin/bai")
  #expect(article.sha256 == Digest.sha256(Array("abc".utf8)))
}

@Test(arguments: [
  ("", Reader.Failure.empty), (" \n\u{A0}\u{200B}\r\n", .empty),
  ("Trang chủ\n.\nTin liên quan", .furniture),
  ("a\0b", .binary),
])
func textsWithoutAnArticleFail(_ example: (text: String, failure: Reader.Failure)) {
  #expect(throws: example.failure) { try articleOf(example.text) }
}

@Test(
  arguments: [
    ("a.txt", Reader.Format.text), ("A.MD", .markdown), ("/x/b.htm", .html), ("c.xhtml", .html),
    ("c.json", nil), ("txt", nil), ("a.txt/b", nil),
  ] as [(String, Reader.Format?)]
)
func formatsGoByTheEnding(_ example: (path: String, format: Reader.Format?)) {
  #expect(Reader.Format(path: example.path) == example.format)
}

@Test
func aPageUnderATextsNameIsRead() throws {
  let page = "\u{FEFF} <!DOCTYPE HTML><html><body><p>\(paragraph)</p></body></html>"
  #expect(try articleOf(page).told == ["body: " + paragraph])
}

/// Random numbers that are the same in every run (SplitMix64).
private struct Dice {
  var state: UInt64

  mutating func roll(_ sides: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(sides))
  }
}

/// Pieces that the rules look for, to be thrown together.
private let pieces = [
  paragraph, secondParagraph, "Ngắn thôi.", "Trung đoàn 95 ra quân huấn luyện", "HÀ VY", "Anh Thư",
  "Tin, ảnh: HÀ VY", "Tin liên quan", "Bình luận (0)", "Bình luận", "Chia sẻ", "leftcenterrightdel",
  "date 2025-11-08 ", "Thứ sáu, 05/01/2024 - 17:37", "05/01/2024 17:37", "Quang cảnh lễ",
  "Đại tá Lò Văn Ính", "phát biểu", "Ảnh: HÀ VY", "https://tin.example/1", "Nguồn QĐND: ", " | ",
  "\u{1B}[31m", "\u{A0}", "\u{200B}", "e\u{302}\u{301}", "\u{301}", "\u{FEFF}", "<p>", "</p>",
  "<div>",
  "<h1>", "<a href='x'>", "</a>", "<table>", "<img>", "&nbsp;", "<!--", "**", "# ", "- ", ":", ".",
]

private func text(_ dice: inout Dice) -> [UInt8] {
  var text = ""
  for _ in 0..<dice.roll(30) {
    text += pieces[dice.roll(pieces.count)]
    text += ["\n", "\n", "\n", " ", "", "\r\n"][dice.roll(6)]
  }
  var bytes = Array(text.utf8)
  for _ in 0..<dice.roll(4) where !bytes.isEmpty {
    bytes[dice.roll(bytes.count)] = UInt8(dice.roll(256))
  }
  return bytes
}

private func check(_ article: Article) {
  let text = String(decoding: article.text, as: UTF8.self)
  #expect(Array(text.utf8) == article.text)
  #expect(Array(Fold.composed(text).utf8) == article.text)
  for scalar in text.unicodeScalars where scalar != "\n" {
    let kind = ScalarClass(scalar.value)
    #expect(kind == .kept || kind == .unsettled || scalar == " ", "U+\(scalar.value)")
  }
  #expect(!article.zones.isEmpty)
  var start = 0
  for zone in article.zones {
    #expect(zone.start == start && zone.end > zone.start && zone.end <= article.text.count)
    #expect(!article.text[zone.start..<zone.end].contains(0x0A))
    start = zone.end + 1
  }
  #expect(article.zones.last?.end == article.text.count)
}

@Test(arguments: [Reader.Format.text, .markdown, .html])
func anythingGivesASoundArticleOrAFailure(_ format: Reader.Format) {
  var dice = Dice(state: 7)
  var articles = 0
  for _ in 0..<1500 {
    let bytes = text(&dice)
    guard let article = try? Reader.article(bytes: bytes, path: "-", format: format) else {
      continue
    }
    articles += 1
    check(article)
  }
  #expect(articles > 500)
}

@Test
func randomBytesNeverCrash() {
  var dice = Dice(state: 11)
  for round in 0..<600 {
    let bytes = (0..<dice.roll(400)).map { _ in UInt8(dice.roll(256)) }
    let formats: [Reader.Format] = [.text, .markdown, .html]
    if let article = try? Reader.article(bytes: bytes, path: "-", format: formats[round % 3]) {
      check(article)
    }
  }
}

@Test
func cleaningACleanTextChangesNothing() throws {
  var dice = Dice(state: 13)
  for _ in 0..<1500 {
    let bytes = text(&dice)
    guard let first = try? Reader.article(bytes: bytes, path: "-", format: .text) else { continue }
    let second = try Reader.article(bytes: first.text, path: "-", format: .text)
    #expect(
      second.text == first.text,
      "\(String(decoding: bytes, as: UTF8.self).debugDescription)"
    )
  }
}

import Testing

@testable import Text

private let said = "Quân đội nhân dân Việt Nam; Đảng ủy, Bộ Tư lệnh trao thưởng cho đơn vị."

/// The same words as programs that know only windows-1252 show them.
private let shown: [TextEncoding.Name: String] = [
  .tcvn3:
    "Qu©n ®éi nh©n d©n ViÖt Nam; §¶ng ñy, Bé T\u{AD} lÖnh trao th\u{AD}ëng cho ®¬n vÞ.",
  .vni: "Quaân ñoäi nhaân daân Vieät Nam; Ñaûng uûy, Boä Tö leänh trao thöôûng cho ñôn vò.",
  .windows1258:
    "Quân ðôòi nhân dân Viêòt Nam; ÐaÒng uÒy, Bôò Tý lêònh trao thýõÒng cho ðõn viò.",
  .utf8Twice: String(
    String.UnicodeScalarView(
      said.utf8.compactMap { Unicode.Scalar(CodePage.character($0)) }
    )
  ),
]

private let old = [TextEncoding.Name.tcvn3, .vni, .windows1258]

private func words(_ text: Transcoded) -> String { String(decoding: text.bytes, as: UTF8.self) }

@Test(arguments: old)
func bytesOfOldEncodingsAreKnownByWhatTheySpell(_ name: TextEncoding.Name) throws {
  let bytes = try #require(CodePage.bytes(shown[name, default: ""].unicodeScalars.map(\.value)))
  #expect(String(validating: bytes, as: UTF8.self) == nil)
  let text = Transcoded(bytes)
  #expect(words(text) == said)
  #expect(text.encoding == TextEncoding(name, by: .spelling))
}

@Test(arguments: old + [.utf8Twice])
func charactersThatAProgramMadeOfThemToo(_ name: TextEncoding.Name) {
  let text = Transcoded(Array(shown[name, default: ""].utf8))
  #expect(words(text) == said)
  #expect(text.encoding == TextEncoding(name, by: .spelling))
}

@Test(
  arguments: [
    said,
    "Hội nghị",
    "Nha\u{0323}c sĩ",  // a combining mark
    "Café, déjà vu: les élèves étaient à l'hôtel où naquit le maître.",
    "Größe, Öl, schön, über, süß, Mädchen, Fähre, für, Tür",
    "Qu©",  // too little to tell
    "plain",
    "",
  ]
)
func unicodeStaysAsItIs(_ words: String) {
  let text = Transcoded(Array(words.utf8))
  #expect(text.bytes == Array(words.utf8))
  #expect(text.encoding == nil)
}

@Test
func bytesThatSpellNothingStayAsTheyAre() {
  let bytes = (0..<2000).map { UInt8($0 % 5 == 0 ? 0xB5 : 0x61) }
  let text = Transcoded(bytes)
  #expect(text.bytes == bytes)
  #expect(text.encoding == nil)
}

@Test
func anyBytesGiveSomething() {
  var seed: UInt64 = 20
  for length in 0..<300 {
    let bytes = (0..<length).map { _ -> UInt8 in
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: seed >> 33)
    }
    #expect(Transcoded(bytes).bytes.isEmpty == bytes.isEmpty)
  }
}

@Test
func anArticleSaysHowItWasWritten() throws {
  let name = TextEncoding.Name.tcvn3
  let bytes = try #require(CodePage.bytes(shown[name, default: ""].unicodeScalars.map(\.value)))
  let article = try Reader.article(bytes: bytes, path: "/a.txt", format: .text)
  #expect(String(decoding: article.text, as: UTF8.self) == said)
  #expect(article.encoding == TextEncoding(.tcvn3, by: .spelling))
  let page = Array("<html><body><p>".utf8) + bytes + Array("</p></body></html>".utf8)
  #expect(try Reader.article(bytes: page, path: "/a.html", format: .html).text == article.text)
}

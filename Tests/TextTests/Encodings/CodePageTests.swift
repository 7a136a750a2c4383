import Testing

@testable import Text

private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

@Test
func windows1252GoesBothWays() {
  for byte in UInt8.min...UInt8.max { #expect(CodePage.byte(CodePage.character(byte)) == byte) }
  #expect(CodePage.byte(0x1EA1) == nil)
  #expect(CodePage.bytes(scalars("a\u{1EA1}")) == nil)
  #expect(CodePage.bytes(scalars("\u{FEFF}€")) == [0x80])
}

/// Each pair once, as fonts of the time show them.
@Test
func everyLetterOfTCVN3() {
  let codes = "¸µ¶·¹¾»¼½ÆÊÇÈÉË®ÐÌÎÏÑÕÒÓÔÖÝ×ØÜÞãßáâäèåæçéíêëìîóïñòôøõö÷ùýúûüþ¨©ª«¬\u{AD}¡¢£¤¥¦§"
  let letters = "áàảãạắằẳẵặấầẩẫậđéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵăâêôơưĂÂÊÔƠƯĐ"
  #expect(CodePage.readTCVN3(scalars(codes)) == scalars(letters))
}

@Test
func tonesOfWindows1258JoinTheirVowel() {
  #expect(CodePage.readWindows1258(scalars("Aìn tiêòn, ÐÕÌ, ưn")) == scalars("Án tiện, ĐỜ, ưn"))
  // A tone after no vowel stays what it is.
  #expect(CodePage.readWindows1258(scalars("bò")) == scalars("b\u{323}"))
}

@Test(arguments: Array("aăâeêioôơuưyAĂÂEÊIOÔƠUƯY".unicodeScalars.map(\.value)))
func everyVowelTakesEveryTone(_ vowel: UInt32) throws {
  for tone in 1...5 {
    let toned = try #require(CodePage.withTone(vowel, tone))
    #expect(Letters.vowel(Letters.lower(toned))?.tone == tone)
    #expect(Letters.isUpper(toned) == Letters.isUpper(vowel))
    #expect(CodePage.withTone(toned, tone) == nil)
  }
}

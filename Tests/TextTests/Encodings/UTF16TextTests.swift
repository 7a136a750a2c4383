import Testing

@testable import Text

private let words = "Thiếu tá Lò Văn Ính, Trung đoàn 148\n🙂"

private func bytes(_ text: String, little: Bool) -> [UInt8] {
  text.utf16.flatMap { unit -> [UInt8] in
    let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    return little ? pair.reversed() : pair
  }
}

@Test(arguments: [true, false])
func textInUTF16WithAMarkIsRead(_ isLittle: Bool) {
  let text = Transcoded(bytes("\u{FEFF}" + words, little: isLittle))
  #expect(String(decoding: text.bytes, as: UTF8.self) == words)
  #expect(text.encoding == TextEncoding(.utf16, by: .mark))
}

@Test(arguments: [true, false])
func textInUTF16WithoutAMarkShowsInItsZeros(_ isLittle: Bool) {
  let text = Transcoded(bytes(words, little: isLittle))
  #expect(String(decoding: text.bytes, as: UTF8.self) == words)
  #expect(text.encoding == TextEncoding(.utf16, by: .spelling))
}

@Test
func halfAUnitAtTheEndIsPassedOver() {
  #expect(Transcoded([0xFF, 0xFE, 0x41, 0x00, 0x42]).bytes == [0x41])
}

@Test
func zerosHereAndThereAreNoUTF16() {
  let picture = (0..<600).map { UInt8($0 % 4 == 0 ? 0 : $0 % 5 == 0 ? 0 : 0x90) }
  #expect(UTF16Text.decodedWithoutMark(picture) == nil)
  #expect(UTF16Text.decodedWithoutMark([0x41, 0x00]) == nil)
}

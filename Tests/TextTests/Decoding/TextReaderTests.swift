import Testing

@testable import Text

private func failure(_ bytes: [UInt8]) -> Reader.Failure? {
  do {
    _ = try TextReader.lines(of: bytes)
    return nil
  } catch {
    return error
  }
}

@Test
func aFewInvalidBytesDoNotSpoilAText() throws {
  let bytes = Array(paragraph.utf8) + [0xFF, 0xFE] + Array(paragraph.utf8)
  let lines = try TextReader.lines(of: bytes)
  #expect(lines.lines.count == 1)
  #expect(String(decoding: lines.bytes, as: UTF8.self).contains("\u{FFFD}"))
}

@Test
func textInAnotherEncodingSaysSo() {
  // Every fifth letter a byte above 0x7F, as in the one-byte encodings of the 1990s.
  let bytes = (0..<2000).map { UInt8($0 % 5 == 0 ? 0xB5 : 0x61) }
  #expect(failure(bytes) == .encoding(invalid: 400))
}

@Test(
  arguments: [
    [0x61, 0x00, 0x62],
    (0..<500).map { UInt8($0 % 2 == 0 ? 0xFF : 0x41) },
    (0..<500).map { UInt8($0 % 10 == 0 ? 0x02 : 0x41) },
    Array("%PDF-1.7\n1 0 obj".utf8),
    Array("{\\rtf1\\ansi Quân khu}".utf8),
  ] as [[UInt8]]
)
func whatIsNoTextIsBinary(_ bytes: [UInt8]) {
  #expect(failure(bytes) == .binary)
}

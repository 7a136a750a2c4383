/// Text in UTF-16, as Windows editors save it.
enum UTF16Text {
  /// The text in UTF-8; `nil` where the bytes have no byte order mark.
  static func decoded(_ bytes: [UInt8]) -> [UInt8]? {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    return text(bytes[2...], isLittle: isLittle)
  }

  /// The text in UTF-8 where every other byte is mostly zero, as the upper halves of ASCII letters are.
  ///
  /// About half of the letters of Vietnamese text are ASCII.
  static func decodedWithoutMark(_ bytes: [UInt8]) -> [UInt8]? {
    let head = bytes.prefix(2048)
    guard head.count >= 16 else { return nil }
    var zeros = [0, 0]
    for (index, byte) in head.enumerated() where byte == 0 { zeros[index & 1] += 1 }
    let (few, many) = (head.count / 100, head.count / 6)
    guard zeros.contains(where: { $0 >= many }), zeros.contains(where: { $0 <= few }) else {
      return nil
    }
    return text(bytes[...], isLittle: zeros[1] > zeros[0])
  }

  private static func text(_ bytes: ArraySlice<UInt8>, isLittle: Bool) -> [UInt8] {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}

/// How mails write bytes as letters.
enum TransferCoding {
  /// The bytes a body stands for.
  static func decoded(_ body: ArraySlice<UInt8>, _ coding: String?) -> [UInt8] {
    switch coding {
    case "base64": base64(body)
    case "quoted-printable": quotedPrintable(body)
    default: Array(body)
    }
  }

  /// Base64; what is none of its letters is passed over.
  static func base64(_ body: some Sequence<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in body {
      guard let value = value(byte) else {
        if byte == 0x3D { break }
        continue
      }
      bits = bits << 6 | value
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
    return bytes
  }

  private static func value(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte) - 0x41
    case 0x61...0x7A: UInt32(byte) - 0x61 + 26
    case 0x30...0x39: UInt32(byte) - 0x30 + 52
    case 0x2B, 0x2D: 62
    case 0x2F, 0x5F: 63
    default: nil
    }
  }

  /// Quoted-printable: `=C3` is a byte, `=` at a line's end is nothing.
  static func quotedPrintable(_ body: ArraySlice<UInt8>, underscores: Bool = false) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = body.startIndex
    while index < body.endIndex {
      let byte = body[index]
      index += 1
      if underscores, byte == 0x5F {
        bytes.append(0x20)
        continue
      }
      guard byte == 0x3D else {
        bytes.append(byte)
        continue
      }
      let rest = body[index...]
      if rest.first == 0x0A {
        index += 1
      } else if rest.starts(with: [0x0D, 0x0A]) {
        index += 2
      } else if rest.count >= 2, let high = digit(rest[index]), let low = digit(rest[index + 1]) {
        bytes.append(high << 4 | low)
        index += 2
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  /// A header's text, its encoded words (`=?utf-8?B?…?=`) read.
  static func header(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    // Where the last encoded word ended, while only white space has followed.
    var wordEnd: Int?
    while let byte = rest.first {
      if byte == 0x3D, rest.dropFirst().first == 0x3F, let word = word(rest) {
        // Space between two encoded words is none.
        if let wordEnd { bytes.removeLast(bytes.count - wordEnd) }
        bytes += word.bytes
        rest = word.rest
        wordEnd = bytes.count
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
        if byte != 0x20, byte != 0x09 { wordEnd = nil }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func word(
    _ text: ArraySlice<UInt8>
  ) -> (bytes: [UInt8], rest: ArraySlice<UInt8>)? {
    let parts = text.dropFirst(2).split(
      separator: 0x3F,
      maxSplits: 2,
      omittingEmptySubsequences: false
    )
    guard parts.count == 3 else { return nil }
    guard
      let end = parts[2].indices.first(where: { parts[2][$0...].starts(with: [0x3F, 0x3D]) })
    else { return nil }
    let body = parts[2][..<end]
    let rest = text[(end + 2)...]
    switch parts[1].first {
    case 0x42, 0x62: return (base64(body), rest)
    case 0x51, 0x71: return (quotedPrintable(body, underscores: true), rest)
    default: return nil
    }
  }
}

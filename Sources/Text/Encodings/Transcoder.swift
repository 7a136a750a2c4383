import Glibc

/// A file's bytes as UTF-8, whatever they were.
package struct Transcoded {
  /// The text in UTF-8, with what may be invalid in it.
  package let bytes: [UInt8]
  /// What it was; `nil` where it is not to be told.
  package let encoding: TextEncoding?

  /// Characters judged of a long text.
  private static let sample = 1 << 16

  /// Finds out the encoding of text.
  ///
  /// Nearly all files are UTF-8 and show it in their first words, by a letter that has a mark and a tone.
  package init(_ bytes: [UInt8]) {
    if let text = UTF16Text.decoded(bytes) {
      self.init(bytes: text, .init(.utf16, by: .mark))
    } else if Transcoded.showsUTF8(bytes) {
      self.init(bytes: bytes, nil)
    } else if let text = UTF16Text.decodedWithoutMark(bytes) {
      self.init(bytes: text, .init(.utf16, by: .spelling))
    } else {
      self = Transcoded.respelt(bytes) ?? Transcoded(bytes: bytes, nil)
    }
  }

  private init(bytes: [UInt8], _ encoding: TextEncoding?) {
    self.bytes = bytes
    self.encoding = encoding
  }

  /// Whether there is a Vietnamese letter of three bytes (U+1EA0-U+1EFF) or a combining mark.
  private static func showsUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      shows(0xE1, 0xBA...0xBB, bytes) || shows(0xCC, 0x80...0xBF, bytes)
    }
  }

  private static func shows(
    _ lead: UInt8,
    _ next: ClosedRange<UInt8>,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let start = bytes.baseAddress else { return false }
    var index = 0
    while index + 1 < bytes.count,
      let found = memchr(start + index, Int32(lead), bytes.count - 1 - index)
    {
      index = UnsafeRawPointer(start).distance(to: UnsafeRawPointer(found)) + 1
      if next.contains(bytes[index]) { return true }
    }
    return false
  }

  /// The text in the old encoding in which it spells Vietnamese, if it does in one.
  private static func respelt(_ bytes: [UInt8]) -> Transcoded? {
    guard bytes.contains(where: { $0 >= 0x80 }), !bytes.contains(0) else { return nil }
    let own = String(validating: bytes, as: UTF8.self)
    let characters = own.map { $0.unicodeScalars.map(\.value) } ?? bytes.map(CodePage.character)
    let sample = Array(characters.prefix(sample))
    // Of bytes that are no UTF-8 there is no reading to be better than.
    let floor = own == nil ? 0.5 : Spelling(sample).share + 0.25
    var best: (share: Double, name: TextEncoding.Name)?
    for name in [TextEncoding.Name.windows1258, .tcvn3, .vni, .utf8Twice] {
      guard let text = read(sample, as: name) else { continue }
      let spelling = Spelling(text)
      guard spelling.syllables >= 3, spelling.share >= max(floor, 0.6),
        spelling.share > best?.share ?? 0
      else { continue }
      best = (spelling.share, name)
    }
    guard let best, let text = read(characters, as: best.name) else { return nil }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.lazy.map { Unicode.Scalar($0) ?? "\u{FFFD}" })
    return Transcoded(bytes: Array(String(scalars).utf8), .init(best.name, by: .spelling))
  }

  private static func read(_ characters: [UInt32], as name: TextEncoding.Name) -> [UInt32]? {
    switch name {
    case .windows1258: CodePage.readWindows1258(characters)
    case .tcvn3: CodePage.readTCVN3(characters)
    case .vni: VNI.read(characters)
    case .utf8Twice:
      CodePage.bytes(characters).map { bytes in
        String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
      }
    case .utf8, .utf16, .other: nil
    }
  }
}

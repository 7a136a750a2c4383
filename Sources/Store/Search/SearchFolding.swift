import GRDB

/// What SQLite's `unicode61 remove_diacritics 2` makes of each Unicode scalar, learnt from the tokenizer itself.
///
/// Learnt rather than copied: whatever SQLite this runs on, both fold alike.
final class SearchFolding {
  /// No part of a word.
  static let separator: UInt32 = 0
  /// A combining mark inside a word: dropped.
  static let mark: UInt32 = .max

  /// Of ASCII: the folded byte, 0 for separators.
  private(set) var ascii: [UInt8] = []

  private let stock: DatabaseQueue
  private var pages: [[UInt32]]
  private static let pageBits: UInt32 = 8

  /// Learns ASCII; the rest by the page of 256, when first met.
  init() throws {
    stock = try DatabaseQueue()
    pages = Array(repeating: [], count: 0x11_0000 >> Int(SearchFolding.pageBits))
    ascii = learn(0).prefix(128).map { UInt8(truncatingIfNeeded: $0) }
  }

  /// The folded scalar, `separator` or `mark`.
  subscript(scalar: UInt32) -> UInt32 {
    let page = Int(scalar >> SearchFolding.pageBits)
    if pages[page].isEmpty { pages[page] = learn(page) }
    return pages[page][Int(scalar & 0xFF)]
  }

  /// Decodes one scalar of valid UTF-8; of bytes that are none, the replacement character.
  @inline(__always)
  static func decode(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> (scalar: UInt32, width: Int)
  {
    let lead = UInt32(text[at])
    let left = text.count - at
    if lead < 0xE0, lead >= 0xC0, left > 1 {
      return ((lead & 0x1F) << 6 | UInt32(text[at + 1] & 0x3F), 2)
    }
    if lead < 0xF0, lead >= 0xE0, left > 2 {
      return (
        (lead & 0x0F) << 12 | UInt32(text[at + 1] & 0x3F) << 6 | UInt32(text[at + 2] & 0x3F), 3
      )
    }
    if lead >= 0xF0, lead < 0xF5, left > 3 {
      let high = (lead & 0x07) << 18 | UInt32(text[at + 1] & 0x3F) << 12
      let low = UInt32(text[at + 2] & 0x3F) << 6 | UInt32(text[at + 3] & 0x3F)
      return (min(high | low, 0x10_FFFF), 4)
    }
    return (0xFFFD, 1)
  }

  /// Appends a scalar's UTF-8.
  @inline(__always)
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    if scalar < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: scalar))
    } else if let scalar = Unicode.Scalar(scalar) {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// Has the stock tokenizer cut `x?x` for each scalar of a page.
  private func learn(_ page: Int) -> [UInt32] {
    var folded = Array(repeating: SearchFolding.separator, count: 256)
    let first = UInt32(page) << SearchFolding.pageBits
    stock.inDatabase { db in
      guard let tokenizer = try? db.makeTokenizer(.unicode61(diacritics: .remove)) else { return }
      for offset in 0..<UInt32(256) {
        guard let scalar = Unicode.Scalar(first + offset), scalar.value != 0 else { continue }
        guard let tokens = try? tokenizer.tokenize(document: "x\(Character(scalar))x"),
          tokens.count == 1, let token = tokens.first?.token.unicodeScalars
        else { continue }
        let inner = token.dropFirst().dropLast()
        folded[Int(offset)] = inner.first?.value ?? SearchFolding.mark
      }
    }
    return folded
  }
}

import GRDB

/// What SQLite's `unicode61 remove_diacritics 2` makes of each Unicode scalar, learnt from the tokenizer itself.
///
/// Learnt rather than copied: whatever SQLite this runs on, both fold alike.
final class SearchFolding {
  /// No part of a word.
  static let separator: UInt32 = 0
  /// A combining mark inside a word: dropped.
  static let mark: UInt32 = .max
  /// The letter đ.
  static let stroke: UInt32 = 0x111

  /// Of ASCII: the folded byte, 0 for separators.
  let ascii: UnsafePointer<UInt8>

  private let stock: DatabaseQueue
  /// A page of 256 scalars each, once one of them was met.
  private let pages: UnsafeMutablePointer<UnsafeMutablePointer<UInt32>?>
  private static let pageCount = 0x11_0000 >> 8

  /// Learns ASCII; the rest by the page of 256, when first met.
  init() throws {
    stock = try DatabaseQueue()
    pages = .allocate(capacity: SearchFolding.pageCount)
    pages.initialize(repeating: nil, count: SearchFolding.pageCount)
    let ascii = UnsafeMutablePointer<UInt8>.allocate(capacity: 128)
    let first = SearchFolding.learn(0, stock)
    for byte in 0..<128 { ascii[byte] = UInt8(truncatingIfNeeded: first[byte]) }
    pages[0] = first
    self.ascii = UnsafePointer(ascii)
  }

  deinit {
    for page in 0..<SearchFolding.pageCount { pages[page]?.deallocate() }
    pages.deallocate()
    ascii.deallocate()
  }

  /// The folded scalar, `separator` or `mark`.
  @inline(__always)
  subscript(scalar: UInt32) -> UInt32 {
    if let page = pages[Int(scalar >> 8)] { return page[Int(scalar & 0xFF)] }
    let page = SearchFolding.learn(Int(scalar >> 8), stock)
    pages[Int(scalar >> 8)] = page
    return page[Int(scalar & 0xFF)]
  }

  /// Decodes one scalar of valid UTF-8; of bytes that are none, the replacement character.
  @inline(__always)
  static func decode(_ text: UnsafeRawBufferPointer, _ at: Int) -> (scalar: UInt32, width: Int) {
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

  /// Writes a scalar's UTF-8, at most four bytes; gives how many.
  @inline(__always)
  static func write(_ scalar: UInt32, to bytes: UnsafeMutablePointer<UInt8>) -> Int {
    if scalar < 0x80 {
      bytes[0] = UInt8(truncatingIfNeeded: scalar)
      return 1
    }
    if scalar < 0x800 {
      bytes[0] = UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
      bytes[1] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
      return 2
    }
    if scalar < 0x1_0000 {
      bytes[0] = UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
      bytes[1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
      bytes[2] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
      return 3
    }
    bytes[0] = UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18)
    bytes[1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F)
    bytes[2] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
    bytes[3] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
    return 4
  }

  /// Has the stock tokenizer cut `x?x` for each scalar of a page.
  private static func learn(_ page: Int, _ stock: DatabaseQueue) -> UnsafeMutablePointer<UInt32> {
    let folded = UnsafeMutablePointer<UInt32>.allocate(capacity: 256)
    folded.initialize(repeating: separator, count: 256)
    stock.inDatabase { db in
      guard let tokenizer = try? db.makeTokenizer(.unicode61(diacritics: .remove)) else { return }
      for offset in 0..<256 {
        guard let scalar = Unicode.Scalar(UInt32(page << 8 + offset)), scalar.value != 0,
          let tokens = try? tokenizer.tokenize(document: "x\(Character(scalar))x"),
          tokens.count == 1, let token = tokens.first?.token.unicodeScalars
        else { continue }
        folded[offset] = token.dropFirst().dropLast().first?.value ?? mark
      }
    }
    return folded
  }
}

/// A text that pieces are quoted from in JSON: what needs escaping in it is looked for once, not again
/// for each piece.
public struct QuotableText: Sendable {
  /// The text, UTF-8.
  public let bytes: [UInt8]
  /// Where it has what needs escaping, ascending.
  let escapes: [Int]

  /// Looks through a text.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    escapes = bytes.withUnsafeBufferPointer { bytes in
      var found: [Int] = []
      var index = 0
      while let next = Escaping.next(in: bytes, from: index) {
        found.append(next)
        index = next + 1
      }
      return found
    }
  }

  /// Whether nothing in a range needs escaping.
  func isPlain(_ range: Range<Int>) -> Bool {
    // Few: the ends of lines and quotation marks.
    var low = 0
    var high = escapes.count
    while low < high {
      let middle = (low + high) / 2
      if escapes[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low == escapes.count || escapes[low] >= range.upperBound
  }
}

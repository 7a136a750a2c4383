/// Where records end in text that comes in pieces: a line each, or a row of a table, which may hold line ends in quotes.
///
/// Follows what `SeparatedRows` takes for a row.
struct RecordEnds {
  private enum Place {
    /// Where a value starts.
    case start
    case inside
    case quoted
    /// Behind a quote in quotes: the end of them, or the first half of a doubled one.
    case quote
    /// Behind a carriage return, to which a line feed would belong.
    case returned
  }

  /// Between the values of a table; `nil` where every line is a record.
  private let separator: UInt8?
  private var place = Place.start

  /// At the start of a text.
  init(separator: UInt8?) { self.separator = separator }

  /// Goes on to the end of a piece, or just to the first end in it; gives where behind the last record's end met.
  mutating func pass(_ piece: [UInt8], toFirst: Bool = false) -> Int? {
    guard separator != nil else { return RecordEnds.line(piece, isFirst: toFirst) }
    var finder = ByteFinder()
    var index = 0
    var end: Int?
    while index < piece.count, end == nil || !toFirst {
      switch place {
      case .start where piece[index] == 0x22:
        place = .quoted
        index += 1
      case .start, .inside:
        index = step(piece, index, &finder, &end)
      case .quoted:
        index = finder.next(0x22, in: piece, from: index)
        if index < piece.count {
          place = .quote
          index += 1
        }
      case .quote:
        place = piece[index] == 0x22 ? .quoted : .inside
        if place == .quoted { index += 1 }
      case .returned:
        if piece[index] == 0x0A { index += 1 }
        end = index
        place = .start
      }
    }
    return end
  }

  /// Goes on to where a value or a row ends.
  private mutating func step(
    _ piece: [UInt8],
    _ index: Int,
    _ finder: inout ByteFinder,
    _ end: inout Int?
  ) -> Int {
    let separators = finder.next(separator ?? 0x0A, in: piece, from: index)
    let lineEnds = finder.next(0x0A, in: piece, from: index)
    let returns = finder.next(0x0D, in: piece, from: index)
    let next = min(separators, lineEnds, returns)
    guard next < piece.count else {
      place = .inside
      return next
    }
    place = next == returns ? .returned : .start
    if next == lineEnds { end = next + 1 }
    return next + 1
  }

  private static func line(_ piece: [UInt8], isFirst: Bool) -> Int? {
    var finder = ByteFinder()
    let first = finder.next(0x0A, in: piece, from: 0)
    guard first < piece.count else { return nil }
    return (isFirst ? first : piece.lastIndex(of: 0x0A) ?? first) + 1
  }
}

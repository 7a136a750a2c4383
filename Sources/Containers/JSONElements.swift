import Text

/// Cuts a JSON list that comes in pieces into its elements, so that one of any size is read within bounded memory.
///
/// It counts brackets and heeds quotes; what an element holds is for who reads it to find wrong.
struct JSONElements {
  /// What comes next.
  enum Element: Equatable {
    /// The bytes of one element.
    case value([UInt8])
    /// One that is longer than any article, passed over.
    case tooLong
  }

  private let source: RecordBlocks.Source
  private var piece: [UInt8] = []
  private var index = 0
  /// The beginning of an element.
  private var open: [UInt8] = []
  private var isSkipping = false
  private var isInList = false
  private var isOver = false

  /// Of what a source gives, from the list's first byte.
  init(_ source: @escaping RecordBlocks.Source) { self.source = source }

  /// Whether a text starts as a list does.
  static func start(_ bytes: [UInt8]) -> Bool {
    bytes.first { !isBlank($0) && ![0xEF, 0xBB, 0xBF].contains($0) } == 0x5B
  }

  /// The next element; `nil` behind the last.
  mutating func next() throws(Reader.Failure) -> Element? {
    guard !isOver else { return nil }
    if !isInList, try meet({ $0 == 0x5B }) == nil { throw .damaged("no list") }
    isInList = true
    // What stands between two elements.
    guard let first = try meet({ !JSONElements.isBlank($0) && $0 != 0x2C }) else {
      throw .damaged("the list has no end")
    }
    if first == 0x5D {
      isOver = true
      return nil
    }
    index -= 1
    return try element()
  }

  /// Goes on to behind the first byte that is as asked; gives it, `nil` where there is none.
  private mutating func meet(_ isIt: (UInt8) -> Bool) throws(Reader.Failure) -> UInt8? {
    repeat {
      while index < piece.count {
        index += 1
        if isIt(piece[index - 1]) { return piece[index - 1] }
      }
    } while try fill()
    return nil
  }

  private mutating func element() throws(Reader.Failure) -> Element {
    var scan = Scan()
    repeat {
      let start = index
      let hasEnd = scan.pass(piece, &index)
      keep(piece[start..<index])
      if hasEnd { return close() }
    } while try fill()
    throw .damaged("the list has no end")
  }

  private mutating func keep(_ part: ArraySlice<UInt8>) {
    if open.count + part.count > FileBytes.limit {
      open = []
      isSkipping = true
    }
    if !isSkipping { open += part }
  }

  private mutating func close() -> Element {
    defer {
      open = []
      isSkipping = false
    }
    return isSkipping ? .tooLong : .value(open)
  }

  private mutating func fill() throws(Reader.Failure) -> Bool {
    piece = try source()
    index = 0
    return !piece.isEmpty
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// How far into an element it is.
  private struct Scan {
    private var depth = 0
    private var isQuoted = false
    private var isEscaped = false

    /// Goes on to the comma or bracket behind the element, or to the end of the piece; tells which.
    mutating func pass(_ piece: [UInt8], _ index: inout Int) -> Bool {
      while index < piece.count {
        let byte = piece[index]
        if isEscaped {
          isEscaped = false
        } else if isQuoted {
          if byte == 0x22 { isQuoted = false } else if byte == 0x5C { isEscaped = true }
        } else {
          switch byte {
          case 0x22: isQuoted = true
          case 0x5B, 0x7B: depth += 1
          case 0x2C where depth == 0, 0x5D where depth == 0: return true
          case 0x5D, 0x7D: depth -= 1
          default: break
          }
        }
        index += 1
      }
      return false
    }
  }
}

import Glibc

/// A text without artefacts and furniture.
struct Cleaned {
  /// What is left of its lines.
  private(set) var lines: Lines
  /// The same, judged.
  private(set) var parts: [Part]
  /// The day, or month, a text store noted in front.
  private(set) var storeDate: String?

  /// Cleans lines until nothing more goes, so that cleaning a clean text changes nothing: what was
  /// removed may have hidden an artefact at the start.
  init(_ lines: Lines) {
    var lines = lines
    storeDate = lines.removeArtefacts()
    parts = Cleaner(lines).parts
    for _ in 0..<Cleaner.passes {
      lines.lines = parts.map(\.line)
      let before = lines.lines
      storeDate = lines.removeArtefacts() ?? storeDate
      if lines.lines == before { break }
      parts = Cleaner(lines).parts
    }
    self.lines = lines
  }
}

/// Takes furniture out of a text: menus, widgets, lists of other articles, comments.
struct Cleaner {
  /// No text met so far took more than three.
  static let passes = 16

  private let lines: Lines
  /// What is left.
  private(set) var parts: [Part]

  /// Cleans lines; what remains is cleaned again until nothing more goes, so that cleaning a clean
  /// text changes nothing.
  init(_ lines: Lines) {
    self.lines = lines
    parts = lines.lines.map { Part($0, in: lines) }
    for _ in 0..<Cleaner.passes {
      let count = parts.count
      removeFurniture()
      removeRepetitions()
      if parts.count == count { break }
    }
  }

  /// One pass from top to bottom.
  private mutating func removeFurniture() {
    parts.removeLast(parts.count - articleEnd())
    let lastSentence = parts.lastIndex { $0.sentenceLength >= 40 } ?? -1
    let ahead = whatFollows()
    var kept: [Part] = []
    kept.reserveCapacity(parts.count)
    var before = 0
    // Whether the article is over, and whether a list of other articles runs.
    var isOver = false
    var isInList = false
    for index in parts.indices {
      var part = parts[index]
      part.bareByline = nil
      switch part.role {
      case .furniture(.list): isInList = before > 0
      case .furniture: break
      case .text:
        if isInList, !isOver, resumes(part) { isInList = false }
        if isInList { continue }
        if isOver, !Sentence.isLong(lines[part.line]), part.line.hint != .pageCaption { continue }
        if before > 0, index > lastSentence || ahead[index].isHead,
          let name = Byline.bare(lines[part.line])
        {
          part.bareByline = name
          isOver = true
        }
        before += part.sentenceLength
        kept.append(part)
      case .byline(let byline):
        if isInList { continue }
        if !byline.isPhoto, before > 0, before > ahead[index].length { isOver = true }
        kept.append(part)
      case .dateline:
        if !isInList { kept.append(part) }
      case .source: kept.append(part)
      }
    }
    parts = kept
  }

  /// Where the readers' comments start: at a head that more of the article precedes than follows.
  private func articleEnd() -> Int {
    var before = 0
    var rest = -1
    for index in parts.indices {
      if case .furniture(.comments) = parts[index].role, before > 0 {
        if rest < 0 { rest = parts[index...].reduce(0) { $0 + $1.sentenceLength } }
        if before >= rest { return index }
      }
      before += parts[index].sentenceLength
      if rest >= 0 { rest -= parts[index].sentenceLength }
    }
    return parts.count
  }

  /// For each line, how much text follows it up to the next list of other articles or the comments,
  /// and whether only widgets stand before that.
  private func whatFollows() -> [(length: Int, isHead: Bool)] {
    var ahead = [(length: Int, isHead: Bool)](repeating: (0, false), count: parts.count)
    for index in parts.indices.dropLast().reversed() {
      let next = parts[index + 1]
      if next.isHead {
        ahead[index] = (0, true)
      } else {
        let length = ahead[index + 1].length + next.sentenceLength
        ahead[index] = (length, next.isFurniture && ahead[index + 1].isHead)
      }
    }
    return ahead
  }

  /// Whether a line in a list of headlines belongs to the article again: a whole sentence, not cut off.
  private func resumes(_ part: Part) -> Bool {
    guard part.sentenceLength >= 80 else { return false }
    let text = lines[part.line]
    let isItem = text.first == 0x2D || text.first == 0x2A || text.starts(with: "•".utf8)
    return !isItem && !text.hasSuffix("...") && !text.hasSuffix("…")
  }

  /// Drops what stands twice: a lead printed over the article and in it, a picture's words.
  private mutating func removeRepetitions() {
    var isTwice = [Bool](repeating: false, count: parts.count)
    for index in parts.indices where parts[index].sentenceLength >= 60 {
      let line = parts[index].line
      isTwice[index] = parts[..<index].suffix(100).contains { earlier in
        earlier.line.count == line.count && lines[earlier.line].elementsEqual(lines[line])
      }
    }
    guard isTwice.contains(true) else { return }
    parts = zip(parts, isTwice).filter { !$0.1 }.map(\.0)
  }
}

extension ArraySlice<UInt8> {
  /// Where a byte stands next, from an index on; the C library looks at many bytes at once.
  func next(_ byte: UInt8, from start: Int) -> Int? {
    withUnsafeBytes { bytes in
      guard start < endIndex, let base = bytes.baseAddress,
        let found = memchr(base + (start - startIndex), Int32(byte), endIndex - start)
      else { return nil }
      return startIndex + (UnsafeRawPointer(found) - base)
    }
  }

  /// Whether the bytes end with those of a string.
  func hasSuffix(_ string: StaticString) -> Bool {
    let count = string.utf8CodeUnitCount
    return self.suffix(count).elementsEqual(
      UnsafeBufferPointer(start: string.utf8Start, count: count)
    )
  }
}

/// Takes furniture out of a text: menus, widgets, lists of other articles, comments.
struct Cleaner {
  private let lines: Lines
  /// What is left.
  private(set) var parts: [Part]

  /// Cleans lines; what remains is cleaned again until nothing more goes, so that cleaning a clean
  /// text changes nothing.
  init(_ lines: Lines) {
    self.lines = lines
    parts = lines.lines.map { Part($0, in: lines) }
    while true {
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
    var kept: [Part] = []
    kept.reserveCapacity(parts.count)
    var before = 0
    // Whether the article is over, and whether a list of other articles runs.
    var isOver = false
    var isInList = false
    for index in parts.indices {
      var part = parts[index]
      switch part.role {
      case .furniture(.list): isInList = before > 0
      case .furniture: break
      case .text:
        if isInList, !isOver, resumes(part) { isInList = false }
        if isInList { continue }
        if isOver, !Sentence.isLong(lines[part.line]), part.line.hint != .pageCaption { continue }
        if before > 0, index > lastSentence || isBeforeHead(index),
          let name = Byline.bare(lines[part.line])
        {
          part.role = .byline(Byline.Labelled(name: name, isPhoto: false))
          isOver = true
        }
        before += part.sentenceLength
        kept.append(part)
      case .byline(let byline):
        if isInList { continue }
        if !byline.isPhoto, before > 0, before > sentences(after: index) { isOver = true }
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

  /// How much text follows a line, up to the next list of other articles.
  private func sentences(after index: Int) -> Int {
    var length = 0
    for part in parts[(index + 1)...] {
      if part.isHead { break }
      length += part.sentenceLength
    }
    return length
  }

  /// Whether only widgets stand between a line and a list of other articles, or the comments.
  private func isBeforeHead(_ index: Int) -> Bool {
    for part in parts[(index + 1)...] {
      if part.isHead { return true }
      guard case .furniture = part.role else { return false }
    }
    return false
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
    var seen: [Part] = []
    seen.reserveCapacity(parts.count)
    for part in parts {
      let isTwice =
        part.isText && part.isSentence && part.line.count >= 60
        && seen.contains { earlier in
          earlier.line.count == part.line.count && earlier.isText
            && lines[earlier.line].elementsEqual(lines[part.line])
        }
      if !isTwice { seen.append(part) }
    }
    parts = seen
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes end with those of a string.
  func hasSuffix(_ string: StaticString) -> Bool {
    let count = string.utf8CodeUnitCount
    return self.suffix(count).elementsEqual(
      UnsafeBufferPointer(start: string.utf8Start, count: count)
    )
  }
}

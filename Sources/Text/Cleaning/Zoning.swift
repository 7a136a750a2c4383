/// Says what each line of a clean text is, and reads off what the text says of itself.
struct Zoning {
  /// The lines with one line end between two.
  private(set) var text: [UInt8] = []
  /// One a line.
  private(set) var zones: [Zone] = []
  /// The headline.
  private(set) var title: String?
  /// The earliest date stamped on it: later ones are of changes, or of the page's saving.
  private(set) var publishedOn: String?
  /// Who wrote it.
  private(set) var byline: String?
  /// Where it was taken from.
  private(set) var source: Source?

  private let lines: Lines
  private var parts: [Part]

  /// Tells the lines of a clean text apart.
  init(_ cleaned: Cleaned) {
    lines = cleaned.lines
    parts = cleaned.parts
    for index in parts.indices {
      if let name = parts[index].bareByline {
        parts[index].role = .byline(Byline.Labelled(name: name, isPhoto: false))
      }
    }
    let headline = headlineIndex()
    readBylineUnder(headline)
    readFields()
    if let headline { title = lines.string(parts[headline].line) }
    publishedOn = publishedOn ?? glued()
    assemble(headline)
  }

  /// The first paragraph: the first line that ends as a sentence, or is too long for a heading.
  private var firstParagraph: Int {
    parts.firstIndex { part in
      part.isText && part.line.hint == .none
        && (part.sentenceLength >= 60 || part.line.count >= 300)
    } ?? parts.count
  }

  /// The line that is the headline, if the text has one.
  private func headlineIndex() -> Int? {
    if let marked = parts.firstIndex(where: { $0.line.hint == .headline }) { return marked }
    guard parts.count(where: \.isText) > 1 else { return nil }
    var end = firstParagraph
    let dateline = parts[..<end].firstIndex(where: \.isDateline)
    if let dateline, parts[..<dateline].contains(where: isHeadline) { end = dateline }
    let candidates = parts[..<end].indices.filter { isHeadline(parts[$0]) }
    guard let first = candidates.first else { return nil }
    func words(_ index: Int) -> Int { lines[parts[index].line].count { $0 == 0x20 } + 1 }
    if candidates.count > 1, let near = nearest(candidates, to: end) { return near }
    if dateline != nil { return candidates.max { words($0) < words($1) } }
    // A section's or a unit's name may stand above the headline.
    if candidates.count > 1, candidates[1] == first + 1, words(first) < 6, words(candidates[1]) > 7
    {
      return candidates[1]
    }
    return first
  }

  /// Of several lines the one whose words the first paragraph repeats, where the first line is a
  /// menu's; `nil` where that tells nothing.
  private func nearest(_ candidates: [Int], to paragraph: Int) -> Int? {
    guard
      let body = parts[paragraph...].first(where: {
        $0.sentenceLength >= 60 || $0.line.count >= 300
      })
    else { return nil }
    let said = Set(PlainKey(lines[body.line].prefix(1200)).wordHashes)
    func share(_ index: Int) -> Double {
      let words = PlainKey(lines[parts[index].line]).wordHashes
      return words.isEmpty ? 0 : Double(words.count(where: said.contains)) / Double(words.count)
    }
    let shares = candidates.map { (index: $0, share: share($0)) }
    guard let best = shares.max(by: { $0.share < $1.share }), best.share >= 0.6,
      shares[0].share < 0.4
    else { return nil }
    return best.index
  }

  /// Whether a line could be a headline: some words, a capital, no stop, not a picture's words.
  private func isHeadline(_ part: Part) -> Bool {
    guard part.isText, part.line.hint == .none, part.line.count <= 300 else { return false }
    let text = lines[part.line]
    if part.isSentence, text.last == 0x2E || text.hasSuffix("…") { return false }
    guard let first = Sentence.first(text) else { return false }
    let isNumber = first >= 0x30 && first <= 0x39
    guard isNumber || Letters.isUpper(first) else { return false }
    return text.count { $0 == 0x20 } >= 3 && !part.isScene && !Caption.hasPhotoMark(text)
  }

  /// A name right under the headline, above a dateline or the first paragraph.
  private mutating func readBylineUnder(_ headline: Int?) {
    guard let headline, headline + 2 < parts.count, parts[headline + 1].isText else { return }
    let next = parts[headline + 2]
    guard next.isDateline || next.sentenceLength >= 60,
      let name = Byline.bare(lines[parts[headline + 1].line])
    else { return }
    parts[headline + 1].role = .byline(Byline.Labelled(name: name, isPhoto: false))
  }

  private mutating func readFields() {
    for part in parts {
      switch part.role {
      case .dateline(let stamp): publishedOn = min(publishedOn ?? stamp.day, stamp.day)
      case .byline(let said):
        if !said.isPhoto, byline == nil { byline = said.name }
      case .source(let said): source = source ?? said
      default: break
      }
    }
  }

  /// The stamp of a text whose lines were run together: in its first words.
  private func glued() -> String? {
    guard let first = parts.first(where: \.isText) else { return nil }
    return Stamp(within: lines[first.line].prefix(400))?.day
  }

  /// Writes the text and its zones.
  private mutating func assemble(_ headline: Int?) {
    text.reserveCapacity(parts.reduce(0) { $0 + $1.line.count + 1 })
    zones.reserveCapacity(parts.count)
    for index in parts.indices {
      let start = text.count
      text.append(contentsOf: lines[parts[index].line])
      zones.append(Zone(start: start, end: text.count, kind: kind(index, headline)))
      if index + 1 < parts.count { text.append(0x0A) }
    }
  }

  private func kind(_ index: Int, _ headline: Int?) -> Zone.Kind {
    let part = parts[index]
    switch part.role {
    case .dateline: return .dateline
    case .byline, .source: return .byline
    case .text, .furniture: break
    }
    if index == headline { return .headline }
    if part.line.hint == .caption || part.line.hint == .pageCaption { return .caption }
    let text = lines[part.line]
    guard text.count <= Caption.longest else { return .body }
    if zones.last?.kind == .caption, index > 0, !parts[index - 1].isSentence,
      Caption.continues(text)
    {
      return .caption
    }
    if index > (headline ?? -1), part.isCaption { return .caption }
    return !part.isSentence && Byline.isCredit(text) && index == parts.count - 1 ? .byline : .body
  }
}

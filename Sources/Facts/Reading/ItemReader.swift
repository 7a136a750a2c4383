import Grammar
import Lexicon
import Text

/// Lays mentions, cues and marks out in order; a person covers the units of its posts, an award its grantor.
struct ItemReader {
  let analysis: Analysis
  let cues: CueTable
  private let mentions: Mentions

  init(analysis: Analysis, cues: CueTable) {
    self.analysis = analysis
    self.cues = cues
    mentions = Mentions(of: analysis)
  }

  /// The items of all sentences.
  func items() -> [[Item]] { analysis.document.sentences.map { items(of: $0.tokens) } }

  /// The items of a sentence; without events the words that name them are cues again.
  func items(of sentence: Range<Int>, withEvents: Bool = true) -> [Item] {
    var items: [Item] = []
    items.reserveCapacity(sentence.count / 2 + 2)
    let (tokens, types) = (analysis.document.tokens, analysis.document.matches.types)
    let triggers = LexicalTypes(.trigger)
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      if mentions.isStart(token) || !types[token].isDisjoint(with: triggers),
        let item = mention(at: token, withEvents) ?? cue(at: token)
      {
        items.append(item)
        token = max(item.tokens.upperBound, token + 1)
      } else {
        if tokens[token].shape.contains(.mark), let mark = mark(tokens[token]) {
          items.append(Item(kind: .mark(mark), tokens: token..<(token + 1)))
        }
        token += 1
      }
    }
    return items
  }

  private func mention(at token: Int, _ withEvents: Bool) -> Item? {
    guard let item = mentions.at(token) else { return nil }
    if !withEvents, case .event = item.kind { return nil }
    if case .quantity = item.kind, item.tokens.dropFirst().contains(where: opensPerson) {
      // "các đồng chí Phó Tư lệnh X: A": no group, the first of a list of persons.
      return nil
    }
    return item
  }

  private func opensPerson(_ token: Int) -> Bool { mentions.at(token)?.isPerson == true }

  private func cue(at token: Int) -> Item? {
    guard let entry = analysis.document.entry(.trigger, at: token), let cue = cues[entry.entry]
    else { return nil }
    // "công nhận danh hiệu “Cán bộ giỏi”": the award's own word.
    let inside = token + 1..<max(token + 1, Int(entry.end))
    let end = inside.first { mentions.at($0)?.isAward == true }
    return Item(kind: .cue(cue), tokens: token..<(end ?? Int(entry.end)))
  }

  /// The mark a token is, if relations are read by it.
  private func mark(_ token: Token) -> Unicode.Scalar? {
    guard let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: token.key >> 40)) else {
      return nil
    }
    switch scalar {
    case ",", ";", ":", "(", ")", "\"", "-": return scalar
    default: return nil
    }
  }
}

/// All mentions of an article, found by where they start.
private struct Mentions {
  private var items: [Item] = []
  /// Of each token, the index of the item that starts there, or -1.
  private var starting: [Int32]

  init(of analysis: Analysis) {
    starting = [Int32](repeating: -1, count: analysis.document.tokens.count + 1)
    let units = analysis.units.all
    items.reserveCapacity(units.count * 2 + 64)
    // Later ones override earlier ones that start at the same token.
    for index in units.indices where !analysis.schools.contains(index) {
      add(.unit(index), units[index].tokens)
    }
    for (index, date) in analysis.dates.enumerated() { add(.date(index), date.tokens) }
    for (index, quantity) in analysis.quantities.enumerated() {
      add(.quantity(index), quantity.tokens)
    }
    for (index, event) in analysis.events.enumerated() {
      let start = event.tokens.lowerBound
      add(.event(index), start..<max(event.kindEnd, start + 1))
    }
    for (index, award) in analysis.awards.enumerated()
    where !award.isWeak || award.tag != "commendation" {
      add(.award(index), award.tokens.lowerBound..<award.end)
    }
    for (index, person) in analysis.persons.enumerated() { add(.person(index), person.tokens) }
  }

  @inline(__always)
  func isStart(_ token: Int) -> Bool { starting[token] >= 0 }

  func at(_ token: Int) -> Item? {
    isStart(token) ? items[Int(starting[token])] : nil
  }

  private mutating func add(_ kind: Item.Kind, _ tokens: Range<Int>) {
    starting[tokens.lowerBound] = Int32(items.count)
    items.append(Item(kind: kind, tokens: tokens))
  }
}

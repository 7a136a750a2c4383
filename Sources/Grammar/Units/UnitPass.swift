/// The first pass of the cascade: every unit and body of a document, linked and resolved.
public enum UnitPass {
  /// Reads the units of a document; `taken` marks the tokens of persons' names.
  static func mentions(in document: Document, taken: [Bool]) -> UnitMentions {
    var parser = UnitParser(document: document, taken: taken)
    parser.parse()
    if document.isCut { parser.mentions.dropLast(endingAt: document.tokens.count) }
    var links = UnitLinks(document: document, mentions: parser.mentions.sorted())
    links.link()
    var resolution = UnitResolution(document: document, mentions: links.mentions)
    resolution.resolve()
    return resolution.mentions
  }
}

extension UnitMentions {
  /// The same mentions in text order, references renumbered.
  func sorted() -> UnitMentions {
    let order = all.indices.sorted { all[$0].tokens.lowerBound < all[$1].tokens.lowerBound }
    if order == Array(all.indices) { return self }
    var place = [Int](repeating: 0, count: all.count)
    for (new, old) in order.enumerated() { place[old] = new }
    var sorted = UnitMentions(tokens: starting.count - 1)
    for old in order {
      var mention = all[old]
      mention.parent = mention.parent.map { place[$0] }
      mention.commanded = mention.commanded.map { place[$0] }
      _ = sorted.add(mention)
    }
    return sorted
  }
}

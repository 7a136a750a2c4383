/// The first pass of the cascade: every unit and body of a document, linked and resolved.
public enum UnitPass {
  /// Reads the units of a document; `taken` marks the tokens of persons' names.
  static func mentions(in document: Document, taken: [Bool]) -> UnitMentions {
    // Step by step, so that each owns the list it changes and none copies it.
    resolved(linked(read(document, taken).sorted(), document), document)
  }

  private static func read(_ document: Document, _ taken: [Bool]) -> UnitMentions {
    var parser = UnitParser(document: document, taken: taken)
    parser.parse()
    if document.isCut { parser.mentions.dropLast(endingAt: document.tokens.count) }
    return parser.mentions
  }

  private static func linked(
    _ mentions: consuming UnitMentions,
    _ document: Document
  ) -> UnitMentions {
    var links = UnitLinks(document: document, mentions: mentions)
    links.link()
    return links.mentions
  }

  private static func resolved(
    _ mentions: consuming UnitMentions,
    _ document: Document
  ) -> UnitMentions {
    var resolution = UnitResolution(document: document, mentions: mentions)
    resolution.resolve()
    return resolution.mentions
  }
}

extension UnitMentions {
  /// The same mentions in text order, references renumbered.
  consuming func sorted() -> UnitMentions {
    let isSorted = zip(all.indices, all.indices.dropFirst()).allSatisfy { first, second in
      all[first].tokens.lowerBound <= all[second].tokens.lowerBound
    }
    if isSorted { return self }
    let order = all.indices.sorted { all[$0].tokens.lowerBound < all[$1].tokens.lowerBound }
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

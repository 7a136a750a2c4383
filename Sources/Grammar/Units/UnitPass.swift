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
    parser.readInitials()
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
    // Few stand apart from their place, so neighbours change places; the list stays where it is.
    var order = Array(all.indices)
    var isSorted = true
    for end in order.indices {
      var index = end
      while index > 0, all[index - 1].tokens.lowerBound > all[index].tokens.lowerBound {
        all.swapAt(index - 1, index)
        order.swapAt(index - 1, index)
        index -= 1
        isSorted = false
      }
    }
    if isSorted { return self }
    var place = [Int](repeating: 0, count: all.count)
    for (new, old) in order.enumerated() { place[old] = new }
    starting = [Int32](repeating: -1, count: starting.count)
    for index in all.indices {
      all[index].parent = all[index].parent.map { place[$0] }
      all[index].commanded = all[index].commanded.map { place[$0] }
      starting[all[index].tokens.lowerBound] = Int32(index)
    }
    return self
  }
}

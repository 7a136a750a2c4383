/// Chooses among the phrases that stand in a question those that say all of it.
enum Phrasing {
  /// What a phrase costs, and a word nobody knows: as few words as can be stay unknown, then as few phrases as can be
  /// say the rest.
  private static let (phrase, unknown) = (1, 100)

  /// The question as phrases, one after the other; where several cuts are as good, the one whose first phrase is longer.
  static func best(_ count: Int, _ phrases: [Phrase]) -> [Phrase] {
    var byStart: [Int: [Range<Int>: [Meaning]]] = [:]
    for phrase in phrases {
      for meaning in phrase.meanings
      where byStart[phrase.words.lowerBound]?[phrase.words]?.contains(meaning) != true {
        byStart[phrase.words.lowerBound, default: [:]][phrase.words, default: []].append(meaning)
      }
    }
    var best: [(cost: Int, phrase: Phrase?)] = Array(repeating: (0, nil), count: count + 1)
    for place in stride(from: count - 1, through: 0, by: -1) {
      let single = place..<place + 1
      var choice = (
        cost: best[place + 1].cost + unknown, phrase: Phrase(words: single, meanings: [])
      )
      let here = (byStart[place] ?? [:]).sorted { $0.key.upperBound > $1.key.upperBound }
      for (range, meanings) in here {
        let cost = best[range.upperBound].cost + self.phrase
        if cost < choice.cost { choice = (cost, Phrase(words: range, meanings: meanings)) }
      }
      best[place] = (choice.cost, choice.phrase)
    }
    var chosen: [Phrase] = []
    var place = 0
    while place < count, let phrase = best[place].phrase {
      chosen.append(phrase)
      place = phrase.words.upperBound
    }
    return joiningUnknown(chosen)
  }

  /// Unknown words beside each other are one riddle.
  private static func joiningUnknown(_ phrases: [Phrase]) -> [Phrase] {
    var joined: [Phrase] = []
    for phrase in phrases {
      if phrase.meanings.isEmpty, let last = joined.last, last.meanings.isEmpty {
        joined[joined.count - 1].words = last.words.lowerBound..<phrase.words.upperBound
      } else {
        joined.append(phrase)
      }
    }
    return joined
  }
}

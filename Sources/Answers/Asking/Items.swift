import GRDB

/// Puts phrases together: prepositions to their names, a unit to the unit above it, a rank to its person.
struct Items {
  let db: Database
  let words: AskedWords
  private(set) var items: [Item] = []

  private static let prepositions: Set<Cue> = [
    .of, .to, .by, .at, .under, .about, .into, .during,
  ]
  /// What may stand between a preposition and its name.
  private static let light: Set<Cue> = [.stop, .during]

  init(db: Database, words: AskedWords, phrases: [Phrase]) throws {
    self.db = db
    self.words = words
    var markers: [Cue] = []
    for phrase in Self.withoutParticle(phrases, words) {
      var item = Item(words: phrase.words, meanings: phrase.meanings)
      let cues = item.cues
      if !item.isName, cues.contains(where: Self.prepositions.contains) {
        markers += cues.filter(Self.prepositions.contains)
        // A word may be a preposition or something else (`held on`, `as`).
        let rest = cues.filter { !Self.prepositions.contains($0) && !Self.light.contains($0) }
        if !rest.isEmpty {
          item.meanings = rest.map(Meaning.cue)
          items.append(item)
        }
        continue
      }
      if !item.isName, cues.allSatisfy(Self.light.contains) { continue }
      item.markers = markers
      markers = []
      items.append(item)
    }
    try joinUnits()
    joinRanks()
  }

  /// Without the `không` or `chưa` that makes a sentence a question.
  private static func withoutParticle(_ phrases: [Phrase], _ words: AskedWords) -> [Phrase] {
    guard let last = phrases.last, last.words.count == 1,
      ["khong", "chua"].contains(words.loose(last.words))
    else { return phrases }
    return phrases.dropLast()
  }

  /// `Cục Chính trị, Tổng cục Hậu cần`, `Sư đoàn 3 của Quân khu 1`: a unit and the one above it, where the archive knows
  /// them so.
  private mutating func joinUnits() throws {
    let names = UnitNames(db: db)
    var place = items.count - 2
    while place >= 0 {
      let (first, second) = (items[place], items[place + 1])
      if let unit = first.unit, let above = second.unit, isOf(second),
        words.typed(first.words.lowerBound..<second.words.upperBound).utf8.count < 200
      {
        let joined = unit + ", " + above
        if try names.isHeld(joined) {
          items[place].words = first.words.lowerBound..<second.words.upperBound
          items[place].meanings = [.unit(joined)]
          items.remove(at: place + 1)
        }
      }
      place -= 1
    }
  }

  /// Whether an item follows the one before it as a part of its name.
  private func isOf(_ item: Item) -> Bool {
    item.markers.allSatisfy { [.of, .at, .under].contains($0) }
  }

  /// `Đại tá Lê Văn Thử` is the person, whatever rank he has had since.
  private mutating func joinRanks() {
    var place = 0
    while place + 1 < items.count {
      let isRank = items[place].meanings.contains {
        switch $0 {
        case .rank, .openRank: true
        default: false
        }
      }
      let person = items[place + 1].meanings.first { if case .person = $0 { true } else { false } }
      if isRank, let person, items[place + 1].markers.isEmpty {
        items[place].words = items[place].words.lowerBound..<items[place + 1].words.upperBound
        items[place].meanings = [person]
        items.remove(at: place + 1)
      }
      place += 1
    }
  }
}

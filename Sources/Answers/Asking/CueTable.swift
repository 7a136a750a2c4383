import Text

/// Words of the grammar by their first word.
struct CueTable: Sendable {
  /// A phrase of the grammar, a word a place.
  struct Entry: Sendable {
    var words: [(key: String, plain: String)]
    var cue: Cue
    /// As a person writes it.
    var text: String
  }

  private let byFirst: [String: [Entry]]

  /// All phrases, for suggestions.
  let texts: [String]

  /// Reads lines of a cue and the phrases for it, as in `VietnameseCues`.
  init(_ tables: [[(Cue, String)]]) {
    var byFirst: [String: [Entry]] = [:]
    var texts: [String] = []
    for (cue, phrases) in tables.joined() {
      for phrase in phrases.split(separator: ";") {
        let words = AskedWords(String(phrase))
        guard let first = words.words.first else { continue }
        let entry = Entry(
          words: words.words.map { ($0.key, $0.plain) },
          cue: cue,
          text: words.typed(0..<words.words.count)
        )
        byFirst[first.plain, default: []].append(entry)
        if cue != .stop { texts.append(entry.text) }
      }
    }
    self.byFirst = byFirst
    self.texts = texts
  }

  /// The phrases that stand at a place of a question.
  func phrases(in words: AskedWords, at place: Int) -> [Phrase] {
    let rest = words.words[place...]
    return (byFirst[words.words[place].plain] ?? []).compactMap { entry in
      guard rest.count >= entry.words.count,
        zip(rest, entry.words).allSatisfy({ $0.means($1) })
      else { return nil }
      return Phrase(words: place..<place + entry.words.count, meanings: [.cue(entry.cue)])
    }
  }

  static let vietnamese = CueTable([VietnameseCues.table])
  static let english = CueTable([EnglishCues.table])
  /// Both languages.
  static let all = CueTable([VietnameseCues.table, EnglishCues.table])
}

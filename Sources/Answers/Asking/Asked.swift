import GRDB

/// A question in words, understood.
public struct Asked: Sendable, Equatable {
  /// The question it is.
  public let question: Question
  /// Whether it asks how many.
  public let isCount: Bool
  /// Whether it asks who gave an award.
  public let asksGiver: Bool
  /// The language it was asked in.
  public let language: Language
}

extension Catalogue {
  /// Reads a question in Vietnamese or English; what cannot be read without a guess is an error, an `AskError` or, of
  /// names, a `QuestionError`.
  public func understand(_ question: String) throws -> Asked {
    try read { try Asker(db: $0, words: AskedWords(question)).asked() }
  }
}

/// Reads a question.
struct Asker {
  let db: Database
  let words: AskedWords

  func asked() throws -> Asked {
    guard !words.words.isEmpty else { throw AskError.empty }
    let (phrases, language) = try phrases()
    try checkWords(phrases)
    let items = try Items(db: db, words: words, phrases: phrases).items
    let sheet = Sheet(words, items)
    let readings = sheet.variants.flatMap(Reading.all)
    var questions: [Question] = []
    for reading in readings where reading.left.isEmpty {
      for question in try reading.questions() where !questions.contains(question) {
        questions.append(question)
      }
    }
    if questions.count > 1 { throw AskError.several(questions.map(\.commandLine)) }
    guard let question = questions.first else { throw misfit(readings, sheet) }
    return Asked(
      question: question,
      isCount: sheet.has(.howMany),
      asksGiver: sheet.has(.gives, .handsOver) && sheet.has(.who) && !sheet.has(.passive),
      language: language
    )
  }

  // MARK: Phrases

  /// The question cut into phrases; where two languages share a word, it is of the one that most words are of.
  private func phrases() throws -> (phrases: [Phrase], language: Language) {
    let (vietnamese, english) = (cuePhrases(.vietnamese), cuePhrases(.english))
    let isEnglish = covered(english) > covered(vietnamese)
    let (own, other) = isEnglish ? (english, vietnamese) : (vietnamese, english)
    let cues = own + other.filter { phrase in !own.contains { $0.words == phrase.words } }
    let known = Set(
      cues.flatMap { $0.meanings.compactMap { if case .cue(let cue) = $0 { cue } else { nil } } }
    )
    let names = NamePhrases(db: db, words: words, cues: known)
    var all = cues + (try names.all())
    let times = TimePhrases(words: words)
    for place in words.words.indices { all += times.phrases(at: place) }
    all = withoutShadows(all)
    let first = Phrasing.best(words.words.count, all)
    let unknown = first.filter(\.meanings.isEmpty).map(\.words)
    let language: Language = isEnglish ? .english : .vietnamese
    if unknown.isEmpty { return (first, language) }
    let others = try names.othersThanOfficers(in: unknown)
    return (Phrasing.best(words.words.count, all + others), language)
  }

  private func cuePhrases(_ table: CueTable) -> [Phrase] {
    words.words.indices.flatMap { table.phrases(in: words, at: $0) }
  }

  /// How many words phrases speak of.
  private func covered(_ phrases: [Phrase]) -> Int {
    Set(phrases.flatMap(\.words)).count
  }

  /// Without awards and sorts of units that are called like a word of the grammar: `khen thưởng`, `đơn vị`.
  private func withoutShadows(_ phrases: [Phrase]) -> [Phrase] {
    let nouns = Set(
      phrases.filter { phrase in
        phrase.meanings.contains { if case .cue(.noun) = $0 { true } else { false } }
      }.map(\.words)
    )
    return phrases.filter { phrase in
      switch phrase.meanings.first {
      case .award, .unitKind: !nouns.contains(phrase.words)
      default: true
      }
    }
  }

  // MARK: Words that cannot be read

  private func checkWords(_ phrases: [Phrase]) throws {
    for phrase in phrases {
      let text = words.typed(phrase.words)
      if phrase.cue == .relativeTime { throw AskError.relativeTime(text) }
      if phrase.cue == .beyond { throw AskError.beyond(text) }
      for case .openRank(let ranks) in phrase.meanings where !isTitle(phrase, phrases) {
        throw AskError.openRank(text, ranks)
      }
    }
    let unknown = phrases.indices.filter { phrases[$0].meanings.isEmpty }
    guard !unknown.isEmpty else { return }
    let riddles = try unknown.map { place in
      try riddle(phrases[place], before: place > 0 ? phrases[place - 1] : nil)
    }
    throw AskError.unknown(riddles)
  }

  /// Whether a rank stands before a person's name, where it need not be understood.
  private func isTitle(_ phrase: Phrase, _ phrases: [Phrase]) -> Bool {
    phrases.contains { next in
      next.words.lowerBound == phrase.words.upperBound
        && next.meanings.contains { if case .person = $0 { true } else { false } }
    }
  }

  /// What is not understood, and what it could be; behind a sort of unit it can only be a unit.
  private func riddle(_ phrase: Phrase, before: Phrase?) throws -> AskError.Riddle {
    let text = words.typed(phrase.words)
    for meaning in before?.meanings ?? [] {
      let whole = words.typed((before?.words ?? phrase.words).lowerBound..<phrase.words.upperBound)
      switch meaning {
      case .unitKind: _ = try UnitNames(db: db).ids(whole, for: .unit)
      case .rank: _ = try PersonNames(db: db).keys(text)
      default: break
      }
    }
    let awards = try String.fetchAll(db, sql: "SELECT DISTINCT name FROM awards")
    let positions = try String.fetchAll(db, sql: "SELECT DISTINCT position FROM postings")
    var near = Suggestion.best(for: text, among: CueTable.all.texts + awards + positions)
    if near.isEmpty {
      let units = try String.fetchAll(db, sql: "SELECT DISTINCT name FROM unit_names")
      let officers = try String.fetchAll(db, sql: "SELECT DISTINCT name FROM officers")
      near = Suggestion.best(for: text, among: units + officers)
    }
    return AskError.Riddle(text: text, suggestions: near)
  }

  /// What keeps the best reading from being one of the whole question.
  private func misfit(_ readings: [Reading], _ sheet: Sheet) -> AskError {
    // Readings that understood more come first; of equals, the order in which they were tried.
    let best = readings.min { $0.left.count < $1.left.count }
    guard let best, let item = best.left.first else {
      let text = sheet.items.first { $0.isName }.map { words.typed($0.words) } ?? words.text
      return .nothingAsked(text)
    }
    return .noPlace(words.typed(item.words), best.kind)
  }
}

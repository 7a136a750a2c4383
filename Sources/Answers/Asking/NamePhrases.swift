import GRDB
import Text

/// Finds the archive's own names in a question: units, persons, awards, positions and what else it holds.
struct NamePhrases {
  let db: Database
  let words: AskedWords
  /// What the question's other words are about: names of some sorts are looked for only where they can stand.
  let cues: Set<Cue>

  /// Names have no more words.
  private static let longest = 12

  /// Every name that stands somewhere in the question.
  func all() throws -> [Phrase] {
    try bodies() + awards() + persons() + positions() + ranks() + kinds() + conferences()
      + publishers()
  }

  /// Every run of words short enough to be a name.
  private var runs: [Range<Int>] {
    words.words.indices.flatMap { start in
      (start + 1...min(start + Self.longest, words.words.count)).map { start..<$0 }
    }
  }

  /// Runs whose words are a name in one of the lists, with what it stands for.
  private func phrases(
    _ names: [String: [String]],
    _ abbreviations: [String: String] = [:],
    english: [String: [String]] = [:],
    as meaning: ([String]) -> Meaning
  ) -> [Phrase] {
    runs.compactMap { run in
      var found = Abbreviations.keys(words.name(run), in: abbreviations).reversed()
        .lazy.compactMap { names[$0] }.first
      found = found ?? english[words.loose(run)]
      return found.map { Phrase(words: run, meanings: [meaning($0)]) }
    }
  }

  /// The names a table holds, by their keys; the first spelling of each.
  private func names(_ table: String, _ key: String, _ name: String) throws -> [String: [String]] {
    var names: [String: [String]] = [:]
    let find = try db.makeStatement(
      sql: "SELECT \(name) FROM \(table) WHERE \(key) = ? ORDER BY rowid LIMIT 1"
    )
    for value in try db.distinct(table, key) {
      names[value] = try String.fetchOne(find, arguments: [value]).map { [$0] }
    }
    return names
  }

  // MARK: Units and who gives awards

  private func bodies() throws -> [Phrase] {
    let units = AskedUnits(db: db, words: words)
    let keys = runs.map { (run: $0, keys: units.keys($0)) }
    var phrases = try units.phrases(keys)
    let grantors = try names("awards", "grantor_key", "grantor")
    for (run, keys) in keys {
      let found = Self.grantors(keys, grantors)
      if !found.isEmpty { phrases.append(Phrase(words: run, meanings: [.grantors(found)])) }
    }
    return phrases
  }

  /// Who gives awards under a name: it and its headquarters, else the one at its head.
  private static func grantors(_ keys: [String], _ held: [String: [String]]) -> [String] {
    let own = keys.flatMap { [$0, "bo tu lenh " + $0] }.compactMap { held[$0]?.first }
    if !own.isEmpty { return own }
    return keys.compactMap { held["bo truong " + $0]?.first }
  }

  // MARK: Awards

  private func awards() throws -> [Phrase] {
    let held = try names("awards", "name_key", "name")
    var phrases = phrases(held, Abbreviations.awards, english: EnglishNames.awards) {
      .award($0[0])
    }
    // Those everybody knows, so that one the archive has nothing of is no riddle; and words that open several names.
    let known = Set(Abbreviations.awards.values.filter { !$0.contains(" cua ") })
    for run in runs where run.count > 1 {
      for key in Abbreviations.keys(words.name(run), in: Abbreviations.awards)
      where held[key] == nil {
        if let name = Self.opening(key, held) ?? (known.contains(key) ? words.typed(run) : nil) {
          phrases.append(Phrase(words: run, meanings: [.award(name)]))
        }
      }
    }
    for place in words.words.indices {
      phrases += grades(at: place)
    }
    return phrases
  }

  /// The first words of an award's name, as it spells them: `Huân chương`.
  private static func opening(_ key: String, _ held: [String: [String]]) -> String? {
    let name = held.filter { $0.key.hasPrefix(key + " ") }.min { $0.key < $1.key }?.value.first
    return name.map { $0.split(separator: " ").prefix(key.split(separator: " ").count) }
      .map { $0.joined(separator: " ") }
  }

  /// `hạng Nhất`, `first class`.
  private func grades(at place: Int) -> [Phrase] {
    guard words.words.indices.contains(place + 1) else { return [] }
    let (first, second) = (words.words[place].plain, words.words[place + 1].plain)
    for forms in Self.grades {
      let isNamed =
        ["hang", "class"].contains(first) && forms.vietnamese.contains(second)
        || second == "class" && forms.english.contains(first)
      if isNamed {
        return [Phrase(words: place..<place + 2, meanings: [.grade(forms.name)])]
      }
    }
    return []
  }

  private static let grades: [(name: String, vietnamese: [String], english: [String])] = [
    ("hạng Nhất", ["nhat", "i", "1"], ["first", "1st"]),
    ("hạng Nhì", ["nhi", "ii", "2", "hai"], ["second", "2nd"]),
    ("hạng Ba", ["ba", "iii", "3"], ["third", "3rd"]),
  ]

  // MARK: Persons

  private func persons() throws -> [Phrase] {
    let keys = runs.filter { $0.count > 1 }.map { (run: $0, key: words.name($0)) }
    let found = try named(
      keys.map(\.key),
      "SELECT DISTINCT name_key, name FROM officers WHERE name_key"
    )
    return keys.compactMap { run, key in
      found[key].map { Phrase(words: run, meanings: [.person($0)]) }
    }
  }

  /// Persons without a rank; looking for them takes longer, and is left for words that are nothing else.
  func othersThanOfficers(in unknown: [Range<Int>]) throws -> [Phrase] {
    let keys = runs.filter { run in run.count > 1 && unknown.contains { $0.overlaps(run) } }
      .map { (run: $0, key: words.name($0)) }
    guard !keys.isEmpty else { return [] }
    var found: [String: String] = [:]
    for select in [
      "SELECT DISTINCT person_key, person FROM conference_roles WHERE person_key",
      "SELECT DISTINCT recipient_key, recipient FROM awards WHERE recipient_kind IN ('officer', 'person') AND recipient_key",
      "SELECT DISTINCT person_key, person FROM changes WHERE person_key",
    ] {
      found.merge(try named(keys.map(\.key), select)) { first, _ in first }
    }
    return keys.compactMap { run, key in
      found[key].map { Phrase(words: run, meanings: [.person($0)]) }
    }
  }

  /// Names by key, of those among the keys.
  private func named(_ keys: [String], _ select: String) throws -> [String: String] {
    var found: [String: String] = [:]
    let rows = try GRDB.Row.fetchCursor(
      db,
      sql: select + " IN (SELECT value FROM json_each(?)) ORDER BY 1, 2",
      arguments: [JSONList.of(Array(Set(keys)).sorted())]
    )
    while let row = try rows.next() {
      let key: String = row[0]
      if found[key] == nil { found[key] = row[1] }
    }
    return found
  }

  private func positions() throws -> [Phrase] {
    let held = try names("postings", "position_key", "position")
    let english = EnglishNames.positions.mapValues { names in
      let found = names.compactMap { held[Fold.plain($0)]?.first }
      return found.isEmpty ? [names[0]] : found
    }
    return phrases(held, Abbreviations.positions, english: english) { .positions($0) }
  }

  private func ranks() throws -> [Phrase] {
    phrases(try names("ranks", "name_key", "name"), english: EnglishNames.ranks) {
      .rank($0[0])
    }
      + phrases([:], english: EnglishNames.openRanks) { .openRank($0) }
  }

  // MARK: Sorts of units and conferences

  private func kinds() throws -> [Phrase] {
    let held = try String.fetchAll(db, sql: "SELECT DISTINCT kind FROM units")
    let names = Dictionary(held.map { (Fold.plain($0), [$0]) }) { first, _ in first }
    return phrases(names, english: EnglishNames.unitKinds) { .unitKind($0[0]) }
  }

  private func conferences() throws -> [Phrase] {
    let held = Dictionary(
      try String.fetchAll(
        db,
        sql: "SELECT DISTINCT kind FROM conferences WHERE kind IS NOT NULL ORDER BY kind"
      ).map { (Fold.plain($0), [$0]) }
    ) { first, _ in first }
    let kinds = phrases(held, english: EnglishNames.conferenceKinds) { .conferenceKind($0[0]) }
    guard cues.contains(.noun(.conferences)) || !kinds.isEmpty else { return [] }
    return try kinds + subjects(kinds)
  }

  /// Words that open what comes behind a subject: `hội nghị tổng kết của Bộ CHQS tỉnh`.
  private static let joints: Set = ["cua", "o", "tai", "do", "thuoc", "tren", "trong"]

  /// What a conference was about stands behind its kind.
  private func subjects(_ kinds: [Phrase]) throws -> [Phrase] {
    let subjects = try ConferenceNames(db: db)
    let english = phrases([:], english: EnglishNames.subjects) { .subject($0[0]) }
    let starts = Set(kinds.map(\.words.upperBound)).union(nouns)
    return english
      + runs.filter { run in
        starts.contains(run.lowerBound) && run.count > 1
          && !Self.joints.contains(words.words[run.lowerBound].plain)
      }.compactMap { run in
        subjects.name(words.typed(run)).map { Phrase(words: run, meanings: [.subject($0)]) }
      }
  }

  /// The places behind nouns for conferences.
  private var nouns: [Int] {
    words.words.indices.flatMap { place in
      CueTable.all.phrases(in: words, at: place)
        .filter { $0.meanings == [.cue(.noun(.conferences))] }.map(\.words.upperBound)
    }
  }

  // MARK: Publishers

  private func publishers() throws -> [Phrase] {
    guard cues.contains(.noun(.articles)) || cues.contains(.publishes) else { return [] }
    let publishers = PublisherNames(db: db)
    let held = try publishers.all()
    return runs.compactMap { run in
      let found = publishers.names(of: words.name(run), among: held)
      return found.first.map { Phrase(words: run, meanings: [.publisher($0)]) }
    }
  }
}

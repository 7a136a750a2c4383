import Grammar
import Lexicon
import Text

/// Turns an article into its record.
///
/// Made once, shared by all workers.
public struct Extractor: Sendable {
  /// The phrases it reads by.
  public let lexicon: Lexicon
  private let cues: CueTable

  /// Loads the lexicon that comes with the program, and a user's tables.
  ///
  /// - Throws: `LexiconTable.Failure` where a table is damaged.
  public init(
    adding tables: [(file: String, bytes: [UInt8])] = []
  ) throws(LexiconTable.Failure) {
    lexicon = try Lexicon(adding: tables)
    cues = CueTable(lexicon)
  }

  /// Everything the article says.
  public func record(of article: Article) -> Record {
    let reading = Reading(article: article, lexicon: lexicon, cues: cues)
    var people = People(reading)
    let mainUnit = HostFinder(reading: reading).mainUnit()
    var record = Record(article: article)
    let (conferences, event) = ConferenceFacts(
      reading: reading,
      people: people,
      mainUnit: mainUnit
    ).conferences()
    guard isMilitary(reading, people, event) else {
      if !isOfOtherCountries(reading) {
        record.units = UnitFacts(reading: reading, confirmed: []).units()
      }
      return record
    }
    let host = event?.host ?? mainUnit
    record.conferences = conferences
    let places = PostPlaces(reading: reading, about: host)
    record.changes = ChangeFacts(reading: reading, people: people, places: places).changes()
    people.promote(record.changes)
    record.officers = OfficerFacts(
      reading: reading,
      people: people,
      places: places,
      changes: record.changes
    ).officers()
    record.awards = AwardFacts(
      reading: reading,
      people: people,
      mainUnit: mainUnit,
      event: event,
      conferences: conferences
    ).awards()
    record.themes = ThemeFacts(
      reading: reading,
      mainUnit: host,
      event: event,
      conferences: conferences
    ).themes()
    if conferences.isEmpty, event?.isHeldByCivilBody == true { leaveToOthers(&record) }
    record.units = UnitFacts(reading: reading, confirmed: confirmed(record)).units()
    return record
  }

  /// Takes out what an event of others gave to people it does not name, and its themes.
  private func leaveToOthers(_ record: inout Record) {
    record.themes = []
    record.awards.removeAll { award in
      switch award.recipient {
      case .count, .group: award.within == nil
      case .unit, .officer, .person: false
      }
    }
  }

  /// The sentences of an article, as ranges of its text's bytes.
  public func sentences(of article: Article) -> [Range<Int>] {
    let document = Document(article: article, lexicon: lexicon)
    return document.sentences.map { sentence in
      let tokens = document.tokens[sentence.tokens]
      return Int(tokens.first?.start ?? 0)..<Int(tokens.last?.end ?? 0)
    }
  }

  /// Whether an article is of the armed forces: one of their units below the ministry is named, a
  /// person with a rank, or the ministry holds the event.
  ///
  /// Meetings and awards of others are not told.
  private func isMilitary(_ reading: Reading, _ people: People, _ event: ReportedEvent?) -> Bool {
    if isOfOtherCountries(reading) { return false }
    return event?.host.map { reading.analysis.units.all[$0].isMilitary } == true
      || people.all.contains { $0.rank != nil && isOfForces($0, reading) }
      || reading.analysis.units.all.contains { isOfForces($0, reading) && $0.level > 1 }
      || (event?.hostName != nil && reading.namesMilitaryKind)
  }

  /// Whether the forces of another country are named, and of ours at most units known by a number:
  /// `Lữ đoàn 155` is theirs.
  private func isOfOtherCountries(_ reading: Reading) -> Bool {
    let units = reading.analysis.units.all
    return units.contains(where: \.isOfOtherCountry)
      && !units.indices.contains { unit in
        units[unit].isMilitary && !units[unit].isBody && units[unit].pattern != .numbered
          && !reading.analysis.schools.contains(unit)
      }
      && !reading.document.tokens.indices.contains { token in
        reading.isWord("việt", at: token) && reading.isWord("nam", at: token + 1)
      }
  }

  /// Whether a person with a rank is of the armed forces: one of an article on the police is where a
  /// post at a unit says so.
  private func isOfForces(_ person: People.Person, _ reading: Reading) -> Bool {
    guard reading.namesPolice else { return true }
    return person.mentions.contains { mention in
      reading.analysis.persons[mention].posts.contains { post in
        post.unit.map { isOfForces(reading.analysis.units.all[$0], reading) } == true
      }
    }
  }

  /// Whether a unit is of the armed forces beyond doubt: the police have a `Phòng Tham mưu` as well.
  private func isOfForces(_ unit: UnitMention, _ reading: Reading) -> Bool {
    unit.isMilitary && !unit.isBody
      && !(reading.namesPolice && unit.kind == "Phòng" && unit.parent == nil)
  }

  /// The names other facts rest on, which makes them units even where the name alone does not tell.
  private func confirmed(_ record: Record) -> Set<UInt64> {
    var names = Set(record.officers.flatMap(\.postings).compactMap(\.unit).map(Fold.hash))
    names.formUnion(record.conferences.compactMap(\.host).map(Fold.hash))
    for award in record.awards {
      if case .unit(let name) = award.recipient { names.insert(Fold.hash(name)) }
    }
    for change in record.changes {
      names.formUnion(
        ([change.unit, change.into].compactMap(\.self) + change.units).map(Fold.hash)
      )
    }
    return names
  }
}

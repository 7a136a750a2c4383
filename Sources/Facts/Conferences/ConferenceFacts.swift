import Grammar
import Text

/// The events of a record: the one the article reports, with host, day, period and roles.
struct ConferenceFacts {
  let reading: Reading
  let people: People
  let mainUnit: Int?

  /// The conferences, and what other facts need of the first.
  func conferences() -> (facts: [ConferenceFact], event: ReportedEvent?) {
    let hosts = HostFinder(reading: reading)
    guard
      let event = EventChoice(reading: reading, hosts: hosts, mainUnit: mainUnit).choose()
    else { return (unnamed(), nil) }
    let roles = roleFacts()
    if event.mention == nil, roles.isEmpty, event.rule == "conference.implied" {
      return ([], nil)
    }
    if isForeign(event), !roles.contains(where: { isOfForces($0, at: event) }) || !namesUnits {
      return ([], event)
    }
    var fact = fact(event.mention, event)
    fact.kind = fact.kind ?? decisions()
    fact.roles = roles
    var facts = [fact]
    if let second = event.second {
      facts.append(self.fact(second, event))
    }
    for other in event.others {
      let last = facts[facts.count - 1]
      facts.append(further(other, after: last, main: &facts[0]))
    }
    return (facts, event)
  }

  /// A further event, with the roles told of it.
  private func further(
    _ event: ReportedEvent,
    after last: ConferenceFact,
    main: inout ConferenceFact
  ) -> ConferenceFact {
    var fact = named(event.mention, event)
    if let day = EventDate(reading: reading).ownDay(of: event) {
      date(&fact, day)
    } else {
      // "Cùng ngày": the one's told before.
      fact.heldOn = last.heldOn
      fact.heldOnInferred = last.heldOnInferred
      fact.evidence += last.evidence.filter { $0.field == "held_on" }
    }
    let tokens = reading.document.tokens
    let sentences = reading.document.sentences[event.told].map(\.tokens)
    guard let first = sentences.first?.first, let last = sentences.last?.last else { return fact }
    let told = Int(tokens[first].start)..<Int(tokens[last].end)
    var rest: [RoleFact] = []
    for role in main.roles {
      var (own, other) = (role, role)
      own.evidence.removeAll { !told.contains($0.start) }
      other.evidence.removeAll { told.contains($0.start) }
      if !own.evidence.isEmpty { fact.roles.append(own) }
      if !other.evidence.isEmpty { rest.append(other) }
    }
    main.roles = rest
    return fact
  }

  /// A gathering the text never names, known by what people did at it: handed over, chaired.
  private func unnamed() -> [ConferenceFact] {
    let roles = roleFacts()
    // Words told alone are no gathering: they may be said on a visit.
    guard roles.contains(where: { $0.evidence.contains { $0.rule != "role.person-says" } }),
      !isVisit || roles.contains(where: { $0.role == .chair || $0.role == .presentsAward }),
      let first = roles.first(where: { isOfUnit($0.name) }), let said = first.evidence.first
    else { return [] }
    var fact = ConferenceFact(
      evidence: [Evidence(start: said.start, end: said.end, rule: "conference.unnamed")]
    )
    fact.roles = roles
    fact.kind = decisions()
    let sentence = reading.document.tokens.firstIndex { $0.start >= said.start }
    if let sentence {
      dated(
        &fact,
        ReportedEvent(sentence: reading.sentence(of: sentence), rule: "conference.unnamed")
      )
    }
    return [fact]
  }

  /// `Chủ tịch nước A đã trao quyết định thăng quân hàm`: what people met for, where it was to be given
  /// decisions.
  private func decisions() -> String? {
    let document = reading.document
    for sentence in document.sentences.prefix(4) {
      for token in sentence.tokens {
        guard let kind = document.phrase(.eventKind, at: token), kind.entry.tag == "decision",
          document.isWord("định", at: kind.end - 1)
        else { continue }
        return document.words(token..<kind.end).lowercasedLetters
      }
    }
    return nil
  }

  /// Whether the article tells of an inspection or a visit: `Tại buổi kiểm tra, A báo cáo kết quả`.
  private var isVisit: Bool {
    let words: [(StaticString, StaticString)] = [
      ("buổi", "kiểm"), ("chuyến", "kiểm"), ("đoàn", "kiểm"), ("buổi", "thăm"), ("chuyến", "thăm"),
    ]
    return reading.document.tokens.indices.contains { token in
      words.contains { reading.isWord($0, at: token) && reading.isWord($1, at: token + 1) }
    }
  }

  /// Whether a role is an officer's; at an event of the state, the police or veterans only of one
  /// who holds a post at a unit of the armed forces.
  private func isOfForces(_ role: RoleFact, at event: ReportedEvent) -> Bool {
    role.isOfficer && (!event.isHeldByCivilBody || isOfUnit(role.name, now: true))
  }

  /// Whether a person's post is at a unit of the armed forces.
  private func isOfUnit(_ name: String, now: Bool = false) -> Bool {
    people.all.contains { person in
      person.name == name
        && person.mentions.contains { mention in
          reading.analysis.persons[mention].posts.contains { post in
            post.unit.map { reading.analysis.units.all[$0].isMilitary } == true
              && !(now && post.standing == .former)
          }
        }
    }
  }

  /// An event no unit of the armed forces, and no cluster of such units, holds.
  private func isForeign(_ event: ReportedEvent) -> Bool {
    event.host == nil
      && !(event.hostName != nil && reading.namesMilitaryKind
        && (!event.isHeldByCivilBody || isOnDefence(event)))
  }

  /// Whether any unit of the armed forces is named: an officer may be a guest of others.
  private var namesUnits: Bool {
    let units = reading.analysis.units
    return reading.namesMilitaryKind || units.all.contains { $0.isMilitary && !$0.isBody }
  }

  /// Whether an event's subject is of the armed forces' work: `nhiệm vụ quốc phòng, quân sự`.
  private func isOnDefence(_ event: ReportedEvent) -> Bool {
    guard let mention = event.mention else { return false }
    let words: [(StaticString, StaticString)] = [
      ("quốc", "phòng"), ("quân", "sự"), ("vũ", "trang"), ("quyết", "thắng"),
    ]
    return reading.analysis.events[mention].tokens.contains { token in
      words.contains { reading.isWord($0, at: token) && reading.isWord($1, at: token + 1) }
    }
  }

  private func fact(_ mention: Int?, _ event: ReportedEvent) -> ConferenceFact {
    var fact = named(mention, event)
    dated(&fact, event)
    return fact
  }

  /// An event's name, host and place.
  private func named(_ mention: Int?, _ event: ReportedEvent) -> ConferenceFact {
    let analysis = reading.analysis
    let sentence = reading.document.sentences[event.sentence].tokens
    let span =
      mention.map { analysis.events[$0].tokens } ?? sentence.lowerBound..<(sentence.lowerBound + 1)
    var fact = ConferenceFact(evidence: [reading.evidence(span, rule: event.rule)])
    if let mention {
      fact.kind = analysis.events[mention].kind
      fact.subject = analysis.events[mention].subject(in: reading.document)
      if let period = analysis.events[mention].period {
        fact.period = analysis.periods[period].words
        fact.evidence.append(
          reading.evidence(
            analysis.periods[period].tokens,
            field: "period",
            rule: "conference.period"
          )
        )
      }
    } else if let period = impliedPeriod() {
      fact.period = analysis.periods[period].words
      fact.evidence.append(
        reading.evidence(
          analysis.periods[period].tokens,
          field: "period",
          rule: "conference.period-of-text"
        )
      )
    }
    fact.host = event.host.map { reading.unitName($0) } ?? event.hostName
    if let host = event.host {
      fact.evidence.append(
        reading.evidence(analysis.units.all[host].tokens, field: "host", rule: event.rule)
      )
    }
    if let place = place(of: event) {
      fact.place = reading.document.words(place)
      fact.evidence.append(reading.evidence(place, field: "place", rule: "conference.place"))
    }
    return fact
  }

  /// Adds the day and the words that say it.
  private func dated(_ fact: inout ConferenceFact, _ event: ReportedEvent) {
    if let day = EventDate(reading: reading).day(of: event) { date(&fact, day) }
  }

  private func date(_ fact: inout ConferenceFact, _ day: EventDate.Day) {
    fact.heldOn = day.iso
    fact.heldOnInferred = day.isInferred
    fact.evidence.append(reading.evidence(day.tokens, field: "held_on", rule: day.rule))
    if let year = day.yearTokens {
      fact.evidence.append(reading.evidence(year, field: "held_on", rule: day.rule))
    }
  }

  /// The words behind `tại` in the event's sentence: `tại thành phố Vinh`.
  private func place(of event: ReportedEvent) -> Range<Int>? {
    let document = reading.document
    let sentence = document.sentences[event.sentence].tokens
    guard event.mention != nil,
      let start = sentence.first(where: { token in
        document.isWord("tại", at: token) && !document.starts(.of(.event), at: token + 1)
          && token + 1 < sentence.upperBound
      })
    else { return nil }
    var end = start + 1
    while end < sentence.upperBound, end - start < 14, !document.isMark(",", end),
      !document.isMark(".", end) || document.starts(.of(.division), at: end - 1),
      !document.isMark(";", end),
      document.phrase(.trigger, at: end)?.entry.tag != "host"
    {
      end += 1
    }
    guard end > start + 1, end < sentence.upperBound, end - start < 14,
      document.isCapital(start + 1) || document.starts(.of(.division), at: start + 1)
    else { return nil }
    return (start + 1)..<end
  }

  /// The year a text without lead reviews: the first one that opens a sentence.
  private func impliedPeriod() -> Int? {
    reading.analysis.periods.indices.first { index in
      let period = reading.analysis.periods[index]
      let sentence = reading.document.sentences[reading.sentence(of: period.tokens.lowerBound)]
      return period.kind != .span && period.tokens.lowerBound - sentence.tokens.lowerBound <= 12
    }
  }

  /// Each role of a person once, in text order.
  private func roleFacts() -> [RoleFact] {
    var facts: [RoleFact] = []
    let found = Roles(reading: reading, people: people).roles()
    for role in found {
      let person = people.all[role.person]
      let evidence = reading.evidence(role.tokens, rule: role.rule)
      if let known = facts.firstIndex(where: { $0.name == person.name && $0.role == role.role }) {
        if facts[known].evidence.count < 3, !facts[known].evidence.contains(evidence) {
          facts[known].evidence.append(evidence)
        }
        continue
      }
      facts.append(
        RoleFact(
          name: person.name,
          isOfficer: person.rank != nil,
          role: role.role,
          evidence: [evidence]
        )
      )
    }
    return facts
  }
}

import Grammar
import Text

/// The awards of an article, each once, with their year.
struct AwardFacts {
  let reading: Reading
  let people: People
  let mainUnit: Int?
  let event: ReportedEvent?
  let conferences: [ConferenceFact]

  func awards() -> [AwardFact] {
    var told: [(bound: AwardBinder.Bound, sentence: Int)] = []
    var heading: (bound: AwardBinder.Bound, sentence: Int)?
    // The last sentence of a list of what is proposed.
    var proposal: Int?
    for (index, items) in reading.items.enumerated() {
      let zone = reading.document.sentences[index].zone
      guard zone != .byline, zone != .dateline else { continue }
      var bound = items.contains(where: \.tellsAward) ? self.bound(items) : []
      if let before = proposal, goesOnProposing(index, after: before) {
        proposal = index
        for place in bound.indices { bound[place].status = .proposed }
      } else if proposal == nil || !isNumber(index) {
        proposal = opensProposals(items) ? index : nil
      }
      if let found = self.heading(index, told, heading?.bound) {
        heading = (found, index)
      } else if bound.isEmpty,
        let list = listed(index, heading, told) ?? names(index, told) ?? entry(index)
          ?? honours(index)
      {
        told += list.map { ($0, index) }
      } else {
        told += bound.map { ($0, index) }
      }
    }
    var facts: [AwardFact] = []
    // Of the facts, those that tell so many of one kind.
    var tallies: Set<Int> = []
    for (bound, sentence) in told
    where !(isUnclear(bound, sentence) && isNamed(bound, told)) && !isVagueLead(bound, told)
      && !isOpener(bound, sentence, told) && !isRetold(bound, sentence, told)
    {
      let year = AwardYear(reading: reading, event: event, conferences: conferences)
        .year(bound, in: sentence)
      for year in years(year, of: bound) {
        let fact = fact(bound, year, in: sentence)
        // Nobody gives himself anything.
        if case .unit(let name) = fact.recipient, fact.grantor == name { continue }
        if bound.isAnaphoric {
          attach(fact, to: &facts)
        } else {
          let count = facts.count
          add(fact, isTally: bound.isTally(in: reading), to: &facts, tallies)
          if bound.isTally(in: reading), facts.count > count { tallies.insert(count) }
        }
      }
    }
    shareGrantors(&facts)
    return facts
  }

  /// Gives orders of the state told without their grantor the one the article names with the same
  /// order elsewhere: `Huân chương Quân công ... do Chủ tịch nước tặng thưởng`.
  private func shareGrantors(_ facts: inout [AwardFact]) {
    guard facts.contains(where: { $0.grantor == nil }),
      facts.contains(where: { $0.grantor != nil })
    else { return }
    var sources: [UInt64: [AwardFact]] = [:]
    for fact in facts where fact.grantor != nil {
      sources[Fold.hash(fact.award), default: []].append(fact)
    }
    let orders = Set(
      reading.analysis.awards.filter { $0.tag == "order" }.map { Fold.hash($0.name) }
    )
    for index in facts.indices where facts[index].grantor == nil {
      let key = Fold.hash(facts[index].award)
      guard orders.contains(key), let known = sources[key], let source = known.first,
        known.allSatisfy({ $0.grantor == source.grantor })
      else { continue }
      facts[index].grantor = source.grantor
      // The words that name it stand elsewhere.
      if let said = source.evidence.first {
        facts[index].evidence.append(
          Evidence(start: said.start, end: said.end, field: "grantor", rule: said.rule)
        )
      }
    }
  }

  /// The awards of one sentence.
  private func bound(_ items: [Item]) -> [AwardBinder.Bound] {
    AwardBinder(
      reading: reading,
      people: people,
      items: items,
      mainUnit: event?.host ?? mainUnit
    ).bind()
  }

  /// Whether another sentence says who got what a ceremony was held for.
  private func isNamed(
    _ ceremony: AwardBinder.Bound,
    _ told: [(bound: AwardBinder.Bound, sentence: Int)]
  ) -> Bool {
    told.contains { other, sentence in
      (ceremony.isCeremony || ceremony.isDeduced || !isHeadline(sentence)) && !other.isCeremony
        && !other.isDeduced && !other.isAnaphoric && other.status == .conferred
        && isSame(ceremony, other) && isVagueOrSame(ceremony.grantor, other.grantor)
    }
  }

  /// `truy tặng Huân chương Chiến công cho các đồng chí hy sinh`, where the text says which class each of them got.
  private func isVagueLead(
    _ lead: AwardBinder.Bound,
    _ told: [(bound: AwardBinder.Bound, sentence: Int)]
  ) -> Bool {
    guard case .group = lead.recipient, let award = lead.award,
      reading.analysis.awards[award].tag == "order", reading.analysis.awards[award].grade == nil
    else { return false }
    return told.contains { other, _ in
      guard let one = other.award, reading.analysis.awards[one].grade != nil else { return false }
      return other.status == lead.status && isSame(one, award)
    }
  }

  /// Whether a sentence says an award without who got it, or a headline without their names.
  private func isUnclear(_ bound: AwardBinder.Bound, _ sentence: Int) -> Bool {
    if bound.isCeremony || bound.isDeduced { return true }
    switch bound.recipient {
    case .group, .count: return isHeadline(sentence)
    case .unit, .officer, .person: return false
    }
  }

  /// `Quân khu 3 giành giải Nhất` of a headline, where the text says `giải Nhất tập thể`.
  private func isRetold(
    _ bound: AwardBinder.Bound,
    _ sentence: Int,
    _ told: [(bound: AwardBinder.Bound, sentence: Int)]
  ) -> Bool {
    guard isHeadline(sentence) else { return false }
    guard let award = bound.award else {
      // "Khen thưởng Đồn A" of a headline: with what, the text says.
      return told.contains { other, place in
        other.award != nil && !isHeadline(place) && other.status == bound.status
          && isSame(other.recipient, bound.recipient)
      }
    }
    let name = reading.analysis.awards[award].name.lowercasedLetters + " "
    return told.contains { other, place in
      guard !isHeadline(place), other.recipient == bound.recipient, other.status == bound.status,
        let said = other.award.map({ reading.analysis.awards[$0].name.lowercasedLetters + " " })
      else { return false }
      return said != name && (said.hasPrefix(name) || name.hasPrefix(said))
    }
  }

  /// Whether two recipients are one unit or person, however printed.
  private func isSame(_ one: AwardFact.Recipient, _ other: AwardFact.Recipient) -> Bool {
    switch (one, other) {
    case (.unit(let one), .unit(let other)), (.officer(let one), .officer(let other)):
      Fold.same(one, other)
    default: false
    }
  }

  /// Whether two givers may be one.
  private func isVagueOrSame(_ one: String?, _ other: String?) -> Bool {
    isVague(one) || isVague(other) || one == other
  }

  private func isHeadline(_ sentence: Int) -> Bool {
    reading.document.sentences[sentence].zone == .headline
  }

  /// Whether one tells the award another does, perhaps without its class.
  private func isSame(_ short: AwardBinder.Bound, _ long: AwardBinder.Bound) -> Bool {
    guard let a = short.award, let b = long.award else { return short.award == long.award }
    let (one, other) = (reading.analysis.awards[a], reading.analysis.awards[b])
    // "danh hiệu Anh hùng" of a headline is one of those the text names in full.
    return (Fold.same(one.name, other.name) || other.name.hasPrefix(one.name + " "))
      && (one.grade == nil || one.grade.map(Fold.hash) == other.grade.map(Fold.hash))
  }

  /// `Cờ thi đua các năm 2021, 2022`: an award a year where one unit or person got them; of so many it
  /// is not said who got theirs when.
  private func years(_ year: AwardYear.Year?, of bound: AwardBinder.Bound) -> [AwardYear.Year?] {
    switch bound.recipient {
    case .count, .group: return [year]
    case .unit, .officer, .person: break
    }
    guard let year else { return [nil] }
    return [year]
      + year.further.map { value in
        var next = year
        next.value = value
        return next
      }
  }

  private func fact(
    _ bound: AwardBinder.Bound,
    _ year: AwardYear.Year?,
    in sentence: Int
  ) -> AwardFact {
    let mention = bound.award.map { reading.analysis.awards[$0] }
    var fact = AwardFact(
      award: mention?.name ?? "khen thưởng",
      status: bound.status,
      recipient: bound.recipient,
      evidence: [reading.evidence(bound.tokens, rule: bound.rule)]
    )
    fact.evidence.append(reading.evidence(bound.cue, field: "status", rule: bound.rule))
    fact.grade = mention?.grade
    fact.grantor = bound.grantor
    fact.within = bound.within.map { reading.unitName($0) }
    fact.presentedBy = bound.presenters
    fact.year = year?.value
    fact.yearInferred = year?.isInferred ?? false
    if let cue = year?.tokens {
      fact.evidence.append(reading.evidence(cue, field: "year", rule: year?.rule ?? bound.rule))
    } else if let year,
      let day = conferences.first?.evidence.first(where: {
        $0.field == (year.rule == "award.year-given" ? "held_on" : "period")
      })
    {
      // The words that date the event date its awards.
      fact.evidence.append(
        Evidence(start: day.start, end: day.end, field: "year", rule: year.rule)
      )
    }
    let isThere = isHandedOver(bound, in: sentence)
    let place = conference(of: sentence)
    if bound.status == .conferred, isThere, !conferences.isEmpty {
      fact.givenOn = conferences[place].heldOn
    }
    if !conferences.isEmpty, isThere || bound.status == .proposed || isOfEvent(year?.value) {
      fact.conference = place
    }
    return fact
  }

  /// The index of the conference a sentence tells of.
  private func conference(of sentence: Int) -> Int {
    let others = event?.others ?? []
    let index = others.firstIndex { $0.told.contains(sentence) }
    return index.map { conferences.count - others.count + $0 } ?? 0
  }

  /// Whether an award was handed over at the event: someone handed it over, the event was held for
  /// it, or the sentence says `tại hội nghị`, `dịp này`.
  private func isHandedOver(_ bound: AwardBinder.Bound, in sentence: Int) -> Bool {
    if bound.isCeremony || (bound.rule == "award.giver-active" && !bound.presenters.isEmpty) {
      return true
    }
    let document = reading.document
    let (occasion, place) = (Tokenizer.key(word: "dịp"), Tokenizer.key(word: "tại"))
    return document.sentences[sentence].tokens.contains { token in
      guard token < bound.tokens.upperBound else { return false }
      let key = document.tokens[token].key
      return (key == occasion && document.isWord("này", at: token + 1))
        || (key == place && document.starts(.of(.event), at: token + 1))
    }
  }

  /// Whether a year is the one the event reviews or was held in.
  private func isOfEvent(_ year: Int?) -> Bool {
    guard let year, let conference = conferences.first else { return true }
    let held = conference.heldOn.flatMap { Int($0.prefix(4)) }
    let reviewed = conference.period.flatMap { Int($0.suffix(4)) }
    guard held != nil || reviewed != nil else { return true }
    return year == held || year == reviewed
  }

  // MARK: - Once each

  /// Adds an award unless it is one already told.
  private func add(
    _ fact: AwardFact,
    isTally: Bool,
    to facts: inout [AwardFact],
    _ tallies: Set<Int>
  ) {
    if case .group(let words) = fact.recipient, isGeneral(words),
      facts.contains(where: { isCounted($0, as: fact) })
    {
      // "trao Giấy khen cho các tập thể, cá nhân": those counted before.
      attach(fact, to: &facts)
      return
    }
    guard
      let known = facts.indices.first(where: { index in
        let other = facts[index]
        return same(other, fact)
          && (isTally == tallies.contains(index)
            || other.year == fact.year && other.grade == fact.grade
              && other.grantor == fact.grantor)
      })
    else {
      facts.append(fact)
      return
    }
    if isVague(facts[known].grantor) {
      facts[known].grantor = fact.grantor ?? facts[known].grantor
    }
    facts[known].grade = facts[known].grade ?? fact.grade
    facts[known].givenOn = facts[known].givenOn ?? fact.givenOn
    facts[known].conference = facts[known].conference ?? fact.conference
    if facts[known].yearInferred || facts[known].year == nil, !fact.yearInferred, fact.year != nil {
      facts[known].year = fact.year
      facts[known].yearInferred = false
    }
    for presenter in fact.presentedBy where !facts[known].presentedBy.contains(presenter) {
      facts[known].presentedBy.append(presenter)
    }
    let more = fact.evidence.filter { !facts[known].evidence.contains($0) }
    if facts[known].evidence.count < 6 { facts[known].evidence += more }
  }

  /// `trao Bằng khen cho đơn vị`: the presenter of awards told before.
  private func attach(_ fact: AwardFact, to facts: inout [AwardFact]) {
    for index in facts.indices
    where Fold.same(facts[index].award, fact.award)
      && facts[index].status == .conferred
      && facts[index].grade == fact.grade
      && isVagueOrSame(fact.grantor, facts[index].grantor)
    {
      // "Thừa ủy quyền của Chủ tịch nước, A gắn Huân chương lên Quân kỳ của đơn vị".
      if facts[index].givenOn != nil || facts[index].conference != nil {
        facts[index].grantor = facts[index].grantor ?? fact.grantor
      }
      for presenter in fact.presentedBy where !facts[index].presentedBy.contains(presenter) {
        facts[index].presentedBy.append(presenter)
      }
    }
  }

  private static let general = [
    "các", "tập", "thể", "cá", "nhân", "và", "đơn", "vị", "những",
  ].compactMap { Tokenizer.key(of: $0) }

  /// `các tập thể, cá nhân`: words that tell no more than a count did.
  private func isGeneral(_ words: String) -> Bool {
    let comma = UInt64(0x2C) << 40
    return Tokenizer.tokens(of: Array(words.utf8)).allSatisfy { token in
      token.key == comma || Self.general.contains(token.key)
    }
  }

  private func isCounted(_ known: AwardFact, as fact: AwardFact) -> Bool {
    guard case .count = known.recipient else { return false }
    return known.status == fact.status && Fold.same(known.award, fact.award)
      && (fact.grantor == nil || known.grantor == nil || known.grantor == fact.grantor)
  }

  private func same(_ a: AwardFact, _ b: AwardFact) -> Bool {
    // What is cheap to tell first.
    a.status == b.status
      && (a.year == nil || b.year == nil || a.year == b.year || a.yearInferred || b.yearInferred)
      && (isVague(a.grantor) || isVague(b.grantor) || a.grantor == b.grantor)
      && Fold.same(a.award, b.award) && isOne(a.recipient, b.recipient)
      && (a.grade == nil || b.grade == nil || a.grade.map(Fold.hash) == b.grade.map(Fold.hash))
  }

  /// `Đảng và Nhà nước tặng`: says no more than that it is an award of the state.
  private func isVague(_ grantor: String?) -> Bool {
    guard let grantor else { return true }
    let state: [StaticString] = ["Nhà nước", "Đảng và Nhà nước", "Đảng, Nhà nước"]
    return state.contains { grantor.reads($0) }
  }

  /// Whether two recipients are one, with a rank or without.
  private func isOne(_ a: AwardFact.Recipient, _ b: AwardFact.Recipient) -> Bool {
    switch (a, b) {
    case (.unit(let a), .unit(let b)), (.group(let a), .group(let b)),
      (.officer(let a), .officer(let b)), (.officer(let a), .person(let b)),
      (.person(let a), .officer(let b)), (.person(let a), .person(let b)):
      Fold.same(a, b)
    case (.count(let count, let a), .count(let other, let b)): count == other && Fold.same(a, b)
    default: false
    }
  }
}

import Grammar
import Text

/// The event an article reports: what it is, who held it, where it is said.
struct ReportedEvent {
  /// Index of its mention; `nil` where the article never names it.
  var mention: Int?
  /// The unit that held it.
  var host: Int?
  /// The council, cluster or civil body that held it, in its words.
  var hostName: String?
  /// Whether that is a body of the state or the party.
  var isHeldByCivilBody = false
  /// The sentence that says so.
  var sentence: Int
  /// Index of a second purpose of the same gathering.
  var second: Int?
  /// Other events the article reports.
  var others: [ReportedEvent] = []
  /// The sentences that tell of one of these.
  var told = 0..<0
  /// The rule that chose it.
  var rule: String
}

/// Chooses the reported event among those named: the one with a host, a day or a role in its sentence.
struct EventChoice {
  let reading: Reading
  let hosts: HostFinder
  let mainUnit: Int?
  /// Who may hold an event nobody is said to hold.
  let guess: Int?

  init(reading: Reading, hosts: HostFinder, mainUnit: Int?) {
    self.reading = reading
    self.hosts = hosts
    self.mainUnit = mainUnit
    guess = hosts.guess(mainUnit)
  }

  func choose() -> ReportedEvent? {
    let analysis = reading.analysis
    var candidates: [ReportedEvent] = []
    var best: (score: Int, event: ReportedEvent)?
    for (index, mention) in analysis.events.enumerated() where !mention.isReference {
      let sentence = reading.sentence(of: mention.tokens.lowerBound)
      let zone = reading.document.sentences[sentence].zone
      let candidate = consider(index, mention, sentence)
      guard let candidate else { continue }
      candidates.append(candidate.event)
      var score = candidate.score
      if zone == .headline || zone == .caption { score -= 2 }
      if isEarlier(sentence) { score -= 6 }
      score -= min(sentence, 8)
      if best.map({ $0.score < score }) ?? true { best = (score, candidate.event) }
    }
    if var best, best.score > -4 {
      best.event.others = OtherEvents(reading: reading, main: best.event).among(candidates)
      return best.event
    }
    return implied()
  }

  private func consider(
    _ index: Int,
    _ mention: EventMention,
    _ sentence: Int
  ) -> (score: Int, event: ReportedEvent)? {
    let items = reading.items[sentence]
    guard let position = items.firstIndex(where: { $0.kind == .event(index) }) else { return nil }
    var score = 0
    var event = ReportedEvent(
      mention: index,
      host: nil,
      sentence: sentence,
      second: nil,
      rule: "conference.named"
    )
    if let cue = items[..<position].lastIndex(where: { $0.cue == .host }),
      !isNominal(items[cue].tokens.lowerBound),
      items[position].tokens.lowerBound - items[cue].tokens.upperBound <= 6
    {
      score += 6
      event.host = hosts.host(before: cue, in: items)
      event.rule = "conference.unit-holds-event"
    } else if isHeld(position, items) {
      score += 6
      event.host = hosts.host(before: position - 1, in: items)
      event.rule = "conference.unit-holds-event"
    } else if let host = hostAround(position, items, mention) {
      score += host.rule == "conference.unit-acts-there" ? 6 : 4
      event.host = host.unit
      event.rule = host.rule
    }
    if isAimed(items, before: position) || isWork(mention, items) { return nil }
    if event.host == nil, isOfParty(mention) || isCaption(sentence) { return nil }
    // "Tổ chức diễn tập phòng thủ; ...": of what somebody did all year.
    if event.rule == "conference.unit-holds-event", event.host == nil, position == 1,
      !items.contains(where: { isRole($0.cue) })
    {
      return nil
    }
    if items.contains(where: { if case .date = $0.kind { true } else { false } }) { score += 4 }
    if items.contains(where: { isRole($0.cue) }) { score += 3 }
    if isSpokenAt(position, items) { score += 2 }
    if event.host == nil, score == 0 { return nil }
    if event.host == nil {
      event.hostName = body(before: position, items)
      if event.hostName == nil, let body = civilBody(before: position, items) {
        event.hostName = body
        event.isHeldByCivilBody = true
      }
      if event.hostName == nil {
        event.host = hasOther(before: position, items) || isOfChair(position, items) ? nil : guess
      }
    }
    event.second = second(of: index, position, items)
    return (score, event)
  }

  /// `các đơn vị đã tổ chức quán triệt, triển khai chỉ thị`: work told of, unless a day or somebody
  /// there makes it a meeting.
  private func isWork(_ mention: EventMention, _ items: [Item]) -> Bool {
    mention.tag == "plan" && !reading.document.starts(.of(.event), at: mention.tokens.lowerBound)
      && !items.contains { item in
        if case .date = item.kind { return true }
        return isRole(item.cue)
      }
  }

  /// `Trước đó, ngày 20/8, ...`: not what the article is about.
  private func isEarlier(_ sentence: Int) -> Bool {
    let start = reading.document.sentences[sentence].tokens.lowerBound
    return reading.isWord("trước", at: start) && reading.isWord("đó", at: start + 1)
  }

  /// `Phát biểu tại Lễ phát động thi đua, ...`: the event somebody speaks at.
  private func isSpokenAt(_ position: Int, _ items: [Item]) -> Bool {
    guard position > 0, reading.isWord("tại", at: items[position].tokens.lowerBound - 1) else {
      return false
    }
    return items[position - 1].cue == .speak || items[position - 1].cue == .direct
  }

  /// `Đại hội Đảng các cấp`: told in passing, unless a unit holds it.
  private func isOfParty(_ mention: EventMention) -> Bool {
    mention.tag == "congress"
      && (mention.kindEnd..<(mention.kindEnd + 4)).contains { token in
        reading.isWord("đảng", at: token) || reading.isWord("chi", at: token)
      }
  }

  private func isCaption(_ sentence: Int) -> Bool {
    reading.document.sentences[sentence].zone == .caption
  }

  /// `trong tổ chức Đại hội`, `công tác tổ chức`: a noun, nobody holds anything.
  private func isNominal(_ cue: Int) -> Bool {
    ["trong", "tác", "việc"].contains { reading.isWord($0, at: cue - 1) }
  }

  /// `đã làm lễ công bố quyết định`: held, by a verb that is one only here.
  private func isHeld(_ position: Int, _ items: [Item]) -> Bool {
    position > 0 && items[position - 1].cue == .office
      && reading.isWord("làm", at: items[position].tokens.lowerBound - 1)
  }

  /// `đã phục vụ tốt lễ ...`, `chuẩn bị tốt đại hội`, `tổ chức thành công đại hội`: an aim or an
  /// achievement, not this event.
  private func isAimed(_ items: [Item], before position: Int) -> Bool {
    items[..<position].contains {
      $0.cue == .aim || $0.cue == .build || $0.cue == .future || $0.cue == .serve
        || ($0.cue == .host
          && (reading.isWord("thành", at: $0.tokens.upperBound)
            || reading.isWord("tốt", at: $0.tokens.upperBound)))
    }
  }

  /// Whether a cue tells who was there.
  func isRole(_ cue: Cue?) -> Bool {
    switch cue {
    case .chair, .attend, .direct, .underchair, .underattend: true
    default: false
    }
  }

  /// `Lễ kỷ niệm ... và đón nhận Huân chương`: the second purpose of one gathering.
  private func second(of index: Int, _ position: Int, _ items: [Item]) -> Int? {
    for item in items[(position + 1)...] {
      guard case .event(let other) = item.kind else { continue }
      let mention = reading.analysis.events[other]
      guard !mention.isReference, mention.tag == "award" || mention.tag == "anniversary" else {
        continue
      }
      return other
    }
    return nil
  }

  /// `Ngày 5/12, Quân khu 7 tổ chức hội nghị`: one of no kind, by its unit and its day.
  private func held() -> ReportedEvent? {
    for event in reading.analysis.events where event.isReference {
      let sentence = reading.sentence(of: event.tokens.lowerBound)
      let items = reading.items[sentence]
      guard
        let cue = items.lastIndex(where: {
          $0.cue == .host && $0.tokens.upperBound == event.tokens.lowerBound
        }), !isNominal(items[cue].tokens.lowerBound), !isAimed(items, before: cue),
        let host = hosts.host(before: cue, in: items),
        items.contains(where: { if case .date = $0.kind { true } else { false } })
      else { continue }
      return ReportedEvent(
        mention: nil,
        host: host,
        sentence: sentence,
        second: nil,
        rule: "conference.unit-holds-event"
      )
    }
    return nil
  }

  /// An article that starts in the middle: `Hội nghị xác định ...`, with roles in its captions.
  private func implied() -> ReportedEvent? {
    let analysis = reading.analysis
    guard
      let reference = analysis.events.first(where: { event in
        let sentence = reading.items[reading.sentence(of: event.tokens.lowerBound)]
        return event.isReference
          && sentence.contains { isRole($0.cue) || $0.cue == .speak || $0.cue == .report }
      })
        ?? analysis.events.first(where: \.isReference)
    else { return nil }
    if let held = held() { return held }
    // "Kết luận hội nghị bàn giao, ...": the one kind the article gives it.
    let kinds = analysis.events.indices.filter { index in
      let event = analysis.events[index]
      // "Tại buổi làm việc, A báo cáo kết quả diễn tập": what was spoken of.
      let isOther = ["congress", "exercise", "contest"].contains(event.tag)
      return !event.isReference && (!isOther || reference.tag == event.tag)
    }
    let isOne = Set(kinds.compactMap { analysis.events[$0].kind.map(Fold.hash) }).count == 1
    return ReportedEvent(
      mention: isOne ? kinds.first : nil,
      host: mainUnit,
      sentence: reading.sentence(of: reference.tokens.lowerBound),
      second: nil,
      rule: "conference.implied"
    )
  }
}

import Grammar
import Text

/// The events an article reports besides the one it is about: each with a unit that holds it, and a
/// day of its own.
struct OtherEvents {
  let reading: Reading
  let main: ReportedEvent

  /// Those among the article's candidates, in text order.
  func among(_ candidates: [ReportedEvent]) -> [ReportedEvent] {
    var others: [ReportedEvent] = []
    for candidate in candidates where isFurther(candidate, others) { others.append(candidate) }
    for index in others.indices { others[index].told = told(index, of: others) }
    return others
  }

  private func isFurther(_ event: ReportedEvent, _ known: [ReportedEvent]) -> Bool {
    let zone = reading.document.sentences[event.sentence].zone
    guard zone != .headline, zone != .caption, event.sentence != main.sentence,
      event.rule == "conference.unit-holds-event" || event.rule == "conference.unit-event",
      let host = event.host, !reading.analysis.units.all[host].isBare,
      ([main] + known).allSatisfy({ isOther(event, than: $0) })
    else { return false }
    if isSameDay(event.sentence) || isItem(event.sentence) { return true }
    let dates = EventDate(reading: reading)
    guard dates.opensWithDay(event.sentence), let day = dates.ownDay(of: event) else {
      return false
    }
    // "Ngày 5/3/1975, ...": a history.
    if let year = reading.year, let own = Int(day.iso.prefix(4)), own < year - 1 { return false }
    return true
  }

  /// Whether two events are not one told twice: by another unit and of another kind, or on another
  /// day.
  private func isOther(_ event: ReportedEvent, than known: ReportedEvent) -> Bool {
    guard event.sentence != known.sentence else { return false }
    let isSameKind = kind(event) == kind(known)
    let isSameHost = host(event) == host(known)
    if isSameKind, isSameHost { return false }
    guard isSameKind || isSameHost else { return true }
    // "* Cũng trong ngày 28-12, Lữ đoàn 147 tổ chức ...": a news item of its own.
    if !isSameHost, isItem(event.sentence) { return true }
    let dates = EventDate(reading: reading)
    guard let day = dates.ownDay(of: event)?.iso else { return !isSameKind }
    return day != dates.day(of: known)?.iso
  }

  /// Whether a sentence opens an item of a round-up.
  private func isItem(_ sentence: Int) -> Bool {
    reading.document.isMark("*", reading.document.sentences[sentence].tokens.lowerBound)
  }

  private func kind(_ event: ReportedEvent) -> UInt64? {
    event.mention.flatMap { reading.analysis.events[$0].kind }.map(Fold.hash)
  }

  private func host(_ event: ReportedEvent) -> UInt64? {
    event.host.map { reading.analysis.units.all[$0].key }
  }

  /// `Cùng ngày, X tổ chức ...`.
  private func isSameDay(_ sentence: Int) -> Bool {
    let first = reading.document.sentences[sentence].tokens.lowerBound
    // "* Cùng ngày": behind a star.
    var start = reading.document.tokens[first].shape.contains(.mark) ? first + 1 : first
    // "Chiều cùng ngày".
    let times: [StaticString] = ["sáng", "chiều", "tối"]
    if times.contains(where: { reading.isWord($0, at: start) }) { start += 1 }
    // "Ngay sau lễ ra quân, chiều cùng ngày, X khai mạc".
    let opening = start..<min(start + 8, reading.document.sentences[sentence].tokens.upperBound)
    return opening.contains { token in
      reading.isWord("cùng", at: token) && reading.isWord("ngày", at: token + 1)
        && (token == start || times.contains { reading.isWord($0, at: token - 1) })
    }
  }

  /// An event's sentence and those behind it in the same line.
  private func told(_ index: Int, of others: [ReportedEvent]) -> Range<Int> {
    let sentences = reading.document.sentences
    let first = others[index].sentence
    var end = first + 1
    while end < sentences.count, end != main.sentence,
      !others.contains(where: { $0.sentence == end }),
      !reading.document.tokens[sentences[end].tokens.lowerBound].shape.contains(.lineStart)
    {
      end += 1
    }
    return first..<end
  }
}

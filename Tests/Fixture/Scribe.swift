import Facts
import Text

/// Writes a record by hand: evidence is found in the text by its words.
struct Scribe {
  private(set) var record: Record
  private let text: [UInt8]

  /// An article of lines, the first its headline.
  init(
    _ name: String,
    publisher: String?,
    publishedOn: String?,
    url: String?,
    lines: [String]
  ) {
    text = Array(lines.joined(separator: "\n").utf8)
    var zones: [Zone] = []
    var start = 0
    for (number, line) in lines.enumerated() {
      let end = start + line.utf8.count
      zones.append(Zone(start: start, end: end, kind: number == 0 ? .headline : .body))
      start = end + 1
    }
    record = Record(
      article: Article(
        path: "/tin/" + name,
        sha256: Digest.sha256(text),
        title: lines[0],
        url: url,
        publisher: publisher,
        publishedOn: publishedOn,
        byline: "AN BÌNH",
        text: text,
        zones: zones
      )
    )
  }

  /// The first place of the words.
  func said(_ words: String, _ field: String? = nil) -> Evidence {
    let needle = Array(words.utf8)
    let start = text.indices.first { text[$0...].starts(with: needle) } ?? 0
    return Evidence(start: start, end: start + needle.count, field: field, rule: "by-hand")
  }

  mutating func unit(_ name: String, _ kind: String, in parent: String? = nil, by words: String) {
    record.units.append(
      UnitFact(name: name, kind: kind, parent: parent, evidence: [said(words)])
    )
  }

  mutating func officer(
    _ rank: String,
    _ name: String,
    _ positions: [String],
    at unit: String,
    by words: String,
    _ status: PostingFact.Status = .current
  ) {
    let posts = positions.map {
      PostingFact(position: $0, unit: unit, status: status, evidence: [said(words)])
    }
    record.officers.append(
      OfficerFact(name: name, rank: rank, postings: posts, evidence: [said(words)])
    )
  }

  mutating func conference(by words: String, _ fill: (inout ConferenceFact, Scribe) -> Void) {
    var fact = ConferenceFact(evidence: [said(words)])
    fill(&fact, self)
    record.conferences.append(fact)
  }

  mutating func award(
    _ name: String,
    _ status: AwardFact.Status,
    to recipient: AwardFact.Recipient,
    by words: String,
    _ fill: (inout AwardFact, Scribe) -> Void = { _, _ in }
  ) {
    var fact = AwardFact(award: name, status: status, recipient: recipient, evidence: [said(words)])
    fill(&fact, self)
    record.awards.append(fact)
  }

  mutating func theme(
    _ kind: ThemeFact.Kind,
    _ text: String?,
    by words: String,
    _ fill: (inout ThemeFact) -> Void
  ) {
    var fact = ThemeFact(kind: kind, text: text, evidence: [said(words)])
    fill(&fact)
    record.themes.append(fact)
  }

  mutating func change(
    _ kind: ChangeFact.Kind,
    by words: String,
    _ fill: (inout ChangeFact) -> Void
  ) {
    var fact = ChangeFact(kind: kind, evidence: [said(words)])
    fill(&fact)
    record.changes.append(fact)
  }
}

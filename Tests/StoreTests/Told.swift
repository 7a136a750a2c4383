import Facts
import Text

/// Hand-made records: an article that says exactly this.
enum Told {
  /// Evidence that is always valid.
  static let words = [Evidence(start: 0, end: 5, rule: "told")]

  /// An article of its own for each text.
  static func record(
    _ text: String,
    on day: String? = nil,
    _ fill: (inout Record) -> Void
  )
    -> Record
  {
    let bytes = Array("Một bài báo. \(text)".utf8)
    var article = Article(
      path: "/told/\(text).txt",
      sha256: Digest.sha256(bytes),
      text: bytes,
      zones: []
    )
    article.publishedOn = day
    var record = Record(article: article)
    fill(&record)
    return record
  }

  /// A unit.
  static func unit(_ name: String, _ kind: String, in parent: String? = nil) -> UnitFact {
    UnitFact(name: name, kind: kind, parent: parent, evidence: words)
  }

  /// An officer with one current posting.
  static func officer(
    _ name: String,
    _ rank: String,
    _ position: String,
    _ unit: String?
  )
    -> OfficerFact
  {
    OfficerFact(
      name: name,
      rank: rank,
      postings: [PostingFact(position: position, unit: unit, evidence: words)],
      evidence: words
    )
  }

  /// An award.
  static func award(
    _ name: String,
    _ recipient: AwardFact.Recipient,
    _ status: AwardFact.Status = .conferred,
    year: Int? = 2023
  ) -> AwardFact {
    var award = AwardFact(award: name, status: status, recipient: recipient, evidence: words)
    award.year = year
    return award
  }

  /// A conference.
  static func conference(_ kind: String?, host: String?, on day: String?) -> ConferenceFact {
    var conference = ConferenceFact(evidence: words)
    conference.kind = kind
    conference.host = host
    conference.heldOn = day
    return conference
  }
}

import Grammar
import Text

/// The officers of an article: everyone printed with a rank, with their posts.
struct OfficerFacts {
  let reading: Reading
  let people: People
  /// The unit the article is about, for posts printed without one.
  let mainUnit: String?

  func officers() -> [OfficerFact] {
    people.all.compactMap { person in
      guard let rank = person.rank else { return nil }
      var evidence: [Evidence] = []
      for index in person.mentions {
        let mention = reading.analysis.persons[index]
        guard !mention.isTitleAlone else { continue }
        let found = reading.evidence(mention.nameTokens, rule: mention.rule)
        if evidence.count < 3, !evidence.contains(where: { $0.start == found.start }) {
          evidence.append(found)
        }
      }
      return OfficerFact(
        name: person.name,
        rank: rank,
        postings: postings(of: person),
        evidence: evidence
      )
    }
  }

  /// The posts of all mentions, each post once, the fuller form of it.
  private func postings(of person: People.Person) -> [PostingFact] {
    var postings: [PostingFact] = []
    for index in person.mentions {
      let mention = reading.analysis.persons[index]
      for post in mention.posts {
        let posting = posting(post, of: mention)
        if let known = postings.firstIndex(where: { same($0, posting) }) {
          if postings[known].unit == nil { postings[known].unit = posting.unit }
          if postings[known].of == nil { postings[known].of = posting.of }
          let more = posting.evidence.filter { !postings[known].evidence.contains($0) }
          if postings[known].evidence.count < 3 { postings[known].evidence += more }
        } else {
          postings.append(posting)
        }
      }
    }
    return postings
  }

  /// The same post said twice: equal, or one without its unit.
  private func same(_ a: PostingFact, _ b: PostingFact) -> Bool {
    guard a.status == b.status, Fold.same(a.position, b.position) else { return false }
    guard let unit = a.unit, let other = b.unit else { return true }
    return Fold.same(unit, other)
  }

  private func posting(_ post: PositionMention, of mention: PersonMention) -> PostingFact {
    let units = reading.analysis.units
    var unit = post.unitName
    var above: String?
    if let index = post.unit {
      unit = units.all[index].name
      above = units.all[index].parent.map { units.all[$0].name }
    } else if unit == nil, !post.hasOwnBody {
      unit =
        unitOfKind(post, before: mention.tokens.lowerBound) ?? (post.kinds.isEmpty ? mainUnit : nil)
    }
    let span = mention.tokens
    return PostingFact(
      position: post.position,
      unit: unit,
      of: above,
      status: PostingFact.Status(rawValue: post.standing.rawValue) ?? .current,
      evidence: [
        reading.evidence(
          min(
            span.lowerBound,
            post.tokens.lowerBound
          )..<max(span.upperBound, post.tokens.upperBound),
          rule: post.rule
        )
      ]
    )
  }

  /// `Lữ đoàn trưởng` without a unit: the article's unit of that kind, the last one named before.
  private func unitOfKind(_ post: PositionMention, before token: Int) -> String? {
    guard !post.kinds.isEmpty else { return nil }
    let fitting = reading.analysis.units.all.filter { mention in
      post.kinds.contains(mention.kind) && !mention.isBare && !mention.isBody
    }
    return (fitting.last { $0.tokens.lowerBound < token } ?? fitting.first)?.name
  }
}

import Grammar
import Text

/// The officers of an article: everyone printed with a rank, with their posts.
struct OfficerFacts {
  let reading: Reading
  let people: People
  let places: PostPlaces
  /// Offices given and taken.
  let changes: [ChangeFact]

  func officers() -> [OfficerFact] {
    let past = FormerPosts(reading: reading, people: people).all()
    return people.all.indices.compactMap { number in
      let person = people.all[number]
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
        postings: changed(
          with(past.filter { $0.person == number }, postings(of: person)),
          of: person
        ),
        evidence: evidence
      )
    }
  }

  /// The posts of all mentions, each post once, the fuller form of it.
  private func postings(of person: People.Person) -> [PostingFact] {
    var postings: [PostingFact] = []
    let misprints = Misprints(reading: reading)
    for index in person.mentions {
      let mention = reading.analysis.persons[index]
      guard !misprints.cover(mention.tokens.lowerBound) else { continue }
      for post in mention.posts {
        var posting = posting(post, of: mention)
        if isUnplaced(post), postings.contains(where: { Fold.same($0.position, posting.position) })
        {
          // Said before with its unit: "Phó Chính ủy A biểu dương".
          posting.unit = nil
        }
        if let known = postings.firstIndex(where: { same($0, posting) }) {
          if postings[known].unit == nil { postings[known].unit = posting.unit }
          if postings[known].of == nil { postings[known].of = posting.of }
          if postings[known].from == nil, postings[known].until == nil {
            (postings[known].from, postings[known].until) = (posting.from, posting.until)
          }
          let more = posting.evidence.filter { !postings[known].evidence.contains($0) }
          if postings[known].evidence.count < 3 { postings[known].evidence += more }
        } else {
          postings.append(posting)
        }
      }
    }
    return postings
  }

  /// The posts with those a person is told to have held.
  private func with(_ past: [FormerPosts.Past], _ held: [PostingFact]) -> [PostingFact] {
    var postings = held
    for told in past {
      for post in told.posts {
        var posting = PostingFact(
          position: post.position,
          unit: places.place(of: post, before: told.tokens.lowerBound).unit,
          status: .former,
          evidence: [reading.evidence(told.tokens, rule: post.rule)]
        )
        setTerm(of: &posting, told.term ?? PostTerms(reading: reading).term(behind: post))
        if !postings.contains(where: { same($0, posting) }) { postings.append(posting) }
      }
    }
    return postings
  }

  /// `Trước đó, A là Chính ủy Lữ đoàn 613`: a post told behind the person, in a sentence on what was before.
  private func isBefore(_ post: PositionMention) -> Bool {
    let start = post.tokens.lowerBound
    let verbs: [StaticString] = ["là", "làm", "giữ", "chức", "vụ"]
    guard verbs.contains(where: { reading.isWord($0, at: start - 1) }) else { return false }
    let first = reading.sentenceTokens(of: start).lowerBound
    let times: [StaticString] = ["đó", "đây", "kia"]
    return reading.isWord("trước", at: first)
      && times.contains { reading.isWord($0, at: first + 1) }
  }

  /// Sets the years a post was held; one with a last year is a former one.
  private func setTerm(of posting: inout PostingFact, _ term: PostTerms.Term?) {
    guard let term else { return }
    posting.from = term.from
    posting.until = term.until
    if term.until != nil {
      posting.status = .former
    } else if posting.status == .former {
      posting.status = .current
    }
  }

  /// The posts with those the article gives to, or takes from, an officer.
  private func changed(_ held: [PostingFact], of person: People.Person) -> [PostingFact] {
    var postings = held
    for change in changes where change.officer == person.name && !change.planned {
      guard let position = change.position else { continue }
      var posting = PostingFact(position: position, unit: change.unit, evidence: change.evidence)
      switch change.kind {
      case .appointment, .transfer:
        posting.status = .appointed
        posting.from = change.effectiveOn
      case .relief:
        posting.status = .relieved
        posting.until = change.effectiveOn
      default: continue
      }
      posting.evidence.removeAll { $0.field != nil }
      // "A, Chính ủy Lữ đoàn 613, thôi giữ chức": the post he is printed with is the one taken.
      postings.removeAll { other in
        guard other.status != .former, Fold.same(other.position, position) else { return false }
        return other.unit.map(Fold.hash) == posting.unit.map(Fold.hash)
      }
      postings.append(posting)
    }
    return postings
  }

  /// Whether a post is printed without a unit or body.
  private func isUnplaced(_ post: PositionMention) -> Bool {
    post.unit == nil && post.unitName == nil && !post.hasOwnBody
  }

  /// The same post said twice: equal, or one without its unit.
  private func same(_ a: PostingFact, _ b: PostingFact) -> Bool {
    guard a.status == b.status, Fold.same(a.position, b.position) else { return false }
    guard let unit = a.unit, let other = b.unit else { return true }
    return People.isSameUnit(unit, other)
  }

  private func posting(_ post: PositionMention, of mention: PersonMention) -> PostingFact {
    let span = mention.tokens
    // "Phó Lữ đoàn trưởng - Tham mưu trưởng": where the other post is held.
    let sibling =
      isUnplaced(post) && post.kinds.isEmpty
      ? mention.posts.first { isUnplaced($0) && !$0.kinds.isEmpty } : nil
    let place = places.place(of: sibling ?? post, before: span.lowerBound)
    var posting = PostingFact(
      position: post.position,
      unit: place.unit,
      of: place.above,
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
    if posting.status == .current, isBefore(post) { posting.status = .former }
    setTerm(of: &posting, PostTerms(reading: reading).term(behind: post))
    return posting
  }
}

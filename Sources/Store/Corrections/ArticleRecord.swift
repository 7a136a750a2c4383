import Facts
import Text

/// A record made of an article's claims: what a sheet is built from.
struct ArticleRecord {
  /// The record.
  private(set) var record: Record
  /// By kind, the ids of the claims in the order in which a sheet has them; 0 for new ones.
  private(set) var ids: [[Int64]] = FactKind.allCases.map { _ in [] }
  /// By kind, their places in the claims given.
  private(set) var places: [[Int]] = FactKind.allCases.map { _ in [] }

  private let claims: [ArticleClaim]
  private var conferences: [Int64: Int] = [:]

  /// The record of those claims of an article that stand.
  init(_ article: Article, _ claims: [ArticleClaim]) {
    self.claims = claims
    record = Record(article: article)
    for (place, claim) in standing(.unit) {
      record.units.append(
        UnitFact(
          name: claim.words("name") ?? "",
          kind: claim.words("kind") ?? "",
          parent: claim.words("parent"),
          evidence: claim.evidence
        )
      )
      take(claim, place)
    }
    addOfficers()
    addConferences()
    for (place, claim) in standing(.award) {
      record.awards.append(award(claim))
      take(claim, place)
    }
    for (place, claim) in standing(.theme) {
      record.themes.append(theme(claim))
      take(claim, place)
    }
    for (place, claim) in standing(.change) {
      record.changes.append(change(claim))
      take(claim, place)
    }
  }

  private func standing(_ kind: FactKind) -> [(Int, ArticleClaim)] {
    claims.enumerated().filter { $1.kind == kind && $1.fate == .stands }.map { ($0, $1) }
  }

  private mutating func take(_ claim: ArticleClaim, _ place: Int) {
    ids[Int(claim.kind.rawValue)].append(claim.id)
    places[Int(claim.kind.rawValue)].append(place)
  }

  private mutating func addOfficers() {
    let postings = standing(.posting)
    for (place, claim) in standing(.officer) {
      let name = claim.words("name") ?? ""
      var officer = OfficerFact(
        name: name,
        rank: claim.words("rank") ?? "",
        postings: [],
        evidence: claim.evidence
      )
      take(claim, place)
      for (place, posting) in postings where Fold.same(posting.words("officer") ?? "", name) {
        officer.postings.append(
          PostingFact(
            position: posting.words("position") ?? "",
            unit: posting.words("unit"),
            of: posting.words("under"),
            status: posting.words("status").flatMap(PostingFact.Status.init) ?? .current,
            from: posting.words("from_on"),
            until: posting.words("until_on"),
            evidence: posting.evidence
          )
        )
        take(posting, place)
      }
      record.officers.append(officer)
    }
  }

  private mutating func addConferences() {
    let roles = standing(.role)
    for (place, claim) in standing(.conference) {
      conferences[claim.id] = record.conferences.count
      var conference = ConferenceFact(evidence: claim.evidence)
      conference.kind = claim.words("kind")
      conference.subject = claim.words("subject")
      conference.period = claim.words("period")
      conference.heldOn = claim.words("held_on")
      conference.heldOnInferred = claim.number("held_on_inferred") == 1
      conference.place = claim.words("place")
      conference.host = claim.words("host")
      take(claim, place)
      for (place, role) in roles where role["conference_id"]?.number == claim.id {
        conference.roles.append(
          RoleFact(
            name: role.words("person") ?? "",
            isOfficer: false,
            role: role.words("role").flatMap(RoleFact.Role.init) ?? .attends,
            evidence: role.evidence
          )
        )
        take(role, place)
      }
      record.conferences.append(conference)
    }
  }

  private func meeting(_ claim: ArticleClaim) -> Int? {
    claim["conference_id"]?.number.flatMap { conferences[$0] }
  }

  private func award(_ claim: ArticleClaim) -> AwardFact {
    let name = claim.words("recipient") ?? ""
    let recipient: AwardFact.Recipient =
      switch claim.words("recipient_kind") {
      case "unit": .unit(name)
      case "officer": .officer(name)
      case "person": .person(name)
      case "count": .count(claim.number("recipient_count") ?? 0, of: name)
      default: .group(name)
      }
    var award = AwardFact(
      award: claim.words("name") ?? "",
      status: claim.words("status") == "conferred" ? .conferred : .proposed,
      recipient: recipient,
      evidence: claim.evidence
    )
    award.grade = claim.words("class")
    award.grantor = claim.words("grantor")
    award.year = claim.number("year")
    award.yearInferred = claim.number("year_inferred") == 1
    award.givenOn = claim.words("given_on")
    award.within = claim.words("within")
    award.presentedBy = claim.items
    award.conference = meeting(claim)
    return award
  }

  private func theme(_ claim: ArticleClaim) -> ThemeFact {
    var theme = ThemeFact(
      kind: claim.words("kind") == "task" ? .task : .emulation,
      text: claim.words("text"),
      evidence: claim.evidence
    )
    theme.year = claim.number("year")
    theme.movement = claim.words("movement")
    theme.by = claim.words("unit")
    theme.launchedBy = claim.words("launched_by")
    theme.conference = meeting(claim)
    return theme
  }

  private func change(_ claim: ArticleClaim) -> ChangeFact {
    var change = ChangeFact(
      kind: claim.words("kind").flatMap(ChangeFact.Kind.init) ?? .appointment,
      evidence: claim.evidence
    )
    change.officer = claim.words("person")
    change.rankFrom = claim.words("rank_from")
    change.rankTo = claim.words("rank_to")
    change.position = claim.words("position")
    change.unit = claim.words("unit")
    change.units = claim.items
    change.into = claim.words("into")
    change.effectiveOn = claim.words("effective_on")
    change.authority = claim.words("authority")
    change.planned = claim.number("planned") == 1
    return change
  }
}

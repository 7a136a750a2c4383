/// Which claims of a first ingest are of one fact, where more than one is.
struct BulkGroups {
  /// A fact with more than one claim.
  struct Group {
    /// Its smallest claim: its id.
    let fact: Int64
    /// How many articles make the claim.
    var sources: Int32
    /// Earliest and latest day; 0 for none.
    var firstDay: Int32
    var lastDay: Int32
    /// Whether the claims say the same.
    var agrees: Bool
  }

  private struct Member {
    let key: UInt64
    let claim: Int64
    let content: UInt64
    let article: UInt32
    let day: Int32
  }

  private var members: [Member] = []
  private var places: [Int64: Int32] = [:]
  private(set) var groups: [Group] = []

  /// Notes a claim: `key` is equal for claims of one fact, `content` for claims that say the same.
  mutating func add(key: UInt64, claim: Int64, content: UInt64, article: Int, day: Int32) {
    members.append(
      Member(key: key, claim: claim, content: content, article: UInt32(article), day: day)
    )
  }

  /// Forms groups of what was noted, and forgets claims that stand alone.
  mutating func settle() {
    members.sort { ($0.key, $0.claim) < ($1.key, $1.claim) }
    var start = 0
    while start < members.count {
      var end = start + 1
      while end < members.count, members[end].key == members[start].key { end += 1 }
      if end - start > 1 { form(members[start..<end]) }
      start = end
    }
    members.removeAll(keepingCapacity: true)
  }

  /// Gives back the memory that noting claims took.
  mutating func forgetMembers() {
    members = []
  }

  /// The group of a claim; `nil` for a claim that stands alone.
  func group(of claim: Int64) -> Group? {
    places[claim].map { groups[Int($0)] }
  }

  private mutating func form(_ members: ArraySlice<Member>) {
    guard let first = members.first else { return }
    var group = Group(
      fact: first.claim,
      sources: 0,
      firstDay: 0,
      lastDay: 0,
      agrees: true
    )
    var articles: Set<UInt32> = []
    for member in members {
      places[member.claim] = Int32(groups.count)
      articles.insert(member.article)
      if member.content != first.content { group.agrees = false }
      guard member.day != 0 else { continue }
      group.firstDay = group.firstDay == 0 ? member.day : min(group.firstDay, member.day)
      group.lastDay = max(group.lastDay, member.day)
    }
    group.sources = Int32(articles.count)
    groups.append(group)
  }
}

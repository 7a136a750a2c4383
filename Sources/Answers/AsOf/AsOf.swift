import GRDB

/// Who held a post on a day, as far as articles tell.
///
/// Being seen in a post is no beginning and no end: what lies between two sightings is told as such, and what lies behind
/// the last one with its age.
struct AsOf {
  /// A tenure and what is known of it on the day.
  struct Known {
    let tenure: Tenure
    let verdict: Verdict
    let rivals: [String]
  }

  let db: Database
  let question: Question
  let day: DayRange

  /// `nil` where the question has no `--on`.
  init?(_ question: Question, in db: Database) throws(QuestionError) {
    guard let value = question.values(.on).first else { return nil }
    guard let day = DayRange(try DateSpan(value, for: .on)) else { throw .badDate(.on, value) }
    self.db = db
    self.question = question
    self.day = day
  }

  /// What answers of this sort show besides what postings do.
  static let keys = ["basis", "seen_before", "seen_after", "age_days", "age", "rivals"]

  /// The holders, best supported first.
  func answer(_ wish: Catalogue.Wish) throws -> Answer {
    let (known, undated) = try self.known()
    let holders = known.filter { $0.verdict.basis != nil }
    let keys = Kind.postings.keys + Self.keys
    var rows = holders.map { row($0, keys) }
    if wish.sources || wish.quotes { try addSources(to: &rows, holders, quotes: wish.quotes) }
    let order = try SortOrder(wish.sort, kind: .postings, keys: keys)
    order.apply(to: &rows)
    let total = rows.count
    if let limit = wish.limit, total > limit { rows.removeLast(total - limit) }
    var answer = Answer(
      keys: keys,
      shown: [
        "officer", "position", "unit", "status", "from", "until", "first_seen", "last_seen",
        "basis", "age", "rivals",
      ],
      rows: rows
    )
    answer.total = total
    answer.undated = undated
    return answer
  }

  /// All tenures of the posts asked for, and how many rows have no date.
  func known() throws -> (known: [Known], undated: Int) {
    // Where there is nothing, nothing can be known by name.
    if try Rows(.postings, in: db).areNone() { return ([], 0) }
    let conditions = try Conditions(db: db, question: question).all()
    let rows = PostRows(db: db)
    let asked = try rows.posts(conditions.filter { $0.filter != .status })
    let undated = asked.filter { $0.events.isEmpty }.count
    let posts = try withOthers(asked, rows)
    let changes = try rows.changes(of: Set(posts.map(\.officer)).sorted())
    let ids = Set(asked.map(\.id))
    let statuses = try question.values(.status).map {
      try Vocabulary.postingStatus.value($0, for: .status)
    }
    let ends = try rows.unitEnds(Set(posts.compactMap(\.place.unit)).sorted())
    let known = Self.weigh(posts, changes, ends, on: day).filter { known in
      known.tenure.posts.contains { ids.contains($0.id) }
        && (statuses.isEmpty || known.tenure.posts.contains { statuses.contains($0.status) })
    }
    return (known, undated)
  }

  /// What rows and changes tell of a day, best supported first; tenures without any date are left out.
  static func weigh(
    _ posts: [Post],
    _ changes: [PostRows.Change],
    _ ends: [Int: TenureEvent] = [:],
    on day: DayRange
  ) -> [Known] {
    var tenures = tenures(posts)
    for index in tenures.indices {
      if let end = tenures[index].place.unit.flatMap({ ends[$0] }) { tenures[index].add(end) }
    }
    for change in changes {
      for index in tenures.indices
      where tenures[index].officer == change.officer
        && (change.place == nil || change.place == tenures[index].place)
      {
        tenures[index].add(change.event)
      }
    }
    Rivalry.settle(&tenures)
    return tenures.filter { !$0.events.isEmpty }.map { tenure in
      let verdict = Verdict(tenure.events, on: day)
      let rivals = verdict.basis == nil ? [] : Rivalry.rivals(of: tenure, among: tenures)
      return Known(tenure: tenure, verdict: verdict, rivals: rivals.map(\.name))
    }.sorted(by: isBetter)
  }

  /// With other holders of these posts, and what else their holders held.
  private func withOthers(_ asked: [Post], _ rows: PostRows) throws -> [Post] {
    // Deputies do not follow each other, and who asks for a post and not for a person has all its holders.
    let isOfPersons = !question.values(.officer).isEmpty || !question.values(.rank).isEmpty
    let places = isOfPersons ? asked.map(\.place).filter { PostSort($0.position).isSingle } : []
    let units = Set(places.compactMap(\.unit)).sorted()
    let positions = Set(places.map(\.position)).sorted()
    let officers = Set(asked.map(\.officer)).sorted()
    func among(_ column: String, _ list: String) -> Condition {
      Condition(
        .unit,
        .row,
        "\(column) IN (SELECT value FROM json_each(?))",
        [list.databaseValue]
      )
    }
    var others = try rows.posts([among("f.officer_id", JSONList.of(officers))])
    if !units.isEmpty {
      others += try rows.posts([
        among("f.unit_id", JSONList.of(units)), among("f.position_key", JSONList.of(positions)),
      ])
    }
    var seen: Set<Int> = []
    return (asked + others).filter { seen.insert($0.id).inserted }
  }

  private static func tenures(_ posts: [Post]) -> [Tenure] {
    struct Key: Hashable {
      var officer: Int
      var place: Post.Place
    }
    var tenures: [Tenure] = []
    let name = Selection.postings.keys.firstIndex(of: "officer") ?? 0
    let groups = Dictionary(grouping: posts) { Key(officer: $0.officer, place: $0.place) }
    for group in groups.values {
      let acting = group.filter(\.isActing)
      var held = group.filter { !$0.isActing }
      // What ended belongs to the office held, else to the acting one.
      let isActing = !acting.isEmpty && !held.contains { $0.events.contains(where: \.isIn) }
      if isActing { held = group }
      if !held.isEmpty {
        tenures.append(Tenure(held, name: held[0].cells[name].text, isActing: isActing))
      }
      if !isActing, !acting.isEmpty {
        tenures.append(Tenure(acting, name: acting[0].cells[name].text, isActing: true))
      }
    }
    return tenures.sorted { $0.posts[0].id < $1.posts[0].id }
  }

  private static func isBetter(_ a: Known, _ b: Known) -> Bool {
    let worst = Verdict.Basis.seenAfter.rawValue + 1
    let one = a.verdict.basis?.rawValue ?? worst
    let other = b.verdict.basis?.rawValue ?? worst
    if one != other { return one < other }
    let (age, otherAge) = (a.verdict.age ?? 0, b.verdict.age ?? 0)
    if age != otherAge { return age < otherAge }
    let (days, otherDays) = (a.tenure.events.count, b.tenure.events.count)
    return days == otherDays
      ? a.tenure.posts[0].id < b.tenure.posts[0].id : otherDays < days
  }

  private func row(_ known: Known, _ keys: [String]) -> Row {
    let (tenure, verdict) = (known.tenure, known.verdict)
    var cells = tenure.posts[0].cells
    func set(_ key: String, _ cell: Cell) {
      if let place = Kind.postings.keys.firstIndex(of: key) { cells[place] = cell }
    }
    if let held = tenure.posts.first(where: \.isHeld) { set("status", .text(held.status)) }
    for (key, kind) in [("from", TenureEvent.Kind.begins(isStated: true)), ("until", .ends)] {
      let stated = tenure.events.filter { $0.kind == kind }.map(\.day.text)
      set(key, Cell(key == "from" ? stated.min() : stated.max()))
    }
    set("first_seen", Cell(tenure.seen?.first.text))
    set("last_seen", Cell(tenure.seen?.last.text))
    cells += [
      Cell(verdict.basis?.word), Cell(verdict.before?.text), Cell(verdict.after?.text),
      Cell(verdict.age), Cell(verdict.age.map(AsOfWords.age)), .list(known.rivals),
    ]
    return Row(cells: cells)
  }

  /// The articles of all rows a tenure is made of.
  private func addSources(to rows: inout [Row], _ holders: [Known], quotes: Bool) throws {
    let facts = holders.flatMap { $0.tenure.posts.map(\.id) }
    let found = try Sources(db: db).sources(of: facts, quotes: quotes)
    for (index, holder) in holders.enumerated() {
      for post in holder.tenure.posts {
        for source in found[post.id] ?? [] { source.add(to: &rows[index].sources) }
      }
    }
  }
}

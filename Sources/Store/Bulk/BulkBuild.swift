import GRDB

/// Makes an archive of many articles at once, in a file of its own.
///
/// Articles come in any order and go to a spool. When all are there it is known which units are
/// named how, which officers are one person, and which claims are of one fact; then every row is
/// written once, in the order of ids, and the indices last. Memory holds a few dozen bytes a claim.
final class BulkBuild {
  private struct Article {
    let id: Int64
    let place: Spool.Place
    let day: Int32
    let path: Int32
    /// Where its sketch starts; -1 for none.
    let sketch: Int32
  }

  private let db: Database
  private let spool: Spool
  private let ranks: [String: Rank]
  private var articles: [Article] = []
  private var paths: [String] = []
  private var placesOfIDs: [Int64: Int32] = [:]
  /// Places of articles besides their paths, by the place in `paths`.
  private var copies: [Int32: Set<String>] = [:]
  private var sketches: [UInt16] = []
  private var units = BulkUnits()
  private var officers: BulkOfficers
  private var persons: [Int64: Int64] = [:]
  private var successions = BulkSuccession()
  private var conferences = BulkConferences()
  private var meetings: [Int64: Int64] = [:]
  private var awards = BulkAwards()
  private var groups = BulkGroups()
  private var names = FoldedNames()
  /// Claims whose groups are formed at a time, which bounds the memory for it.
  private static let groupLimit = 1_000_000

  /// Starts with the tables of `db` empty and without indices.
  init(_ db: Database, spool: Spool) throws {
    self.db = db
    self.spool = spool
    ranks = try Rank.all(db)
    officers = BulkOfficers(ranks: ranks)
  }

  /// Takes an article's claims.
  func add(_ sheet: ClaimSheet, path: String) throws {
    let place = try spool.append(sheet)
    let day = sheet.withView { view in
      let day = DayNumber.of(view.string(view.header[6]))
      units.add(view)
      officers.add(view, day: day)
      successions.add(view, day: day)
      conferences.add(view, day: day)
      return day
    }
    articles.append(
      Article(
        id: sheet.article,
        place: place,
        day: day,
        path: Int32(paths.count),
        sketch: sheet.sketch.isEmpty ? -1 : Int32(sketches.count / Sketch.size)
      )
    )
    sketches += sheet.sketch
    placesOfIDs[sheet.article] = Int32(paths.count)
    paths.append(path)
  }

  /// Notes that an article taken before was found under another path too; it keeps the one that sorts first.
  func add(path: String, of article: Int64) {
    guard let place = placesOfIDs[article], path != "-" else { return }
    let other = paths[Int(place)]
    // Standard input is no place: what was read from there lies where it is found next.
    paths[Int(place)] = other == "-" ? path : min(other, path)
    if other != "-" { copies[place, default: []].insert(max(other, path)) }
  }

  /// Writes everything.
  func finish(progress: (Double) -> Void) throws {
    placesOfIDs = [:]
    articles.sort { $0.id < $1.id }
    let people = officers.persons(successions.succession)
    persons = people.persons
    let gatherings = conferences.facts()
    meetings = gatherings.facts
    try formGroups()
    let rows = try ArticleRows(db)
    let copyRows = try CopyRows(db)
    let sketchRows = try SketchRows(db)
    let facts = try BulkFacts(db, ranks: ranks)
    for (number, article) in articles.enumerated() {
      if number % 1024 == 0 { progress(Double(number) / Double(articles.count)) }
      try spool.read(article.place, whole: true) { sheet in
        try write(sheet, article, rows, facts)
      }
      if article.sketch >= 0 {
        let start = Int(article.sketch) * Sketch.size
        try sketchRows.write(sketches[start..<start + Sketch.size], of: article.id)
      }
      if let copies = copies[article.path] {
        let others = copies.subtracting([paths[Int(article.path)]])
        try copyRows.write(others.sorted(), of: article.id)
      }
    }
    persons = [:]
    meetings = [:]
    sketches = []
    try DoubtRows(db, .officer).write(people.doubts)
    try DoubtRows(db, .conference).write(gatherings.doubts)
    try DoubtRows(db, .award).write(awards.doubts)
    try SearchIndex.finishBulk(db)
    try db.execute(sql: ArchiveSchema.indices)
    try UnitDoubts(db).writeAll()
    try mergeDisputed()
    try Stories.makeAnew(db)
  }

  // MARK: - Groups

  private func formGroups() throws {
    let claims = articles.count * 24
    let parts = UInt64(claims / BulkBuild.groupLimit + 1)
    for part in 0..<parts {
      var given: [(claim: Int64, content: UInt64, article: Int)] = []
      for (number, article) in articles.enumerated() {
        try spool.read(article.place, whole: false) { sheet in
          for claim in sheet.claims where claim.matchKey != 0 {
            guard let kind = FactKind(rawValue: claim.kind), kind != .unit else { continue }
            if kind == .award {
              guard UInt64(MatchKey.family(claim.matchKey)) % parts == part else { continue }
              add(award: claim, sheet, article)
              given.append((claim.id, content(claim, kind, sheet), number))
              continue
            }
            guard let key = groupKey(claim, kind, sheet), key % parts == part else { continue }
            groups.add(
              key: key,
              claim: claim.id,
              content: content(claim, kind, sheet),
              article: number,
              day: article.day
            )
          }
        }
      }
      let facts = awards.settle()
      for (claim, content, article) in given {
        guard let fact = facts[claim] else { continue }
        groups.add(
          key: BulkBuild.key(ofFact: fact),
          claim: claim,
          content: content,
          article: article,
          day: articles[article].day
        )
      }
      groups.settle()
    }
    groups.forgetMembers()
    awards.forgetSightings()
  }

  private func add(award claim: Claim, _ sheet: SheetView, _ article: Article) {
    let officer = sheet.cell(claim, BulkBuild.receivingOfficer)
    let conference = sheet.cell(claim, BulkBuild.awardingConference)
    awards.add(
      claim,
      of: sheet,
      day: article.day,
      officer: officer == Cell.null ? 0 : person(Int(officer), sheet),
      conference: conference == Cell.null ? 0 : meeting(Int(conference), sheet)
    )
  }

  private static let receivingOfficer = FactTable.awards.cell(of: "recipient_officer_id") ?? 0
  private static let awardingConference = FactTable.awards.cell(of: "conference_id") ?? 0

  /// Equal for claims of one fact; `nil` for an officer or conference of one article alone.
  private func groupKey(_ claim: Claim, _ kind: FactKind, _ sheet: SheetView) -> UInt64? {
    if kind == .officer { return persons[claim.id].map(BulkBuild.key) }
    if kind == .conference { return meetings[claim.id].map(BulkBuild.key) }
    var hash = ContentHash()
    hash.add(UInt64(bitPattern: claim.matchKey))
    for (place, kind) in BulkBuild.subjects[Int(claim.kind)] {
      let cell = sheet.cell(claim, place)
      guard cell != Cell.null else { continue }
      let fact = kind == .officer ? person(Int(cell), sheet) : meeting(Int(cell), sheet)
      hash.add(UInt64(bitPattern: fact))
    }
    return hash.value
  }

  private static func key(ofFact fact: Int64) -> UInt64 {
    var hash = ContentHash()
    hash.add(UInt64(bitPattern: fact))
    return hash.value
  }

  /// Equal for claims that fill all columns alike.
  private func content(_ claim: Claim, _ kind: FactKind, _ sheet: SheetView) -> UInt64 {
    var hash = ContentHash()
    hash.add(claim.content)
    for place in BulkBuild.officers[Int(claim.kind)] {
      let officer = sheet.cell(claim, place)
      if officer != Cell.null { hash.add(UInt64(bitPattern: person(Int(officer), sheet))) }
    }
    if kind.table.list?.target == .officer {
      for number in 0..<Int(claim.itemCount) {
        let officer = sheet.items[(Int(claim.firstItem) + number) * 3 + 2]
        if officer != Cell.null { hash.add(UInt64(bitPattern: person(Int(officer), sheet))) }
      }
    }
    return hash.value
  }

  private func person(_ place: Int, _ sheet: SheetView) -> Int64 {
    let claim = sheet.claims[place].id
    return persons[claim] ?? claim
  }

  private func meeting(_ place: Int, _ sheet: SheetView) -> Int64 {
    let claim = sheet.claims[place].id
    return meetings[claim] ?? claim
  }

  private static let subjects: [[(Int, FactKind)]] = FactKind.allCases.map { kind in
    kind.table.subjects.compactMap { subject in
      kind.table.cell(of: subject)
        .map { ($0, subject == "conference_id" ? .conference : .officer) }
    }
  }

  private static let officers: [[Int]] = FactKind.allCases.map { kind in
    kind.table.columns(referringTo: .officer).compactMap { kind.table.cell(of: $0) }
  }

  // MARK: - Rows

  private func write(
    _ sheet: SheetView,
    _ article: Article,
    _ rows: ArticleRows,
    _ facts: BulkFacts
  ) throws {
    let ids = sheet.claims.map { claim in fact(of: claim) }
    try rows.writeArticle(sheet, path: paths[Int(article.path)])
    try rows.writeWords(sheet)
    let order = sheet.claims.indices.sorted { sheet.claims[$0].id < sheet.claims[$1].id }
    for place in order {
      let claim = sheet.claims[place]
      try rows.write(claim, of: sheet, fact: ids[place])
      if claim.kind == FactKind.unit.rawValue {
        try writeUnit(claim, ids, sheet, facts)
      } else if ids[place] == claim.id {
        let group = groups.group(of: claim.id)
        if let group, !group.agrees { continue }
        try facts.write(
          claim,
          of: sheet,
          facts: ids,
          sources: Int64(group?.sources ?? 1),
          firstDay: group?.firstDay ?? article.day,
          lastDay: group?.lastDay ?? article.day
        )
      }
    }
  }

  private func fact(of claim: Claim) -> Int64 {
    if claim.matchKey == 0 { return claim.id }
    if claim.kind == FactKind.unit.rawValue { return units.id(ofKey: claim.matchKey) ?? claim.id }
    return groups.group(of: claim.id)?.fact ?? claim.id
  }

  private func writeUnit(
    _ claim: Claim,
    _ ids: [Int64],
    _ sheet: SheetView,
    _ facts: BulkFacts
  ) throws {
    guard let place = units.place(ofKey: claim.matchKey), claim.matchKey != 0 else {
      let above = sheet.cell(claim, BulkBuild.parent)
      let naming = UnitNaming(
        claim: claim.id,
        name: sheet.string(sheet.cell(claim, BulkBuild.unitName)) ?? "",
        kind: sheet.string(sheet.cell(claim, BulkBuild.unitKind)) ?? "",
        parent: above == Cell.null ? nil : ids[Int(above)],
        sources: 1
      )
      try facts.write(unit: claim.id, [naming], resolved: false, sources: 1)
      return try facts.write(naming, of: claim.id, key: names[naming.name].plain)
    }
    let unit = units.units[place]
    guard unit.id == claim.id else { return }
    let namings = units.namings(of: unit)
    try facts.write(unit: unit.id, namings, resolved: true, sources: unit.sources)
    for naming in namings { try facts.write(naming, of: unit.id, key: names[naming.name].plain) }
  }

  private static let unitName = FactTable.units.cell(of: "name") ?? 0
  private static let unitKind = FactTable.units.cell(of: "kind") ?? 0
  private static let parent = FactTable.units.cell(of: "parent_id") ?? 0

  /// Facts whose claims differ are merged from the claims, as a later ingest would.
  private func mergeDisputed() throws {
    let facts = Set(groups.groups.lazy.filter { !$0.agrees }.map(\.fact)).sorted()
    guard !facts.isEmpty else { return }
    groups = BulkGroups()
    let writer = try FactWriter(db, ranks: ranks)
    let kind = try db.makeStatement(sql: "SELECT kind FROM claims WHERE id = ?")
    for fact in facts {
      let name = try String.fetchOne(kind, arguments: [fact])
      if let kind = name.flatMap(FactKind.init(name:)) { try writer.merge(fact, kind) }
    }
  }
}

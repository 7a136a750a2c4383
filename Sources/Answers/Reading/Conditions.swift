import GRDB

/// Turns the filters of a question into SQL, looking names up in the archive.
struct Conditions {
  let db: Database
  let question: Question

  /// All of them; a name or word nobody knows is an error.
  func all() throws -> [Condition] {
    try Filter.all(for: question.kind).compactMap { filter in
      let values = question.values(filter)
      return values.isEmpty || !question.compares(filter) ? nil : try condition(filter, values)
    }
  }

  private func condition(_ filter: Filter, _ values: [String]) throws -> Condition {
    switch filter {
    case .year, .held, .from, .to, .on, .without:
      return try DateConditions(kind: question.kind).condition(filter, values)
    case .award:
      return either(filter, try values.map { award(try AwardNames(db: db).meaning($0)) })
    case .grade:
      return list(
        filter,
        "f.class_key IN #",
        try values.flatMap { try AwardNames(db: db).grade($0) }
      )
    case .grantor:
      let keys = try values.flatMap { try AwardNames(db: db).grantor($0) }
      return list(filter, "f.grantor_key IN #", keys)
    case .unit: return unit(try units(filter, values))
    case .under: return under(try units(filter, values))
    case .within: return list(filter, "f.within_id IN #", try units(filter, values))
    case .officer: return officer(try values.flatMap { try PersonNames(db: db).keys($0) })
    case .rank: return rank(try values.map { try PersonNames(db: db).rank($0) })
    case .position:
      let keys = try values.flatMap { try PersonNames(db: db).positions($0) }
      return list(filter, post + ".position_key IN #", keys, scope: postScope)
    case .status: return try status(values)
    case .role: return list(filter, "r.role IN #", try words(filter, values), scope: .role)
    case .subject, .period:
      let names = try ConferenceNames(db: db, filter)
      return list(filter, "f.\(filter.rawValue) IN #", try values.flatMap { try names.texts($0) })
    case .publisher:
      let names = try values.flatMap { try PublisherNames(db: db).names($0) }
      return list(filter, "f.publisher IN #", names)
    case .kind: return try kind(values)
    }
  }

  // MARK: Units

  private func units(_ filter: Filter, _ values: [String]) throws -> [Int] {
    try values.flatMap { try UnitNames(db: db).ids($0, for: filter) }
  }

  /// The unit itself, or unnamed people within it.
  private func unit(_ ids: [Int]) -> Condition {
    switch question.kind {
    case .units: list(.unit, "f.id IN #", ids)
    case .officers, .postings: list(.unit, post + ".unit_id IN #", ids, scope: postScope)
    case .themes: list(.unit, "f.unit_id IN #", ids)
    case .conferences: list(.unit, "f.host_id IN #", ids)
    case .awards:
      list(
        .unit,
        "(f.recipient_unit_id IN # OR f.recipient_kind IN ('count', 'group') AND f.within_id IN #)",
        ids
      )
    case .changes:
      list(
        .unit,
        "(f.unit_id IN # OR f.into_id IN # OR f.id IN (SELECT change_id FROM change_units WHERE unit_id IN #))",
        ids
      )
    case .articles: articles(.unit, ids)
    }
  }

  /// All levels below; of unnamed people, also those directly within the unit.
  private func under(_ ids: [Int]) -> Condition {
    let below = "IN (\(UnitNames.below))"
    switch question.kind {
    case .units: return list(.under, "f.id \(below)", ids)
    case .officers, .postings:
      return list(.under, "\(post).unit_id \(below)", ids, scope: postScope)
    case .conferences: return list(.under, "f.host_id \(below)", ids)
    case .awards:
      return list(
        .under,
        "(f.recipient_unit_id \(below) OR f.recipient_kind IN ('count', 'group')"
          + " AND (f.within_id IN # OR f.within_id \(below)))",
        ids
      )
    case .themes, .changes, .articles: return list(.under, "f.unit_id \(below)", ids)
    }
  }

  // MARK: Persons

  private func officer(_ keys: [String]) -> Condition {
    switch question.kind {
    case .postings: list(.officer, "o.name_key IN #", keys)
    case .conferences: list(.officer, "r.person_key IN #", keys, scope: .role)
    case .awards:
      list(
        .officer,
        "f.recipient_kind IN ('officer', 'person') AND f.recipient_key IN #",
        keys
      )
    case .themes:
      list(
        .officer,
        "f.launched_by IN (SELECT name FROM officers WHERE name_key IN #"
          + " UNION SELECT person FROM conference_roles WHERE person_key IN #)",
        keys
      )
    case .changes: list(.officer, "f.person_key IN #", keys)
    case .articles:
      list(
        .officer,
        """
        f.id IN (SELECT article_id FROM claims WHERE fact_id IN (
          SELECT id FROM officers WHERE name_key IN #
          UNION SELECT id FROM conference_roles WHERE person_key IN #
          UNION SELECT id FROM awards WHERE recipient_kind IN ('officer', 'person') AND recipient_key IN #))
        """,
        keys
      )
    case .units, .officers: list(.officer, "f.name_key IN #", keys)
    }
  }

  private func rank(_ ranks: [PersonNames.Rank]) -> Condition {
    let officer = question.kind == .postings ? "o" : "f"
    let parts = ranks.map { rank in
      switch rank {
      case .known(_, let name) where question.kind == .changes,
        .printed(let name) where question.kind == .changes:
        list(.rank, "(f.rank_to IN # OR f.rank_from IN #)", [name])
      case .known(let id, _): list(.rank, "\(officer).rank_id IN #", [id])
      case .printed(let name): list(.rank, "\(officer).rank IN #", [name])
      }
    }
    return either(.rank, parts)
  }

  /// One of several conditions.
  private func either(_ filter: Filter, _ parts: [Condition]) -> Condition {
    Condition(
      filter,
      .row,
      "(" + parts.map(\.sql).joined(separator: " OR ") + ")",
      parts.flatMap(\.values)
    )
  }

  /// The alias posts go by, and what conditions on them speak of.
  private var post: String { question.kind == .officers ? "p" : "f" }
  private var postScope: Condition.Scope { question.kind == .officers ? .posting : .row }

  // MARK: Awards and words

  private func award(_ meaning: AwardNames.Meaning) -> Condition {
    var parts = [list(.award, "f.name_key IN #", meaning.names)]
    if let classes = meaning.classes {
      parts.append(list(.award, "f.class_key IN #", classes))
    }
    if let grantors = meaning.grantors {
      parts.append(list(.award, "f.grantor_key IN #", grantors))
    }
    return Condition(
      .award,
      .row,
      parts.map(\.sql).joined(separator: " AND "),
      parts.flatMap(\.values)
    )
  }

  private func words(_ filter: Filter, _ values: [String]) throws -> [String] {
    guard let vocabulary = Vocabulary.of(filter, question.kind) else { return values }
    return try values.map { try vocabulary.value($0, for: filter) }
  }

  private func status(_ values: [String]) throws -> Condition {
    let words = try words(.status, values)
    switch question.kind {
    case .officers, .postings: return list(.status, post + ".status IN #", words, scope: postScope)
    case .changes: return list(.status, "f.planned IN #", words.map { $0 == "planned" ? 1 : 0 })
    default: return list(.status, "f.status IN #", words)
    }
  }

  private func kind(_ values: [String]) throws -> Condition {
    switch question.kind {
    case .units:
      let names = try values.flatMap { try KindNames(db: db).units($0) }
      return list(.kind, "f.kind IN #", names)
    case .conferences:
      let keys = try values.flatMap { try KindNames(db: db).conferences($0) }
      return list(.kind, "f.kind_key IN #", keys)
    case .awards: return either(.kind, try words(.kind, values).map(recipients))
    default: return list(.kind, "f.kind IN #", try words(.kind, values))
    }
  }

  /// Recipients of a sort: as stored, or units or persons, named or counted.
  private func recipients(_ kind: String) throws -> Condition {
    let named: [String]
    switch kind {
    case "collective": named = ["unit"]
    case "individual": named = ["officer", "person"]
    default: return list(.kind, "f.recipient_kind IN #", [kind])
    }
    let others = try RecipientNames(db: db).keys(arePersons: kind == "individual")
    return either(
      .kind,
      [
        list(.kind, "f.recipient_kind IN #", named),
        list(.kind, "f.recipient_kind IN ('count', 'group') AND f.recipient_key IN #", others),
      ]
    )
  }

  private func articles(_ filter: Filter, _ ids: [Int]) -> Condition {
    list(filter, "f.id IN (SELECT article_id FROM claims WHERE fact_id IN #)", ids)
  }

  // MARK: Lists

  /// SQL in which every `#` is a list of values, bound.
  private func list(
    _ filter: Filter,
    _ sql: String,
    _ values: [some DatabaseValueConvertible & Sendable],
    scope: Condition.Scope = .row
  ) -> Condition {
    let parts = sql.split(separator: "#", omittingEmptySubsequences: false)
    // SQLite compares with one value directly; of very many it can bind no more.
    let isShort = values.count <= 100
    let marks = String(repeating: "?, ", count: values.count).dropLast(2)
    let list = isShort ? "(\(marks))" : "(SELECT value FROM json_each(?))"
    let bound = isShort ? values.map(\.databaseValue) : [JSONList.of(values).databaseValue]
    return Condition(
      filter,
      scope,
      parts.joined(separator: list),
      Array(repeatElement(bound, count: parts.count - 1).joined())
    )
  }
}

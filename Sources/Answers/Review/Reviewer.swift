import GRDB
import Store
import Text

/// Finds what deserves a look, most valuable first.
struct Reviewer {
  let db: Database

  /// The doubts of some sorts, without words and texts; `fill` adds these.
  func items(_ sorts: [ReviewItem.Sort]) throws -> [ReviewItem] {
    let wanted = sorts.isEmpty ? ReviewItem.Sort.allCases : sorts
    var items = try conflicts(wanted) + pairs(wanted) + bareUnits(wanted) + guesses(wanted)
    items.sort { ($0.value, $1.key) > ($1.value, $0.key) }
    return items
  }

  private func add(
    _ sort: ReviewItem.Sort,
    _ kind: String,
    _ why: String,
    field: String? = nil,
    rows: Int,
    _ one: ReviewItem.Side,
    _ other: ReviewItem.Side? = nil
  ) -> ReviewItem {
    // Letters that no spreadsheet takes for a number; the words are part of it, so that it goes with the doubt.
    let name =
      "\(sort.rawValue) \(one.claim) \(other?.claim ?? 0) \(field ?? "")"
      + " \(one.value ?? "") \(other?.value ?? "")"
    let hash = String(Fold.hash(name), radix: 36)
    return ReviewItem(
      sort: sort,
      key: "\(sort.rawValue)-\(hash)",
      kind: kind,
      why: why,
      field: field,
      rows: max(rows, 1),
      one: one,
      other: other
    )
  }

  // MARK: - Conflicts

  /// Facts that articles disagree on, field by field, but for officers: several ranks are a career.
  private func conflicts(_ wanted: [ReviewItem.Sort]) throws -> [ReviewItem] {
    guard wanted.contains(.conflict) else { return [] }
    var items: [ReviewItem] = []
    for kind in FactKind.allCases {
      for dispute in try Dispute.all(of: kind, in: db) {
        let sides = dispute.sides.prefix(2).map { side in
          ReviewItem.Side(fact: Int(dispute.fact), claim: Int(side.claim), value: side.value)
        }
        guard sides.count == 2 else { continue }
        let count = dispute.sides.count
        let why =
          "articles give \(count == 2 ? "two" : "\(count)") values for \(dispute.field)"
        items.append(
          add(
            .conflict,
            kind.name,
            why,
            field: dispute.field,
            rows: dispute.claims,
            sides[0],
            sides[1]
          )
        )
      }
    }
    return items
  }

  // MARK: - Pairs

  private func pairs(_ wanted: [ReviewItem.Sort]) throws -> [ReviewItem] {
    guard wanted.contains(.same) || wanted.contains(.near) || wanted.contains(.bare) else {
      return []
    }
    let apart = try judgedApart()
    let uses = try FactUses(db)
    let rows = try GRDB.Row.fetchAll(
      db,
      sql:
        "SELECT kind, one_id, other_id, reason FROM possibly_same ORDER BY kind, one_id, other_id"
    )
    return rows.compactMap { row in
      let (kind, one, other, reason): (String, Int, Int, String) = (row[0], row[1], row[2], row[3])
      let sort: ReviewItem.Sort =
        reason == "spelling" ? .near : reason == "bare" ? .bare : .same
      guard wanted.contains(sort), !apart.contains([one, other]) else { return nil }
      return add(
        // A pair is settled by saying same or not-same, whatever the doubt.
        sort == .bare ? .same : sort,
        kind,
        Self.why(reason, kind),
        rows: min(uses.count(one), uses.count(other)) + 1,
        ReviewItem.Side(fact: one, claim: one),
        ReviewItem.Side(fact: other, claim: other)
      )
    }
  }

  private static func why(_ reason: String, _ kind: String) -> String {
    switch reason {
    case "name": "one name; nothing ties them, nothing parts them"
    case "post": "one name, one of them met without a post"
    case "lineage": "one name, at units one of which is above the other"
    case "rank": "one name and one unit, ranks that are no one career"
    case "spelling": "one unit, names that differ in an accent, or in i and y"
    case "bare": "one is named without what tells which it is"
    case "undated": "one host, one of the meetings told without its day"
    case "day": "one host, told alike, on days next to each other"
    case "missing": "year, class or grantor told by one article alone"
    default: "the two \(kind)s may be one"
    }
  }

  /// Pairs of facts that people said are two.
  private func judgedApart() throws -> Set<[Int]> {
    let rows = try GRDB.Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT one.fact_id, other.fact_id FROM corrections
        JOIN claims one ON one.id = claim_id JOIN claims other ON other.id = other_claim_id
        WHERE action = 'not-same' AND state = 'applied'
        """
    )
    return Set(rows.map { [$0[0] as Int, $0[1]].sorted() })
  }

  // MARK: - Single facts

  private func bareUnits(_ wanted: [ReviewItem.Sort]) throws -> [ReviewItem] {
    guard wanted.contains(.bare) else { return [] }
    let uses = try FactUses(db)
    let ids = try Int.fetchAll(
      db,
      sql: """
        SELECT id FROM units WHERE resolved = 0
        AND id NOT IN (SELECT one_id FROM possibly_same WHERE kind = 'unit')
        AND id NOT IN (SELECT other_id FROM possibly_same WHERE kind = 'unit')
        AND id NOT IN (SELECT fact_id FROM checked_facts WHERE kind = 'unit') ORDER BY id
        """
    )
    return ids.compactMap { id in
      let rows = uses.count(id)
      guard rows > 0 else { return nil }
      let why = "many units bear this name, and the article does not say which it means"
      return add(
        .bare,
        "unit",
        why,
        field: "parent",
        rows: rows,
        ReviewItem.Side(fact: id, claim: id)
      )
    }
  }

  /// Rules that guess: what they do, and the field they guess.
  static let guesses: [(rule: String, why: String, field: String?)] = [
    ("award.year-given", "its year is only the year it was given", "year"),
    ("award.year-published", "its year is only the year of publication", "year"),
    ("award.ceremony-of-host", "whose ceremony it was is taken for who received it", "recipient"),
    ("conference.implied", "no meeting is named, only what happened there", nil),
    ("conference.unnamed", "no meeting is named, only what people did there", nil),
    ("date.year-of-near-day", "the day's year is taken from another day", "held_on"),
    ("date.year-of-anniversary", "the day's year is counted from an anniversary", "held_on"),
    ("date.year-of-text", "the day's year is taken from elsewhere in the text", "held_on"),
    ("person.post-surname", "a name without a rank of its own", "name"),
    ("person.shared-rank", "a rank printed once for several", "rank"),
  ]

  private func guesses(_ wanted: [ReviewItem.Sort]) throws -> [ReviewItem] {
    guard wanted.contains(.rule) else { return [] }
    let reasons = Dictionary(
      Self.guesses.map { ($0.rule, ($0.why, $0.field)) },
      uniquingKeysWith: { first, _ in first }
    )
    let rules = "'" + Self.guesses.map(\.rule).joined(separator: "', '") + "'"
    let rows = try GRDB.Row.fetchAll(
      db,
      sql: """
        SELECT claims.id, kind, fact_id, min(rule) FROM evidence JOIN claims ON claims.id = claim_id
        WHERE rule IN (\(rules))
        AND fact_id NOT IN (SELECT fact_id FROM checked_facts WHERE action <> 'same')
        GROUP BY kind, fact_id ORDER BY claims.id
        """
    )
    return rows.compactMap { row in
      let (claim, kind, fact, rule): (Int, String, Int, String) = (row[0], row[1], row[2], row[3])
      guard let (why, field) = reasons[rule] else { return nil }
      return add(.rule, kind, why, field: field, rows: 1, ReviewItem.Side(fact: fact, claim: claim))
    }
  }
}

/// How many rows of answers refer to units, officers, conferences and awards.
struct FactUses {
  private var counts: [Int: Int] = [:]

  /// Counts all of them, in one go through each table.
  init(_ db: Database) throws {
    let columns = [
      "postings.officer_id", "postings.unit_id", "conference_roles.officer_id",
      "conference_roles.conference_id", "conferences.host_id", "awards.recipient_unit_id",
      "awards.recipient_officer_id", "awards.within_id", "awards.conference_id", "themes.unit_id",
      "changes.officer_id", "changes.unit_id", "changes.into_id",
    ]
    for column in columns {
      let parts = column.split(separator: ".")
      let rows = try GRDB.Row.fetchCursor(
        db,
        sql:
          "SELECT \(parts[1]), count(*) FROM \(parts[0]) WHERE \(parts[1]) IS NOT NULL GROUP BY 1"
      )
      while let row = try rows.next() { counts[row[0], default: 0] += row[1] as Int }
    }
  }

  /// How many rows refer to a fact.
  func count(_ fact: Int) -> Int { counts[fact] ?? 0 }
}

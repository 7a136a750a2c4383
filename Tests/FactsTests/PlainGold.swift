/// An object of a gold record.
struct GoldRow {
  let members: [String: Any]

  /// The objects of a list.
  func rows(_ key: String) -> [GoldRow] {
    (members[key] as? [[String: Any]] ?? []).map(GoldRow.init)
  }

  /// The texts a field may have: its own, and those of `<key>_ok`.
  func field(_ key: String) -> (String, [String]) {
    let others = members[key + "_ok"]
    let accepted = others as? [String] ?? [others as? String].compactMap { $0 }
    return (key, ([members[key] as? String] + accepted).map(plain))
  }

  /// A number as a text.
  func number(_ key: String) -> (String, [String]) {
    (key, [(members[key] as? Int).map(String.init) ?? "-"])
  }

  /// Those of the fields that this row speaks of at all; the others are not compared.
  func given(_ keys: [String]) -> [(String, [String])] {
    keys.filter { members.keys.contains($0) }.map { field($0) }
  }

  /// Whether the fact need not be found.
  var isOptional: Bool {
    ["optional", "same_event"].contains { members[$0] as? Bool == true }
  }

  /// A fact with these fields.
  func plain(_ kind: String, _ fields: [(String, [String])]) -> Plain {
    Plain(kind: kind, fields: fields, optional: isOptional)
  }

  private func plain(_ text: String?) -> String { FactsTests.plain(text) }
}

/// The facts a gold record demands or allows.
func plainFacts(gold: [String: Any]) -> [Plain] {
  let gold = GoldRow(members: gold)
  return gold.rows("units").map { $0.plain("unit", [$0.field("name"), $0.field("parent")]) }
    + gold.rows("officers").flatMap(officer) + gold.rows("conferences").flatMap(conference)
    + gold.rows("awards").map(award)
    + gold.rows("themes").map {
      $0.plain("theme", [$0.field("text"), $0.field("by"), $0.number("year")])
    }
}

private func officer(_ row: GoldRow) -> [Plain] {
  let postings = row.rows("postings").map { posting in
    let status =
      posting.members["former"] as? Bool == true
      ? ("status", ["former"])
      : posting.members["status"] == nil ? ("status", ["current"]) : posting.field("status")
    return posting.plain(
      "posting",
      [row.field("name"), posting.field("position"), posting.field("unit"), status]
    )
  }
  return [row.plain("officer", [row.field("name"), row.field("rank")])] + postings
}

private func conference(_ row: GoldRow) -> [Plain] {
  let roles = row.rows("roles").map { role in
    let person = role.field("person").1
    let fields = [
      ("name", role.members["person"] == nil ? role.field("officer").1 : person),
      role.field("role"),
    ]
    // Civilians' roles are neither demanded nor wrong.
    return Plain(
      kind: "role",
      fields: fields,
      optional: role.isOptional || role.members["person"] != nil
    )
  }
  let fields = [row.field("kind"), row.field("host"), row.field("held_on")] + row.given(["place"])
  return [row.plain("conference", fields)] + roles
}

private func award(_ row: GoldRow) -> Plain {
  let recipient = row.members["recipient"] as? [String: Any] ?? [:]
  let count = (recipient["count"] as? Int).map { "\($0) " } ?? ""
  let who = ["unit", "officer", "person", "of", "group"].compactMap { recipient[$0] as? String }
  return row.plain(
    "award",
    [
      row.field("award"), row.field("grantor"), row.number("year"), row.field("status"),
      row.field("presented_by"), ("recipient", [plain(count + (who.first ?? ""))]),
    ] + row.given(["given_on", "conference"])
  )
}

/// The facts a gold record demands or allows.
func plainFacts(gold: [String: Any]) -> [Plain] {
  func rows(_ object: [String: Any], _ key: String) -> [[String: Any]] {
    object[key] as? [[String: Any]] ?? []
  }
  func field(_ object: [String: Any], _ key: String, _ also: [String] = []) -> (String, [String]) {
    let other = object[key + "_ok"]
    let values =
      [object[key] as? String] + ((other as? [String]) ?? [other as? String].compactMap { $0 })
    return (key, values.map(plain) + also)
  }
  func optional(_ object: [String: Any]) -> Bool {
    object["optional"] as? Bool ?? object["same_event"] as? Bool ?? false
  }
  func status(_ posting: [String: Any]) -> (String, [String]) {
    if posting["former"] as? Bool == true { return ("status", ["former"]) }
    if posting["status"] == nil { return ("status", ["current"]) }
    return field(posting, "status")
  }
  func year(_ object: [String: Any]) -> (String, [String]) {
    ("year", [(object["year"] as? Int).map(String.init) ?? "-"])
  }

  var out: [Plain] = []
  for unit in rows(gold, "units") {
    out.append(
      Plain(
        kind: "unit",
        fields: [field(unit, "name"), field(unit, "parent")],
        optional: optional(unit)
      )
    )
  }
  for officer in rows(gold, "officers") {
    out.append(Plain(kind: "officer", fields: [field(officer, "name"), field(officer, "rank")]))
    for posting in rows(officer, "postings") {
      out.append(
        Plain(
          kind: "posting",
          fields: [
            field(officer, "name"), field(posting, "position"), field(posting, "unit"),
            status(posting),
          ],
          optional: optional(posting)
        )
      )
    }
  }
  for conference in rows(gold, "conferences") {
    out.append(
      Plain(
        kind: "conference",
        fields: [
          field(conference, "kind"), field(conference, "host"), field(conference, "held_on"),
        ],
        optional: optional(conference)
      )
    )
    for role in rows(conference, "roles") {
      let person = role["person"] as? String
      out.append(
        Plain(
          kind: "role",
          fields: [
            ("name", [plain(person ?? role["officer"] as? String)]), field(role, "role"),
          ],
          optional: optional(role) || person != nil
        )
      )
    }
  }
  for award in rows(gold, "awards") {
    let recipient = award["recipient"] as? [String: Any] ?? [:]
    let count = (recipient["count"] as? Int).map { "\($0) " } ?? ""
    let who = ["unit", "officer", "person", "of", "group"].compactMap { recipient[$0] as? String }
    let presenters =
      award["presented_by"] as? [String] ?? [award["presented_by"] as? String].compactMap { $0 }
    out.append(
      Plain(
        kind: "award",
        fields: [
          field(award, "award"), field(award, "grantor"), year(award), field(award, "status"),
          ("recipient", [plain(count + (who.first ?? ""))]),
          ("presented_by", [plain(presenters.joined(separator: " + "))]),
        ],
        optional: optional(award)
      )
    )
  }
  for theme in rows(gold, "themes") {
    out.append(
      Plain(kind: "theme", fields: [field(theme, "text"), field(theme, "by"), year(theme)])
    )
  }
  return out
}

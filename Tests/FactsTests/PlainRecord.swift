import Facts

/// The facts of a record of the program.
func plainFacts(_ record: Record) -> [Plain] {
  func one(_ name: String, _ value: String?) -> (String, [String]) { (name, [plain(value)]) }

  var out: [Plain] = []
  for unit in record.units {
    out.append(Plain(kind: "unit", fields: [one("name", unit.name), one("parent", unit.parent)]))
  }
  for officer in record.officers {
    out.append(
      Plain(kind: "officer", fields: [one("name", officer.name), one("rank", officer.rank)])
    )
    for posting in officer.postings {
      out.append(
        Plain(
          kind: "posting",
          fields: [
            one("name", officer.name), one("position", posting.position),
            one("unit", posting.unit), one("status", posting.status.rawValue),
          ]
        )
      )
    }
  }
  for conference in record.conferences {
    out.append(
      Plain(
        kind: "conference",
        fields: [
          ("kind", [plainKind(conference.kind)]), one("host", conference.host),
          one("held_on", conference.heldOn), one("place", conference.place),
        ]
      )
    )
    for role in conference.roles {
      out.append(
        Plain(kind: "role", fields: [one("name", role.name), one("role", role.role.rawValue)])
      )
    }
  }
  for award in record.awards {
    let recipient =
      switch award.recipient {
      case .unit(let name), .officer(let name), .person(let name), .group(let name): name
      case .count(let count, let noun): "\(count) \(noun)"
      }
    out.append(
      Plain(
        kind: "award",
        fields: [
          one("award", [award.award, award.grade].compactMap { $0 }.joined(separator: " ")),
          one("grantor", award.grantor), one("year", award.year.map(String.init)),
          one("status", award.status.rawValue), one("recipient", recipient),
          one(
            "presented_by",
            award.presentedBy.isEmpty ? nil : award.presentedBy.joined(separator: " + ")
          ), one("given_on", award.givenOn), one("conference", award.conference.map(String.init)),
        ]
      )
    )
  }
  for theme in record.themes where theme.text != nil {
    out.append(
      Plain(
        kind: "theme",
        fields: [
          one("text", theme.text), one("by", theme.by), one("year", theme.year.map(String.init)),
        ]
      )
    )
  }
  return out
}

import Examples
import Facts
import Testing
import Text

private let extractor = Result { try Extractor() }

extension Extractor {
  /// The one all tests share.
  static func shared() throws -> Extractor { try extractor.get() }
}

/// What the program says of a text.
func record(of text: String) throws -> Record {
  try Extractor.shared().record(of: try .reading(text))
}

/// The record's facts, told in parts.
func facts(in text: String) throws -> [Fact] {
  let record = try record(of: text)
  return units(of: record) + officers(of: record) + conferences(of: record) + awards(of: record)
    + themes(of: record) + changes(of: record)
}

/// `unit | Cục Chính trị | < Quân khu 4`.
private func units(of record: Record) -> [Fact] {
  record.units.map { unit in
    Fact("unit", [unit.name, "< " + (unit.parent ?? "-")], rules: unit.evidence.map(\.rule))
  }
}

/// `officer | Lê Văn Bình | Đại tá`, `post | Lê Văn Bình | Chính ủy | @ Lữ đoàn 613 | current`.
private func officers(of record: Record) -> [Fact] {
  record.officers.flatMap { officer in
    [Fact("officer", [officer.name, officer.rank], rules: officer.evidence.map(\.rule))]
      + officer.postings.map { posting in
        Fact(
          "post",
          [
            officer.name, posting.position, "@ " + (posting.unit ?? "-"),
            "of " + (posting.of ?? "-"), posting.status.rawValue,
          ],
          rules: posting.evidence.map(\.rule)
        )
      }
  }
}

/// `event | tổng kết | by Lữ đoàn 613 | on 2023-12-05 | period 2023`, `role | Lê Văn Bình | chair`.
private func conferences(of record: Record) -> [Fact] {
  record.conferences.flatMap { conference in
    [
      Fact(
        "event",
        [
          conference.kind ?? "-", "about " + (conference.subject ?? "-"),
          "by " + (conference.host ?? "-"), "on " + (conference.heldOn ?? "-"),
          conference.heldOnInferred ? "inferred" : nil, "period " + (conference.period ?? "-"),
          "at " + (conference.place ?? "-"),
        ],
        rules: conference.evidence.map(\.rule)
      )
    ]
      + conference.roles.map { role in
        Fact("role", [role.name, role.role.rawValue], rules: role.evidence.map(\.rule))
      }
  }
}

/// `award | Bằng khen | conferred | to Lữ đoàn 613 | by Bộ Quốc phòng | year 2023`.
private func awards(of record: Record) -> [Fact] {
  record.awards.map { award in
    let recipient =
      switch award.recipient {
      case .unit(let name), .officer(let name), .person(let name), .group(let name): name
      case .count(let count, let noun): "\(count) \(noun)"
      }
    return Fact(
      "award",
      [
        award.award, award.grade, award.status.rawValue, "to " + recipient,
        "by " + (award.grantor ?? "-"), "year " + (award.year.map(String.init) ?? "-"),
        award.yearInferred ? "inferred" : nil, "within " + (award.within ?? "-"),
        "given " + (award.givenOn ?? "-"),
      ] + award.presentedBy.map { "from " + $0 },
      rules: award.evidence.map(\.rule)
    )
  }
}

/// `theme | Kỷ cương, sáng tạo | emulation | year 2024 | by Lữ đoàn 613`.
private func themes(of record: Record) -> [Fact] {
  record.themes.map { theme in
    Fact(
      "theme",
      [
        theme.text ?? "-", theme.kind.rawValue, "year " + (theme.year.map(String.init) ?? "-"),
        "by " + (theme.by ?? "-"), "of " + (theme.movement ?? "-"),
        "launched " + (theme.launchedBy ?? "-"),
      ],
      rules: theme.evidence.map(\.rule)
    )
  }
}

/// `change | promotion | Lê Văn Bình | from Thượng tá | to Đại tá`.
private func changes(of record: Record) -> [Fact] {
  record.changes.map { change in
    Fact(
      "change",
      [
        change.kind.rawValue, change.officer, change.rankFrom.map { "from " + $0 },
        change.rankTo.map { "to " + $0 }, change.position, change.unit.map { "@ " + $0 },
        change.into.map { "into " + $0 }, change.effectiveOn.map { "on " + $0 },
        change.authority.map { "by " + $0 }, change.planned ? "planned" : nil,
      ] + change.units.map { "of " + $0 },
      rules: change.evidence.map(\.rule)
    )
  }
}

/// Holds an example to the record of its text.
func check(_ example: Example, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let miss = example.miss(in: try facts(in: example.text))
  if knownMisses.contains(example.description) {
    #expect(miss != nil, "right now: take it out of knownMisses", sourceLocation: sourceLocation)
  } else {
    #expect(miss == nil, sourceLocation: sourceLocation)
  }
}

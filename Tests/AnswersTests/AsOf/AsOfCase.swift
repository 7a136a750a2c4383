import Testing

@testable import Answers

/// Rows of `postings` written by hand, and what they tell of a day.
struct AsOfCase: Sendable, CustomTestStringConvertible {
  /// One row.
  struct Told: Sendable {
    var officer: String
    var position: String
    var unit: Int
    var status: String
    var days: [String]
    var from: String?
    var until: String?
  }

  var testDescription: String
  var told: [Told]
  var changes: [PostRows.Change] = []
  /// The day the unit asked for ended.
  var unitEnd: String?
  /// The position asked for.
  var position = "Chính ủy"
  var unit = 4
  var day: String
  /// Holders with what they rest on and the age in days: `An seen_before 30`.
  var holders: [String]

  /// Who holds it, as told.
  var answer: [String] {
    known.compactMap { known in
      known.verdict.basis.map { "\(known.tenure.name) \($0.word) \(known.verdict.age ?? -1)" }
    }
  }

  /// What is said where nobody is told.
  var unknown: String {
    DayRange(day).map { AsOfWords.unknown(known, on: $0) } ?? ""
  }

  private var known: [AsOf.Known] {
    guard let day = DayRange(day) else { return [] }
    let posts = told.enumerated().map { number, told in Self.post(told, number) }
    let ends = DayRange(unitEnd).map {
      [unit: TenureEvent(day: $0, kind: .unitEnded("Quân khu 5"))]
    }
    return AsOf.weigh(posts, changes, ends ?? [:], on: day).filter {
      $0.tenure.posts[0].cells[Post.position].text == position && $0.tenure.place.unit == unit
    }
  }

  /// One officer a name; one article a day.
  static func number(of officer: String) -> Int {
    officer.unicodeScalars.reduce(0) { $0 * 31 % 1_000_003 + Int($1.value) }
  }

  private static func post(_ told: Told, _ number: Int) -> Post {
    let cells = Kind.postings.keys.map { key -> Cell in
      switch key {
      case "id": .number(number)
      case "officer": .text(told.officer)
      case "position": .text(told.position)
      case "unit": .text("Quân khu \(told.unit)")
      case "status": .text(told.status)
      default: .missing
      }
    }
    let keys = ["Chính ủy": "chinh uy", "Phó Chính ủy": "pho chinh uy", "Tư lệnh": "tu lenh"]
    return Post(
      id: number,
      officer: Self.number(of: told.officer),
      place: Post.Place(
        position: keys[told.position] ?? "bi thu dang uy",
        unit: told.unit,
        name: nil
      ),
      status: told.status,
      from: DayRange(told.from),
      until: DayRange(told.until),
      sightings: told.days.map { ($0.utf8.reduce(0) { $0 * 31 + Int($1) }, DayRange($0)) },
      cells: cells
    )
  }
}

extension AsOfCase.Told {
  /// `An` seen as `Chính ủy` of unit 4, unless said otherwise.
  static func told(
    _ officer: String,
    _ days: [String],
    is status: String = "current",
    from: String? = nil,
    until: String? = nil,
    as position: String = "Chính ủy",
    at unit: Int = 4
  ) -> Self {
    Self(
      officer: officer,
      position: position,
      unit: unit,
      status: status,
      days: days,
      from: from,
      until: until
    )
  }
}

import Text

/// A closed list of words an option takes, each with what people call it.
public struct Vocabulary: Sendable {
  /// A stored value and other words for it, folded without accents.
  typealias Entry = (value: String, others: [String])

  let entries: [Entry]

  /// The stored values, in their order.
  public var values: [String] { entries.map(\.value) }

  /// The stored value meant by a word.
  func value(_ word: String, for filter: Filter) throws(QuestionError) -> String {
    let key = Fold.plain(word)
    for entry in entries where entry.value == key || entry.others.contains(key) {
      return entry.value
    }
    // presents report, presents-report
    let joined = String(key.map { $0 == " " || $0 == "-" ? "_" : $0 })
    for entry in entries where entry.value == joined { return entry.value }
    let suggestions = Suggestion.best(for: word, among: values)
    throw .unknownValue(filter.option, word, known: values, suggestions: suggestions)
  }

  /// The closed list a filter draws on for a kind of row, or `nil` where its values are open.
  public static func of(_ filter: Filter, _ kind: Kind) -> Vocabulary? {
    switch (filter, kind) {
    case (.status, .awards): awardStatus
    case (.status, .officers), (.status, .postings): postingStatus
    case (.status, .changes): changeStatus
    case (.role, _): role
    case (.without, _): withoutKind
    case (.kind, .awards): recipientKind
    case (.kind, .themes): themeKind
    case (.kind, .changes): changeKind
    default: nil
    }
  }

  static let awardStatus = Vocabulary(entries: [
    (
      "conferred",
      [
        "trao", "trao tang", "da trao", "tang", "da tang", "tang thuong", "duoc tang", "nhan",
        "duoc nhan", "don nhan", "duoc trao", "phong tang", "truy tang", "received", "awarded",
        "given", "granted",
      ]
    ),
    ("proposed", ["de nghi", "duoc de nghi", "de xuat", "duoc de xuat", "nominated"]),
  ])

  static let postingStatus = Vocabulary(entries: [
    ("current", ["duong nhiem", "hien nay", "dang giu", "duong chuc"]),
    ("former", ["nguyen", "cuu"]),
    ("acting", ["quyen", "phu trach", "q."]),
    ("appointed", ["bo nhiem", "duoc bo nhiem", "giu chuc", "nhan chuc"]),
    ("relieved", ["thoi giu chuc", "mien nhiem", "thoi chuc", "thoi"]),
  ])

  static let changeStatus = Vocabulary(entries: [
    ("done", ["da", "da thuc hien", "decided"]),
    ("planned", ["du kien", "ke hoach", "se", "announced"]),
  ])

  static let role = Vocabulary(entries: [
    ("chair", ["chu tri", "dong chu tri", "chairs", "chaired", "co-chair"]),
    ("directs", ["chi dao", "du va chi dao", "phat bieu chi dao", "du,chi dao", "directed"]),
    ("attends", ["du", "tham du", "den du", "attended"]),
    ("presents_report", ["trinh bay bao cao", "bao cao", "doc bao cao"]),
    ("launches", ["phat dong", "launched"]),
    ("presents_award", ["trao", "trao tang", "trao thuong"]),
    ("speaks", ["phat bieu", "khai mac", "be mac", "ket luan", "spoke"]),
    ("witnesses", ["chung kien", "witnessed"]),
  ])

  static let themeKind = Vocabulary(entries: [
    ("emulation", ["thi dua", "phong trao", "phong trao thi dua"]),
    ("task", ["nhiem vu", "nam"]),
  ])

  static let recipientKind = Vocabulary(entries: [
    ("unit", ["don vi", "units"]),
    ("officer", ["si quan", "quan nhan", "officers"]),
    ("person", ["nguoi", "persons", "people"]),
    ("count", ["so luong", "counts"]),
    ("group", ["nhom", "groups"]),
    ("collective", ["tap the", "collectives"]),
    ("individual", ["ca nhan", "individuals"]),
  ])

  static let withoutKind = Vocabulary(entries: [
    ("awards", ["khen thuong", "award"]), ("conferences", ["hoi nghi", "conference"]),
    ("themes", ["chu de", "theme"]), ("postings", ["chuc vu", "posting", "posts"]),
    ("officers", ["si quan", "can bo", "officer"]), ("changes", ["thay doi", "change"]),
  ])

  static let changeKind = Vocabulary(entries: [
    ("promotion", ["thang", "thang quan ham", "thang cap", "phong quan ham", "promotions"]),
    ("appointment", ["bo nhiem", "giu chuc", "appointments"]),
    ("transfer", ["dieu dong", "luan chuyen", "transfers"]),
    ("relief", ["mien nhiem", "thoi giu chuc", "thoi chuc"]),
    ("retirement", ["nghi huu", "huu", "nghi cong tac", "retirements"]),
    ("rename", ["doi ten", "renamed"]),
    ("merger", ["sap nhap", "hop nhat", "mergers", "merged"]),
    ("dissolution", ["giai the", "dissolved"]),
    ("establishment", ["thanh lap", "established"]),
  ])
}

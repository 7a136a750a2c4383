import Facts
import Text

/// Records of invented articles: few names, so that facts meet; random details, so that they differ.
struct Invented {
  private var state: UInt64
  private var earlier: [Record] = []

  /// Whether texts are told again nearly word by word.
  private let republishes: Bool

  init(seed: UInt64, republishes: Bool = false) {
    self.republishes = republishes
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  private mutating func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % bound
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[next(values.count)] }

  private mutating func chance(_ one: Int) -> Bool { next(one) == 0 }

  private static let units: [(String, String, String?)] = [
    ("Bộ Quốc phòng", "Bộ Quốc phòng", nil), ("Quân khu 81", "Quân khu", "Bộ Quốc phòng"),
    ("Sư đoàn 977", "Sư đoàn", "Quân khu 81"), ("Sư đoàn 977", "Sư đoàn", nil),
    ("sư đoàn 977", "sư đoàn", "Quân khu 81"), ("Sư đoàn 977", "Sư đoàn", "Quân khu 82"),
    ("Cục Chính trị", "Cục", nil), ("Cục Chính trị", "Cục", "Quân khu 81"),
    ("Phòng Tham mưu", "Phòng", "Sư đoàn 977"), ("Tiểu đoàn 4", "Tiểu đoàn", "Cục Chính trị"),
    ("Quân khu", "Quân khu", "Bộ Quốc phòng"), ("Quân khu 82", "Quân khu", nil),
  ]
  private static let people = ["Lò Văn Tấm", "Hà Thị Cám", "Lò Văn Tâm", "Đinh Bờm"]
  private static let words = [
    "vườn", "ao", "bếp", "giếng", "sân", "đồi", "suối", "rừng", "nương", "bản", "chợ", "đò",
  ]
  private static let ranks = ["Trung tá", "Thượng tá", "Đại tá", "Thiếu tướng", "Chuẩn Đô đốc"]

  /// A record; `number` makes its text and path its own.
  mutating func record(_ number: Int) -> Record {
    var text = "Bài số \(number) kể chuyện đơn vị thi đua. "
    text += String(repeating: "Đồng chí \(number) đã nói. ", count: 1 + next(20))
    text += (0..<40).map { _ in pick(Invented.words) }.joined(separator: " ")
    let told = earlier.isEmpty || chance(2) ? nil : pick(earlier)
    // Re-published, or the same told in other words.
    if republishes, let told, chance(2) {
      text = String(decoding: told.article.text, as: UTF8.self) + " Theo bài \(number)."
    }
    let bytes = Array(text.utf8)
    var article = Article(
      path: "/bai/\(number).txt",
      sha256: Digest.sha256(bytes),
      text: bytes,
      zones: []
    )
    article.title = chance(2) ? "Bài \(number)" : nil
    article.publishedOn = chance(3) ? nil : "202\(next(4))-0\(1 + next(9))-1\(next(9))"
    article.publisher = chance(2) ? "Báo Thử" : nil
    if let told {
      var record = told
      record.article = article
      retell(&record)
      earlier.append(record)
      return record
    }
    var record = Record(article: article)
    addUnits(&record)
    addOfficers(&record)
    addConferences(&record)
    for _ in 0..<next(4) { record.awards.append(award(record)) }
    for _ in 0..<next(3) { record.themes.append(theme(record)) }
    for _ in 0..<next(3) { record.changes.append(change(record)) }
    earlier.append(record)
    return record
  }

  /// Another article on the same events, with other details.
  private mutating func retell(_ record: inout Record) {
    for place in record.conferences.indices {
      if chance(3) { record.conferences[place].place = pick(["Hội trường nhỏ", nil]) }
      if chance(3) { record.conferences[place].subject = nil }
      if chance(3) { record.conferences[place].heldOnInferred = false }
    }
    for place in record.awards.indices {
      if chance(3) { record.awards[place].givenOn = pick(["2024-01-06", nil]) }
      if chance(3) { record.awards[place].presentedBy = [pick(Invented.people)] }
      if chance(4) { record.awards[place].within = unit(record) }
      if chance(4) { record.awards[place].conference = nil }
    }
    for place in record.themes.indices where chance(3) {
      record.themes[place].launchedBy = pick(Invented.people)
    }
    for place in record.officers.indices {
      if chance(5) { record.officers[place].rank = pick(Invented.ranks) }
      // Seen at another unit, or at both: who is who changes with what is read.
      if chance(2) {
        let posting = PostingFact(
          position: "Chính ủy",
          unit: pick(record.units).name,
          evidence: evidence(record)
        )
        if chance(2) { record.officers[place].postings.removeAll() }
        record.officers[place].postings.append(posting)
      }
    }
    if chance(3), !record.awards.isEmpty { record.awards.removeLast() }
    if chance(3), !record.officers.isEmpty { record.officers.removeFirst() }
    if chance(3), !record.units.isEmpty { record.units.append(record.units.removeFirst()) }
  }

  private mutating func evidence(_ record: Record) -> [Evidence] {
    let start = next(20)
    var all = [Evidence(start: start, end: start + 1 + next(20), rule: "thu")]
    if chance(3) { all.append(Evidence(start: 0, end: 7, field: "year", rule: "nam")) }
    return all
  }

  private mutating func addUnits(_ record: inout Record) {
    var names: Set<String> = []
    for _ in 0..<2 + next(6) {
      let unit = chance(2) ? Invented.units[next(2)] : pick(Invented.units)
      guard names.insert(unit.0).inserted else { continue }
      record.units.append(
        UnitFact(name: unit.0, kind: unit.1, parent: unit.2, evidence: evidence(record))
      )
    }
  }

  private mutating func unit(_ record: Record) -> String? {
    if chance(8) { return nil }
    if chance(2) { return record.units[0].name }
    return chance(6) ? "Quân ủy Trung ương" : pick(record.units).name
  }

  private mutating func addOfficers(_ record: inout Record) {
    var names: Set<String> = []
    for _ in 0..<next(4) {
      let name = pick(Invented.people)
      guard names.insert(name).inserted else { continue }
      var postings: [PostingFact] = []
      for _ in 0..<next(3) {
        postings.append(
          PostingFact(
            position: pick(["Chính ủy", "chính uỷ", "Tư lệnh"]),
            unit: unit(record),
            of: chance(3) ? unit(record) : nil,
            status: pick([.current, .current, .former]),
            from: chance(4) ? "2020-01-0\(1 + next(3))" : nil,
            evidence: evidence(record)
          )
        )
      }
      record.officers.append(
        OfficerFact(
          name: name,
          rank: pick(Invented.ranks),
          postings: postings,
          evidence: evidence(record)
        )
      )
    }
  }

  private mutating func addConferences(_ record: inout Record) {
    for _ in 0..<next(3) {
      var fact = ConferenceFact(evidence: evidence(record))
      fact.kind = pick(["tổng kết", "tổng kết", nil])
      fact.subject = pick(["công tác thi đua", nil])
      fact.period = pick(["2023", "2023", nil])
      fact.heldOn = pick(["2024-01-05", "2024-01-05", nil])
      fact.heldOnInferred = chance(2)
      fact.place = pick(["Hội trường lớn", "Hội trường nhỏ", nil])
      fact.host = unit(record)
      for _ in 0..<next(4) {
        fact.roles.append(
          RoleFact(
            name: pick(Invented.people),
            isOfficer: true,
            role: pick(Array(RoleFact.Role.allCases.prefix(3))),
            evidence: evidence(record)
          )
        )
      }
      record.conferences.append(fact)
    }
  }

  private mutating func award(_ record: Record) -> AwardFact {
    let recipient: AwardFact.Recipient =
      switch next(6) {
      case 0: .count(1 + next(2), of: "tập thể")
      case 1: .group("các cá nhân")
      case 2: .officer(pick(Invented.people))
      case 3: .person(pick(Invented.people))
      default: .unit(chance(3) ? pick(record.units).name : record.units[0].name)
      }
    var fact = AwardFact(
      award: pick(["Cờ thi đua", "Bằng khen", "bằng khen"]),
      status: pick([.proposed, .conferred]),
      recipient: recipient,
      evidence: evidence(record)
    )
    fact.grade = pick([nil, nil, nil, nil, "hạng Ba"])
    fact.grantor = chance(2) ? nil : unit(record)
    fact.year = pick([2023, 2023, 2023, nil])
    fact.yearInferred = chance(3)
    fact.givenOn = pick([nil, "2024-01-05"])
    fact.within = unit(record)
    for _ in 0..<next(3) { fact.presentedBy.append(pick(Invented.people)) }
    fact.conference = record.conferences.isEmpty ? nil : next(record.conferences.count)
    return fact
  }

  private mutating func theme(_ record: Record) -> ThemeFact {
    var fact = ThemeFact(
      kind: pick([.emulation, .task]),
      text: pick(["Vững bước", "vững bước", nil]),
      evidence: evidence(record)
    )
    fact.year = pick([2023, nil])
    fact.movement = pick(["Thi đua Quyết thắng", nil])
    fact.by = unit(record)
    fact.launchedBy = chance(2) ? pick(Invented.people) : nil
    fact.conference = record.conferences.isEmpty ? nil : next(record.conferences.count)
    return fact
  }

  private mutating func change(_ record: Record) -> ChangeFact {
    var fact = ChangeFact(
      kind: pick([.promotion, .appointment, .merger]),
      evidence: evidence(record)
    )
    if fact.kind == .merger {
      fact.units = [pick(record.units).name, pick(record.units).name]
      fact.into = unit(record)
    } else {
      fact.officer = pick(Invented.people)
      fact.rankTo = pick(Invented.ranks)
      fact.position = pick(["Tư lệnh", nil])
      fact.unit = unit(record)
    }
    fact.effectiveOn = pick(["2024-02-01", "2024-02-02", nil])
    fact.planned = chance(4)
    return fact
  }
}

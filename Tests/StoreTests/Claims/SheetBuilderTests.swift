import Facts
import Testing

@testable import Store

/// What claims articles make, and which claims of two articles are of one fact.
@Suite
struct SheetBuilderTests {
  private func sheet(_ record: Record) -> ClaimSheet {
    var builder = SheetBuilder()
    return builder.sheet(for: record)
  }

  private func said(_ sheet: ClaimSheet, _ kind: FactKind) -> [String] {
    sheet.withView { view in
      view.claims.filter { $0.kind == kind.rawValue }.compactMap { view.string($0.said) }
    }
  }

  /// The match keys of the claims of a kind.
  private func keys(_ kind: FactKind, _ fill: (inout Record) -> Void) -> [Int64] {
    sheet(Told.record("keys", fill)).claims.filter { $0.kind == kind.rawValue }.map(\.matchKey)
  }

  private static let home = Told.unit("Quân khu 81", "Quân khu")

  @Test
  func idsLieInTheArticlesRangeAndAreDistinct() {
    var invented = Invented(seed: 8)
    for number in 0..<30 {
      let sheet = sheet(invented.record(number))
      let ids = sheet.claims.map(\.id)
      #expect(Set(ids).count == ids.count)
      #expect(ids.allSatisfy { $0 >= sheet.article && $0 < sheet.article + ArticleID.span })
    }
  }

  @Test
  func everyClaimHasACellForEachColumn() {
    var invented = Invented(seed: 9)
    let sheet = sheet(invented.record(0))
    let hidden: [FactKind: Int] = [
      .posting: 1, .officer: 2, .conference: 4, .award: 5, .change: 1,
    ]
    let starts = sheet.claims.map { Int($0.firstCell) } + [sheet.cells.count]
    for (place, claim) in sheet.claims.enumerated() {
      let kind = FactKind(rawValue: claim.kind) ?? .unit
      #expect(
        starts[place + 1] - starts[place] == kind.table.contents.count + hidden[kind, default: 0],
        "\(kind)"
      )
    }
  }

  @Test
  func evidenceOutsideTheTextIsLeftOut() {
    let sheet = sheet(
      Told.record("x") { record in
        let end = record.article.text.count
        record.units = [Self.home]
        record.units[0].evidence = [
          Evidence(start: 0, end: end, rule: "a"), Evidence(start: 0, end: end + 1, rule: "b"),
          Evidence(start: 4, end: 4, rule: "c"), Evidence(start: -1, end: 4, rule: "d"),
        ]
      }
    )
    #expect(sheet.evidence.count == 1)
  }

  // MARK: - Units

  @Test
  func unitsAreOneANameAndParentsAreUnits() {
    let sheet = sheet(
      Told.record("x") {
        $0.units = [
          Told.unit("Phòng Tham mưu", "Phòng", in: "Sư đoàn 977"),
          Told.unit("phòng tham mưu", "phòng"),
        ]
      }
    )
    #expect(
      said(sheet, .unit) == [
        #"{"name":"Phòng Tham mưu","kind":"Phòng","parent":"Sư đoàn 977"}"#,
        #"{"name":"Sư đoàn 977","kind":"Sư đoàn"}"#,
      ]
    )
    #expect(sheet.claims[0].evidenceCount == 2)
    #expect(sheet.withView { $0.cell($0.claims[0], 4) } == 1)
  }

  @Test
  func aUnitIsNotItsOwnParent() {
    let sheet = sheet(
      Told.record("x") { $0.units = [Told.unit("Phòng Tham mưu", "Phòng", in: "Phòng Tham mưu")] }
    )
    #expect(sheet.claims.count == 1)
    #expect(sheet.withView { $0.cell($0.claims[0], 4) } == Cell.null)
  }

  // MARK: - Officers

  @Test
  func anOfficersClaimsAreOneAName() {
    let sheet = sheet(
      Told.record("x") {
        $0.officers = [
          Told.officer("Lò Văn Tấm", "Đại tá", "Chính ủy", "Quân khu 81"),
          Told.officer("Lò văn Tấm", "Đại tá", "Bí thư Đảng ủy", nil),
        ]
      }
    )
    #expect(said(sheet, .officer) == [#"{"name":"Lò Văn Tấm","rank":"Đại tá"}"#])
    #expect(
      said(sheet, .posting) == [
        #"{"officer":"Lò Văn Tấm","position":"Chính ủy","unit":"Quân khu 81","status":"current"}"#,
        #"{"officer":"Lò văn Tấm","position":"Bí thư Đảng ủy","status":"current"}"#,
      ]
    )
  }

  // MARK: - Conferences

  @Test
  func conferencesMeetByHostKindAndDay() {
    func key(_ kind: String?, _ host: String?, _ day: String?, period: String? = nil) -> Int64 {
      keys(.conference) {
        $0.units = [Self.home]
        $0.conferences = [Told.conference(kind, host: host, on: day)]
        $0.conferences[0].period = period
      }[0]
    }
    let review = key("tổng kết", "Quân khu 81", "2024-01-05")
    #expect(review != 0)
    #expect(review == key("Tổng kết", "quân khu 81", "2024-01-05", period: "2023"))
    #expect(review != key("sơ kết", "Quân khu 81", "2024-01-05"))
    #expect(review != key("tổng kết", "Quân khu 81", "2024-01-06"))
    #expect(key("tổng kết", nil, "2024-01-05") == 0)
    #expect(review == key("tổng kết", "Bộ Tư lệnh Quân khu 81", "2024-01-05"))
    #expect(review >> 30 == key("sơ kết", "Quân khu 81", "2023-12-29") >> 30, "one family")
    #expect(review >> 30 != key("tổng kết", "Quân khu 81", "2024-12-29") >> 30, "another season")
    let undated = key("tổng kết", "Quân khu 81", nil, period: "2023")
    #expect(undated == key("tổng kết", "Quân khu 81", nil, period: "2023"))
  }

  @Test
  func twoConferencesOfOneArticleAreTwo() {
    let keys = keys(.conference) {
      $0.conferences = [
        Told.conference(nil, host: "Quân khu 81", on: "2024-01-05"),
        Told.conference(nil, host: "Quân khu 81", on: "2024-01-05"),
      ]
    }
    #expect(Set(keys).count == 2)
  }

  // MARK: - Awards

  @Test
  func awardsMeetByRecipientYearGrantorAndStatus() {
    func key(_ change: (inout AwardFact) -> Void = { _ in }) -> Int64 {
      keys(.award) {
        $0.units = [Self.home, Told.unit("Quân khu", "Quân khu")]
        var award = Told.award("Cờ thi đua", .unit("Quân khu 81"))
        award.grantor = "Bộ Quốc phòng"
        change(&award)
        $0.awards = [award]
      }[0]
    }
    let flag = key()
    #expect(flag != 0)
    #expect(flag == key { $0.presentedBy = ["Lò Văn Tấm"] }, "a presenter is no second award")
    #expect(flag == key { $0.award = "cờ thi đua" })
    #expect(flag == key { $0.status = .proposed }, "what was proposed was given")
    #expect(flag >> 30 == key { $0.grantor = nil } >> 30, "one family")
    #expect(flag >> 30 != key { $0.recipient = .unit("Quân khu 82") } >> 30)
    #expect(flag != key { $0.year = 2022 })
    #expect(flag != key { $0.grantor = "Chính phủ" })
    #expect(flag != key { $0.grade = "hạng Ba" })
    #expect(flag != key { $0.recipient = .unit("Quân khu 82") })
    #expect(key { $0.recipient = .unit("Quân khu") } == 0, "nobody knows which")
    #expect(flag != key { $0.year = nil })
  }

  @Test
  func countedRecipientsMeetAtOneConferenceAlone() {
    func key(_ day: String?, _ recipient: AwardFact.Recipient = .count(13, of: "tập thể")) -> Int64
    {
      keys(.award) {
        $0.units = [Self.home]
        $0.conferences = [Told.conference("tổng kết", host: "Quân khu 81", on: day)]
        var award = Told.award("Bằng khen", recipient)
        award.conference = 0
        $0.awards = [award]
      }[0]
    }
    #expect(key("2024-01-05") == key("2024-01-05"))
    #expect(key("2024-01-05") != 0)
    #expect(key("2024-01-05") != key("2024-01-06"))
    #expect(key("2024-01-05") != key("2024-01-05", .count(14, of: "tập thể")))
    #expect(key("2024-01-05") != key(nil))
    let apart = keys(.award) { $0.awards = [Told.award("Bằng khen", .count(13, of: "tập thể"))] }
    #expect(apart == [0])
  }

  @Test
  func anAwardSaysAllThereIs() {
    let sheet = sheet(
      Told.record("x") {
        $0.units = [Self.home]
        $0.conferences = [Told.conference("tổng kết", host: "Quân khu 81", on: nil)]
        var award = Told.award("Huân chương", .count(2, of: "cá nhân"), .proposed)
        award.grade = "hạng Ba"
        award.yearInferred = true
        award.givenOn = "2024-01-05"
        award.grantor = "Chủ tịch nước"
        award.within = "Quân khu 81"
        award.presentedBy = ["Lò \"Văn\" Tấm", "lò văn tấm", "Hà Cám"]
        award.conference = 0
        $0.awards = [award]
      }
    )
    let meeting = sheet.claims[1].id
    #expect(
      said(sheet, .award) == [
        #"{"name":"Huân chương","class":"hạng Ba","status":"proposed","year":2023,"#
          + #""year_inferred":1,"given_on":"2024-01-05","grantor":"Chủ tịch nước","#
          + #""recipient_kind":"count","recipient":"cá nhân","recipient_count":2,"#
          + #""within":"Quân khu 81","presented_by":["Lò \"Văn\" Tấm","Hà Cám"],"#
          + #""conference_id":\#(meeting)}"#
      ]
    )
  }

  // MARK: - Themes and changes

  @Test
  func themesMeetBySloganUnitAndYear() {
    func key(_ change: (inout ThemeFact) -> Void = { _ in }) -> Int64 {
      keys(.theme) {
        var theme = ThemeFact(kind: .emulation, text: "Vững bước", evidence: Told.words)
        theme.year = 2024
        theme.by = "Quân khu 81"
        change(&theme)
        $0.themes = [theme]
      }[0]
    }
    #expect(key() == key { $0.movement = "Thi đua Quyết thắng" })
    #expect(key() == key { $0.text = "vững bước" })
    #expect(key() != key { $0.year = 2023 })
    #expect(key() != key { $0.kind = .task })
    #expect(key { $0.by = nil } == 0)
    #expect(key { $0.text = nil } == 0)
    #expect(key { ($0.text, $0.movement) = (nil, "Thi đua Quyết thắng") } != 0)
  }

  @Test
  func mergersMeetByTheirUnitsInAnyOrder() {
    func key(_ units: [String], _ into: String) -> Int64 {
      keys(.change) {
        var change = ChangeFact(kind: .merger, evidence: Told.words)
        change.units = units
        change.into = into
        $0.changes = [change]
      }[0]
    }
    let merged = key(["Lữ đoàn 967", "Lữ đoàn 968"], "Lữ đoàn 969")
    #expect(merged == key(["Lữ đoàn 968", "Lữ đoàn 967"], "Lữ đoàn 969"))
    #expect(merged != key(["Lữ đoàn 968", "Lữ đoàn 967"], "Lữ đoàn 970"))
    #expect(key([], "Lữ đoàn 969") == 0)
  }

  @Test
  func changesOfPersonsWithoutARankAreTheirOwn() {
    func key(_ officers: [OfficerFact]) -> Int64 {
      keys(.change) {
        $0.officers = officers
        var change = ChangeFact(kind: .appointment, evidence: Told.words)
        change.officer = "Hà Cám"
        change.position = "Tư lệnh"
        $0.changes = [change]
      }[0]
    }
    #expect(key([]) == 0)
    #expect(key([Told.officer("Hà Cám", "Đại tá", "Tư lệnh", nil)]) != 0)
  }
}

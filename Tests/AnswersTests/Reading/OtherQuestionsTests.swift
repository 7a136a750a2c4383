import Testing

@testable import Answers

struct OtherQuestionsTests {
  @Test
  func listsUnitsWithTheirParents() throws {
    #expect(
      try FixtureArchive.rows(.units, [(.kind, "cục")], ["name", "parent"]) == [
        "Cục Chính trị | Quân khu 9", "Cục Chính trị | Tổng cục Hậu cần",
        "Cục Quân nhu | Tổng cục Hậu cần",
      ]
    )
    #expect(
      try FixtureArchive.rows(.units, [(.under, "Quân khu 9")], ["name"])
        == ["Cục Chính trị"]
    )
  }

  @Test
  func aPositionIsTheWholeOfIt() throws {
    let keys = ["officer", "position", "unit"]
    #expect(
      try FixtureArchive.rows(.postings, [(.position, "chinh uy")], keys)
        == ["Đỗ Thành Mẫu | Chính ủy | Quân khu 9"]
    )
    #expect(
      try FixtureArchive.rows(.postings, [(.position, "PCU")], keys)
        == ["Vũ Thử Nghiệm | Phó Chính ủy | Quân khu 9"]
    )
    #expect(
      try FixtureArchive.rows(.postings, [(.status, "nguyên")], keys)
        == ["Ngô Kiểu Mẫu | Chủ nhiệm | Cục Chính trị, Quân khu 9"]
    )
  }

  @Test
  func joinsAnOfficersPostsAtOneUnit() throws {
    #expect(
      try FixtureArchive.rows(.officers, [(.rank, "trung tuong")], ["name", "position", "unit"])
        == ["Đỗ Thành Mẫu | Bí thư Đảng ủy, Chính ủy | Quân khu 9"]
    )
  }

  @Test
  func showsThePostAskedFor() throws {
    #expect(
      try FixtureArchive.rows(
        .officers,
        [(.unit, "qk9"), (.position, "Chính uỷ")],
        ["name", "position"]
      )
        == ["Đỗ Thành Mẫu | Chính ủy"]
    )
  }

  @Test
  func conditionsOnPostsHoldForTheSamePost() throws {
    #expect(
      try FixtureArchive.rows(
        .officers,
        [(.unit, "Cục Quân nhu"), (.position, "Chính ủy")],
        ["name"]
      ).isEmpty
    )
  }

  @Test
  func datesOfPostsOverlap() throws {
    let keys = ["officer"]
    #expect(try FixtureArchive.rows(.postings, [(.to, "2022")], keys).count == 4)
    #expect(try FixtureArchive.rows(.postings, [(.from, "2023")], keys).count == 3)
  }

  @Test
  func findsConferences() throws {
    let keys = ["kind", "period", "host", "chairs"]
    let review = "tổng kết | 2023 | Cục Quân nhu, Tổng cục Hậu cần | Lê Văn Thử"
    let half = "sơ kết | 6 tháng đầu năm 2022 | Quân khu 9 | Đỗ Thành Mẫu"
    #expect(try FixtureArchive.rows(.conferences, [], keys) == [review, half])
    #expect(try FixtureArchive.rows(.conferences, [(.year, "2022")], keys) == [half])
    #expect(try FixtureArchive.rows(.conferences, [(.held, "2024-01")], keys) == [review])
    #expect(try FixtureArchive.rows(.conferences, [(.kind, "hội nghị sơ kết")], keys) == [half])
    #expect(try FixtureArchive.rows(.conferences, [(.under, "tchc")], keys) == [review])
    #expect(
      try FixtureArchive.rows(.conferences, [(.officer, "ha thi mau"), (.role, "chair")], keys)
        .isEmpty
    )
  }

  @Test
  func findsConferencesByWhatTheyWereAbout() throws {
    let host = ["host"]
    let logistics = ["Cục Quân nhu, Tổng cục Hậu cần"]
    #expect(
      try FixtureArchive.rows(.conferences, [(.subject, "CONG TAC quân nhu")], host) == logistics
    )
    #expect(try FixtureArchive.rows(.conferences, [(.subject, "quân nhu")], host) == logistics)
    #expect(
      try FixtureArchive.rows(.conferences, [(.period, "6 tháng đầu năm 2022")], host)
        == ["Quân khu 9"]
    )
    for (filter, value) in [(Filter.subject, "nhu công tác"), (.period, "tháng đầu năm 2022")] {
      #expect(throws: QuestionError.self) {
        try FixtureArchive.answer(.conferences, [(filter, value)])
      }
    }
  }

  @Test
  func findsArticlesByDayAndPublisher() throws {
    let keys = ["title"]
    let other = ["Ngành quân nhu toàn quân hoàn thành tốt nhiệm vụ"]
    #expect(try FixtureArchive.rows(.articles, [(.publisher, "BÁO KHÁC")], keys) == other)
    #expect(try FixtureArchive.rows(.articles, [(.publisher, "khác")], keys) == other)
    #expect(try FixtureArchive.rows(.articles, [(.held, "2024-01-06")], keys) == other)
  }

  @Test
  func showsTheRolesAskedFor() throws {
    let answer = try FixtureArchive.answer(.conferences, [(.officer, "Hà Thị Mẫu")])
    #expect(answer.shown.contains("roles") && !answer.shown.contains("chairs"))
    #expect(answer[answer.rows[0], "roles"] == .list(["Hà Thị Mẫu (presents_report)"]))
    let all = try FixtureArchive.answer(.conferences, [(.year, "2023")])
    #expect(
      all[all.rows[0], "roles"] == .list(["Hà Thị Mẫu (presents_report)", "Lê Văn Thử (chair)"])
    )
  }

  @Test
  func findsThemes() throws {
    let keys = ["year", "kind", "text", "unit"]
    let theme = "2024 | emulation | Đoàn kết, quyết thắng | Cục Chính trị, Tổng cục Hậu cần"
    #expect(try FixtureArchive.rows(.themes, [(.year, "2024")], keys) == [theme])
    #expect(
      try FixtureArchive.rows(.themes, [(.kind, "thi đua"), (.under, "TCHC")], keys) == [theme]
    )
    #expect(try FixtureArchive.rows(.themes, [(.kind, "nhiệm vụ")], keys).isEmpty)
  }

  @Test
  func findsChanges() throws {
    let keys = ["kind", "officer", "rank_to", "units", "into"]
    #expect(
      try FixtureArchive.rows(.changes, [(.rank, "thiếu tướng")], keys)
        == ["promotion | Trịnh Văn Ví | Thiếu tướng |  | "]
    )
    let merger = ["merger |  |  | Lữ đoàn 1; Lữ đoàn 2 | Lữ đoàn 12"]
    #expect(try FixtureArchive.rows(.changes, [(.status, "planned")], keys) == merger)
    #expect(try FixtureArchive.rows(.changes, [(.unit, "Lữ đoàn 1")], keys) == merger)
    #expect(try FixtureArchive.rows(.changes, [(.unit, "Lữ đoàn 12")], keys) == merger)
  }

  @Test
  func findsArticles() throws {
    let keys = ["published_on", "title"]
    #expect(
      try FixtureArchive.rows(.articles, [(.unit, "Cục Quân nhu")], keys) == [
        "2024-01-06 | Ngành quân nhu toàn quân hoàn thành tốt nhiệm vụ",
        "2024-01-05 | Cục Quân nhu tổng kết năm 2023",
      ]
    )
    #expect(
      try FixtureArchive.rows(.articles, [(.officer, "Đỗ Thành Mẫu"), (.to, "2022")], keys).count
        == 1
    )
    #expect(try FixtureArchive.answer(.articles).rows.count == 5)
    #expect(try FixtureArchive.answer(.articles, [(.from, "2020")]).undated == 1)
  }

  @Test(arguments: [
    ("BĐBP Lâm Hải", ["Bộ đội Biên phòng tỉnh Lâm Hải"]),
    ("bo chqs lam hai", ["Bộ Chỉ huy Quân sự tỉnh Lâm Hải"]),
    ("CHQS Lâm Hải", ["Bộ Chỉ huy Quân sự tỉnh Lâm Hải"]),
    ("BĐBP Sơn Thử", ["Bộ đội Biên phòng tỉnh Sơn Thử"]),
    ("BĐBP tỉnh Sơn Thử", ["Bộ đội Biên phòng tỉnh Sơn Thử"]),
    ("Quân khu tỉnh 9", ["Quân khu 9"]),
  ])
  func findsUnitsWithoutTheSortOfPlace(argument: String, names: [String]) throws {
    #expect(try FixtureArchive.rows(.units, [(.unit, argument)], ["name"]) == names)
  }

  @Test
  func partOfANameSaysHowManyHoldIt() {
    #expect(
      throws: QuestionError.partOfNames(
        .unit,
        "Bộ đội",
        what: "unit",
        count: 3,
        first: [
          "Bộ đội Biên phòng Sơn Thử", "Bộ đội Biên phòng tỉnh Lâm Hải",
          "Bộ đội Biên phòng tỉnh Sơn Thử",
        ]
      )
    ) {
      try FixtureArchive.answer(.awards, [(.unit, "Bộ đội")])
    }
    #expect(
      throws: QuestionError.partOfNames(
        .officer,
        "mau",
        what: "person",
        count: 3,
        first: ["Đỗ Thành Mẫu", "Hà Thị Mẫu", "Ngô Kiểu Mẫu"]
      )
    ) {
      try FixtureArchive.answer(.officers, [(.officer, "mau")])
    }
  }
}

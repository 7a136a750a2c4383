import Facts
import Testing

@testable import Store

/// What an archive concludes where articles differ.
@Suite
struct FactMergeTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func flag(_ text: String, _ change: (inout AwardFact) -> Void) -> Record {
    Told.record(text) {
      $0.units = [Told.unit("Quân khu 81", "Quân khu")]
      $0.officers = [Told.officer("Hà Cám", "Đại tá", "Tư lệnh", "Quân khu 81")]
      var award = Told.award("Cờ thi đua", .unit("Quân khu 81"))
      change(&award)
      $0.awards = [award]
    }
  }

  @Test
  func oneAwardInThreePapersIsOneWithThreeSources() throws {
    let archive = try scratch.archive(
      "a.db",
      of: [
        flag("một") { $0.givenOn = "2024-01-05" },
        flag("hai") { ($0.givenOn, $0.presentedBy) = ("2024-01-06", ["Hà Cám", "Lò Tấm"]) },
        flag("ba") { ($0.givenOn, $0.presentedBy) = ("2024-01-05", ["Hà cám"]) },
      ]
    )
    #expect(
      try archive.rows("SELECT given_on, disputed, sources FROM awards")
        == [#""2024-01-05"|1|3"#]
    )
    #expect(
      try archive.rows(
        """
        SELECT person_key, officer_id = (SELECT id FROM officers) FROM award_presenters
        ORDER BY 1
        """
      ) == [#""ha cam"|1"#, #""lo tam"|NULL"#]
    )
    #expect(
      try archive.rows(
        "SELECT json_extract(said, '$.given_on') FROM claims WHERE kind = 'award' ORDER BY 1"
      )
        == [#""2024-01-05""#, #""2024-01-05""#, #""2024-01-06""#]
    )
    #expect(
      try archive.rows(
        "SELECT count(*), count(DISTINCT article_id) FROM evidence_list WHERE kind = 'award'"
      )
        == ["3|3"]
    )
  }

  @Test
  func whatOnlyOneSaysCompletesTheOthers() throws {
    let archive = try scratch.archive(
      "a.db",
      of: [
        flag("một") { _ in }, flag("hai") { $0.givenOn = "2024-01-06" },
        flag("ba") { ($0.yearInferred, $0.givenOn) = (true, "2024-01-06") },
      ]
    )
    #expect(
      try archive.rows("SELECT given_on, year_inferred, disputed, sources FROM awards")
        == [#""2024-01-06"|0|0|3"#]
    )
  }

  @Test
  func whatWasProposedAndGivenIsOneConferred() throws {
    func told(_ text: String, _ day: String, _ status: AwardFact.Status) -> Record {
      var record = flag(text) { ($0.status, $0.grantor) = (status, "Chính phủ") }
      record.article.publishedOn = day
      return record
    }
    let proposals = [told("một", "2023-12-20", .proposed), told("hai", "2023-12-18", .proposed)]
    let given = told("ba", "2024-03-25", .conferred)
    let archive = try scratch.archive("a.db", of: proposals)
    let row = "SELECT status, proposed_on, disputed, sources FROM awards"
    #expect(try archive.rows(row) == [#""proposed"|"2023-12-18"|0|2"#])
    try archive.change(adding: [given])
    #expect(try archive.rows(row) == [#""conferred"|"2023-12-18"|0|3"#])
    try archive.change(removing: proposals)
    #expect(try archive.rows(row) == [#""conferred"|NULL|0|1"#])
  }

  @Test
  func aYearInferredSaysNothingAgainstAYearStated() throws {
    let told = [
      flag("một") { ($0.grantor, $0.givenOn) = ("Chính phủ", "2024-03-25") },
      flag("hai") { ($0.year, $0.yearInferred, $0.givenOn) = (2024, true, "2024-03-25") },
    ]
    #expect(
      try scratch.archive("a.db", of: told)
        .rows("SELECT year, year_inferred, grantor, disputed, sources FROM awards")
        == [#"2023|0|"Chính phủ"|0|2"#]
    )
  }

  @Test
  func aHeadquartersIsItsUnit() throws {
    let told = ["Bộ Tư lệnh Quân khu 81", "Quân khu 81"].map { name in
      Told.record(name) {
        $0.units = [Told.unit(name, name.hasPrefix("Bộ") ? "Bộ Tư lệnh" : "Quân khu")]
        $0.awards = [Told.award("Cờ thi đua", .unit(name))]
      }
    }
    #expect(
      try scratch.archive("a.db", of: told).rows("SELECT recipient, disputed, sources FROM awards")
        == [#""Quân khu 81"|0|2"#]
    )
  }

  @Test
  func spellingIsNoDispute() throws {
    let archive = try scratch.archive(
      "a.db",
      of: [
        flag("một") { $0.award = "Cờ Thi đua" }, flag("hai") { $0.award = "Cờ thi đua" },
        flag("ba") { $0.award = "Cờ Thi đua" },
      ]
    )
    #expect(
      try archive.rows("SELECT name, name_key, disputed FROM awards")
        == [#""Cờ Thi đua"|"co thi dua"|0"#]
    )
  }

  @Test
  func anOfficersRankIsTheLatest() throws {
    let career = [
      ("2019-05-01", "Thượng tá"), ("2023-05-01", "Thiếu tướng"), ("2021-05-01", "Đại tá"),
    ]
    let archive = try scratch.archive(
      "a.db",
      of: career.map { day, rank in
        Told.record(day, on: day) {
          $0.units = [Told.unit("Quân khu 81", "Quân khu")]
          $0.officers = [Told.officer("Hà Cám", rank, "Tư lệnh", "Quân khu 81")]
        }
      }
    )
    #expect(
      try archive.rows("SELECT rank, rank_id, as_of, disputed, sources FROM officers")
        == [#""Thiếu tướng"|15|"2023-05-01"|1|3"#]
    )
    #expect(
      try archive.rows("SELECT position, first_seen, last_seen, sources FROM postings")
        == [#""Tư lệnh"|"2019-05-01"|"2023-05-01"|3"#]
    )
  }

  @Test
  func bareNamesOfTwoArticlesStayApart() throws {
    let archive = try scratch.archive(
      "a.db",
      of: ["một", "hai"].map { text in
        Told.record(text) {
          $0.units = [
            Told.unit("Cục Chính trị", "Cục"), Told.unit("Quân khu", "Quân khu"),
            Told.unit("Quân khu 81", "Quân khu"),
          ]
        }
      } + [
        Told.record("ba") {
          $0.units = [
            Told.unit("Cục Chính trị", "Cục", in: "Quân khu 81"),
            Told.unit("Quân khu 81", "Quân khu"),
          ]
        }
      ]
    )
    #expect(
      try archive.rows(
        "SELECT name, parent, resolved, sources FROM unit_list ORDER BY name, parent, id"
      ) == [
        #""Cục Chính trị"|NULL|0|1"#, #""Cục Chính trị"|NULL|0|1"#,
        #""Cục Chính trị"|"Quân khu 81"|1|1"#, #""Quân khu"|NULL|0|1"#, #""Quân khu"|NULL|0|1"#,
        #""Quân khu 81"|NULL|1|3"#,
      ]
    )
  }
}

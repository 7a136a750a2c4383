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
        flag("ba") { $0.yearInferred = true },
      ]
    )
    #expect(
      try archive.rows("SELECT given_on, year_inferred, disputed, sources FROM awards")
        == [#""2024-01-06"|0|0|3"#]
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

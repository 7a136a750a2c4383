import Testing

@testable import Answers

struct PagesTests {
  private func pages(_ kind: Kind, _ name: String, rows: Int? = nil) throws -> [Page] {
    try FixtureArchive.catalogue.get().pages(kind, name, rows: rows, quotes: true)
  }

  private func text(_ pages: [Page], _ format: Format = .table) -> String {
    String(decoding: PageWriter.write(pages, as: format, Look()), as: UTF8.self)
  }

  @Test
  func namesakesAreShownApart() throws {
    let pages = try pages(.units, "cuc chinh tri")
    #expect(
      Set(pages.map { $0.entity[$0.row, "parent"].text }) == ["Tổng cục Hậu cần", "Quân khu 9"]
    )
    #expect(try self.pages(.units, "Cục Chính trị, QK9").count == 1)
  }

  @Test
  func aUnitsPageHoldsWhatSpeaksOfIt() throws {
    let page = try #require(try pages(.units, "Quân khu 9").first)
    #expect(
      page.sections.map(\.key) == ["units", "postings", "awards", "awards_given", "conferences"]
    )
    let first = try #require(page.sections.first)
    #expect(first.question?.commandLine == #"archive query units --under "Quân khu 9""#)
  }

  @Test
  func anOfficersPageHoldsPostsAndRoles() throws {
    let page = try #require(try pages(.officers, "do thanh mau").first)
    #expect(page.sections.map(\.key) == ["postings", "roles"])
    #expect(text([page]).hasPrefix("Trung tướng Đỗ Thành Mẫu\n"))
  }

  @Test
  func findsConferencesThemesAndArticlesByTheirWords() throws {
    #expect(try pages(.conferences, "so ket quan khu 9").count == 1)
    #expect(try pages(.themes, "doan ket 2024").count == 1)
    #expect(try pages(.articles, "nganh quan nhu").count == 1)
    #expect(try pages(.articles, "quan-khu.txt").count == 1)
    #expect(try pages(.articles, "https://thu.example/1").count == 1)
    #expect(try pages(.awards, "co thi dua").count == 2)
  }

  @Test
  func anyIdOfAClaimStandsForItsFact() throws {
    let award = try FixtureArchive.answer(.awards, [(.unit, "Cục Quân nhu")])
    let id = award[award.rows[0], "id"].text
    let page = try #require(try pages(.awards, id).first)
    #expect(page.entity[page.row, "recipient"].text == "Cục Quân nhu")
    #expect(page.row.sources.count == 2)
    #expect(throws: QuestionError.otherKind(Int(id) ?? 0, "award", .units)) {
      try pages(.units, id)
    }
  }

  @Test
  func anArticlesPageQuotesThatArticleAlone() throws {
    let page = try #require(try pages(.articles, "quan-nhu.txt").first)
    let sources = page.sections.flatMap { $0.answer.rows.flatMap(\.sources) }
    #expect(!sources.isEmpty && sources.allSatisfy { $0.path == "/tin/quan-nhu.txt" })
    #expect(page.sections.contains { $0.key == "awards" })
  }

  @Test
  func longSectionsSayWhatIsLeftOut() throws {
    let pages = try pages(.units, "Quân khu 9", rows: 1)
    #expect(
      text(pages).contains(#"and 2 more: archive query postings --unit "Quân khu 9""#)
    )
  }

  @Test
  func unknownNamesGetSuggestions() throws {
    #expect(throws: QuestionError.noSubject(.units, "Cuc Quan nh", suggestions: ["Cục Quân nhu"])) {
      try pages(.units, "Cuc Quan nh")
    }
    #expect(throws: QuestionError.self) { try pages(.themes, "") }
    #expect(throws: QuestionError.self) { try pages(.articles, "%") }
  }

  @Test
  func pathsCannotCommandATerminal() throws {
    let text = text(try pages(.articles, "tin ngan"))
    #expect(!text.contains("\u{1B}"))
    #expect(text.contains("␛[31m.txt"))
  }
}

import Fixture
import Store
import Testing

@testable import Answers

struct CatalogueTests {
  @Test
  func neverMakesAnArchive() {
    #expect(throws: ArchiveError.missing(path: "/nonexistent/a.db")) {
      try Catalogue(path: "/nonexistent/a.db")
    }
  }

  @Test
  func limitsRowsAndSaysSo() throws {
    let answer = try FixtureArchive.answer(.awards, [], Catalogue.Wish(limit: 2))
    #expect(answer.rows.count == 2)
    #expect(answer.total == 6)
    #expect(answer.rows == Array(try FixtureArchive.answer(.awards).rows.prefix(2)))
    #expect(answer.sums?.conferred.awards == 11)
  }

  @Test
  func sortsBeforeItLimits() throws {
    let answer = try FixtureArchive.answer(
      .officers,
      [],
      Catalogue.Wish(limit: 2, sort: ["-name"])
    )
    #expect(answer.rows.map { answer[$0, "name"].text } == ["Vũ Thử Nghiệm", "Trịnh Văn Ví"])
  }

  @Test
  func sumsCoverWhatALimitLeavesOut() throws {
    for sort in [[], ["-year"]] {
      let answer = try FixtureArchive.answer(.awards, [], Catalogue.Wish(limit: 1, sort: sort))
      #expect(answer.sums?.conferred.awards == 11)
      #expect(answer.sums?.proposed.awards == 2)
    }
  }

  @Test
  func quotesProveWhatTheRowShows() throws {
    let wish = Catalogue.Wish(quotes: true)
    let conference = try FixtureArchive.answer(.conferences, [(.year, "2023")], wish)
    let quotes = conference.rows[0].sources.flatMap(\.quotes)
    #expect(quotes.contains { $0.field == "chair" && $0.quote.hasSuffix("chủ trì hội nghị.") })
    let asked = try FixtureArchive.answer(.conferences, [(.role, "presents_report")], wish)
    let roles = Set(asked.rows[0].sources.flatMap { $0.quotes.map(\.field) })
    #expect(roles == [nil, "presents_report"])
    let officer = try FixtureArchive.answer(.officers, [(.position, "Chính ủy")], wish)
    #expect(officer.rows[0].sources.flatMap(\.quotes).contains { $0.field == "position" })
  }

  @Test
  func countsRows() throws {
    let catalogue = try FixtureArchive.catalogue.get()
    let awards = try catalogue.count(try Question(.awards, [.init(.award, "bang khen")]))
    #expect(awards.rows == 2)
    #expect(awards.sums?.conferred.awards == 10)
    let units = try catalogue.count(try Question(.units))
    #expect(units.rows == (try FixtureArchive.answer(.units).rows.count))
    #expect(units.sums == nil)
  }

  @Test
  func sumsAreTheSameWhicheverWayTheyAreMade() throws {
    let rows = try FixtureArchive.answer(.awards).sums
    let counted = try FixtureArchive.catalogue.get().count(try Question(.awards)).sums
    #expect(rows?.lines() == counted?.lines())
  }

  @Test
  func everyQuoteIsInItsArticle() throws {
    for kind in Kind.allCases where kind != .articles {
      let answer = try FixtureArchive.answer(kind, [], Catalogue.Wish(quotes: true))
      for row in answer.rows {
        #expect(!row.sources.isEmpty, "\(kind)")
        for source in row.sources {
          #expect(!source.quotes.isEmpty, "\(kind)")
          let record = Fixture.records.first { $0.article.path == source.path }
          for quote in source.quotes {
            #expect(record?.article.quote(quote.start, quote.end) == quote.quote)
          }
        }
      }
    }
  }

  @Test
  func hintsAtWhatThereIsInstead() throws {
    #expect(
      try hint(.awards, (.award, "co thi dua"), (.year, "2023"), (.status, "conferred"))
        == "no award conferred; 2 were proposed"
    )
    #expect(
      try hint(.awards, (.award, "bang khen"), (.status, "proposed"))
        == "no award proposed; 2 were conferred"
    )
    #expect(
      try hint(.awards, (.award, "bang khen"), (.year, "2021"))
        == "no awards found; without --year there would be 2"
    )
    #expect(try hint(.themes, (.year, "1999")) == "no themes found")
  }

  private func hint(_ kind: Kind, _ conditions: (Filter, String)...) throws -> String {
    let question = try Question(kind, conditions.map { Question.Condition($0.0, $0.1) })
    return try FixtureArchive.catalogue.get().hint(question)
  }
}

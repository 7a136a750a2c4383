import Facts
import Testing

/// The years printed with a post.
@Suite
struct PostTermsTests {
  private func posting(_ text: String) throws -> PostingFact {
    // The last year named is the article's.
    let article = "\(text) Mọi người gặp lại nhau năm 2024."
    return try #require(try record(of: article).officers.first?.postings.last)
  }

  @Test(arguments: [
    ("từ năm 2006 đến năm 2012", "2006", "2012"), ("từ năm 2006 đến 2012", "2006", "2012"),
    ("(2006-2012)", "2006", "2012"), ("giai đoạn 2006 - 2012", "2006", "2012"),
    ("từ tháng 3/2006 đến tháng 5 năm 2012", "2006-03", "2012-05"),
    (", từ năm 2006 đến năm 2012", "2006", "2012"),
  ])
  func aTermInThePastIsAFormerPosts(_ term: String, _ from: String, _ until: String) throws {
    let posting = try self.posting("Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 \(term) có mặt.")
    #expect(posting.status == .former)
    #expect([posting.from, posting.until] == [from, until])
    #expect(posting.unit == "Lữ đoàn 613")
  }

  @Test
  func aTermUntilNowIsHeldStill() throws {
    let posting = try self.posting(
      "Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 từ năm 2020 đến nay có mặt."
    )
    #expect(posting.status == .current)
    #expect(posting.from == "2020")
    #expect(posting.until == nil)
  }

  @Test
  func whatHeWasOnceHasItsYears() throws {
    let posting = try self.posting("Đại tá Lò Văn Ính từng là Chính ủy Lữ đoàn 613 (2006-2012).")
    #expect(posting.status == .former)
    #expect([posting.from, posting.until] == ["2006", "2012"])
    let led = try self.posting(
      "Đại tá Lò Văn Ính kể. Từ năm 2010 đến nay, ông là Chính ủy Lữ đoàn 613."
    )
    #expect(led.status == .current)
    #expect([led.from, led.until] == ["2010", nil])
  }

  @Test(arguments: [
    "nhiệm kỳ 2006-2012", "năm 2012", "từ năm 2012 đến năm 2006", "từ năm 2020 đến năm 2030",
    "từ 5 đến 12", "dự Đại hội giai đoạn thi đua 2006-2012",
  ])
  func otherYearsAreNoTerm(_ words: String) throws {
    let posting = try self.posting("Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 \(words) có mặt.")
    #expect(posting.status == .current)
    #expect(posting.from == nil && posting.until == nil)
  }
}

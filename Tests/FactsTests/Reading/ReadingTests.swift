import Examples
import Lexicon
import Testing
import Text

@testable import Facts

/// A sentence as items, and evidence cut from it.
@Suite
struct ReadingTests {
  private func reading(_ text: String) throws -> Reading {
    let lexicon = try Lexicon()
    return Reading(article: try .reading(text), lexicon: lexicon, cues: CueTable(lexicon))
  }

  @Test
  func itemsStandInOrderWithCuesAndMarks() throws {
    let text = "Lữ đoàn 613 được Bộ Quốc phòng tặng Bằng khen, 5 tập thể nhận Giấy khen."
    let items = try #require(try reading(text).items.first)
    #expect(
      items.map(\.kind) == [
        .unit(0), .cue(.passive), .unit(1), .cue(.grant), .award(0), .mark(","), .quantity(0),
        .cue(.receive), .award(1),
      ]
    )
    for (item, next) in zip(items, items.dropFirst()) {
      #expect(item.tokens.upperBound <= next.tokens.lowerBound)
    }
  }

  @Test
  func aPersonCoversTheUnitsOfItsPosts() throws {
    let items = try reading("Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 chủ trì.").items[0]
    #expect(items.map(\.kind) == [.person(0), .cue(.chair)])
  }

  @Test
  func everyTokenIsInItsSentence() throws {
    let reading = try reading("Một việc. Hai việc. Ba việc.")
    for (index, sentence) in reading.document.sentences.enumerated() {
      for token in sentence.tokens { #expect(reading.sentence(of: token) == index) }
    }
  }

  @Test
  func aShortSentenceIsQuotedWhole() throws {
    let text = "Một việc. Lữ đoàn 613 ra quân. Ba việc."
    let reading = try reading(text)
    let evidence = reading.evidence(reading.analysis.units.all[0].tokens, rule: "x")
    #expect(reading.document.article.quote(evidence.start, evidence.end) == "Lữ đoàn 613 ra quân.")
  }

  @Test(arguments: [0, 1, 60, 200])
  func aLongSentenceIsCutAroundTheWords(_ before: Int) throws {
    let text =
      String(repeating: "bộ đội hành quân ", count: before) + "Lữ đoàn 613 "
      + String(repeating: "vượt sông, ", count: 200) + "về đích."
    let reading = try reading(text)
    let evidence = reading.evidence(reading.analysis.units.all[0].tokens, rule: "x")
    let quote = reading.document.article.quote(evidence.start, evidence.end)
    #expect(quote.contains("Lữ đoàn 613"))
    #expect(quote.utf8.count <= 600)
    #expect(quote.utf8.count > 550)
  }

  @Test
  func wordsOfPlacesAreKnown() throws {
    let reading = try reading("Bộ đội ở tại Lữ đoàn 613 ra quân.")
    let places = reading.document.tokens.indices.filter { reading.isPlaceBefore($0) }
    #expect(places.map { reading.document.word($0) } == ["tại", "Lữ"])
  }

  /// The year a text was written in, and spans that only begin with it.
  @Test(arguments: [
    ("Phong trào giai đoạn 2019 - 2024 sôi nổi; nhiệm vụ giai đoạn 2024 - 2029 rất nặng.", 2024),
    ("Ngày 5/12/2023, Lữ đoàn 613 bàn nhiệm vụ giai đoạn 2023 - 2028.", 2023),
    ("Lữ đoàn 613 tổng kết phong trào giai đoạn 2018 - 2023.", 2023),
    ("Lữ đoàn 613 ra đời năm 1968, đổi tên năm 1979.", 1979),
  ])
  func spansToComeTellNoYear(_ text: String, _ year: Int) throws {
    #expect(try reading(text).year == year)
  }
}

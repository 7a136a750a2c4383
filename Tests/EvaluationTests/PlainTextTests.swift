import Testing

@testable import Evaluation

struct PlainTextTests {
  @Test(arguments: [
    ("Hoà Bình", "hòa bình"), ("  Quân   khu\u{A0}7 ", "quân khu 7"),
    ("Phòng không – Không quân", "phòng không-không quân"), ("“Giữ đảo” !", "giữ đảo !"),
    ("Ba\u{0300}i", "bài"), ("đảng , đội ; 2019 - 2024.", "đảng,đội;2019-2024"),
  ])
  func caseQuotesFormAndSpacingDoNotCount(text: String, plain: String) {
    #expect(PlainText.of(text) == plain)
  }

  @Test(arguments: ["", " . ", "“”", "-…"])
  func nothingIsLeftOfMarks(text: String) {
    #expect(PlainText.of(text) == nil)
  }

  @Test
  func openersAreWholeWords() {
    #expect(PlainText.dropping(["hội nghị", "buổi"], from: "hội nghị tổng kết") == "tổng kết")
    #expect(PlainText.dropping(["buổi"], from: "buổisáng") == "buổisáng")
  }

  @Test
  func partsAreTheSame() {
    #expect(PlainText.isPart("sơ kết", "lễ sơ kết"))
    #expect(PlainText.isPart(nil, nil))
    #expect(!PlainText.isPart("sơ kết", nil))
    #expect(!PlainText.isPart("sơ kết", "tổng kết"))
  }

  @Test
  func namesStandForAliasesAndEvidenceIsNotCompared() throws {
    let value = try JSON(#"{"a": ["Đội T", 2], "evidence": [{"quote": "Đội T"}]}"#)
    let plain = value.plain(["đội t": "đội tăng"])
    #expect(try plain == JSON(#"{"a": ["đội tăng", 2]}"#))
  }
}

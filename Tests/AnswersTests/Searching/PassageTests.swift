import Testing

@testable import Answers

struct PassageTests {
  /// Marks `[words]` as the search index does.
  private func marked(_ text: String) -> String {
    String(text.map { $0 == "[" ? "\u{1}" : $0 == "]" ? "\u{2}" : $0 })
  }

  private func best(_ text: String, title: String = "") -> Passage {
    Passage.best(title: marked(title), text: marked(text))
  }

  @Test
  func theSentenceWithMostOfTheWordsIsShown() {
    let text = "Một [cờ] và [cờ].\n\n Hai [Cờ] có [thi]. Ba [thi]."
    let passage = best(text)
    #expect(passage.text == "Hai Cờ có thi.")
    let plain = Array("Một cờ và cờ.\n\n Hai Cờ có thi. Ba thi.".utf8)
    let start = passage.start ?? 0
    #expect(plain[start...].starts(with: passage.text.utf8))
    let bytes = Array(passage.text.utf8)
    #expect(passage.matches.map { String(decoding: bytes[$0], as: UTF8.self) } == ["Cờ", "thi"])
  }

  @Test(arguments: [
    ("Tại TP. Hồ Chí Minh có [x]. Sau đó", "Tại TP. Hồ Chí Minh có x."),
    ("A. b [x] c. D", "A. b x c."),
    ("Đạt 3.5 điểm [x]! Tốt", "Đạt 3.5 điểm x!"),
    ("Nói “[x].” Rồi đi", "Nói “x.” Rồi đi"),
    ("dòng một\ndòng [x] hai\ndòng ba", "dòng x hai"),
    ("Hỏi gì? [X] đây. Thôi", "X đây."),
    ("[x]", "x"),
  ])
  func sentencesEndWhereReadersSeeThemEnd(text: String, sentence: String) {
    #expect(best(text).text == sentence)
  }

  @Test
  func theAccentsTypedChooseTheSentence() {
    let text = marked("Có [thi] và [cỏ] đây. [Cờ] ở kia.")
    #expect(Passage.best(title: "", text: text, []).text == "Có thi và cỏ đây.")
    let exact = Passage.best(title: "", text: text, ["cờ"])
    #expect(exact.text == "Cờ ở kia." && exact.isExact)
    #expect(!Passage.best(title: "", text: text, ["cớ"]).isExact)
  }

  @Test
  func aMatchInTheHeadlineAloneShowsTheHeadline() {
    let passage = best("Hội [nghị] tốt\nKhông có gì. Ở đây.", title: "Hội [nghị] tốt")
    #expect(passage.text == "Hội nghị tốt")
    #expect(passage.start == nil)
    let bytes = Array(passage.text.utf8)
    #expect(passage.matches.map { String(decoding: bytes[$0], as: UTF8.self) } == ["nghị"])
  }
}

import Testing

@testable import Answers

struct WrapTests {
  @Test
  func breaksAtSpaces() {
    #expect(Wrap.lines("Cục Chính trị, Tổng cục", width: 10) == ["Cục Chính", "trị, Tổng", "cục"])
  }

  @Test
  func keepsWhatFits() {
    #expect(Wrap.lines("Cục  Quân nhu", width: 13) == ["Cục  Quân nhu"])
    #expect(Wrap.lines("", width: 5) == [""])
  }

  @Test
  func cutsLongWordsBetweenLetters() {
    #expect(Wrap.lines("abcdefgh ij", width: 3) == ["abc", "def", "gh", "ij"])
    #expect(
      Wrap.lines("e\u{0301}e\u{0301}e\u{0301}", width: 2) == ["e\u{0301}e\u{0301}", "e\u{0301}"]
    )
    #expect(Wrap.lines("東京", width: 1) == ["東", "京"])
  }

  @Test(arguments: 1...30)
  func neverWiderThanAsked(width: Int) {
    let text = "Bộ Chỉ huy Quân sự tỉnh Thừa Thiên Huế, Quân khu 4, năm 2023"
    for line in Wrap.lines(text, width: width) { #expect(DisplayWidth.of(line) <= width) }
    let letters = Wrap.lines(text, width: width).joined().filter { $0 != " " }
    #expect(letters == text.filter { $0 != " " })
  }
}

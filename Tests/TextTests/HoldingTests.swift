import Testing
import Text

@Suite
struct HoldingTests {
  @Test(arguments: ["thi đua", "Cụm thi đua số 2", "hội nghị thi đua", "thi thi đua"])
  func findsAPhraseAnywhere(_ words: String) {
    #expect(words.holds("thi đua"))
  }

  @Test(arguments: ["", "thi đu", "thi dua", "Thi đua", "thi  đua"])
  func takesNothingElseForIt(_ words: String) {
    #expect(!words.holds("thi đua"))
  }

  @Test(arguments: ["", "thi đu", "thi đua ", "Thi đua", "thi đua thi đua"])
  func readsNoOtherWords(_ words: String) {
    #expect(!words.reads("thi đua"))
    #expect("thi đua".reads("thi đua"))
  }
}

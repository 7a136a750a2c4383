import Lexicon
import Testing
import Text

@testable import Grammar

/// Phrases and words of an article under analysis.
@Suite
struct DocumentTests {
  private func document(_ text: String) throws -> Document { try analysis(of: text).document }

  @Test
  func theLongestPhraseOfATypeIsTaken() throws {
    let document = try document("Phó Tư lệnh Quân khu 5")
    let post = try #require(document.phrase(.position, at: 0))
    #expect(document.words(0..<post.end) == "Phó Tư lệnh")
    #expect(document.phrase(.position, at: 1)?.end == 3)
    #expect(document.phrase(.rank, at: 0) == nil)
  }

  @Test
  func aShorterPhraseIsTakenWhereTheLongerDoesNotDo() throws {
    let document = try document("Chủ nhiệm Chính trị")
    let short = document.phrase(.position, at: 0, where: { $0.end == 2 })
    #expect(short?.entry.phrase == "Chủ nhiệm")
  }

  @Test
  func aPhraseIsFoundByItsEnd() throws {
    let document = try document("theo lệnh Phó Tư lệnh đã duyệt")
    #expect(document.phrase(.position, endingAt: 5)?.entry.phrase == "Phó Tư lệnh")
    #expect(document.phrase(.position, endingAt: 4) == nil)
    #expect(document.phrase(.position, endingAt: 0) == nil)
  }

  @Test
  func wordsArePrintedWithOneSpaceForAnyWhiteSpace() throws {
    let document = try document("Lữ\u{A0}đoàn\t613   ra\nquân, xong")
    #expect(document.words(0..<6) == "Lữ đoàn 613 ra quân,")
    #expect(document.words(0..<0) == "")
    #expect(document.word(1) == "đoàn")
  }

  @Test
  func tokensAreTold() throws {
    let document = try document("Ngày 05-12: UỶ ban họp")
    #expect(document.number(1) == 5)
    #expect(document.isMark("-", 2))
    #expect(document.isWord("ủy", at: 5))
    #expect(document.isCapital(5))
    #expect(!document.isCapital(6))
    #expect(document.isWord(6))
    #expect(!document.isWord(1))
  }

  @Test(arguments: [-1, 100])
  func nothingStandsOutsideTheText(_ token: Int) throws {
    let document = try document("Ngày 05")
    #expect(!document.isMark(",", token))
    #expect(document.number(token) == nil)
    #expect(!document.isCapital(token))
    #expect(!document.isWord("ngày", at: token))
    #expect(!document.isWord(token))
  }

  @Test
  func aNumberTooLongForAYearOrCountIsNone() throws {
    #expect(try document("mã 1234567890 cũ").number(1) == nil)
    #expect(try document("mã 123456789 cũ").number(1) == 123_456_789)
  }
}

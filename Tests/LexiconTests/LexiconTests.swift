import Testing
import Text

@testable import Lexicon

@Suite
struct LexiconTests {
  private func phrases(_ text: String) throws -> [String] {
    let lexicon = try Lexicon()
    let tokens = Tokenizer.tokens(of: Array(text.utf8))
    let matches = lexicon.matches(in: tokens)
    return tokens.indices.flatMap { token in
      matches.spans(at: token).map { span in
        let entry = lexicon.entries[Int(matches.spans[span].entry)]
        return "\(entry.type):\(entry.phrase)"
      }
    }
  }

  @Test
  func keepsNestedMatches() throws {
    let found = try phrases("Phó Tư lệnh")
    #expect(found.contains("position:Phó Tư lệnh"))
    #expect(found.contains("position:Tư lệnh"))
  }

  @Test(arguments: ["Chính uỷ", "CHÍNH ỦY", "chính ủy"])
  func foldsToneAndCase(_ text: String) throws {
    #expect(try phrases(text).contains("position:Chính ủy"))
  }

  @Test
  func passesOverQuotationMarksInsideAPhrase() throws {
    let found = try phrases("vững mạnh toàn diện “Mẫu mực, tiêu biểu”")
    #expect(found.contains("award:vững mạnh toàn diện Mẫu mực, tiêu biểu"))
  }

  @Test
  func takesTheSecondSpellingOfASyllable() throws {
    #expect(try phrases("Chiến sỹ thi đua cơ sở").contains("award:Chiến sĩ thi đua cơ sở"))
  }

  @Test
  func namesTheFileAndLineOfABadEntry() throws {
    #expect(
      throws: LexiconTable.Failure(
        file: "my/ranks.tsv",
        line: 2,
        reason: "needs 4 cells (phrase, canonical, tag, flags), has 1"
      )
    ) {
      try Lexicon(adding: [(file: "my/ranks.tsv", bytes: Array("# mine\nĐại tá\n".utf8))])
    }
  }

  @Test
  func refusesATableItDoesNotKnow() throws {
    #expect(throws: LexiconTable.Failure.self) {
      try Lexicon(adding: [(file: "birds.tsv", bytes: [])])
    }
  }

  @Test
  func addsAUsersEntries() throws {
    let lexicon = try Lexicon(adding: [
      (file: "positions.tsv", bytes: Array("Quản lý bếp\t=\thead\t\n".utf8))
    ])
    #expect(lexicon.entries.contains { $0.phrase == "Phó Quản lý bếp" })
  }
}

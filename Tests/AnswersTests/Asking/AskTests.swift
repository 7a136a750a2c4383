import Fixture
import Foundation
import Testing

@testable import Answers

/// Questions in words, each with the `archive query` it is, on the archive of `AskedFixture`.
struct AskTests {
  static let catalogue: Result<Catalogue, any Error> = Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("archive-asked-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("asked.db").path
    try AskedFixture.makeArchive(path)
    return try Catalogue(path: path)
  }

  static let table =
    VietnameseQuestions.table + EnglishQuestions.table + StrangeVietnameseQuestions.table
    + StrangeEnglishQuestions.table

  /// What is understood, or why not; with an answer, what is understood but not answered is told too.
  private func understood(_ question: String, answering: Bool = false) throws -> String {
    do {
      let asked = try Self.catalogue.get().understand(question)
      if answering { _ = try Self.catalogue.get().answer(asked.question) }
      return asked.question.commandLine
    } catch let error as AskError {
      return "\(error)"
    } catch let error as QuestionError {
      return "\(error)"
    }
  }

  @Test
  func thereAreEnoughQuestions() {
    #expect(VietnameseQuestions.table.count >= 60)
    #expect(EnglishQuestions.table.count >= 60)
    #expect(UnanswerableQuestions.table.count >= 20)
  }

  @Test(arguments: table)
  func isUnderstood(asked: String, line: String) throws {
    let reply = try understood(asked, answering: true)
    #expect(reply == "archive query " + line)
  }

  @Test(arguments: table)
  func needsNoAccentsNoCaseAndNoForm(asked: String, line: String) throws {
    let line = "archive query " + line
    #expect(try understood(asked.decomposedStringWithCanonicalMapping) == line)
    #expect(try understood(asked.uppercased()) == line)
    let bare = asked.folding(options: .diacriticInsensitive, locale: nil)
      .replacingOccurrences(of: "đ", with: "d").replacingOccurrences(of: "Đ", with: "D")
    #expect(try understood(bare) == line)
    #expect(try understood("  " + asked.replacingOccurrences(of: " ", with: "\u{A0} ")) == line)
  }

  /// The line printed, typed into a shell, asks the same.
  @Test(arguments: table)
  func theLineIsTheQuestion(asked: String, line: String) throws {
    let question = try Self.catalogue.get().understand(asked).question
    let words = ShellWords.split(question.commandLine)
    let kind = try Kind(argument: words[2])
    var conditions: [Question.Condition] = []
    for place in stride(from: 3, to: words.count, by: 2) {
      let filter = try #require(Filter.allCases.first { $0.option == words[place] })
      conditions.append(.init(filter, words[place + 1]))
    }
    #expect(try Question(kind, conditions) == question)
  }

  @Test(arguments: UnanswerableQuestions.table)
  func isRefusedWithItsWord(asked: String, named: String) throws {
    let reply = try understood(asked, answering: true)
    #expect(!reply.hasPrefix("archive query"), "\(reply)")
    #expect(reply.contains(named), "\(reply)")
  }
}

/// Words of a line as a shell splits it: enough for what `Question.commandLine` writes.
enum ShellWords {
  static func split(_ line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      switch character {
      case quote: quote = nil
      case "\"" where quote == nil, "'" where quote == nil:
        quote = character
        word = word ?? ""
      case " " where quote == nil:
        if let done = word { words.append(done) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    if let done = word { words.append(done) }
    return words
  }
}

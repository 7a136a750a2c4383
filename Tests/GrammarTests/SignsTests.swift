import Lexicon
import Testing
import Text

@testable import Grammar

@Suite
struct SignsTests {
  private func document() throws -> Document {
    try analysis(
      of:
        "Đại tá Nguyễn Văn A, Chính ủy Lữ đoàn 161, trao 5 Bằng khen cho các tập thể “xuất sắc” năm 2023."
    ).document
  }

  @Test(arguments: LexicalType.allCases)
  func theNextStartOfAPhraseIsFound(_ type: LexicalType) throws {
    let document = try document()
    let types = LexicalTypes(type)
    for start in document.tokens.indices {
      for end in start...document.tokens.count {
        let first = (start..<end).first { document.starts(types, at: $0) }
        #expect(document.next(types, from: start, before: end) == first)
      }
    }
  }

  @Test(arguments: [Token.Shape.word, .number, .mark, .capital, .quotation])
  func theNextTokenOfAShapeIsFound(_ shape: Token.Shape) throws {
    let document = try document()
    for start in document.tokens.indices {
      let first = document.tokens[start...].firstIndex { $0.shape.contains(shape) }
      #expect(document.next(Signs(shape), from: start, before: document.tokens.count) == first)
    }
  }

  @Test
  func oneOfSeveralSignsWillDo() throws {
    let document = try document()
    let wanted = Signs(.of(.award)).union(Signs(.number))
    #expect(document.next(wanted, from: 0, before: document.tokens.count) == 10)
    #expect(document.next(wanted, from: 11, before: document.tokens.count) == 13)
  }
}

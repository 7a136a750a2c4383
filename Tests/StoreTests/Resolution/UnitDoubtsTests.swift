import Facts
import Fixture
import Testing

@testable import Store

@Suite
struct UnitDoubtsTests {
  private func article(_ text: String, _ units: [UnitFact]) -> Record {
    Told.record(text) { $0.units = units }
  }

  private let doubts = """
    SELECT reason, one.name, other.name FROM possibly_same
    JOIN units one ON one.id = one_id JOIN units other ON other.id = other_id
    """

  @Test
  func aBareUnitMayBeTheOnesKnownByItsName() throws {
    let scratch = try Scratch()
    let bare = article("một", [Told.unit("Trung đoàn 43", "Trung đoàn")])
    let full = article(
      "hai",
      [
        Told.unit("Trung đoàn 43", "Trung đoàn", in: "Sư đoàn 977"),
        Told.unit("Sư đoàn 977", "Sư đoàn"),
      ]
    )
    let archive = try scratch.archive("a.db", of: [bare, full])
    #expect(try archive.rows(doubts) == [#""bare"|"Trung đoàn 43"|"Trung đoàn 43""#])
    let whole = try archive.dump()
    try archive.change(removing: [full])
    #expect(try archive.rows(doubts) == [])
    try archive.change(adding: [full])
    expectSame(try archive.dump(), whole)
    try archive.change(removing: [bare])
    #expect(try archive.rows(doubts) == [])
  }

  @Test
  func ofManyNoneIsMeant() throws {
    let scratch = try Scratch()
    let bare = article("bài", [Told.unit("Phòng Chính trị", "Phòng")])
    let full = (0..<6).map { number in
      article(
        "bài \(number)",
        [
          Told.unit("Phòng Chính trị", "Phòng", in: "Sư đoàn 97\(number)"),
          Told.unit("Sư đoàn 97\(number)", "Sư đoàn"),
        ]
      )
    }
    let archive = try scratch.archive("a.db", of: [bare] + full.prefix(5))
    #expect(try archive.rows(doubts).count == 5)
    try archive.change(adding: [full[5]])
    #expect(try archive.rows(doubts) == [])
    try archive.change(removing: [full[0]])
    #expect(try archive.rows(doubts).count == 5)
  }
}

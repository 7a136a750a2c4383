import Testing

@testable import Answers

struct DisplayTests {
  private func award(_ values: [String: Cell]) -> (Answer, Row) {
    let keys = Kind.awards.keys
    let row = Row(cells: keys.map { values[$0] ?? .missing })
    return (Answer(keys: keys, shown: Kind.awards.selection.shown, rows: [row]), row)
  }

  private func recipient(_ values: [String: Cell]) -> String {
    let (answer, row) = award(values)
    return answer.display(row, answer.positions(["recipient"])[0])
  }

  @Test
  func namesAUnitWithItsParent() {
    let unit: [String: Cell] = [
      "recipient_kind": .text("unit"), "recipient": .text("Cục Chính trị"),
    ]
    #expect(recipient(unit) == "Cục Chính trị")
    #expect(
      recipient(unit.merging(["recipient_parent": .text("Quân khu 9")]) { $1 })
        == "Cục Chính trị, Quân khu 9"
    )
  }

  @Test
  func doesNotRepeatAParentInTheName() {
    #expect(
      recipient([
        "recipient_kind": .text("unit"), "recipient": .text("Bộ Tư lệnh Quân khu 9"),
        "recipient_parent": .text("Quân khu 9"),
      ]) == "Bộ Tư lệnh Quân khu 9"
    )
  }

  @Test
  func countsUnnamedPeople() {
    #expect(
      recipient([
        "recipient_kind": .text("count"), "recipient": .text("tập thể"), "count": .number(5),
        "within": .text("Quân khu 9"),
      ]) == "5 tập thể (Quân khu 9)"
    )
  }

  @Test
  func leavesOutColumnsNobodyFills() {
    let (answer, row) = award([
      "recipient": .text("X"), "award": .text("Bằng khen"), "status": .text("conferred"),
    ])
    #expect(answer.tableKeys == ["recipient", "award", "status"])
    #expect(answer.label(of: row) == "X, Bằng khen, conferred")
  }
}

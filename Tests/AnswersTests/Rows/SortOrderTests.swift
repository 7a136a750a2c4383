import Testing

@testable import Answers

struct SortOrderTests {
  private func themes(_ rows: [(id: Int, year: Int?, unit: String?)]) -> [Row] {
    rows.map { row in
      let cells = Kind.themes.keys.map { key -> Cell in
        switch key {
        case "id": .number(row.id)
        case "year": Cell(row.year)
        case "unit": Cell(row.unit)
        default: .missing
        }
      }
      return Row(cells: cells)
    }
  }

  private func sorted(
    _ rows: [(id: Int, year: Int?, unit: String?)],
    by names: [String]
  ) throws
    -> [Cell]
  {
    var rows = themes(rows)
    try SortOrder(names, kind: .themes).apply(to: &rows)
    return rows.map { $0.cells[0] }
  }

  @Test
  func risesAndFalls() throws {
    let rows: [(Int, Int?, String?)] = [(1, 2023, "Đ"), (2, 2024, "D"), (3, 2023, "D")]
    #expect(try sorted(rows, by: ["year", "unit"]) == [.number(3), .number(1), .number(2)])
    #expect(try sorted(rows, by: ["-year", "unit"]) == [.number(2), .number(3), .number(1)])
  }

  @Test
  func missingValuesComeLastEitherWay() throws {
    let rows: [(Int, Int?, String?)] = [(1, nil, nil), (2, 2022, nil), (3, 2024, nil)]
    #expect(try sorted(rows, by: ["year"]) == [.number(2), .number(3), .number(1)])
    #expect(try sorted(rows, by: ["-year"]) == [.number(3), .number(2), .number(1)])
  }

  @Test
  func equalRowsKeepTheirOrder() throws {
    let rows: [(Int, Int?, String?)] = [(9, 2023, nil), (1, 2023, nil), (5, 2023, nil)]
    #expect(try sorted(rows, by: ["-year"]) == [.number(9), .number(1), .number(5)])
  }

  @Test
  func unknownColumnsAreErrors() {
    #expect(
      throws: QuestionError.unknownColumn(
        "yaer",
        .themes,
        known: Kind.themes.keys,
        suggestions: ["year"]
      )
    ) { try SortOrder(["yaer"], kind: .themes) }
  }
}

/// The columns of a table: a key each or, where the terminal is too narrow for that, several that people read as one.
struct TableColumns {
  /// Keys of `Huân chương Chiến công hạng Ba, Chủ tịch nước`, of `Đại tá Lê Văn Thử`, and of two dates.
  private static let together = [
    ["award", "class", "grantor"], ["rank", "name"], ["rank", "officer"], ["rank", "person"],
    ["kind", "subject", "period"], ["first_seen", "last_seen"],
  ]
  /// Keys that a comma sets apart from what stands before them in the same column.
  private static let afterComma: Set = ["grantor", "period"]

  private let answer: Answer
  /// Positions in the answer, those of one column together.
  private(set) var columns: [[Int]]

  /// A column a position.
  init(_ positions: [Int], of answer: Answer) {
    self.answer = answer
    columns = positions.map { [$0] }
  }

  /// The same in fewer columns; `nil` where none go together.
  var folded: TableColumns? {
    var folded = self
    for keys in Self.together {
      let group = keys.compactMap { key in
        folded.columns.first { $0.count == 1 && answer.keys[$0[0]] == key }?[0]
      }
      guard group.count > 1 else { continue }
      guard let place = folded.columns.firstIndex(where: { group.contains($0[0]) }) else {
        continue
      }
      folded.columns[place] = group
      folded.columns.removeAll { $0.count == 1 && group.contains($0[0]) }
    }
    return folded.columns.count < columns.count ? folded : nil
  }

  /// Header and rows, a text a cell.
  var lines: [[String]] {
    let header = columns.map { $0.map { answer.keys[$0] }.joined(separator: ", ") }
    return [header]
      + answer.rows.map { row in columns.map { Printable.line(text($0, of: row)) } }
  }

  /// The key of a column; `nil` where it has several.
  func key(_ column: Int) -> String? {
    columns[column].count == 1 ? answer.keys[columns[column][0]] : nil
  }

  /// Whether a column is as well read on two lines: two dates, one below the other.
  func breaksFreely(_ column: Int) -> Bool {
    columns[column].count > 1 && answer.keys[columns[column][0]] == "first_seen"
  }

  private func text(_ column: [Int], of row: Row) -> String {
    var text = ""
    var last = ""
    for position in column {
      let part = answer.display(row, position)
      // The same date twice is one.
      if part.isEmpty || part == last { continue }
      if !text.isEmpty { text += Self.afterComma.contains(answer.keys[position]) ? ", " : " " }
      text += part
      last = part
    }
    return text
  }
}

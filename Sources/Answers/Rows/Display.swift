extension Answer {
  /// The keys of a table nobody chose columns for: those people read and any row fills.
  var tableKeys: [String] {
    (shown + (keys.contains("checked") ? ["checked"] : [])).filter { key in
      guard let position = keys.firstIndex(of: key) else { return false }
      if rows.isEmpty { return true }
      // What is the usual, or not said at all, takes no room.
      return rows.contains { row in
        let cell = row.cells[position]
        return !cell.isEmpty && cell != .flag(false) && cell != .text("current")
      }
    }
  }

  /// A cell as people read it: a unit with its parent, a count with what is counted.
  func display(_ row: Row, _ position: Int) -> String {
    let text = row.cells[position].text
    guard !text.isEmpty else { return text }
    let key = keys[position]
    if key == "recipient" {
      let named = ["unit", "officer", "person"].contains(self[row, "recipient_kind"].text)
      if !named {
        let count = self[row, "count"].text
        let within = self[row, "within"].text
        return (count.isEmpty ? "" : count + " ") + text + (within.isEmpty ? "" : " (\(within))")
      }
    }
    if key == "unit" || key == "host" || key == "recipient" {
      let parent = self[row, key + "_parent"].text
      if !parent.isEmpty, !text.hasSuffix(parent) { return text + ", " + parent }
    }
    return text
  }

  /// A row in a few words.
  func label(of row: Row) -> String {
    positions(tableKeys).prefix(4).map { display(row, $0) }.filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// The cell under a key; missing where there is no such column.
  subscript(row: Row, key: String) -> Cell {
    keys.firstIndex(of: key).map { row.cells[$0] } ?? .missing
  }
}

import Text

/// A table of the lexicon: `phrase ⇥ canonical ⇥ tag ⇥ flags`, one entry a line, `#` for remarks.
///
/// A canonical form `=` means "as printed"; flags are separated by spaces, `key=value` or bare words,
/// with `_` for a space inside a value.
public enum LexiconTable {
  /// A line that is no entry.
  public struct Failure: Error, Equatable, CustomStringConvertible {
    /// The table's name or path.
    public let file: String
    /// The line, counted from 1.
    public let line: Int
    /// What is wrong with it.
    public let reason: String

    /// For people.
    public var description: String { "\(file):\(line): \(reason)" }
  }

  /// The type of the entries a table of this name holds.
  static let types: [String: LexicalType] = [
    "ranks": .rank, "honorifics": .honorific, "positions": .position, "standings": .standing,
    "units": .unit, "knownunits": .unit, "arms": .arm, "bodies": .body, "divisions": .division,
    "places": .place, "awards": .award, "events": .event, "eventkinds": .eventKind,
    "triggers": .trigger, "counters": .counter, "surnames": .surname, "terms": .term,
    "movements": .movement, "numerals": .numeral, "stopwords": .stopword,
  ]

  /// The entries of one table, in order.
  static func entries(
    file: String,
    type: LexicalType,
    bytes: some Collection<UInt8>
  ) throws(Failure) -> [Entry] {
    var entries: [Entry] = []
    for (index, row) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      guard let first = row.first, first != 0x23 else { continue }
      let cells = row.split(separator: 0x09, omittingEmptySubsequences: false).map { cell in
        String(decoding: cell, as: UTF8.self)
      }
      guard cells.count == 4 else {
        throw Failure(
          file: file,
          line: index + 1,
          reason: "needs 4 cells (phrase, canonical, tag, flags), has \(cells.count)"
        )
      }
      guard !cells[0].isEmpty else {
        throw Failure(file: file, line: index + 1, reason: "the phrase is empty")
      }
      entries.append(
        Entry(
          phrase: cells[0],
          type: type,
          canonical: cells[1] == "=" ? "" : cells[1],
          tag: cells[2],
          flags: flags(cells[3])
        )
      )
    }
    return entries
  }

  private static func flags(_ cell: String) -> [String: String] {
    var flags: [String: String] = [:]
    for word in cell.split(separator: " ") {
      let pair = word.split(separator: "=", maxSplits: 1)
      let value = pair.count == 2 ? String(pair[1].map { $0 == "_" ? " " : $0 }) : ""
      flags[String(pair[0])] = value
    }
    return flags
  }
}

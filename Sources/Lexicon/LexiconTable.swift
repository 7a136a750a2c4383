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
      let cells = row.split(separator: 0x09, omittingEmptySubsequences: false)
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
          phrase: String(decoding: cells[0], as: UTF8.self),
          type: type,
          canonical: cells[1].elementsEqual([0x3D])
            ? "" : String(decoding: cells[1], as: UTF8.self),
          tag: String(decoding: cells[2], as: UTF8.self),
          flags: flags(cells[3])
        )
      )
    }
    return entries
  }

  private static func flags(_ cell: some Collection<UInt8>) -> [String: String] {
    var flags: [String: String] = [:]
    for word in cell.split(separator: 0x20) {
      let name = word.prefix { $0 != 0x3D }
      let value = word.dropFirst(name.count + 1).map { $0 == 0x5F ? 0x20 : $0 }
      flags[String(decoding: name, as: UTF8.self)] = String(decoding: value, as: UTF8.self)
    }
    return flags
  }
}

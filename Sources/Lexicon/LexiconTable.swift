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
    /// The line, counted from 1; `nil` where it is the whole that is wrong.
    public let line: Int?
    /// What is wrong with it.
    public let reason: String

    /// For people.
    public var description: String { "\(file):\(line.map { "\($0):" } ?? "") \(reason)" }
  }

  /// The type of the entries a table of this name holds.
  static let types: [String: LexicalType] = [
    "ranks": .rank, "honorifics": .honorific, "positions": .position, "standings": .standing,
    "units": .unit, "knownunits": .unit, "arms": .arm, "bodies": .body, "divisions": .division,
    "places": .place, "awards": .award, "events": .event, "eventkinds": .eventKind,
    "triggers": .trigger, "counters": .counter, "surnames": .surname, "terms": .term,
    "movements": .movement, "numerals": .numeral, "stopwords": .stopword,
  ]

  /// The tags and flags that a table of some name may have.
  struct Vocabulary {
    private var tags: Set<String> = []
    private var flags: Set<String> = []

    /// Takes those of an entry.
    mutating func add(_ entry: Entry) {
      tags.insert(entry.tag)
      flags.formUnion(entry.flags.keys)
    }

    /// What an entry has that is not in it.
    func fault(of entry: Entry) -> String? {
      if !tags.contains(entry.tag) {
        return "no tag '\(entry.tag)' here; known are " + tags.sorted().joined(separator: ", ")
      }
      guard let flag = entry.flags.keys.sorted().first(where: { !flags.contains($0) }) else {
        return nil
      }
      let known =
        flags.isEmpty ? "none is known" : "known are " + flags.sorted().joined(separator: ", ")
      return "no flag '\(flag)' here; \(known)"
    }
  }

  /// The entries of one table, in order; with a vocabulary, only those that keep to it.
  static func entries(
    file: String,
    type: LexicalType,
    bytes: some BidirectionalCollection<UInt8>,
    keepingTo vocabulary: Vocabulary? = nil
  ) throws(Failure) -> [Entry] {
    var entries: [Entry] = []
    // Editors may put a byte order mark first and end lines with CR LF.
    let lines = bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
      .split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let row = line.last == 0x0D ? line.dropLast() : line
      guard let first = row.first, first != 0x23 else { continue }
      let entry: Entry
      do throws(BadRow) {
        entry = try self.entry(row, type)
        if let fault = vocabulary?.fault(of: entry) { throw BadRow(reason: fault) }
      } catch {
        throw Failure(file: file, line: index + 1, reason: error.reason)
      }
      entries.append(entry)
    }
    return entries
  }

  /// What is wrong with a row.
  private struct BadRow: Error {
    let reason: String
  }

  private static func entry(
    _ row: some Collection<UInt8>,
    _ type: LexicalType
  ) throws(BadRow) -> Entry {
    let cells = row.split(separator: 0x09, omittingEmptySubsequences: false)
    guard cells.count == 4 else {
      throw BadRow(reason: "needs 4 cells (phrase, canonical, tag, flags), has \(cells.count)")
    }
    guard let phrase = String(validating: cells[0], as: UTF8.self),
      let canonical = String(validating: cells[1], as: UTF8.self)
    else { throw BadRow(reason: "is not UTF-8") }
    guard cells[0].contains(where: { $0 != 0x20 }) else {
      throw BadRow(reason: "the phrase is empty")
    }
    return Entry(
      phrase: phrase,
      type: type,
      canonical: canonical == "=" ? "" : canonical,
      tag: String(decoding: cells[2], as: UTF8.self),
      flags: flags(cells[3])
    )
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

import LexiconFiles
import Testing
import Text

@testable import Lexicon

/// A table that comes with the program.
struct Table: CustomStringConvertible {
  let name: String
  let entries: [Entry]

  var description: String { name }

  /// All of them.
  static func all() throws -> [Table] {
    try (0..<lexicon_file_count()).map { index in
      let file = lexicon_file(index)
      let name = String(cString: file.name)
      let stem = name.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? ""
      return Table(
        name: stem,
        entries: try LexiconTable.entries(
          file: name,
          type: LexiconTable.types[stem] ?? .term,
          bytes: UnsafeBufferPointer(start: file.bytes, count: file.count)
        )
      )
    }
  }
}

/// The tables that come with the program.
@Suite
struct TablesTests {
  /// The keys of a phrase, spelled as `syllables.tsv` reads them: where they are equal, only one of two
  /// rows can ever be found.
  private func keys(of phrase: String, _ spellings: [UInt64: UInt64]) -> [UInt64] {
    Tokenizer.tokens(of: Array(phrase.utf8)).map { spellings[$0.key] ?? $0.key }
  }

  /// Rows that say again what a row before them has said.
  private func repeated(in table: Table, _ spellings: [UInt64: UInt64]) -> [String] {
    var seen: Set<[UInt64]> = []
    return table.entries.filter { !seen.insert(keys(of: $0.phrase, spellings)).inserted }
      .map(\.phrase)
  }

  private func spellings() throws -> [UInt64: UInt64] {
    let syllables = try #require(try Table.all().first { $0.name == "syllables" })
    return try syllables.entries.reduce(into: [:]) { spellings, entry in
      let key = try #require(Tokenizer.key(of: entry.phrase))
      spellings[key] = Tokenizer.key(of: entry.canonical)
    }
  }

  @Test(arguments: try Table.all())
  func noTableHoldsAPhraseTwice(_ table: Table) throws {
    // "ba" is a number, "Ba" a class: asked for by their tags.
    let wanted = table.name == "numerals" ? ["Ba"] : []
    #expect(try repeated(in: table, spellings()) == wanted)
  }

  @Test
  func theSecondSpellingOfAPhraseIsTheSamePhrase() throws {
    let rows = "Tiến sĩ\t=\tdegree\t\nTIẾN SỸ\t=\tdegree\t\nHoà Bình\t=\tx\t\nHòa Bình\t=\tx\t\n"
    let entries = try LexiconTable.entries(
      file: "my.tsv",
      type: .place,
      bytes: Array(rows.utf8)
    )
    let repeated = try repeated(in: Table(name: "my", entries: entries), spellings())
    #expect(repeated == ["TIẾN SỸ", "Hòa Bình"])
  }

  @Test(arguments: try Table.all())
  func noPhraseHoldsARemark(_ table: Table) {
    let known = ["Quân đội nhân dân (QĐND) Việt Nam", "Bộ Chỉ huy quân sự (CHQS)"]
    let remarks = table.entries.map(\.phrase).filter { $0.contains("(") && !known.contains($0) }
    #expect(remarks.isEmpty)
  }
}

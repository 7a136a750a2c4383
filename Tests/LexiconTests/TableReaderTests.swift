import Testing
import Text

@testable import Lexicon

struct TableReaderTests {
  private func reader(_ own: [(String, String)], _ users: [(String, String)]) throws -> TableReader
  {
    var reader = TableReader()
    for (file, text) in own { try reader.add(file: file, bytes: Array(text.utf8)) }
    reader.startUsersTables()
    for (file, text) in users { try reader.add(file: file, bytes: Array(text.utf8)) }
    return reader
  }

  @Test
  func ofOnePhraseAndTypeTheUsersCounts() throws {
    let own = [("units.tsv", "QK\tQuân khu\tfixed\t\n"), ("arms.tsv", "QK\t=\tarm\t\n")]
    let entries = try reader(own, [("units.tsv", "qk\tQuân khu 9\tfixed\t\n")]).entries
    #expect(entries.map(\.name) == ["QK", "Quân khu 9"])
    #expect(entries.map(\.type) == [.arm, .unit])
  }

  @Test
  func aPostHasADeputyUnlessSaidOtherwise() throws {
    let own = [("positions.tsv", "A\tB\thead\t\nC\t=\thead\tnophó\n")]
    #expect(try reader(own, []).entries.map(\.name) == ["B", "Phó B", "C"])
    let users = [("positions.tsv", "A\tD\thead\t\n")]
    #expect(try reader(own, users).entries.map(\.name) == ["C", "D", "Phó D"])
  }

  @Test
  func onlyAUsersTablesKeepToTheTagsThatAreThere() throws {
    let own = [("units.tsv", "A\t=\tfixed\t\n")]
    #expect(
      throws: LexiconTable.Failure(
        file: "my/units.navy.tsv",
        line: 2,
        reason: "no tag 'shipp' here; known are fixed"
      )
    ) {
      try reader(own, [("my/units.navy.tsv", "# mine\nTàu\t=\tshipp\t\n")])
    }
  }

  @Test
  func theDigestTellsTablesApart() throws {
    let own = [("units.tsv", "A\t=\tfixed\t\n")]
    let digest = try reader(own, []).digest
    #expect(digest.count == 12)
    #expect(try reader(own, []).digest == digest)
    #expect(try reader(own, [("units.tsv", "B\t=\tfixed\t\n")]).digest != digest)
    #expect(try reader([("arms.tsv", "A\t=\tfixed\t\n")], []).digest != digest)
  }

  @Test
  func spellingsOfSyllablesAreNoEntries() throws {
    let reader = try reader([("syllables.tsv", "sỹ\tsĩ\t\t\n")], [])
    #expect(reader.entries.isEmpty)
    #expect(reader.aliases.map { $0.0 + "=" + $0.1 } == ["sỹ=sĩ"])
  }
}

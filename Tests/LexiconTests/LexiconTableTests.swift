import Testing

@testable import Lexicon

/// Tables of entries.
@Suite
struct LexiconTableTests {
  private func entries(_ table: String) throws -> [Entry] {
    try LexiconTable.entries(file: "my.tsv", type: .unit, bytes: Array(table.utf8))
  }

  @Test
  func aRowIsAnEntry() throws {
    let entry = try #require(
      try entries("BQP\tBộ Quốc phòng\tfixed\tlevel=1 mil kind=Bộ_Quốc_phòng\n").first
    )
    #expect(entry.phrase == "BQP")
    #expect(entry.name == "Bộ Quốc phòng")
    #expect(entry.tag == "fixed")
    #expect(entry.flags == ["level": "1", "mil": "", "kind": "Bộ Quốc phòng"])
  }

  @Test
  func anEqualsSignMeansAsPrinted() throws {
    let entry = try #require(try entries("Quân khu\t=\tnumbered\t").first)
    #expect(entry.canonical.isEmpty)
    #expect(entry.name == "Quân khu")
  }

  @Test
  func remarksAndEmptyLinesAreNoEntries() throws {
    #expect(try entries("# phrase\tcanonical\ttag\tflags\n\nA\t=\tx\t\n#B\t=\tx\t\n").count == 1)
  }

  @Test(arguments: [
    ("A\t=\tx", "needs 4 cells (phrase, canonical, tag, flags), has 3"),
    ("A\t=\tx\t\tmore", "needs 4 cells (phrase, canonical, tag, flags), has 5"),
    ("A", "needs 4 cells (phrase, canonical, tag, flags), has 1"),
    ("\t=\tx\t", "the phrase is empty"),
  ])
  func aDamagedRowIsNamed(_ example: (row: String, reason: String)) {
    #expect(
      throws: LexiconTable.Failure(file: "my.tsv", line: 2, reason: example.reason)
    ) {
      try entries("A\t=\tx\t\n" + example.row)
    }
  }

  @Test
  func aFailureReadsLikeACompilers() {
    let failure = LexiconTable.Failure(file: "my/ranks.tsv", line: 2, reason: "the phrase is empty")
    #expect("\(failure)" == "my/ranks.tsv:2: the phrase is empty")
  }
}

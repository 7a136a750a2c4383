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
    ("  \t=\tx\t", "the phrase is empty"),
  ])
  func aDamagedRowIsNamed(_ example: (row: String, reason: String)) {
    #expect(
      throws: LexiconTable.Failure(file: "my.tsv", line: 2, reason: example.reason)
    ) {
      try entries("A\t=\tx\t\n" + example.row)
    }
  }

  @Test
  func bytesThatAreNoUTF8AreRefused() {
    #expect(throws: LexiconTable.Failure(file: "my.tsv", line: 1, reason: "is not UTF-8")) {
      try LexiconTable.entries(file: "my.tsv", type: .unit, bytes: [0xC6, 0x09, 0x3D, 0x09, 0x09])
    }
  }

  @Test
  func lineEndsAndMarksOfOtherEditorsAreFine() throws {
    let entries = try entries("\u{FEFF}# mine\r\nA\t=\tx\tmil\r\n\r\nB\t=\tx\t\r\n")
    #expect(entries.map(\.phrase) == ["A", "B"])
    #expect(entries[0].flags == ["mil": ""])
  }

  @Test
  func tagsAndFlagsKeepToAVocabulary() throws {
    var vocabulary = LexiconTable.Vocabulary()
    for entry in try entries("A\t=\tx\tmil\nB\t=\ty\tlevel=1\n") { vocabulary.add(entry) }
    func fault(_ row: String) throws -> String? {
      vocabulary.fault(of: try #require(try entries(row).first))
    }
    #expect(try fault("C\t=\tx\tlevel=9 mil") == nil)
    #expect(try fault("C\t=\tz\t") == "no tag 'z' here; known are x, y")
    #expect(try fault("C\t=\tx\tloud") == "no flag 'loud' here; known are level, mil")
    #expect(throws: LexiconTable.Failure.self) {
      let bytes = Array("C\t=\tz\t".utf8)
      _ = try LexiconTable.entries(
        file: "my.tsv",
        type: .unit,
        bytes: bytes,
        keepingTo: vocabulary
      )
    }
  }

  @Test
  func aFailureReadsLikeACompilers() {
    let whole = LexiconTable.Failure(file: "birds.tsv", line: nil, reason: "no table of that name")
    #expect("\(whole)" == "birds.tsv: no table of that name")
    let failure = LexiconTable.Failure(file: "my/ranks.tsv", line: 2, reason: "the phrase is empty")
    #expect("\(failure)" == "my/ranks.tsv:2: the phrase is empty")
  }
}

import Testing

@testable import Answers

struct DelimitedReaderTests {
  private func read(_ text: String) throws -> DelimitedReader {
    try DelimitedReader(Array(text.utf8))
  }

  @Test(arguments: [
    "key,decision,reason\r\na,same,\"x, \"\"y\"\"\r\nz\"\r\n,,\r\nb,'=1,\r\n",
    "\u{FEFF}key;decision;reason\na;same;\"x, \"\"y\"\"\nz\"\n;;\nb;'=1;",
    "key\tdecision\treason\na\tsame\t\"x, \"\"y\"\"\nz\"\n\nb\t'=1\t\n",
  ])
  func readsWhatSpreadsheetsWrite(_ text: String) throws {
    let table = try read(text)
    #expect(table.columns == ["key", "decision", "reason"])
    #expect(table.rows.map(\.line) == [2, 5])
    // A line end within a cell stays what it was.
    #expect(table.rows[0].cells["reason"]?.utf8.filter { $0 != 0x0D } == Array("x, \"y\"\nz".utf8))
    #expect(table.rows[1].cells == ["key": "b", "decision": "=1", "reason": ""])
  }

  @Test
  func saysWhatIsNoTable() {
    #expect(throws: DelimitedReader.Failure(line: 1, reason: "it is empty")) { try read("") }
    #expect(throws: DelimitedReader.Failure(line: 2, reason: "a quotation mark is not closed")) {
      try read("a,b\n\"x,y\nz")
    }
    #expect(throws: DelimitedReader.Failure.self) { try DelimitedReader([0x61, 0x0A, 0xFF]) }
  }
}

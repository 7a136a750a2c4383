import Testing

@testable import Lexicon

@Suite
struct KeyTableTests {
  @Test
  func findsWhatWasSetAfterGrowing() {
    var table = KeyTable()
    for number in 1...UInt32(5000) { table.set(UInt64(number) << 20, number) }
    let found = (1...UInt32(5000)).allSatisfy { table[UInt64($0) << 20] == $0 }
    #expect(found)
  }

  @Test
  func givesZeroForWhatIsMissing() {
    var table = KeyTable()
    table.set(7, 1)
    #expect(table[8] == 0)
  }

  @Test
  func keepsTheLastNumberOfAKey() {
    var table = KeyTable()
    table.set(0, 1)
    table.set(0, 2)
    #expect(table[0] == 2)
  }
}

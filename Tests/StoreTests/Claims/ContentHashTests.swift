import Testing

@testable import Store

@Suite
struct ContentHashTests {
  /// Ids in archives rest on these numbers: they must never change.
  @Test
  func neverChanges() {
    var hash = ContentHash()
    hash.add("Cờ thi đua")
    hash.add(2023)
    #expect(hash.value == 15_862_065_796_759_292_969)
  }

  @Test
  func endsOfPartsCount() {
    var one = ContentHash()
    one.add("ab")
    one.add("c")
    var other = ContentHash()
    other.add("a")
    other.add("bc")
    #expect(one.value != other.value)
  }

  @Test
  func bytesAndStringsAgree() {
    var string = ContentHash()
    string.add("Đại tá")
    var bytes = ContentHash()
    bytes.add(Array("Đại tá".utf8)[...])
    #expect(string.value == bytes.value)
  }
}

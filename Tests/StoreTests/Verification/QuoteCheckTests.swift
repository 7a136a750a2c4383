import Testing

@testable import Store

struct QuoteCheckTests {
  private static let text = Array(("Tặng cờ. " + String(repeating: "ơ", count: 400)).utf8)

  @Test(arguments: [
    (0, 6, nil), (0, 613, "bytes 0..<613 are more than a sentence"),
    (13, 613, nil), (2, 6, "bytes 2..<6 cut a character"), (0, 3, "bytes 0..<3 cut a character"),
    (5, 5, "bytes 5..<5 are not within the 813 of its article"),
    (803, 813, nil), (803, 814, "bytes 803..<814 are not within the 813 of its article"),
    (-1, 3, "bytes -1..<3 are not within the 813 of its article"),
  ])
  func knowsWhatNoSentenceIs(start: Int, end: Int, fault: String?) {
    #expect(QuoteCheck.fault(start, end, Self.text) == fault)
  }

  @Test
  func namesMayBeSpreadOverQuotes() {
    var names = NamesToFind()
    let text = Array("Đồng chí Hoà; Lê Văn Hòa đến".utf8)
    let first = text.firstIndex(of: UInt8(ascii: ";")) ?? 0
    names.add(1, "Lê Văn Hòa", text[..<first])
    #expect(names.missing == [1])
    names.add(1, "Lê Văn Hòa", text[first...])
    #expect(names.missing.isEmpty)
    names.add(2, "Lê Văn", text[..<first])
    names.add(3, nil, text[..<first])
    #expect(names.missing == [2])
    names.forget(2)
    #expect(names.missing.isEmpty)
  }
}

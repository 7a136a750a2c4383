import Testing

@testable import Containers
@testable import Text

/// Blocks of a text that comes in pieces of so many bytes; one that is too long as `nil`.
private func blocks(_ text: [UInt8], _ format: ContainerFormat, by size: Int) throws -> [[UInt8]?] {
  var rest = text[...]
  var blocks = RecordBlocks(format) { () throws(Reader.Failure) in
    let piece = Array(rest.prefix(size))
    rest = rest.dropFirst(size)
    return piece
  }
  var found: [[UInt8]?] = []
  while let block = try blocks.next() {
    switch block {
    case .records(let bytes): found.append(bytes)
    case .tooLong: found.append(nil)
    }
  }
  return found
}

private func rows(_ bytes: [UInt8]) -> [[String]] {
  var rows = SeparatedRows(bytes, separator: 0x2C)
  var all: [[String]] = []
  while let row = rows.next() { all.append(row) }
  return all
}

@Test(arguments: 1...9)
func blocksEndWhereRowsDo(_ size: Int) throws {
  let csv = utf8("a,b\r\n\"x, \"\"y\"\"\r\n\n\",2\r3,\"4\"\n\n5,\"\"\r\n6,\"open\n7")
  let found = try blocks(csv, .csv, by: size)
  #expect(found.count > 1 && found.allSatisfy { $0 != nil })
  #expect(found.compactMap { $0 }.flatMap(rows) == rows(csv))
}

@Test
func anyRowsStayWhole() throws {
  var seed: UInt64 = 3
  func roll(_ sides: UInt64) -> Int {
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((seed >> 33) % sides)
  }
  for length in 1..<150 {
    let bytes = (0..<length).map { _ in [0x22, 0x2C, 0x0A, 0x0D, 0x61, 0x22][roll(6)] as UInt8 }
    let found = try blocks(bytes, .csv, by: 1 + roll(12)).compactMap { $0 }
    #expect(found.flatMap { $0 } == bytes)
    // The likeliest separator of such bytes is the comma, there being no other.
    #expect(found.flatMap(rows) == rows(bytes), "\(String(decoding: bytes, as: UTF8.self))")
  }
}

@Test(arguments: [ContainerFormat.jsonLines, .tsv])
func aRecordThatIsTooLongIsPassedOver(_ format: ContainerFormat) throws {
  let long = [UInt8](repeating: 0x61, count: FileBytes.limit + 2)
  let text = utf8("one\n") + long + utf8("\nthree\n") + long
  let found = try blocks(text, format, by: 1 << 20)
  // Lengths, as the bytes would be a lot to print.
  #expect(found.map { $0?.count } == [4, nil, 6, nil])
}

@Test
func aMarkAtTheStartIsNoPartOfTheFirstValue() throws {
  let csv = utf8("\u{FEFF}\"a\nb\",c\n1,2\n")
  #expect(try blocks(csv, .csv, by: 6) == [utf8("\"a\nb\",c\n"), utf8("1,2\n")])
}

@Test
func utf16IsReadWholeOrNotAtAll() throws {
  // Its second line's letter has the byte of a line end in it.
  var text: [UInt8] = [0xFF, 0xFE]
  for unit in "{\"text\": \"Đại đội 5\"}\nĊ\n".utf16 {
    text += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
  }
  #expect(try blocks(text, .jsonLines, by: 40) == [text])
  let long = text + [UInt8](repeating: 0x20, count: FileBytes.limit)
  #expect(throws: Reader.Failure.needsUTF8(limit: FileBytes.limit)) {
    try blocks(long, .jsonLines, by: 1 << 20)
  }
}

import Foundation
import Testing

@testable import Containers
@testable import Text

/// Elements of a list that comes in pieces of so many bytes; one that is too long as `nil`.
private func elements(_ list: [UInt8], by size: Int) throws -> [[UInt8]?] {
  var rest = list[...]
  var elements = JSONElements { () throws(Reader.Failure) in
    let piece = Array(rest.prefix(size))
    rest = rest.dropFirst(size)
    return piece
  }
  var found: [[UInt8]?] = []
  while let element = try elements.next() {
    switch element {
    case .value(let bytes): found.append(bytes)
    case .tooLong: found.append(nil)
    }
  }
  return found
}

@Test(arguments: 1...9)
func elementsEndAtTheirCommas(_ size: Int) throws {
  let list = #" [{"a": "x, ]\"}\\"}, 7 ,[1, [2]] , "q,[", {}, {"b": {"c": [3, 4]}}] , 8"#
  #expect(
    try elements(utf8(list), by: size).map { $0.map { String(decoding: $0, as: UTF8.self) } }
      == [#"{"a": "x, ]\"}\\"}"#, "7 ", "[1, [2]] ", #""q,[""#, "{}", #"{"b": {"c": [3, 4]}}"#]
  )
}

@Test
func anyListIsCutAsItIsRead() throws {
  var seed: UInt64 = 5
  func roll(_ sides: UInt64) -> Int {
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((seed >> 33) % sides)
  }
  func value(_ depth: Int) -> Any {
    switch depth > 3 ? roll(2) : roll(4) {
    case 0: return ["\"", "\\", "]}", "ế,", "[{", "a\\\"b"][roll(6)]
    case 1: return roll(1000)
    case 2: return (0..<roll(4)).map { _ in value(depth + 1) }
    default: return ["k,]": value(depth + 1), "\"{": value(depth + 1)]
    }
  }
  for _ in 0..<200 {
    let list = (0..<roll(6)).map { _ in value(0) }
    let bytes = Array(try JSONSerialization.data(withJSONObject: list))
    let found = try elements(bytes, by: 1 + roll(9)).compactMap { $0.flatMap(JSONRecords.value) }
    #expect(found as NSArray == list as NSArray)
  }
}

@Test(arguments: ["[", "[1, ", "[{\"a\": ", "[\"]"])
func aListWithoutEndIsDamaged(_ list: String) throws {
  #expect(throws: Reader.Failure.damaged("the list has no end")) {
    try elements(utf8(list), by: 3)
  }
}

@Test
func anElementThatIsTooLongIsPassedOver() throws {
  let long = utf8("\"") + [UInt8](repeating: 0x61, count: FileBytes.limit) + utf8("\"")
  let list = utf8("[1,") + long + utf8(",3]")
  #expect(try elements(list, by: 1 << 20).map { $0?.count } == [1, nil, 1])
}

@Test(arguments: [("[1]", true), ("\u{FEFF} \n[", true), ("{\"a\": [1]}", false), ("", false)])
func aListIsKnownByItsStart(_ text: String, _ isList: Bool) {
  #expect(JSONElements.start(utf8(text)) == isList)
}

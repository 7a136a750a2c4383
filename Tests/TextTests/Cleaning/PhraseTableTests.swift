import Testing

@testable import Text

@Test
func phrasesAreFoundByTheirHash() {
  let table = PhraseTable([(.line, "trang chu, tin tuc"), (.list, "tin tuc")])
  #expect(table[PlainKey("Trang chủ".utf8).hash] == .line)
  #expect(table[PlainKey("Tin tức".utf8).hash] == [.line, .list])
  #expect(table[PlainKey("Tin".utf8).hash] == [])
}

/// A wording with an accent or a capital could never be met.
@Test
func wordingsAreInPlainForm() {
  for (_, phrases) in PhraseTable.wordings {
    for phrase in phrases.split(separator: ",") {
      let trimmed = phrase.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
      #expect(String(decoding: PlainKey(phrase.utf8).bytes, as: UTF8.self) == trimmed)
    }
  }
}

@Test
func wordingsDoNotMeetInOneHash() {
  var phrases: [UInt64: [UInt8]] = [:]
  for (_, list) in PhraseTable.wordings {
    for phrase in list.split(separator: ",") {
      let key = PlainKey(phrase.utf8)
      #expect(phrases[key.hash, default: key.bytes] == key.bytes)
      phrases[key.hash] = key.bytes
    }
  }
  #expect(phrases.count > 300)
}

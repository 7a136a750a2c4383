import Testing
import Text

@testable import Store

@Suite
struct JSONNamesTests {
  @Test(arguments: [
    [], ["Lò Văn Tấm"], ["a", "b", ""], ["nói \"thật\"", "C:\\x", "một\ndòng\u{1}\u{7F}", "[,]"],
  ])
  func readsWhatTheWriterWrites(_ names: [String]) {
    var json = JSONWriter()
    json.beginArray()
    for name in names { json.value(name) }
    json.endArray()
    #expect(JSONNames.names(String(decoding: json.bytes, as: UTF8.self)) == names)
  }
}

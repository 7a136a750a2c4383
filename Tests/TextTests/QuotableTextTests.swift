import Testing
import Text

@Suite
struct QuotableTextTests {
  /// What needs escaping stands at the ends, in the middle and side by side.
  private let text =
    "\"Thi đua\"\nlà\u{85}\\yêu nước,\u{7F}\u{1}ai cũng thi đua: một câu dài hơn tám byte\t"

  @Test
  func aPieceIsWrittenAsTheStringItIs() throws {
    let scalars = text.unicodeScalars
    let bytes = Array(text.utf8)
    let quotable = QuotableText(bytes)
    for first in scalars.indices {
      for end in scalars.indices where end >= first {
        let start = text.utf8.distance(from: text.startIndex, to: first)
        let range = start..<text.utf8.distance(from: text.startIndex, to: end)
        #expect(
          written { $0.member("q", quotable, range) }
            == written { $0.member("q", String(decoding: bytes[range], as: UTF8.self)) }
        )
      }
    }
  }

  private func written(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    write(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

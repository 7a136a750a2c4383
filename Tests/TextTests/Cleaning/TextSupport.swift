@testable import Text

/// Text as lines, as a reader would give them.
func linesOf(_ text: String) -> Lines {
  var scrubber = Scrubber(capacity: text.utf8.count)
  scrubber.append(text.utf8)
  return scrubber.finished()
}

/// What remains of a text.
func cleaned(_ text: String) -> [String] {
  let lines = linesOf(text)
  return Cleaner(lines).parts.map { lines.string($0.line) }
}

/// The article in a text.
func articleOf(_ text: String, _ format: Reader.Format = .text) throws -> Article {
  try Reader.article(bytes: Array(text.utf8), path: "/tin/bai", format: format)
}

extension Article {
  /// Its lines with what they are: `caption: Quang cảnh lễ ra quân`.
  var told: [String] { zones.map { "\($0.kind): \(quote($0.start, $0.end))" } }
}

/// A paragraph that is long enough to be an article's wherever it stands.
let paragraph = """
  Chiều 12/3, Trung đoàn 95 tổ chức hội nghị rút kinh nghiệm đợt diễn tập vòng tổng hợp; các đại \
  biểu thống nhất đánh giá bộ đội cơ động nhanh, bảo đảm an toàn.
  """

/// Another one.
let secondParagraph = """
  Từ nay đến cuối quý, các tiểu đoàn tập trung củng cố thao trường, huấn luyện bổ sung cho lái xe và \
  khẩu đội, giữ vững nền nếp chính quy và kỷ luật.
  """

import Testing

@testable import Text

private func part(_ text: String) -> Part? {
  let lines = linesOf(text)
  return lines.lines.first.map { Part($0, in: lines) }
}

@Test
func linesHaveTheirRole() throws {
  let roles = try [
    "Thứ sáu, 05/01/2024 - 17:37", "Tin liên quan", "Tin, ảnh: HÀ VY", "https://tin.example/1",
    "Trung đoàn 95 ra quân",
  ].map { line in "\(try #require(part(line)).role)".prefix { $0 != "(" } }
  #expect(roles == ["dateline", "furniture", "byline", "source", "text"])
}

@Test
func onlyTheArticlesSentencesHaveLength() throws {
  #expect(try #require(part(paragraph)).sentenceLength == paragraph.utf8.count)
  #expect(try #require(part("Trung đoàn 95 ra quân")).sentenceLength == 0)
  #expect(try #require(part("Click để đánh giá bài viết.")).sentenceLength == 0)
}

@Test
func longAddressesAreSources() throws {
  let address = "https://tin.example/" + String(repeating: "ra-quan-", count: 60)
  #expect("\(try #require(part(address)).role)".hasPrefix("source"))
}

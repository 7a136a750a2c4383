import Testing

@testable import Text

private func read(
  _ text: String
) throws -> (fields: SourceFields, lines: [String], hints: [Line.Hint]) {
  let (fields, lines) = try MarkdownReader.read(Array(text.utf8))
  return (fields, lines.lines.map(lines.string), lines.lines.map(\.hint))
}

@Test(arguments: [
  ("**Tin, ảnh:** *LÊ MINH*", "Tin, ảnh: LÊ MINH"),
  ("Theo [báo Sông Thao](https://tin.example/a) đưa", "Theo báo Sông Thao đưa"),
  ("> Lời dẫn", "Lời dẫn"),
  ("*Mời bạn đọc xem thêm", "*Mời bạn đọc xem thêm"),
  ("__Đậm__ và \\*sao\\*", "Đậm và *sao*"),
  ("- một việc", "- một việc"),
  ("# 5 năm", "5 năm"),
  ("#5 năm", "#5 năm"),
  ("[chưa hết", "[chưa hết"),
])
func marksGoAndWordsStay(_ example: (text: String, expected: String)) throws {
  #expect(try read(example.text).lines == [example.expected])
}

@Test
func theFirstGreatHeadingIsTheHeadline() throws {
  let text = "Lời đầu\n\n## Mục\n\n# Tên bài #\n\n# Phần hai"
  let found = try read(text)
  #expect(found.lines == ["Lời đầu", "Mục", "Tên bài", "Phần hai"])
  #expect(found.hints == [.none, .none, .headline, .none])
}

@Test
func aPictureAloneIsItsCaption() throws {
  let found = try read("Trước\n![Quang cảnh lễ ra quân](a.jpg)\nsau ![x](b.jpg)")
  #expect(found.lines == ["Trước", "Quang cảnh lễ ra quân", "sau x"])
  #expect(found.hints == [.none, .pageCaption, .none])
}

@Test
func frontMatterGivesTheFields() throws {
  let found = try read(
    """
    ---
    title: "Ra quân đầu xuân"
    date: 2024-02-19
    author: Hà Vy
    url: https://tin.example/1
    publisher: Báo Sông Thao
    layout: post
    ---
    Thân bài.
    """
  )
  #expect(found.lines == ["Thân bài."])
  #expect(found.fields.title == "Ra quân đầu xuân")
  #expect(found.fields.publishedOn == "2024-02-19")
  #expect(found.fields.author == "Hà Vy")
  #expect(found.fields.url == "https://tin.example/1")
  #expect(found.fields.publisher == "Báo Sông Thao")
}

@Test
func aRuleAtTheStartIsNoFrontMatter() throws {
  #expect(try read("---\nThân bài.").lines == ["---", "Thân bài."])
}

import Testing

@testable import Containers
@testable import Text

@Test
func eachLineIsAnArticle() throws {
  let lines = """
    {"headline": "Ra quân", "content": "Đại đội 5 làm lễ ra quân.", "url": "https://example.vn/1"}

    {broken
    {"name": "x"}
    [1]
    """
  #expect(
    try Folder().read("a.jsonl", utf8(lines)) == [
      "a.jsonl#1: Ra quân", "a.jsonl#3: failed: damaged: no JSON on this line",
      "a.jsonl#4: skipped: not an article (nothing named text, content, body or nội dung; it has name)",
      "a.jsonl#5: skipped: not an article (nothing named text, content, body or nội dung)",
    ]
  )
}

@Test(
  arguments: [
    ("{\"title\": \"Một\", \"body\": \"Đại đội 5 làm lễ.\"}", ["a.json: Một"]),
    ("[{\"title\": \"Một\", \"body\": [\"Đại đội 5.\", \"Làm lễ.\"]}]", ["a.json#1: Một"]),
    (
      "{\"data\": {\"items\": [{\"title\": \"Một\", \"text\": \"Đại đội 5.\"}, {\"title\": \"Hai\"}]}}",
      [
        "a.json#1: Một",
        "a.json#2: skipped: not an article (nothing named text, content, body or nội dung; it has title)",
      ]
    ),
    ("{\"title\": ", ["a.json: failed: damaged: not valid JSON"]),
    (
      "{\"text\": \"Đại đội 5.\", \"title\": \"Một\"}\n{\"text\": \"Đại đội 6.\", \"title\": \"Hai\"}",
      ["a.json#1: Một", "a.json#2: Hai"]
    ),
    // A record of what was found in an article is none.
    (
      "{\"article\": {\"title\": \"Một\"}, \"themes\": [{\"text\": \"Đoàn kết\"}]}",
      [
        "a.json: skipped: not an article (nothing named text, content, body or nội dung; it has article, themes)"
      ]
    ),
  ]
)
func shapesOfJSON(_ json: String, _ told: [String]) throws {
  #expect(try Folder().read("a.json", utf8(json)) == told)
}

@Test
func theLineIsTheOriginal() throws {
  let line = "{\"text\": \"Đại đội 5 làm lễ ra quân.\", \"author\": {\"name\": \"LAN\"}}"
  let article = try #require(try articles("a.jsonl", utf8("\n" + line + "\n")).first)
  #expect(article.sha256 == Digest.sha256(utf8(line)))
  #expect(article.byline == "LAN")
}

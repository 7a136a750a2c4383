import Testing

@testable import Containers
@testable import Text

private func document(_ paragraphs: [String]) -> [UInt8] {
  utf8(
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
      + paragraphs.map { "<w:p>\($0)</w:p>" }.joined() + "</w:body></w:document>"
  )
}

private let paragraphs = [
  "<w:pPr><w:pStyle w:val=\"Title\"/><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>Ra quân đầu năm</w:t></w:r>",
  "<w:r><w:t xml:space=\"preserve\">Sáng nay, đại </w:t></w:r><w:r><w:t>đội 5</w:t><w:tab/><w:t>làm lễ</w:t><w:br/><w:t>ra quân.</w:t></w:r><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>",
]

@Test
func paragraphsAreLines() throws {
  let bytes = try zip([
    ("word/document.xml", document(paragraphs)),
    ("docProps/core.xml", utf8("<a xmlns:dc=\"x\"><dc:creator>LAN ANH</dc:creator></a>")),
  ])
  let article = try #require(try articles("a.docx", bytes).first)
  #expect(article.path.hasSuffix("/a.docx"))
  #expect(article.title == "Ra quân đầu năm")
  #expect(article.byline == "LAN ANH")
  #expect(
    article.quote(0, article.text.count)
      == "Ra quân đầu năm\nSáng nay, đại đội 5 làm lễ\nra quân."
  )
  #expect(article.sha256 == Digest.sha256(bytes))
}

@Test
func documentsWithoutWordsFail() throws {
  let folder = try Folder()
  #expect(
    try folder.read("a.docx", zip([("word/document.xml", document([""]))])) == [
      "a.docx: failed: no words in it, only pictures of pages"
    ]
  )
  #expect(
    try folder.read("a.docx", zip([("x.txt", utf8("x"))])) == [
      "a.docx: failed: damaged: no Word document, or one that needs a password"
    ]
  )
}

@Test
func entitiesOfADocumentAreNotPutIn() throws {
  let bomb =
    "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;&x;&x;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
    + "<d xmlns:w=\"w\"><w:p><w:r><w:t>Đại đội 5 làm lễ &y;&f;</w:t></w:r></w:p></d>"
  let bytes = try zip([("word/document.xml", utf8(bomb))])
  let article = try #require(try articles("a.docx", bytes).first)
  #expect(!article.quote(0, article.text.count).contains("root"))
}

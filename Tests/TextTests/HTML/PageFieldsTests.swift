import Testing

@testable import Text

private func fields(_ html: String) throws -> SourceFields {
  let page = try #require(Page(Array(html.utf8), isUTF8: true))
  defer { withExtendedLifetime(page) {} }
  return PageFields(of: page.root).result
}

@Test(
  arguments: [
    ("<meta property='og:title' content='Ra  quân'><h1>Khác</h1>", "Ra quân"),
    ("<title>Ra quân | Báo Sông Thao</title>", "Ra quân"),
    ("<title>Ra quân - Báo Sông Thao</title>", "Ra quân"),
    ("<title>Ra quân - songthao.example</title>", "Ra quân"),
    ("<title>Phòng không - Không quân</title>", "Phòng không - Không quân"),
    ("<title>a</title><h1>Ra\n quân</h1>", "Ra quân"),
    ("<meta property='og:title' content='Ra quân - Chuyên trang'><h1>Ra quân</h1>", "Ra quân"),
    (
      "<script type='application/ld+json'>{\"headline\":\"Ra quân\"}</script><title>a</title>",
      "Ra quân"
    ),
    ("<p>Ra quân</p>", nil),
  ] as [(String, String?)]
)
func titlesAreWithoutTheSite(_ example: (html: String, title: String?)) throws {
  #expect(try fields(example.html).title == example.title)
}

@Test(
  arguments: [
    ("<meta property='article:published_time' content='2023-11-17T07:15:00+07:00'>", "2023-11-17"),
    ("<meta name=pubdate content='2023-11-17T23:15:00Z'>", "2023-11-18"),
    ("<meta itemprop=datePublished content='17/11/2023'>", "2023-11-17"),
    ("<time datetime='2023-11-17 07:15'>hôm qua</time>", "2023-11-17"),
    (
      "<script type='application/ld+json'>{\"datePublished\": \"2023-11-17\"}</script>",
      "2023-11-17"
    ),
    ("<time>17/11/2023</time><script>{\"datePublished\": \"2023-11-17\"}</script>", nil),
  ] as [(String, String?)]
)
func datesOfPublicationAreRead(_ example: (html: String, day: String?)) throws {
  #expect(try fields(example.html).publishedOn == example.day)
}

@Test
func addressAndPublisherAreRead() throws {
  let stated = try fields(
    """
    <link rel=canonical href='https://tin.example/1'><meta property='og:url' content='https://x.example'>
    <meta property='og:site_name' content='Báo Sông Thao'>
    """
  )
  #expect(stated.url == "https://tin.example/1")
  #expect(stated.publisher == "Báo Sông Thao")
  let known = try fields("<meta property='og:url' content='https://www.qdnd.vn/1'>")
  #expect(known.publisher == "Báo Quân đội nhân dân")
  #expect(try fields("<link rel=canonical href='/1'>").url == nil)
}

@Test(
  arguments: [
    ("<p class=author>Bài, ảnh: Hà Vy</p>", "Hà Vy"),
    ("<meta name=author content='HÀ VY'>", "HÀ VY"),
    ("<meta name=author content='Báo Sông Thao điện tử'>", nil),
    (
      "<meta name=author content='Sông Thao'><meta property='og:site_name' content='Sông Thao'>",
      nil
    ),
    (
      "<script type='application/ld+json'>{\"author\":[{\"@type\":\"Person\",\"name\":\"Hà Vy\"}]}</script>",
      "Hà Vy"
    ),
  ] as [(String, String?)]
)
func authorsAreNames(_ example: (html: String, author: String?)) throws {
  #expect(try fields(example.html).author == example.author)
}

import Testing

@testable import Containers
@testable import Text

private let title = "Trung đoàn Bộ binh 481 tổng kết phong trào thi đua"

private func record(_ headers: [String], _ block: [UInt8]) -> [UInt8] {
  utf8(
    (["WARC/1.0"] + headers + ["Content-Length: \(block.count)", "", ""]).joined(separator: "\r\n")
  )
    + block + utf8("\r\n\r\n")
}

private func response(
  _ address: String,
  _ body: [UInt8],
  status: String = "200 OK",
  _ headers: [String] = ["Content-Type: text/html; charset=utf-8"]
) -> [UInt8] {
  let head = (["HTTP/1.1 \(status)"] + headers + ["", ""]).joined(separator: "\r\n")
  return record(
    [
      "WARC-Type: response", "WARC-Target-URI: \(address)",
      "Content-Type: application/http; msgtype=response",
    ],
    utf8(head) + body
  )
}

private func chunked(_ bytes: [UInt8]) -> [UInt8] {
  var joined: [UInt8] = []
  for start in stride(from: 0, to: bytes.count, by: 100) {
    let chunk = bytes[start..<min(start + 100, bytes.count)]
    joined += utf8(String(chunk.count, radix: 16) + ";x=1\r\n") + chunk + utf8("\r\n")
  }
  return joined + utf8("0\r\n\r\n")
}

private func crawl() throws -> [UInt8] {
  let bytes = utf8(page(story))
  let html = "Content-Type: text/html"
  var all = record(["WARC-Type: warcinfo"], utf8("software: x"))
  all += response("https://qpvn.vn/a/", bytes)
  all += response("<https://qpvn.vn/b>", chunked(bytes), [html, "Transfer-Encoding: chunked"])
  all += response("https://qpvn.vn/c", try gzip(bytes), [html, "Content-Encoding: gzip"])
  all += response("https://qpvn.vn/d", [1, 2], ["Content-Type: image/png"])
  all += response("https://qpvn.vn/e", bytes, status: "404 Not Found")
  all += response("https://qpvn.vn/f", [0xFF, 1, 2], [html, "Content-Encoding: br"])
  all += record(["WARC-Type: request", "WARC-Target-URI: https://qpvn.vn/a/"], utf8("GET /"))
  all += record(
    ["WARC-Type: resource", "WARC-Target-URI: https://qpvn.vn/g", "Content-Type: text/plain"],
    utf8(story)
  )
  return all
}

private func told(_ name: String) -> [String] {
  [
    "\(name)#https://qpvn.vn/a/: \(title)", "\(name)#https://qpvn.vn/b: \(title)",
    "\(name)#https://qpvn.vn/c: \(title)",
    "\(name)#https://qpvn.vn/d: skipped: not an article (image/png)",
    "\(name)#https://qpvn.vn/e: skipped: not an article (HTTP status 404)",
    "\(name)#https://qpvn.vn/f: failed: damaged: compressed in a way this program does not read (br)",
    "\(name)#https://qpvn.vn/g: \(title)",
  ]
}

@Test
func pagesOfACrawlAreArticles() throws {
  #expect(try Folder().read("a.warc", try crawl()) == told("a.warc"))
  #expect(try Folder().read("a.warc.gz", try gzip(try crawl())) == told("a.warc.gz"))
  let article = try #require(try articles("a.warc", try crawl()).first)
  #expect(article.url == "https://qpvn.vn/a/")
  #expect(article.sha256 == Digest.sha256(utf8(page(story))))
}

@Test
func aCrawlThatBreaksOffKeepsWhatCameBefore() throws {
  let whole = try crawl()
  let folder = try Folder()
  for length in stride(from: 1, to: whole.count - 8, by: 97) {
    let pieces = try folder.read("cut.warc", Array(whole[..<length]))
    let articles = pieces.filter { !$0.contains(": failed") }
    #expect(
      articles.elementsEqual(
        told("cut.warc").filter { !$0.contains(": failed") }.prefix(articles.count)
      )
    )
  }
  #expect(try folder.read("a.warc", utf8("hello")) == ["a.warc: failed: damaged: no web archive"])
}

@Test
func chunksThatAreNone() {
  #expect(WebArchive.joinedChunks(utf8("<html>")[...]) == nil)
  #expect(WebArchive.joinedChunks(utf8("2\r\nab\r\n5\r\nc")[...]) == utf8("abc"))
  #expect(WebArchive.joinedChunks(utf8("2\r\nab\r\n1\r\nc\r\n0\r\n")[...]) == utf8("abc"))
}

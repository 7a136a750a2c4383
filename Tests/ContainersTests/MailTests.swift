import Testing

@testable import Containers
@testable import Text

private let title = "Trung đoàn Bộ binh 481 tổng kết phong trào thi đua"

private func quotedPrintable(_ text: String) -> String {
  text.utf8.map { byte in
    byte < 0x80 && byte != 0x3D
      ? String(decoding: [byte], as: UTF8.self)
      : "=" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }.joined()
}

private func mail(_ lines: [String]) -> [UInt8] { utf8(lines.joined(separator: "\r\n")) }

@Test
func aSavedPageIsAnArticle() throws {
  let bytes = mail([
    "From: <Saved by a browser>", "Snapshot-Content-Location: https://qpvn.vn/bai",
    "MIME-Version: 1.0",
    "Content-Type: multipart/related;", "\ttype=\"text/html\";", "\tboundary=\"--x--\"", "", "",
    "----x--", "Content-Type: text/html", "Content-Transfer-Encoding: quoted-printable",
    "Content-Location: https://qpvn.vn/bai", "", quotedPrintable(page(story)), "----x--",
    "Content-Type: image/png", "Content-Transfer-Encoding: base64", "", "iVBOR", "----x----", "",
  ])
  #expect(try Folder().read("a.mhtml", bytes) == ["a.mhtml: \(title)"])
  let article = try #require(try articles("a.mhtml", bytes).first)
  #expect(article.url == "https://qpvn.vn/bai")
  #expect(article.publisher == "Trung tâm Phát thanh - Truyền hình Quân đội")
  #expect(article.sha256 == Digest.sha256(bytes))
}

@Test
func aPlainMailHasItsSubjectForATitle() throws {
  let bytes = mail([
    "Subject: =?utf-8?Q?Ra_qu=C3=A2n_?= =?utf-8?B?xJHhuqd1IG7Eg20=?=", "Content-Type: text/plain",
    "",
    "Sáng nay, đại đội 5 làm lễ ra quân.",
  ])
  #expect(try Folder().read("a.eml", bytes) == ["a.eml: Ra quân đầu năm"])
}

@Test
func attachedArticlesAreTakenToo() throws {
  let bytes = mail([
    "Subject: Tin", "Content-Type: multipart/mixed; boundary=b", "", "--b",
    "Content-Type: text/plain",
    "", "Gửi ban biên tập bài của đơn vị.", "--b", "Content-Type: application/octet-stream",
    "Content-Disposition: attachment; filename=\"bai.txt\"", "Content-Transfer-Encoding: 8bit", "",
    story,
    "--b", "Content-Type: image/jpeg", "Content-Disposition: attachment; filename=anh.jpg", "",
    "xx",
    "--b--",
  ])
  #expect(
    try Folder().read("a.eml", bytes) == [
      "a.eml: Tin", "a.eml#bai.txt: \(title)", "a.eml#anh.jpg: skipped: not an article (.jpg)",
    ]
  )
}

@Test
func mailsWithoutWordsFail() throws {
  #expect(try Folder().read("a.eml", utf8("Content-Type: image/png\r\n\r\nxx")).count == 1)
  #expect(try Folder().read("b.eml", utf8("\n\n")) == ["b.eml: failed: empty"])
}

@Test
func anyBytesAreSomeMail() {
  var seed: UInt64 = 3
  let bits = [
    "--b\n", "Content-Type: multipart/mixed; boundary=b\n", "\n", "=", "?", "a", ": ", "=?utf-8?B?",
    "--",
  ]
  for _ in 0..<300 {
    var text = ""
    for _ in 0..<20 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += bits[Int(seed >> 33) % bits.count]
    }
    var unwrapping = Unwrapping(.usual) { _ in true }
    unwrapping.mail(utf8(text), "/a.eml")
    #expect(TransferCoding.header(text).utf8.count <= 3 * text.utf8.count)
  }
}

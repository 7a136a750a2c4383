import Testing

@testable import Containers
@testable import Text

private let hasProgram =
  (try? Filter(program: "pdftotext", package: "poppler-utils").run(["-v"], input: [], seconds: 9))
  != nil

/// A page with one line of ASCII words, as the format's reference describes it.
private func document(_ words: String) -> [UInt8] {
  let stream = words.isEmpty ? "" : "BT /F1 12 Tf 72 720 Td (\(words)) Tj ET"
  let objects = [
    "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    "<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ]
  var text = "%PDF-1.4\n"
  var places: [Int] = []
  for (number, object) in objects.enumerated() {
    places.append(text.utf8.count)
    text += "\(number + 1) 0 obj\n\(object)\nendobj\n"
  }
  let start = text.utf8.count
  text += "xref\n0 6\n0000000000 65535 f \n"
  for place in places {
    let digits = String(place)
    text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
  }
  return utf8(text + "trailer << /Size 6 /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n")
}

@Test(.enabled(if: hasProgram, "pdftotext (Debian's poppler-utils) is not there"))
func textOfAPDF() throws {
  let bytes = document("Dai doi 5 ra quan huan luyen")
  let article = try #require(try articles("a.pdf", bytes).first)
  #expect(article.quote(0, article.text.count) == "Dai doi 5 ra quan huan luyen")
  #expect(article.sha256 == Digest.sha256(bytes))
  let folder = try Folder()
  #expect(
    try folder.read("b.pdf", document("")) == [
      "b.pdf: failed: no words in it, only pictures of pages"
    ]
  )
  #expect(
    try folder.read("c.pdf", utf8("%PDF-1.4 x")) == [
      "c.pdf: failed: damaged: pdftotext cannot read it"
    ]
  )
}

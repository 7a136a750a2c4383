import Examples
import Foundation
import Testing

@testable import Containers
@testable import Text

/// Sound files of every format, with an article in each.
private func sound() throws -> [(name: String, bytes: [UInt8])] {
  let html = utf8(page(story))
  let json = "{\"title\": \"Ra quân\", \"text\": \"Sáng 4/3/2024, Lữ đoàn Công binh 752 ra quân.\"}"
  let mail =
    "Subject: Ra quan\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n"
    + "Content-Type: text/plain; charset=utf-8\r\n\r\n\(story)\r\n--x\r\n"
    + "Content-Type: text/html\r\nContent-Disposition: attachment; filename=a.html\r\n\r\n\(page(otherStory))\r\n--x--\r\n"
  let response = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n\(page(story))"
  let record =
    "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://tin.example/1\r\n"
    + "Content-Type: application/http\r\nContent-Length: \(response.utf8.count)\r\n\r\n\(response)\r\n\r\n"
  let word =
    "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>\(story)</w:t></w:r></w:p></w:body></w:document>"
  let csv = "title,text\nRa quân,\"\(story)\"\nTổng kết,\"\(otherStory)\"\n"
  let files: [(name: String, bytes: [UInt8])] = [
    ("a.txt", utf8(story)), ("a.md", utf8("# Ra quân\n\n> \(story)\n\n- một\n- hai\n")),
    ("a.html", html), ("a.json", utf8("[\(json), \(json)]")),
    ("a.jsonl", utf8("\(json)\n\(json)\n")),
    ("a.csv", utf8(csv)),
    ("a.tsv", utf8("title\ttext\nRa quân\t\(story.replacing("\n", with: " "))\n")),
    ("a.eml", utf8(mail)), ("a.mhtml", utf8(mail)), ("a.warc", utf8(record + record)),
    ("a.docx", try zip([("word/document.xml", utf8(word))])),
  ]
  return files + [
    ("a.zip", try zip(files)), ("a.csv.gz", try gzip(utf8(csv))),
    ("a.warc.gz", try gzip(utf8(record))),
    ("a.html.gz", try gzip(html)), ("b.zip", try zip([("b/a.zip", zip(files))])),
  ]
}

@Test
func damagedFilesAreToldWhateverTheirFormat() throws {
  let folder = try Folder()
  var mutation = Mutation(seed: 17)
  var (taken, refused) = (0, 0)
  for (name, bytes) in try sound() {
    let file = folder.url.appendingPathComponent(name)
    let isSingle = Reader.Format(path: name) != nil || ContainerFormat(path: name)?.isSingle == true
    for round in 0..<40 {
      try Data(round == 0 ? bytes : mutation.damaged(bytes)).write(to: file)
      var pieces = 0
      try #require(Inputs.list([file.path]).first).forEachPiece { piece in
        pieces += 1
        #expect(piece.path == file.path || piece.path.hasPrefix(file.path + "#"))
        switch piece.outcome {
        case .article(let article):
          taken += 1
          #expect(!article.text.isEmpty && !article.zones.isEmpty)
          #expect(String(validating: article.text, as: UTF8.self) != nil)
        case .skipped(let reason): #expect(!reason.isEmpty)
        case .failed(let failure):
          refused += 1
          #expect(round > 0 && !failure.reason.isEmpty)
        }
        // Nothing so small holds that much.
        return pieces < 1000
      }
      #expect(pieces < 1000 && (!isSingle || pieces == 1), "\(name), round \(round)")
      #expect(round > 0 || pieces > 0, "\(name)")
    }
  }
  #expect(taken > 300 && refused > 100, "\(taken), \(refused)")
}

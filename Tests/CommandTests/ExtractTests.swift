import Containers
import Evaluation
import Foundation
import Testing
import Text

private let samples = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("Samples").resolvingSymlinksInPath()

/// Text in which nothing is said that an archive keeps.
private let dull = "Sáng nay trời đẹp, bà con ra đồng từ sớm.\n\nLúa đã vàng khắp cánh đồng làng."

private func emptyRecord(path: String, of text: String) -> String {
  let digest = Digest.sha256(Array(text.utf8))
  return """
    {"article":{"path":"\(path)","sha256":"\(digest)","title":null,"url":null,"publisher":null,\
    "published_on":null,"byline":null},"units":[],"officers":[],"conferences":[],"awards":[],\
    "themes":[],"changes":[]}

    """
}

@Test
func anArticleGivesALine() throws {
  let folder = try TemporaryFolder()
  let path = try folder.write("làng \"ta\".txt", dull)
  let run = try runArchive(["extract", path])
  let escaped = path.replacingOccurrences(of: "\"", with: "\\\"")
  #expect(run.out == emptyRecord(path: escaped, of: dull))
  #expect(run.err == "")
  #expect(run.status == 0)
}

@Test
func standardInputIsRead() throws {
  let run = try runArchive(["extract", "-"], input: dull)
  #expect(run.out == emptyRecord(path: "-", of: dull))
  #expect(run.status == 0)
}

@Test
func pathsMayBeRelative() throws {
  let folder = try TemporaryFolder()
  let path = try folder.write("a/b.txt", dull)
  let run = try runArchive(["extract", "a"], directory: folder.url)
  #expect(run.out == emptyRecord(path: path, of: dull))
}

@Test
func badFilesAreNamedAndTheRestIsRead() throws {
  let folder = try TemporaryFolder()
  let good = try folder.write("b/tốt.txt", dull)
  let empty = try folder.write("b/a-rỗng.txt", "")
  let binary = try folder.write("b/c-ảnh.txt", [0x89, 0x50, 0x4E, 0x47, 0x00, 0x01])
  let large = try folder.write("b/d-lớn.txt", "")
  truncate(large, 100 << 20)
  try folder.write("b/e.json", "{}")
  let missing = folder.url.path + "/không\u{1B}[31m.txt"
  let run = try runArchive(["extract", missing, folder.url.path])
  #expect(run.out == emptyRecord(path: good, of: dull))
  #expect(
    run.err == """
      archive: \(missing.replacingOccurrences(of: "\u{1B}", with: "\u{241B}")): no such file or folder
      archive: \(empty): empty
      archive: \(binary): binary data, not text
      archive: \(large): larger than 32 MB, so no article

      """
  )
  #expect(run.status == 2)
}

@Test
func nothingFoundSaysSo() throws {
  let folder = try TemporaryFolder()
  let empty = try runArchive(["extract", folder.url.path])
  #expect(empty.out == "" && empty.err == "archive: no article found\n" && empty.status == 1)
  try folder.write("a.json", "{}")
  try folder.write(".b.txt", dull)
  let skipped = try runArchive(["extract", folder.url.path])
  #expect(skipped.err == "archive: no article found: 2 files skipped, not articles\n")
  #expect(skipped.status == 1)
}

@Test
func withoutPathsTheUsageIsShown() throws {
  let run = try runArchive(["extract"])
  #expect(run.out == "" && run.err.contains("Usage: archive extract") && run.status == 64)
}

@Test
func aReaderThatStopsIsNoFailure() throws {
  let folder = try TemporaryFolder()
  for number in 0..<400 { try folder.write("\(number).txt", dull) }
  let shell = Process()
  let errors = Pipe()
  shell.executableURL = URL(fileURLWithPath: "/bin/bash")
  shell.arguments = [
    "-c", "\"$0\" extract \"$1\" | head -n 1 >/dev/null; exit ${PIPESTATUS[0]}",
    try archiveBinary().path, folder.url.path,
  ]
  shell.standardError = errors
  try shell.run()
  shell.waitUntilExit()
  #expect(shell.terminationStatus == 0)
  #expect(try errors.fileHandleForReading.readToEnd() ?? Data() == Data())
}

@Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "needs /dev/full"))
func aFullDiskIsAFailure() throws {
  let folder = try TemporaryFolder()
  let path = try folder.write("a.txt", dull)
  let shell = Process()
  let errors = Pipe()
  shell.executableURL = URL(fileURLWithPath: "/bin/bash")
  shell.arguments = ["-c", "\"$0\" extract \"$1\" > /dev/full", try archiveBinary().path, path]
  shell.standardError = errors
  try shell.run()
  shell.waitUntilExit()
  let said = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
  #expect(shell.terminationStatus == 2)
  #expect(said == "archive: cannot write to standard output: No space left on device\n")
}

@Test
func sampleRecordsKeepToTheSchemaAndQuoteTheirText() throws {
  let schema = try recordSchema()
  let inputs = Inputs.list([samples.path]).filter { input in
    if case .article = input.kind { true } else { false }
  }
  let run = try runArchive(["extract", samples.path])
  let lines = run.out.split(separator: "\n")
  #expect(run.status == 0 && run.err == "")
  #expect(lines.count == inputs.count && inputs.count >= 12)
  var quotes = 0
  for (line, input) in zip(lines, inputs) {
    let record = try JSON(String(line))
    #expect(try schema.errors(in: record) == [], "\(input.path)")
    #expect(record["article"]?["path"] == .string(input.path))
    let article = try input.article()
    for piece in evidence(record) {
      let start = try #require(piece["start"]?.count)
      let end = try #require(piece["end"]?.count)
      #expect(piece["quote"] == .string(article.quote(start, end)))
      #expect(end - start <= 600)
      quotes += 1
    }
  }
  #expect(quotes > 100)
}

/// All pieces of evidence anywhere in a value.
private func evidence(_ value: JSON) -> [JSON] {
  switch value {
  case .array(let items): items.flatMap(evidence)
  case .object(let members):
    members.flatMap { key, member in key == "evidence" ? member.items : evidence(member) }
  default: []
  }
}

import Containers
import Examples
import Foundation
import Testing
import Text

@testable import archive

/// A folder made to burst what reads it: an ingest comes to its end within bounded memory, and takes what is sound.
struct HostileInputTests {
  private let files: IngestFolder

  init() throws { files = try IngestFolder() }

  /// A file of so many zero bytes that takes no room on the disk.
  private func hole(_ name: String, _ size: Int, start: String = "") throws {
    try files.folder.write(name, start)
    try #require(truncate(files.path(name), size) == 0)
  }

  /// Runs a line of the shell in the folder, the program within a gigabyte of address space.
  private func shell(_ line: String) throws -> (out: String, err: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "ulimit -v 1048576; \(line)"]
    process.currentDirectoryURL = files.folder.url
    let streams = try ["out", "err"].map { name in
      try files.folder.write(name, "")
      return URL(fileURLWithPath: files.path(name))
    }
    process.standardOutput = try FileHandle(forWritingTo: streams[0])
    process.standardError = try FileHandle(forWritingTo: streams[1])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let told = try streams.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return (told[0], told[1], process.terminationStatus)
  }

  private func ingest() throws -> (out: String, err: String, status: Int32) {
    try shell("exec '\(archiveBinary().path)' ingest in")
  }

  @Test
  func aGigabyteInOneLineIsNotRead() throws {
    try files.write("in/0.txt", 1)
    try hole("in/1.txt", 1 << 30)
    try hole("in/2.jsonl", 1 << 30, start: "{\"text\": \"")
    try hole("in/3.csv", 1 << 30, start: "text\n")
    try hole("in/4.html", 1 << 30, start: "<p>")
    try hole("in/5.warc", 1 << 30, start: "WARC/1.0")
    let result = try ingest()
    #expect(result.status == 2)
    #expect(result.out.hasPrefix("1 added, 0 unchanged, 0 changed, 0 skipped, 5 failed\n"))
    #expect(result.err.components(separatedBy: "larger than 32 MB").count == 5)
  }

  @Test
  func whatIsPackedTightlyIsNotUnpackedWhole() throws {
    try files.write("in/0.txt", 1)
    let packed = try shell(
      "for i in 1 2 3 4 5 6 7 8; do head -c 268435456 /dev/zero; done | gzip -1 >in/zeros.txt.gz"
    )
    try #require(packed.status == 0)
    let result = try ingest()
    #expect(result.out.hasPrefix("1 added, 0 unchanged, 0 changed, 0 skipped, 1 failed\n"))
    #expect(result.err.contains("zeros.txt.gz: larger than 32 MB, so no article"))
  }

  @Test
  func tablesLargerThanAnyArticleAreReadRowByRow() throws {
    // Two articles each, and between them more than 32 MB of what holds none.
    for name in ["a.jsonl", "b.csv", "c.tsv.gz"] {
      let isLines = name.hasSuffix("jsonl")
      func row(_ number: Int) -> String {
        let text = "Quân khu 8\(number) ra quân huấn luyện năm 2024."
        return isLines ? "{\"text\": \"\(text)\"}" : text
      }
      let head = isLines ? row(1) : "text\tjunk\n\(row(2))"
      let packing = name.hasSuffix("gz") ? "| gzip -1" : ""
      let filler = "\tế" + String(repeating: "x", count: 1 << 20)
      try files.folder.write("head", head + "\n")
      try files.folder.write("filler", filler + "\n")
      try files.folder.write("tail", row(3) + "\n")
      let made = try shell(
        "mkdir -p in; (cat head; for i in $(seq 34); do cat filler; done; cat tail) \(packing) >in/\(name)"
      )
      try #require(made.status == 0)
    }
    let result = try ingest()
    #expect(
      result.out.hasPrefix("4 added, 2 unchanged, 0 changed, 0 skipped, 102 failed\n"),
      "\(result)"
    )
    #expect(try files.articles().contains("in/a.jsonl#36"))
  }

  @Test
  func aLineLongerThanAnyArticleIsPassedOver() throws {
    try files.folder.write("line", "{\"text\": \"Quân khu 85 ra quân huấn luyện năm 2024.\"}\n")
    let made = try shell(
      "mkdir in; (cat line; head -c 104857600 /dev/zero; echo; cat line | tr 5 6) >in/a.jsonl"
    )
    try #require(made.status == 0)
    let result = try ingest()
    #expect(result.out.hasPrefix("2 added, 0 unchanged, 0 changed, 0 skipped, 1 failed\n"))
    #expect(result.err.contains("in/a.jsonl#2: larger than 32 MB, so no article"))
    #expect(try files.articles() == ["in/a.jsonl#1", "in/a.jsonl#3"])
  }

  @Test
  func longJSONIsAListOrLines() throws {
    try hole("in/a.json", 64 << 20, start: "{\"data\": [")
    try hole("in/b.json", 64 << 20, start: "[{\"text\": \"Quân khu 81 ra quân.\"}, ")
    let filler = "{\"junk\": \"\(String(repeating: "x]", count: 1 << 19))\"}"
    try files.folder.write("filler", filler)
    for (name, first, between, last) in [("c", "[", ",", "]"), ("d", "", "\n", "\n")] {
      try files.folder.write("between", between)
      for number in [2, 3] {
        try files.folder.write("\(number)", "{\"text\": \"Quân khu 8\(number) ra quân.\"}")
      }
      let made = try shell(
        "(printf '\(first)'; cat 2 between; for i in $(seq 34); do cat filler between; done; cat 3; printf '\(last)')"
          + " | gzip -1 >in/\(name).json.gz; gzip -cd in/\(name).json.gz >in/\(name).json"
      )
      try #require(made.status == 0)
    }
    let result = try ingest()
    // Twice each, whether packed or not.
    #expect(
      result.out.hasPrefix("5 added, 4 unchanged, 0 changed, 136 skipped, 2 failed\n"),
      "\(result)"
    )
    #expect(result.err.contains("in/a.json: larger than 32 MB, which JSON may be only"))
    #expect(result.err.contains("in/b.json: damaged: the list has no end"))
    let found = try files.articles()
    for path in ["in/b.json#1", "in/c.json#1", "in/c.json#36", "in/d.json#36"] {
      #expect(found.contains(path), "\(found)")
    }
  }

  @Test
  func deepPagesAreReadAsFarAsTheyGo() throws {
    try files.write("in/0.txt", 1)
    for (name, tag) in [
      ("div", "div"), ("table", "table><tr><td"), ("quote", "blockquote"), ("b", "b"),
    ] {
      let html = String(repeating: "<\(tag)>", count: 200_000)
      try files.folder.write("in/\(name).html", html + IngestFolder.article(2))
    }
    try files.folder.write("in/a.json", String(repeating: "[", count: 1_000_000))
    try files.folder.write("in/b.json", String(repeating: "{\"data\":", count: 300_000))
    let result = try ingest()
    #expect([0, 2].contains(result.status), "\(result)")
    #expect(try files.articles().contains("in/0.txt"))
  }

  @Test
  func whatBecomesOfDamagedFilesIsCounted() throws {
    let samples = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../Samples")
      .standardized
    let names = try FileManager.default.contentsOfDirectory(atPath: samples.path).sorted()

    var mutation = Mutation(seed: 23)
    for name in names {
      let bytes = Array(try Data(contentsOf: samples.appendingPathComponent(name)))
      for number in 0..<4 {
        try files.folder.write("in/\(number)-\(name)", mutation.damaged(bytes))
      }
    }
    var pieces = 0
    for input in Inputs.list([files.path("in")]) {
      input.forEachPiece { _ in
        pieces += 1
        return true
      }
    }
    #expect(pieces >= names.count * 4)
    let told = try ingest().out.prefix { $0 != "\n" }
    let counts = told.split(separator: ", ").compactMap { Int($0.prefix { $0 != " " }) }
    #expect(counts.count == 5 && counts.reduce(0, +) == pieces, "\(told), of \(pieces)")
    #expect(try files.run("verify").status == 0)
  }

  @Test
  func linksInCirclesEnd() throws {
    try files.write("in/a/0.txt", 1)
    let manager = FileManager.default
    for (name, target) in [
      ("in/a/up", ".."), ("in/a/self", "."), ("in/two", "one"), ("in/one", "two"),
    ] {
      try manager.createSymbolicLink(atPath: files.path(name), withDestinationPath: target)
    }
    try manager.createSymbolicLink(atPath: files.path("in/x.txt"), withDestinationPath: "x.txt")
    let result = try ingest()
    #expect(result.out.hasPrefix("1 added, 0 unchanged, 0 changed, "), "\(result)")
    #expect(result.err.contains("in/x.txt: "))
  }

  @Test
  func strangeNamesStayOnOneLine() throws {
    try files.write("in/two\nlines.txt", 1)
    try files.write("in/tab\tand#mark.txt", 2)
    try files.folder.write("in/none\n.txt", "")
    let bad = Array(files.path("in").utf8) + [0x2F, 0xFF, 0xFE, 0x2E, 0x74, 0x78, 0x74, 0]
    let made = bad.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        $0.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o600) } ?? -1
      }
    }
    try #require(made >= 0)
    close(made)
    let result = try ingest()
    #expect(result.out.hasPrefix("2 added, 0 unchanged, 0 changed, 0 skipped, 2 failed\n"))
    #expect(result.err.split(separator: "\n").count == 3, "\(result.err)")
    #expect(result.err.contains("its name is not valid UTF-8; rename it"))
    let rows = try files.run("query", "articles", "--columns", "path", "--format", "jsonl").out
    #expect(rows.contains(#"two\nlines.txt"#) && rows.split(separator: "\n").count == 2)
    #expect(try ingest().out.hasPrefix("0 added, 2 unchanged, "))
    #expect(try files.run("original", "in/tab\tand#mark.txt").status == 0)
  }
}

import Fixture
import Foundation
import Store
import Testing

@testable import archive

/// One story in several articles: as text and as web page, and re-published with small changes.
struct IngestStoriesTests {
  private let files: IngestFolder

  init() throws {
    files = try IngestFolder()
    let text = try ReadmeTests.text("Samples/hoc-vien-hau-can-tong-ket-nam-hoc.txt")
    try files.folder.write("in/a.txt", text)
    let paragraphs = text.split(separator: "\n").map { "<p>\($0)</p>" }.joined(separator: "\n")
    try files.folder.write(
      "in/b.html",
      "<html><head><title>Học viện Hậu cần tổng kết năm học 2022 - 2023</title></head><body><article>\(paragraphs)</article></body></html>"
    )
    try files.folder.write(
      "in/c.txt",
      text.replacing("năm học vừa qua nhà trường", with: "năm học qua, nhà trường")
        .replacing("chuẩn bị chu đáo", with: "chuẩn bị thật chu đáo") + "\nTheo Báo Biên cương.\n"
    )
    try files.write("in/d.txt", 1)
    try files.write("in/e.txt", 2)
  }

  private func count(_ kind: String, _ archive: String) throws -> String {
    try files.run("query", kind, "--count", "--db", archive).out
  }

  private func dump(_ name: String) throws -> [String] {
    try ArchiveFile.open(files.path(name), for: .reading).dump()
  }

  @Test
  func eachFactCountsOnce() throws {
    _ = try files.ingest("--db", "one.db", "in/a.txt", "in/d.txt", "in/e.txt")
    _ = try files.ingest("--db", "all.db", "in")
    for kind in ["units", "officers", "postings", "conferences", "awards", "themes", "changes"] {
      #expect(try count(kind, "all.db") == count(kind, "one.db"), "\(kind)")
    }
    #expect(try count("articles", "all.db") == "5\n")
    let stats = try ["one.db", "all.db"].map {
      try files.run("stats", "--db", $0, "--format", "json")
    }
    let figures = stats.map { told in
      told.out.components(separatedBy: "},{").filter {
        $0.contains("\"counts\"") && !$0.contains("\"articles\"") || $0.contains("awards")
      }
    }
    #expect(figures[0].count > 7 && figures[0] == figures[1], "\(figures)")
    let rows = try files.run(
      "query",
      "awards",
      "--unit",
      "Khoa Quân nhu",
      "--format",
      "json",
      "--db",
      "all.db"
    )
    #expect(rows.out.components(separatedBy: "\"article\":").count - 1 == 3)
    #expect(try files.run("verify", "--db", "all.db").status == 0)
  }

  @Test
  func articlesAreListedWithTheirStory() throws {
    try files.write("in/f.txt", 1)
    _ = try files.ingest("in")
    let rows = try files.run(
      "query",
      "articles",
      "--columns",
      "path,copies,story",
      "--format",
      "jsonl"
    ).out.split(separator: "\n")
    #expect(rows.count == 5)
    let stories = rows.map { $0.split(separator: #""story":"#).last.map(String.init) ?? "" }
    #expect(stories.count { $0 == "null}" } == 2)
    #expect(Set(stories).count == 2)
    #expect(rows.count { $0.contains("/in/f.txt\"]") } == 1)
    #expect(rows.count { $0.contains(#""copies":[],"#) } == 4)
  }

  @Test
  func theOrderOfReadingDoesNotMatter() throws {
    _ = try files.ingest("--db", "all.db", "in")
    let whole = try dump("all.db")
    #expect(whole.count { $0.hasPrefix("stories ") } == 3)
    #expect(whole.contains { $0.hasPrefix("echoes ") })
    for name in ["in/c.txt", "in/e.txt", "in/a.txt", "in/d.txt", "in/b.html"] {
      _ = try files.ingest("--db", "grown.db", name)
    }
    #expect(try dump("grown.db") == whole)
    // And taken apart again.
    _ = try files.run("remove", "--db", "grown.db", "in/a.txt", "in/b.html")
    _ = try files.ingest("--db", "rest.db", "in/c.txt", "in/d.txt", "in/e.txt")
    #expect(try dump("grown.db") == dump("rest.db"))
  }

  @Test
  func articlesOfOneMouldAreNoStory() throws {
    _ = try files.ingest("in/d.txt", "in/e.txt")
    #expect(try !dump("archive.db").contains { $0.hasPrefix("stories ") })
  }
}

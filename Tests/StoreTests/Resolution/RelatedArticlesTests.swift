import Facts
import Fixture
import Foundation
import Testing
import Text

@testable import Store

/// Articles on the same people and units: what is one is joined, what is two is not, what is open is listed.
@Suite
struct RelatedArticlesTests {
  /// One article's word on something.
  private struct Mention: Hashable {
    let kind: String
    let article: String
    let words: String
  }

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Related")

  private static func articles() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".txt") }.sorted()
      .map { folder.appendingPathComponent($0).path }
  }

  private static func gold() throws -> [Mention: String] {
    let file = folder.appendingPathComponent("gold.tsv")
    var gold: [Mention: String] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let cells = line.split(separator: "\t").map(String.init)
      guard cells.count == 4, !line.hasPrefix("#") else { continue }
      gold[Mention(kind: cells[0], article: cells[1], words: cells[2])] = cells[3]
    }
    return gold
  }

  private let scratch: Scratch
  private let ingest: Ingest

  init() throws {
    scratch = try Scratch()
    ingest = Ingest(program: "test", extractor: try Extractor())
  }

  private func archive(_ name: String, of batches: [[String]]) throws -> ArchiveFile {
    for batch in batches {
      _ = try ingest.run(
        Inputs.list(batch),
        into: scratch.path(name),
        observer: IngestObserver()
      )
    }
    return try ArchiveFile.open(scratch.path(name), for: .reading)
  }

  /// What each mention was taken for.
  private func facts(_ archive: ArchiveFile) throws -> [Mention: Int64] {
    let rows = try archive.rows(
      """
      SELECT kind, path, fact_id, CASE kind
        WHEN 'unit' THEN said ->> 'name' || ifnull(' < ' || (said ->> 'parent'), '')
        WHEN 'officer' THEN said ->> 'name'
        WHEN 'conference' THEN (said ->> 'kind') || ' ' || (said ->> 'host') || ' '
          || ifnull(said ->> 'held_on', '')
        ELSE (said ->> 'name') || ifnull(' ' || (said ->> 'class'), '') || ' > '
          || (said ->> 'recipient') || ' ' || ifnull(said ->> 'year', '') || ' ' || (said ->> 'status')
      END
      FROM claims JOIN articles ON articles.id = article_id
      WHERE kind IN ('unit', 'officer', 'conference', 'award')
      """
    )
    var facts: [Mention: Int64] = [:]
    for row in rows {
      let cells = row.split(separator: "|", maxSplits: 3).map {
        $0.trimmingCharacters(in: CharacterSet(charactersIn: "\""))
      }
      let article = cells[1].split(separator: "/").last?.prefix(2) ?? ""
      let mention = Mention(kind: cells[0], article: String(article), words: cells[3])
      facts[mention] = Int64(cells[2])
    }
    return facts
  }

  private func isOpen(_ entity: String) -> Bool { entity.hasPrefix("?") }

  private func bare(_ entity: String) -> String {
    isOpen(entity) ? String(entity.dropFirst()) : entity
  }

  @Test
  func whatIsOneIsJoinedAndWhatIsTwoIsNot() throws {
    let gold = try RelatedArticlesTests.gold()
    let facts = try facts(archive("a.db", of: [RelatedArticlesTests.articles()]))
    let strange = Set(facts.keys).symmetricDifference(gold.keys).map(\.words).sorted()
    #expect(strange == [], "what the articles say is not what the gold has")
    var wrong: [String] = []
    var missed: [String: (found: Int, all: Int)] = [:]
    let mentions = gold.keys.sorted {
      ($0.kind, $0.article, $0.words) < ($1.kind, $1.article, $1.words)
    }
    for (place, one) in mentions.enumerated() {
      for other in mentions[(place + 1)...] where one.kind == other.kind {
        let (a, b) = (gold[one] ?? "", gold[other] ?? "")
        let isJoined = facts[one] != nil && facts[one] == facts[other]
        if isJoined, a != b { wrong.append("\(one) is not \(other)") }
        guard a == b, !isOpen(a) else { continue }
        let count = missed[one.kind] ?? (0, 0)
        missed[one.kind] = (count.found + (isJoined ? 1 : 0), count.all + 1)
        if !isJoined {
          print("not joined: \(one.article) \(one.words), \(other.article) \(other.words)")
        }
      }
    }
    #expect(wrong == [])
    for (kind, count) in missed {
      #expect(count.all > 0)
      #expect(Double(count.found) >= 0.95 * Double(count.all), "\(kind): \(count)")
    }
    #expect(missed.count == 4)
  }

  @Test
  func whatIsOpenIsListed() throws {
    let gold = try RelatedArticlesTests.gold()
    let archive = try archive("a.db", of: [RelatedArticlesTests.articles()])
    let facts = try facts(archive)
    let pairs = Set(
      try archive.rows("SELECT one_id, other_id FROM possibly_same").map { row in
        row.split(separator: "|").compactMap { Int64($0) }
      }
    )
    for (one, entity) in gold where isOpen(entity) {
      let same = gold.filter { $0.key.kind == one.kind && $0.value == bare(entity) }.map(\.key)
      #expect(!same.isEmpty)
      for other in same {
        let pair = [facts[one] ?? 0, facts[other] ?? 0].sorted()
        #expect(pairs.contains(pair), "\(one) may be \(other)")
      }
    }
    // Namesakes nothing parts, or who were met without a post.
    for (one, other) in [("01", "07"), ("23", "24")] {
      let pair = [one, other].map { article in
        facts[Mention(kind: "officer", article: article, words: "Nguyễn Văn Hùng")] ?? 0
      }
      #expect(pairs.contains(pair.sorted()))
    }
    for (name, articles) in [
      ("Trần Quốc Vượng", ["07", "08"]), ("Tạ Hoài Ân", ["23", "25"]),
      ("Giáp Hữu Thăng", ["29", "32"]),
    ] {
      let pair = articles.map { facts[Mention(kind: "officer", article: $0, words: name)] ?? 0 }
      #expect(pairs.contains(pair.sorted()))
    }
  }

  @Test
  func inAnyOrderAtOnceOrPiecemealItIsTheSame() throws {
    let articles = try RelatedArticlesTests.articles()
    let whole = try archive("whole.db", of: [articles]).dump()
    let oneByOne = try archive("one.db", of: articles.reversed().map { [$0] }).dump()
    expectSame(whole, oneByOne, "one by one, backwards")
    let mixed = articles.indices.sorted { ($0 * 7 % 26, $0) < ($1 * 7 % 26, $1) }.map {
      articles[$0]
    }
    let parts = [Array(mixed[..<5]), Array(mixed[5..<12]), Array(mixed[12...])]
    expectSame(whole, try archive("parts.db", of: parts).dump(), "in parts")
  }
}

import Testing

@testable import Store

@Suite
struct StoryFinderTests {
  private static func words(_ seed: UInt64, _ count: Int) -> [String] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return [
        "vườn", "ao", "cá", "bếp", "đại", "đội", "chiến", "sĩ", "học", "viên", "năm", "tháng",
      ][
        Int(state >> 33) % 12
      ] + ["a", "b", "c", "d", "e", "f", "g"][Int(state >> 45) % 7]
    }
  }

  private static func sketch(_ words: [String]) -> [UInt16] {
    Sketch(Array(words.joined(separator: " ").utf8)).values
  }

  /// The words with every so many changed.
  private static func changed(_ words: [String], each: Int, offset: Int = 0) -> [String] {
    words.enumerated().map { ($0.offset + offset) % each == 0 ? "khác\($0.offset)" : $0.element }
  }

  private func stories(_ sketches: [(Int64, [UInt16])]) -> [[Int64]] {
    var finder = StoryFinder()
    for (article, sketch) in sketches.sorted(by: { $0.0 < $1.0 }) { finder.add(article, sketch) }
    return Dictionary(grouping: finder.stories(), by: \.story).values
      .map { $0.map(\.article).sorted() }.sorted { $0[0] < $1[0] }
  }

  @Test
  func smallChangesMakeNoOtherStory() {
    let one = Self.words(1, 300)
    let other = Self.words(2, 300)
    let found = stories([
      (10, Self.sketch(one)), (20, Self.sketch(other)),
      (30, Self.sketch(Self.changed(one, each: 60))),
      (40, Self.sketch(["Theo", "báo", "nhà"] + Self.changed(other, each: 80))),
      (50, Self.sketch(Self.words(3, 300))),
    ])
    #expect(found == [[10, 30], [20, 40]])
  }

  @Test
  func manyChangesDo() {
    let one = Self.words(1, 300)
    #expect(stories([(1, Self.sketch(one)), (2, Self.sketch(Self.changed(one, each: 6)))]) == [])
    #expect(stories([(1, Self.sketch(one)), (2, Self.sketch(Self.words(4, 300)))]) == [])
  }

  @Test
  func whatIsLikeOneOfAStoryBelongsToIt() {
    let steps = (0...12).map { step in
      let words = Self.words(5, 300)
      return words.enumerated().map { $0.offset < step * 8 ? "mới\($0.offset)" : $0.element }
    }
    let sketches = steps.enumerated().map { (Int64($0.offset + 1), Self.sketch($0.element)) }
    #expect(stories([sketches[0], sketches[12]]) == [])
    #expect(stories(sketches) == [Array(1...13)])
    #expect(stories(sketches.reversed()) == [Array(1...13)])
  }

  @Test
  func aFewWordsTellNothing() {
    #expect(Self.sketch(Self.words(1, 24)) == [])
    #expect(Self.sketch(Self.words(1, 25)).count == Sketch.size)
  }

  @Test
  func caseMarksAndLineEndsDoNotMatter() {
    let one = Sketch(Array(String(repeating: "Ủy ban hòa bình, ", count: 20).utf8))
    let two = Sketch(Array(String(repeating: "uỷ BAN\nhoà bình. ", count: 20).utf8))
    #expect(one == two && !one.values.isEmpty)
  }

  @Test
  func whatCountlessTextsShareTellsNothing() {
    let sketch = Self.sketch(Self.words(6, 300))
    #expect(stories((1...256).map { ($0, sketch) }) == [Array(1...256)])
    #expect(stories((1...257).map { ($0, sketch) }) == [])
  }
}

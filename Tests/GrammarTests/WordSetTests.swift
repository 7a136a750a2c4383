import Testing

@testable import Grammar

@Suite
struct WordSetTests {
  private let words: [StaticString] = [
    "in", "viết", "đăng", "ghi", "nêu", "phim", "vở", "ca", "bài", "tập", "cuốn", "hòa", "ủy",
    "tượng",
  ]

  @Test
  func findsWhatTheWordsFindOneByOne() throws {
    let document = try analysis(
      of:
        "Bộ phim HOÀ BÌNH và cuốn sách 5 bài ca: Uỷ ban in, viết, “Đăng”; tập thể nêu 12 tác phẩm."
    ).document
    let set = WordSet(words)
    var found = 0
    for token in -1...document.tokens.count {
      let isThere = words.contains { document.isWord($0, at: token) }
      #expect(document.isWord(of: set, at: token) == isThere, "\(token)")
      if isThere { found += 1 }
    }
    #expect(found == 11)
  }
}

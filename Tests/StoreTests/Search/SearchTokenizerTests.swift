import GRDB
import Testing

@testable import Store

@Suite
struct SearchTokenizerTests {
  /// Words as the stock tokenizer and as ours cut them.
  private func words(_ text: String) throws -> (stock: [String], ours: [String]) {
    let queue = try DatabaseQueue()
    return try queue.inDatabase { db in
      let stock = try db.makeTokenizer(.unicode61(diacritics: .remove))
      let ours = try SearchTokenizer(db: db, arguments: [])
      return (
        try stock.tokenize(document: text).map(\.token),
        try ours.tokenize(document: text).map { $0.flags.isEmpty ? $0.token : "+" + $0.token }
      )
    }
  }

  @Test(arguments: [
    "", " ", "Cờ thi ua", "ÀÁẢÃẠ ăằẳ ơờở Ừ", "a\u{300}b e\u{302}\u{301} \u{301}x",
    "Hòa-bình, (1975)",
    "“Mẫu mực” … – 12 °C", "ПРИВЕТ Ünïcödé ﬁ ﬀ", "日本語 テスト 한국", "a😀b 𝒳𝒴 x\u{200B}y", "ß ſ İ ı",
  ])
  func cutsAndFoldsLikeTheStockOne(_ text: String) throws {
    let (stock, ours) = try words(text)
    #expect(ours == stock)
  }

  @Test
  func foldsEveryScalarLikeTheStockOne() throws {
    // Each scalar between letters, where a mark, a letter and a separator all show.
    for first in stride(from: UInt32(1), to: 0x3000, by: 0x100) {
      let scalars = (first..<first + 0x100).compactMap(Unicode.Scalar.init)
      let text = scalars.map { "x\(Character($0))x" }.joined(separator: " ")
      let (stock, ours) = try words(text)
      #expect(ours.filter { !$0.hasPrefix("+") } == stock, "from \(first)")
    }
  }

  @Test
  func writesWordsWithStrokeTwice() throws {
    let (stock, ours) = try words("Được thi ĐUA đó, Đ")
    #expect(stock == ["đuoc", "thi", "đua", "đo", "đ"])
    #expect(ours == ["đuoc", "+duoc", "thi", "đua", "+dua", "đo", "+do", "đ", "+d"])
  }

  @Test
  func aQueryIsCutLikeTheStockOne() throws {
    let queue = try DatabaseQueue()
    let words = try queue.inDatabase { db in
      try SearchTokenizer(db: db, arguments: []).tokenize(query: "thi đua").map(\.token)
    }
    #expect(words == ["thi", "đua"])
  }
}

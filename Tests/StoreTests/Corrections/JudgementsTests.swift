import Testing

@testable import Store

@Suite
struct JudgementsTests {
  /// What claims, numbered from 1, are of, where a letter each says so and people's words join (1=2) and part them (1/2).
  private func settle(_ found: String, _ words: [String]) -> [Int64] {
    let letters = Array(found.utf8)
    let judgements = words.map { word -> Judgement in
      let isSame = word.contains("=")
      let sides = word.split(separator: isSame ? "=" : "/").compactMap { Int64($0) }
      return Judgement(kind: .officer, sides[0], sides[1], isSame: isSame)
    }
    func things(_ places: [Int]) -> [Int64] { places.map { Int64(letters[$0] | 0x20) } }
    let claims = letters.indices.map { Int64($0 + 1) }
    let first = claims.map { claim in
      Int64(letters.firstIndex { $0 | 0x20 == letters[Int(claim) - 1] | 0x20 } ?? 0) + 1
    }
    return Judgements(judgements).settle(claims, first, find: things)
  }

  @Test(arguments: [
    ("aab", [], [1, 1, 3]),
    ("aab", ["2=3"], [1, 1, 1]),
    ("aab", ["1/3"], [1, 1, 3]),
    ("aa", ["1/2"], [1, 2]),
    ("aaa", ["1/3"], [1, 1, 3]),
    ("aaa", ["1/3", "2=3"], [1, 2, 2]),
    ("aab", ["1=3", "1/2"], [1, 2, 1]),
    ("aabb", ["1/3", "2=4"], [1, 1, 3, 1]),
    ("abc", ["1=2", "2=3"], [1, 1, 1]),
    ("aaaa", ["1/2", "2/3", "1/3"], [1, 2, 3, 1]),
  ])
  func joinsAndParts(_ found: String, _ words: [String], _ expected: [Int64]) {
    let result = settle(found, words)
    #expect(result == expected)
    #expect(settle(found, words.reversed()) == expected)
  }
}

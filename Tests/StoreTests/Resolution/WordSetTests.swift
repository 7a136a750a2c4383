import Testing

@testable import Store

@Suite
struct WordSetTests {
  @Test
  func muchTheSameWordsAreAlike() {
    let one = WordSet("cong tac quan su, quoc phong")
    #expect(one.isLike(WordSet("cong tac quan su, quoc phong dia phuong")))
    #expect(!one.isLike(WordSet("phong trao thi dua quyet thang")))
    #expect(one.isLike(WordSet("")), "nothing is said against it")
    #expect(one.isLike(WordSet(mask: one.mask)))
  }
}

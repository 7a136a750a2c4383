import Testing

@testable import Answers

struct CollationTests {
  @Test
  func followsTheVietnameseAlphabet() {
    let sorted = [
      "2", "An", "Ân", "Bảo", "Cúc", "Da", "Đa", "Em", "Ên", "Oanh", "Ổn", "Ơn", "Uyên", "Ư",
      "Xuân",
      "Yên",
    ]
    #expect(sorted.shuffled().sorted { less($0, $1) } == sorted)
  }

  @Test
  func ordersByTonesLast() {
    let sorted = ["ma", "mà", "mả", "mã", "má", "mạ", "mai"]
    #expect(sorted.reversed().sorted { less($0, $1) } == sorted)
  }

  @Test
  func shorterNamesComeFirst() {
    #expect(less("Quân khu", "Quân khu 1"))
    #expect(less("Hoa", "Hoàng"))
  }

  @Test
  func numbersGoByTheirValue() {
    let sorted = ["Lữ đoàn", "Lữ đoàn 1", "Lữ đoàn 2", "Lữ đoàn 2b", "Lữ đoàn 012", "Lữ đoàn 100"]
    #expect(sorted.reversed().sorted { less($0, $1) } == sorted)
  }

  private func less(_ a: String, _ b: String) -> Bool {
    Collation.key(a).lexicographicallyPrecedes(Collation.key(b))
  }
}

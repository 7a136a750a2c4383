import Testing
import Text

@Suite
struct LowercasedFirstTests {
  @Test
  func lowersOnlyTheFirstLetter() {
    #expect("Các Tập thể".lowercasedFirst == "các Tập thể")
  }

  @Test(arguments: [
    "HỘI NGHỊ TỔNG KẾT", "Lễ Đón Nhận", "ƯƠNG ẮẶ ỆỲ", "đã thấp", "", "Zürich 2024 – “ÉTÉ”",
  ])
  func lowersEveryLetterAsTheLibraryDoes(_ words: String) {
    #expect(words.lowercasedLetters == words.lowercased())
  }
}

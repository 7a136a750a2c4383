import Testing

@testable import Text

private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

@Test(
  arguments: [
    "quân", "Đội", "nghiệp", "thưởng", "khuya", "quyết", "gìn", "giữ", "ủy", "uỷ", "nguyễn", "ĐỘI",
    "Huỳnh", "ý", "ở", "khoẻ", "chuyển", "ngoằn", "xuống", "oà", "tuổi",
  ]
)
func syllables(_ word: String) {
  #expect(Spelling.isSyllable(scalars(word)))
}

@Test(
  arguments: [
    "qu©n", "®éi", "Quaân", "ñoäi", "élèves", "Größe", "thýõng", "đđa", "bạạ", "ngườii", "zà", "wờ",
    "strà", "á́b", "nghiềngs", "",
  ]
)
func noSyllables(_ word: String) {
  #expect(!Spelling.isSyllable(scalars(word)))
}

@Test
func onlyWordsWithMarksAreJudged() {
  let spelling = Spelling(scalars("Quân đội, Nam (hotel) élève “Tổ quốc” – 2023"))
  #expect(spelling.marked == 5)
  #expect(spelling.syllables == 4)
  #expect(Spelling(scalars("plain words")).share == 0)
}

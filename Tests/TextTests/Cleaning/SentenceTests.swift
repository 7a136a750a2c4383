import Testing

@testable import Text

@Test(arguments: [
  "Bộ đội ra quân.", "Ra quân!", "Ra quân?", "“Ra quân”.", "“Ra quân.”", "(Ra quân.)", "v.v…",
  "\"Ra quân.\"", "«Ra quân.»", "‘Ra quân.’", "hết./.", "nhân dân...",
])
func sentencesEndWithAStop(_ text: String) {
  #expect(Sentence.ends(ArraySlice(text.utf8)))
}

@Test(arguments: [
  "Bộ đội ra quân", "Ra quân:", "Ra quân;", "“Ra quân”", "(2017 – 2021)", "", "\"", "năm 2023,",
])
func headingsDoNot(_ text: String) {
  #expect(!Sentence.ends(ArraySlice(text.utf8)))
}

@Test
func longSentencesNeedBoth() {
  #expect(Sentence.isLong(ArraySlice(paragraph.utf8)))
  #expect(!Sentence.isLong(ArraySlice(paragraph.dropLast().utf8)))
  #expect(!Sentence.isLong(ArraySlice("Bộ đội ra quân.".utf8)))
}

@Test(arguments: [("“Đại đội", "Đ"), ("- các", "c"), ("(5", "5"), ("  ", nil), ("", nil)])
func theFirstLetterIsBehindMarks(_ example: (text: String, first: Unicode.Scalar?)) {
  #expect(Sentence.first(ArraySlice(example.text.utf8)) == example.first?.value)
}

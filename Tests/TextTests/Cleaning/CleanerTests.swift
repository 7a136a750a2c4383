import Testing

@testable import Text

@Test
func aTextWithoutFurnitureStaysWhole() {
  let text = [
    "Trung đoàn 95 ra quân", paragraph, "Ngắn thôi.", "Quang cảnh lễ ra quân", secondParagraph,
  ]
  #expect(cleaned(text.joined(separator: "\n")) == text)
}

@Test
func aRunOnTextComesThrough() {
  let text =
    "Trang chủ Tin tức Trung đoàn 95 ra quân " + paragraph
    + " Tin, ảnh: HÀ VY Tin liên quan Lữ đoàn"
  #expect(cleaned(text) == [text])
}

@Test
func listsOfHeadlinesGoAndTheArticleGoesOn() {
  let text = """
    Trung đoàn 95 ra quân
    \(paragraph)
    Tin liên quan
    - Lữ đoàn 7 đón nhận Cờ thi đua của Bộ Quốc phòng
    Sư đoàn 8 được tặng Bằng khen
    Sáng nay, Sư đoàn 8 long trọng tổ chức lễ đón nhận danh hiệu, với sự tham gia của đông đảo...
    \(secondParagraph)
    Ngắn thôi.
    """
  #expect(
    cleaned(text) == ["Trung đoàn 95 ra quân", paragraph, secondParagraph, "Ngắn thôi."]
  )
}

@Test
func afterTheBylineNothingShortRemains() {
  let text = """
    \(paragraph)
    Tin, ảnh: HÀ VY
    Lữ đoàn 7 đón nhận Cờ thi đua của Bộ Quốc phòng
    Nguồn QĐND: https://tin.example/1
    Sư đoàn 8 được tặng Bằng khen.
    """
  #expect(
    cleaned(text) == [paragraph, "Tin, ảnh: HÀ VY", "Nguồn QĐND: https://tin.example/1"]
  )
}

@Test
func listsAfterTheBylineDoNotEnd() {
  let text = """
    \(paragraph)
    Tin, ảnh: HÀ VY
    Tin liên quan
    Lữ đoàn 7 đón nhận Cờ thi đua
    \(secondParagraph)
    """
  #expect(cleaned(text) == [paragraph, "Tin, ảnh: HÀ VY"])
}

@Test
func aBareNameBeforeAListEndsTheArticle() {
  let text = """
    \(paragraph)
    Anh Thư
    Chia sẻ
    Tin liên quan
    \(secondParagraph)
    """
  #expect(cleaned(text) == [paragraph, "Anh Thư"])
}

@Test
func aHeadingInCapitalsEndsNothing() {
  let text = [paragraph, "RA QUÂN THẮNG LỢI", "Ngắn thôi.", secondParagraph]
  #expect(cleaned(text.joined(separator: "\n")) == text)
}

@Test
func aBylineOnTopEndsNothing() {
  let text = ["Trung đoàn 95 ra quân", "Bài và ảnh: HÀ VY", paragraph, "Ngắn thôi."]
  #expect(cleaned(text.joined(separator: "\n")) == text)
}

@Test
func commentsGoWithAllThatFollows() {
  let text = """
    \(paragraph)
    Bình luận (2)
    \(secondParagraph)
    """
  #expect(cleaned(text) == [paragraph])
}

@Test
func aCommentButtonOnTopIsOnlyAButton() {
  let text = """
    Trung đoàn 95 ra quân
    Bình luận
    \(paragraph)
    \(secondParagraph)
    """
  #expect(cleaned(text) == ["Trung đoàn 95 ra quân", paragraph, secondParagraph])
}

@Test
func aLeadPrintedTwiceStaysOnce() {
  #expect(
    cleaned("\(paragraph)\n\(paragraph)\n\(secondParagraph)") == [paragraph, secondParagraph]
  )
}

@Test
func linesWithoutAStopMayComeAgain() {
  let text = [
    "Trung tướng Lò Văn Ính, Bí thư Đảng ủy, Chính ủy Quân khu trong buổi lễ", "phát biểu",
    "Trung tướng Lò Văn Ính, Bí thư Đảng ủy, Chính ủy Quân khu trong buổi lễ", "trao thưởng",
    paragraph,
  ]
  #expect(cleaned(text.joined(separator: "\n")) == text)
}

@Test
func aCommentButtonUnderTheLeadIsOnlyAButton() {
  let text = """
    Trung đoàn 95 ra quân
    Lời dẫn của bài báo nói gọn những gì đã diễn ra trong buổi lễ.
    Bình luận
    \(paragraph)
    \(secondParagraph)
    """
  #expect(cleaned(text).count == 4)
}

@Test
func itemsThatAreSentencesAreStillItems() {
  let text = """
    \(paragraph)
    Tin liên quan
    - \(secondParagraph)
    • \(secondParagraph)
    """
  #expect(cleaned(text) == [paragraph])
}

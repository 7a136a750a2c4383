import Testing

@testable import Text

@Test
func anArticlesLinesAreToldApart() throws {
  let article = try articleOf(
    """
    A- A A+ | Tăng tương phản Giảm tương phản

    Trung đoàn 95: Ra quân huấn luyện đầu năm

    Thứ sáu, 05/01/2024 - 17:37

    \(paragraph)

    Đại tá Lò Văn Ính, Trung đoàn trưởng Trung đoàn 95
    phát lệnh tại buổi lễ
    Quang cảnh buổi lễ

    \(secondParagraph)

    Tin, ảnh: HÀ VY
    Nguồn QĐND: https://www.qdnd.vn/ra-quan-1
    """
  )
  #expect(
    article.told == [
      "headline: Trung đoàn 95: Ra quân huấn luyện đầu năm",
      "dateline: Thứ sáu, 05/01/2024 - 17:37",
      "body: " + paragraph, "caption: Đại tá Lò Văn Ính, Trung đoàn trưởng Trung đoàn 95",
      "caption: phát lệnh tại buổi lễ", "caption: Quang cảnh buổi lễ",
      "body: " + secondParagraph, "byline: Tin, ảnh: HÀ VY",
      "byline: Nguồn QĐND: https://www.qdnd.vn/ra-quan-1",
    ]
  )
  #expect(article.title == "Trung đoàn 95: Ra quân huấn luyện đầu năm")
  #expect(article.publishedOn == "2024-01-05")
  #expect(article.byline == "HÀ VY")
  #expect(article.url == "https://www.qdnd.vn/ra-quan-1")
  #expect(article.publisher == "Báo Quân đội nhân dân")
}

@Test
func aTextThatStartsInTheMiddleHasNoTitle() throws {
  let article = try articleOf(
    "\(paragraph)\nleftcenterrightdel\nĐại tá Lò Văn Ính phát lệnh.\n\(secondParagraph)"
  )
  #expect(article.title == nil)
  #expect(article.told.map { $0.prefix { $0 != ":" } } == ["body", "caption", "body"])
}

@Test
func aMenuAboveTheTitleIsNone() throws {
  let article = try articleOf(
    """
    Podcast Ảnh đẹp Chuyển động trẻ Nhịp sống số
    Thời trang Ẩm thực Du lịch Xe cộ Bất động sản
    Trung đoàn 95 ra quân huấn luyện

    \(paragraph) Sáng nay Trung đoàn 95 ra quân huấn luyện.
    \(secondParagraph)
    """
  )
  #expect(article.title == "Trung đoàn 95 ra quân huấn luyện")
}

@Test
func aCreditedPictureIsNoTitle() throws {
  let article = try articleOf(
    "Bộ đội Trung đoàn 95 ra quân huấn luyện - Ảnh: HÀ VY\n\(paragraph)\n\(secondParagraph)"
  )
  #expect(article.title == nil)
}

@Test
func aPagesClockIsNoStamp() throws {
  let article = try articleOf(
    """
    Đường dây nóng: 0900000000 Chủ nhật, 24/09/2023 01:34 GMT+7
    Trung đoàn 95 ra quân huấn luyện đầu năm

    \(paragraph)
    \(secondParagraph)
    """
  )
  #expect(article.publishedOn == nil)
  #expect(article.title == "Trung đoàn 95 ra quân huấn luyện đầu năm")
}

@Test
func aPicturesMarkupIsDropped() throws {
  let article = try articleOf(
    "\(paragraph)\n<image>data:image/png;base64,AAAA\" alt=\"Ra quân\"</image>\n\(secondParagraph)"
  )
  #expect(article.told == ["body: " + paragraph, "body: " + secondParagraph])
}

@Test
func aCaptionOnTopIsNoTitle() throws {
  let article = try articleOf(
    "Toàn cảnh lễ ra quân đầu năm của đơn vị\n\(paragraph)\n\(secondParagraph)"
  )
  #expect(article.title == nil)
  #expect(article.zones.first?.kind == .caption)
}

@Test(arguments: [
  "TRUNG ĐOÀN 95 RA QUÂN ĐẦU NĂM", "Vì sao Trung đoàn 95 luôn thắng?",
  "“Nói ít, làm nhiều” ở Trung đoàn 95", "5 bài học từ Trung đoàn 95",
])
func headlinesHaveManyForms(_ title: String) throws {
  #expect(try articleOf("\(title)\n\(paragraph)").title == title)
}

@Test(arguments: [
  "phần tiếp theo của bài báo", "Ra quân", "Trung đoàn 95 ra quân đầu năm.", "Còn nữa, xin chờ…",
])
func otherFirstLinesAreNoHeadlines(_ line: String) throws {
  #expect(try articleOf("\(line)\n\(paragraph)").title == nil)
}

@Test
func theHeadlineIsTheLongestLineAboveTheDateline() throws {
  let article = try articleOf(
    """
    Ca khúc: Hành khúc ra thao trường
    Trung đoàn 95 ra quân huấn luyện, quyết tâm giành thành tích cao ngay từ ngày đầu
    Hà Vy
    Thứ ba, 10/02/2026 - 20:55
    \(paragraph)
    """
  )
  #expect(
    article.title
      == "Trung đoàn 95 ra quân huấn luyện, quyết tâm giành thành tích cao ngay từ ngày đầu"
  )
  #expect(article.byline == "Hà Vy")
}

@Test
func aUnitsNameMayStandAboveTheHeadline() throws {
  let article = try articleOf(
    "Bộ Tư lệnh Thủ đô\nTrung đoàn 95 ra quân huấn luyện ngay từ ngày đầu năm\n\(paragraph)"
  )
  #expect(article.title == "Trung đoàn 95 ra quân huấn luyện ngay từ ngày đầu năm")
}

@Test
func theEarliestStampIsThePublication() throws {
  let article = try articleOf(
    """
    Thứ Bảy, 23/11/2024, 11:24 (GMT+7)
    Trung đoàn 95 ra quân huấn luyện đầu năm
    QPTD -Thứ Năm, 19/12/2019, 13:59 (GMT+7)
    \(paragraph)
    """
  )
  #expect(article.publishedOn == "2019-12-19")
}

@Test
func theStoresDateIsALastResort() throws {
  #expect(try articleOf("date 2025-11-08 \(paragraph)").publishedOn == "2025-11-08")
  let both = try articleOf("date 2025-11-08 Trung đoàn 95 ra quân\n07/11/2025 09:00\n\(paragraph)")
  #expect(both.publishedOn == "2025-11-07")
  #expect(both.title == "Trung đoàn 95 ra quân")
}

@Test
func datesOfTheBodyAreNoPublication() throws {
  #expect(try articleOf("Ngày 28/7/2022, " + paragraph).publishedOn == nil)
}

@Test
func aGluedStampIsRead() throws {
  let text = "Trung đoàn 95 ra quân Thứ sáu, 05/01/2024 - 17:37 \(paragraph) \(secondParagraph)"
  let article = try articleOf(text)
  #expect(article.publishedOn == "2024-01-05")
  #expect(article.told == ["body: " + text])
}

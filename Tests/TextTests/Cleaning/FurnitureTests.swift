import Testing

@testable import Text

private func judge(_ text: String) -> Furniture? {
  let bytes = ArraySlice(text.utf8)
  let key = PlainKey(bytes)
  return Furniture.judge(
    bytes,
    key,
    start: key.startUse,
    isSentence: Sentence.ends(bytes)
  )
}

@Test(arguments: [
  "Trang chủ", "QUỐC PHÒNG - AN NINH", "In bài viết", "A- A A+ | Tăng tương phản Giảm tương phản",
  "Tổng số điểm của bài viết là: 0 trong 0 đánh giá", "Click để đánh giá bài viết",
  "*Mời  bạn đọc vào chuyên mục Quốc phòng an ninh xem các tin, bài liên quan.",
  "8,793 lượt xem", "Lượt xem: 55", "0:00 / 0:00", "17:37", ".", "./.", "***",
  "Trang chủ > Thời sự > Quân sự", "Thời sự » Trong nước", "Trang chủNewsThời sự",
  "Facebook Twitter Zalo", "Chia sẻ Facebook", "Email In", "1-trung-tuong.jpg", ".jpg)",
  "le ra quan anh 1", ">> Xem bài trước", "(Tin Đài) -", "Từ khóa: ra quân, huấn luyện",
  "Giọng nam", "Xem thêm: Lữ đoàn ra quân đầu năm",
])
func widgetsAndMenusGo(_ line: String) {
  #expect(judge(line) == .line)
}

@Test(arguments: [
  "Tin liên quan", "CÁC TIN KHÁC:", "Tin, bài cùng chuyên mục", "Xem nhiều", "Liên kết Website",
  "Tỷ giá", "Đọc nhiều nhất", "Các tin cũ hơn", "Dự báo thời tiết",
])
func listsHaveHeads(_ line: String) {
  #expect(judge(line) == .list)
}

@Test(arguments: [
  "Bình luận, góp ý (0)", "Bình luận (12)", "Chưa có phản hồi", "Bạn cần đăng nhập để bình luận",
  "Ý kiến bạn đọc ()", "(0) Bình luận", "Trả lời",
])
func commentsHaveHeads(_ line: String) {
  #expect(judge(line) == .comments)
}

@Test(arguments: [
  "Trung đoàn 95 ra quân huấn luyện", "Quang cảnh hội nghị", "Tin, ảnh: HÀ VY",
  "Đánh giá cao kết quả của đơn vị, Đại tá Lò Văn Ính biểu dương bộ đội.",
  "Xem thêm những khâu yếu để khắc phục là yêu cầu của Đại tá Lò Văn Ính.",
  "Bình luận về kết quả, đồng chí Tư lệnh nói đơn vị đã trưởng thành.",
  "Mời bạn đọc bài viết", "Nói về «biển» và đảo", "Năm 2023", "Chia sẻ khó khăn cùng bộ đội",
  "(Theo báo cáo của Trung đoàn 95 tại hội nghị) -",
])
func linesOfArticlesStay(_ line: String) {
  #expect(judge(line) == nil)
}

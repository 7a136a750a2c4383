import Testing

@testable import Text

private func stamp(_ line: String) -> String? { Stamp(line: ArraySlice(line.utf8))?.day }

@Test(arguments: [
  ("Thứ sáu, 05/01/2024 - 17:37", "2024-01-05"), ("14/06/2023 10:42", "2023-06-14"),
  ("15/12/2024 11:54 GMT+7", "2024-12-15"), ("Cập nhật 05/3/2025, 14:03:30", "2025-03-05"),
  ("Cập nhật lúc 08:21, Thứ Tư, 25/12/2019 (GMT+7)", "2019-12-25"),
  ("09:55 - Thứ Ba, 31/08/2021 Lượt xem: 4744 In bài viết", "2021-08-31"),
  ("QPTD -Thứ Năm, 19/12/2019, 13:59 (GMT+7)", "2019-12-19"), ("(22/01/2024)", "2024-01-22"),
  ("28.8.2020 - 15:54", "2020-08-28"), ("08:23 - 03/12/2023", "2023-12-03"),
  ("08:07, 16/07/2020", "2020-07-16"), ("Thứ 6, 25/11/2022 | 15:01:16", "2022-11-25"),
  ("Thứ sáu - 16/06/2023 04:33 138 0", "2023-06-16"), ("01:41 PM | 13/09/2012", "2012-09-13"),
  ("LDO | 28/10/2022 11:00", "2022-10-28"), ("NT 30/05/2024 17:48", "2024-05-30"),
  ("Ngày 5 tháng 1 năm 2024", "2024-01-05"), ("Bởi Linh 15 Tháng 9, 2025 lúc 8h05", "2025-09-15"),
  ("Chủ nhật, 15/2/2026 20:34 (GMT+7)", "2026-02-15"), ("2024-01-05", "2024-01-05"),
])
func stampsAreRead(_ example: (line: String, day: String)) {
  #expect(stamp(example.line) == example.day)
}

@Test(arguments: [
  "Chiều 05/01, Trung đoàn 95 ra quân", "Ngày 28/7/2022, Quân khu tổ chức hội nghị",
  "Hà Nội, ngày 5 tháng 1 năm 2024", "Từ ngày 01/02/2023 đến 05/02/2023", "2020-2025",
  "Số 12/2023/QĐ-BQP", "30/02/2023 10:00", "17:37", "",
  "Hội nghị lúc 8:00 ngày 28/7/2022",
])
func otherLinesAreNoStamps(_ line: String) {
  #expect(stamp(line) == nil)
}

@Test(arguments: [
  ("Báo Quân khu 1, 12/03/2009", "2009-03-12"), ("Báo Quân khu 1 - 30/11/2022", "2022-11-30"),
  ("Báo Quân khu 7, ngày 20/8/2018", "2018-08-20"),
  ("Báo Phòng không - Không quân | 09/01/2018", "2018-01-09"),
  ("15/08/2018 - 10:05 | Báo Quân khu 3", "2018-08-15"),
  ("Tạp chí Quốc phòng toàn dân, 22/09/2024", "2024-09-22"),
  ("Sự kiện và Nhân chứng, 22/9/2024", "2024-09-22"),
  ("Báo Bắc Giang | Cập nhật: 16:40 - 29/11/2022", "2022-11-29"),
])
func aPapersNameStandsBesideItsDate(_ example: (line: String, day: String)) {
  #expect(stamp(example.line) == example.day)
}

@Test(arguments: [
  "Báo Quân khu 1 số ra ngày 12/03/2009", "Theo Báo Quân khu 1, 12/03/2009",
  "báo cáo tổng kết, 12/03/2009", "Hội thao kết thúc, 12/03/2009",
  "Báo cáo viên gặp mặt tại Trung đoàn 95 sáng nay, quân số đông đủ, 12/03/2009",
  "Sư đoàn 3 ra quân 12/03/2009, Báo Quân khu 1", "Báo Quân khu 1 12/03/2009",
])
func aSentenceWithAPaperInItIsNoStamp(_ line: String) {
  #expect(stamp(line) == nil)
}

@Test
func aStampInARunOnTextNeedsATimeOfDay() {
  func day(_ text: String) -> String? { Stamp(within: ArraySlice(text.utf8))?.day }
  #expect(day("Ra quân Thứ sáu, 05/01/2024 - 17:37 Chiều 05/01, Trung đoàn") == "2024-01-05")
  #expect(day("Ra quân 17:37 ngày 05/01/2024 Trung đoàn 95") == "2024-01-05")
  #expect(day("Ngày 05/01/2024, lúc 17 giờ, Trung đoàn 95 ra quân") == nil)
  #expect(day("Trận đánh 4:30 sáng. Rất lâu sau, đến ngày 05/01/2024 bộ đội mới về") == nil)
}

@Test(arguments: [
  (2024, 2, 29, "2024-02-29"), (2023, 2, 29, nil), (1900, 1, 1, nil), (2000, 2, 29, "2000-02-29"),
  (2023, 4, 31, nil), (2023, 0, 1, nil), (2023, 13, 1, nil), (2023, 1, 0, nil),
  (2023, 12, 9, "2023-12-09"),
])
func daysExist(_ example: (year: Int, month: Int, day: Int, iso: String?)) {
  #expect(Stamp.iso(example.year, example.month, example.day)?.day == example.iso)
}

@Test(arguments: [
  ("2023-12-31", "2024-01-01"), ("2024-02-28", "2024-02-29"), ("2023-04-30", "2023-05-01"),
  ("2023-04-09", "2023-04-10"),
])
func daysFollowEachOther(_ example: (day: String, next: String)) {
  #expect(Stamp.dayAfter(example.day) == example.next)
}

@Test
func tokensAreNumbersWordsAndMarks() {
  let tokens = StampToken.tokens(of: ArraySlice("Báo Đỏ24/06 08".utf8))
  #expect(
    tokens == [
      .word("bao", isCapital: true), .word("do", isCapital: true), .number(24, width: 2),
      .mark(0x2F), .number(6, width: 2), .number(8, width: 2),
    ]
  )
}

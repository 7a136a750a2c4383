import Examples
import Testing

/// Days.
@Suite
struct DatePassTests {
  static let days = [
    ("Sáng 3/8, bộ đội lên đường.", "3/8"), ("Ngày 12-7, bộ đội lên đường.", "12/7"),
    ("Chiều 5.11, bộ đội lên đường.", "5/11"),
    ("Sáng nay (23/11/2021), bộ đội lên đường.", "23/11/2021"),
    ("Tối 28/7/2022 bộ đội lên đường.", "28/7/2022"), ("Bộ đội lên đường 06-01-2024.", "6/1/2024"),
    ("Ngày 30 tháng 7 năm 2025, bộ đội lên đường.", "30/7/2025"),
    ("Ngày 2 tháng 9 là ngày hội lớn.", "2/9"), ("Hôm qua, 9/5, bộ đội lên đường.", "9/5"),
    ("Ngày 30 tháng 7/2025, bộ đội lên đường.", "30/7/2025"),
    ("Đợt thi đua từ ngày 9/10 đến 22/12 đã khép lại.", "22/12"),
    ("Ngày truyền thống (22/12/1944 - 22/12/2024) được kỷ niệm.", "22/12/2024"),
    ("Ngày truyền thống (22/12/1944-22/12/2024) được kỷ niệm.", "22/12/2024"),
    ("Trong 2 ngày 7 - 8/6/2023, bộ đội lên đường.", "7/6/2023"),
    ("Ngày 7 và 8/6, bộ đội lên đường.", "7/6"), ("Từ ngày 7-9/6/2023 có mưa.", "7/6/2023"),
    ("Từ ngày 25 đến 27-6-2020 có mưa.", "25/6/2020"),
    ("Từ 30/12 đến ngày 2/1/2024 có mưa.", "30/12/2023"),
    ("Trong 2 ngày (25 và 26/6/2020), bộ đội lên đường.", "25/6/2020"),
  ].map { Example(text: $0.0, fact: "date | " + $0.1, holds: true) }

  static let others = [
    "Ngày 7 bộ đội nghỉ, 8 đơn vị 6 tháng chưa về.", "Các bài 7 và 8/6 câu đều khó.",
    "Đạt 3/8 chỉ tiêu năm.", "Trung bình 12-7 người mỗi kíp.", "Điểm bắn là 5.11 điểm.",
    "Nghị quyết số 28/7/NQ-ĐU được quán triệt.", "Ngày 32/7 không có trong lịch.",
    "Ngày 12/13 không có trong lịch.", "Thực hiện Chỉ thị 855-CT/TW năm ấy.",
    "Giá từ 25 đến 27 nghìn đồng.", "Tỷ số 2-1 nghiêng về đội Lữ đoàn.",
    "Quý 4/2023 có nhiều việc.",
  ].map { Example(text: $0, fact: "date", holds: false) }

  @Test(arguments: days + others)
  func readsDays(_ example: Example) throws {
    try check(example)
  }
}

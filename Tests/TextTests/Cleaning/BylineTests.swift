import Testing

@testable import Text

@Test(arguments: [
  ("Tin, ảnh: HÀ VY", "HÀ VY", false), ("Bài và ảnh: Trường Ân", "Trường Ân", false),
  ("Bài, ảnh: A LÝ - B HÀ", "A LÝ - B HÀ", false), ("TIN, ẢNH: HÀ VY.", "HÀ VY", false),
  ("Tin: HÀ VY - Ảnh: MAI KHÔI", "HÀ VY", false), ("Tin: HÀ VY; ảnh: MAI KHÔI", "HÀ VY", false),
  ("Thực hiện: Hà Vy và nhóm phóng viên", "Hà Vy và nhóm phóng viên", false),
  ("Ảnh: DUY ĐÔNG.", "DUY ĐÔNG", true),
])
func labelledBylinesAreRead(_ example: (line: String, name: String, isPhoto: Bool)) {
  let found = Byline.labelled(ArraySlice(example.line.utf8))
  #expect(found == Byline.Labelled(name: example.name, isPhoto: example.isPhoto))
}

@Test(arguments: [
  "Ảnh: Đại tá Lò Văn Ính trao thưởng tại lễ ra quân.", "Trung đoàn 95: Ra quân", "Tin, ảnh:",
  "Tin, ảnh", "Tin rằng: Ra quân",
])
func otherLabelsAreNone(_ line: String) {
  #expect(Byline.labelled(ArraySlice(line.utf8)) == nil)
}

@Test(arguments: [
  ("HÀ VY", "HÀ VY"), ("Anh Thư", "Anh Thư"), ("Thùy Dung – Quốc Cường.", "Thùy Dung – Quốc Cường"),
  ("PV", "PV"), ("P.V", "P.V"), ("HMT /", "HMT"), ("Y Thư, HUY PHONG", "Y Thư, HUY PHONG"),
])
func namesAloneAreBylines(_ example: (line: String, name: String)) {
  #expect(Byline.bare(ArraySlice(example.line.utf8)) == example.name)
}

@Test(arguments: [
  "Quang cảnh hội nghị", "Bộ Quốc phòng", "Trung đoàn 95", "A", "", "Hà VYm",
  "RA QUÂN HUẤN LUYỆN NĂM MỚI THẮNG LỢI", "Hà Vy (ghi)",
])
func otherLinesAreNoNames(_ line: String) {
  #expect(Byline.bare(ArraySlice(line.utf8)) == nil)
}

@Test(arguments: [
  ("Theo Nhandan", true), ("(TTXVN/Vietnam+)", true), ("Theo kế hoạch, đơn vị ra quân.", false),
  ("(Ra quân, huấn luyện)", false), ("Hà Vy", false),
])
func creditsNameASource(_ example: (line: String, isCredit: Bool)) {
  #expect(Byline.isCredit(ArraySlice(example.line.utf8)) == example.isCredit)
}

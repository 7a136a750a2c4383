import Testing
import Text

@testable import Store

@Suite
struct UnitNameTests {
  @Test(arguments: [
    ("Quân khu 5", "quân khu 5"), ("Bộ Tư lệnh Quân khu 5", "quân khu 5"),
    ("Bộ Tư lệnh Quân khu V", "quân khu 5"), ("Quân đoàn II", "quân đoàn 2"),
    ("Bộ Tư lệnh Bộ đội Biên phòng", "bộ đội biên phòng"),
    ("Bộ Chỉ huy Bộ đội Biên phòng tỉnh Kon Tum", "bộ đội biên phòng kon tum"),
    ("Bộ đội Biên phòng Kon Tum", "bộ đội biên phòng kon tum"),
    ("Bộ Chỉ huy Quân sự tỉnh Kon Tum", "bộ chỉ huy quân sự kon tum"),
    ("Bộ Chỉ huy Quân sự thành phố Hải Phòng", "bộ chỉ huy quân sự hải phòng"),
    ("Bộ Tư lệnh Hải quân", "quân chủng hải quân"),
    ("Quân chủng Hải quân Việt Nam", "quân chủng hải quân"),
    ("Bộ Tư lệnh Phòng không - Không quân", "quân chủng phòng không không quân"),
    ("Bộ Tư lệnh Công binh", "binh chủng công binh"),
    ("Bộ Tư lệnh Vùng 9 Hải quân", "vùng 9 hải quân"),
    ("Tổng cục Chính trị Quân đội nhân dân Việt Nam", "tổng cục chính trị"),
    ("Ban Chỉ huy Trung đoàn 912", "trung đoàn 912"), ("Thủ tướng Chính phủ", "chính phủ"),
    ("Lữ đoàn Công binh 967", "lữ đoàn 967"), ("Lữ đoàn 967 Công binh", "lữ đoàn 967"),
    ("Trung đoàn Bộ binh 12", "trung đoàn 12"),
    ("Sư đoàn Phòng không 987", "sư đoàn 987"),
  ])
  func oneFormOfWhatIsOne(_ name: String, _ form: String) {
    #expect(UnitName(name).form == form)
  }

  @Test(arguments: [
    "Bộ Tư lệnh Thủ đô Hà Nội", "Bộ Tư lệnh Quân khu", "Ban Chỉ huy Quân sự huyện Mường Xa",
    "Ban Chỉ huy Bộ đội Biên phòng tỉnh Kon Tum", "Bộ Chỉ huy Quân sự tỉnh", "Học viện Chính trị",
    "Bộ đội Biên phòng tỉnh", "Lữ đoàn Công binh 96", "Bộ Tham mưu", "Trung đoàn Ngô Mây 9",
    "Lữ đoàn 967",
  ])
  func otherNamesStayAsTheyAre(_ name: String) {
    #expect(UnitName(name).form == Fold.key(name))
    #expect(!UnitName(name).isSecondary)
  }

  @Test(arguments: [
    "Bộ Tư lệnh Quân khu 5", "Quân khu V", "Bộ đội Biên phòng Kon Tum",
    "Bộ Chỉ huy Quân sự Kon Tum",
  ])
  func aFullerNameGoesBefore(_ name: String) {
    #expect(UnitName(name).isSecondary)
  }

  @Test
  func organsAreSplitFromTheirUnit() {
    let staff = UnitName("Bộ Tham mưu Quân khu 5")
    #expect(staff.form == "bộ tham mưu")
    #expect(staff.above == "quân khu 5")
    #expect(UnitName("Văn phòng Bộ Tư lệnh Quân khu V").above == "quân khu 5")
    #expect(UnitName("Văn phòng Bộ Quốc phòng").above == nil)
  }
}

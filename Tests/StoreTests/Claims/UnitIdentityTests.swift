import Testing

@testable import Store

@Suite
struct UnitIdentityTests {
  @Test(arguments: [
    ("Bộ Quốc phòng", "Bộ Quốc phòng"), ("Bộ Tổng Tham mưu", "Bộ Tổng Tham mưu"),
    ("Quân khu 81", "Quân khu"), ("Tổng cục Kỹ thuật", "Tổng cục"), ("Cục Quân nhu", "Cục"),
    ("Lữ đoàn 967", "Lữ đoàn"), ("Trung đoàn 941", "Trung đoàn"),
    ("Bộ Chỉ huy Quân sự tỉnh Kon Tum", "Bộ Chỉ huy Quân sự"),
    ("Ban Chỉ huy Quân sự huyện Mường Xa", "Ban Chỉ huy Quân sự"),
    ("Bộ Tham mưu Quân khu 81", "Bộ Tham mưu"), ("Cục Tổ chức", "Cục"),
    ("Vùng 9 Hải quân", "Vùng"), ("Kho K971", "Kho"), ("Tàu 915", "Tàu"),
    ("Học viện Hậu cần", "Học viện"), ("Cục Nhà trường", "Cục"),
    ("Đồn Biên phòng Cửa khẩu Nậm Xa", "Đồn Biên phòng"),
  ])
  func tellsByItself(_ name: String, _ kind: String) {
    #expect(UnitIdentity.need(name: name, kind: kind) == .nothing)
  }

  @Test(arguments: [
    ("Cục Chính trị", "Cục"), ("Cục Hậu cần - Kỹ thuật", "Cục"), ("Phòng Tham mưu", "Phòng"),
    ("Tiểu đoàn 4", "Tiểu đoàn"), ("Kho 7", "Kho"), ("Tiểu đoàn 712", "Tiểu đoàn"),
    ("Trung đoàn 5", "Trung đoàn"),
    ("Trung đoàn Bộ binh 12", "Trung đoàn"),
    ("Văn phòng", "Văn phòng"), ("Bộ Tham mưu", "Bộ Tham mưu"), ("Khoa Bắn súng", "Khoa"),
    ("Ban Chỉ huy Quân sự xã Tân Hòa", "Ban Chỉ huy Quân sự"), ("Phòng Khoa học quân sự", "Phòng"),
    ("Đồn Biên phòng Bãi Thơm", "Đồn Biên phòng"), ("Đồn 715", "Đồn"),
  ])
  func needsItsParent(_ name: String, _ kind: String) {
    #expect(UnitIdentity.need(name: name, kind: kind) == .parent)
  }

  @Test(arguments: [
    ("Quân khu", "Quân khu"), ("Cục", "Cục"), ("sư đoàn", "Sư đoàn"), ("Tổng cục", "Tổng cục"),
    ("Bộ Tư lệnh Quân khu", "Bộ Tư lệnh"), ("Bộ Chỉ huy Quân sự tỉnh", "Bộ Chỉ huy Quân sự"),
    ("Đơn vị", "Đơn vị"), ("Học viện", "Học viện"),
  ])
  func neverTells(_ name: String, _ kind: String) {
    #expect(UnitIdentity.need(name: name, kind: kind) == .more)
  }

  @Test(arguments: [
    ("Bộ Chỉ huy Quân sự tỉnh Kon Tum", "Bộ Chỉ huy Quân sự"), ("Tổng cục Kỹ thuật", "Tổng cục"),
    ("Chính phủ", "Chính phủ"),
  ])
  func findsTheHead(_ name: String, _ head: String) {
    #expect(UnitIdentity.head(of: name) == head)
  }
}

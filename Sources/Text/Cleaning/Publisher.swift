/// Publishers by their sites.
enum Publisher {
  /// The publisher of an address, by its host or a host above it; `nil` where it is not known.
  static func name(ofAddress address: String) -> String? {
    guard let host = host(of: address) else { return nil }
    var rest = host[...]
    while true {
      if let name = names[String(rest)] { return name }
      guard let dot = rest.firstIndex(of: ".") else { return nil }
      rest = rest[rest.index(after: dot)...]
    }
  }

  /// The host of an `http` address, in lower case.
  static func host(of address: String) -> String? {
    guard let colon = address.firstIndex(of: ":"), address[colon...].hasPrefix("://") else {
      return nil
    }
    let host = address[colon...].dropFirst(3).prefix { !"/:?#".contains($0) }
    return host.isEmpty ? nil : host.lowercased()
  }

  private static let names: [String: String] = [
    "qdnd.vn": "Báo Quân đội nhân dân",
    "media.qdnd.vn": "Báo Quân đội nhân dân",
    "hc.qdnd.vn": "Tạp chí Hậu cần quân đội",
    "en.qdnd.vn": "Báo Quân đội nhân dân",
    "tapchiqptd.vn": "Tạp chí Quốc phòng toàn dân",
    "qpvn.vn": "Trung tâm Phát thanh - Truyền hình Quân đội",
    "mod.gov.vn": "Cổng thông tin điện tử Bộ Quốc phòng",
    "baoquankhu7.vn": "Báo Quân khu 7",
    "baoquankhu1.vn": "Báo Quân khu 1",
    "baoquankhu2.vn": "Báo Quân khu 2",
    "baoquankhu3.vn": "Báo Quân khu 3",
    "baoquankhu4.com.vn": "Báo Quân khu 4",
    "baoquankhu5.vn": "Báo Quân khu 5",
    "baoquankhu9.vn": "Báo Quân khu 9",
    "bienphong.com.vn": "Báo Biên phòng",
    "baohaiquanvietnam.vn": "Báo Hải quân Việt Nam",
    "canhsatbien.vn": "Cảnh sát biển Việt Nam",
    "phongkhongkhongquan.vn": "Báo Phòng không - Không quân",
    "quocphongthudo.vn": "Báo Quốc phòng Thủ đô",
    "dqtv.vn": "Dân quân tự vệ TP Hồ Chí Minh",
    "ckt.gov.vn": "Cục Kinh tế, Bộ Quốc phòng",
    "nda.edu.vn": "Học viện Quốc phòng",
    "baodaklak.vn": "Báo Đắk Lắk",
    "baoquangngai.vn": "Báo Quảng Ngãi",
    "baobariavungtau.com.vn": "Báo Bà Rịa - Vũng Tàu",
    "baokhanhhoa.vn": "Báo Khánh Hòa",
    "baobinhduong.vn": "Báo Bình Dương",
    "baothaibinh.com.vn": "Báo Thái Bình",
    "baolangson.vn": "Báo Lạng Sơn",
    "baothanhhoa.vn": "Báo Thanh Hóa",
    "baonghean.vn": "Báo Nghệ An",
    "baoninhbinh.org.vn": "Báo Ninh Bình",
    "baolamdong.vn": "Báo Lâm Đồng",
    "baocantho.com.vn": "Báo Cần Thơ",
    "baodaknong.org.vn": "Báo Đắk Nông",
    "baophutho.vn": "Báo Phú Thọ",
    "hoabinh.gov.vn": "Cổng thông tin điện tử tỉnh Hòa Bình",
    "bacninh.gov.vn": "Cổng thông tin điện tử tỉnh Bắc Ninh",
    "thainguyentv.vn": "Đài Phát thanh - Truyền hình Thái Nguyên",
    "gialaitv.vn": "Đài Phát thanh - Truyền hình Gia Lai",
    "thvl.vn": "Đài Phát thanh - Truyền hình Vĩnh Long",
    "m.btv.org.vn": "Đài Phát thanh - Truyền hình Bình Dương",
    "binhthuan.dcs.vn": "Đảng bộ tỉnh Bình Thuận",
    "bantuyengiao.cantho.gov.vn": "Ban Tuyên giáo Cần Thơ",
    "conganbackan.vn": "Công an Bắc Kạn",
    "queson.quangnam.gov.vn": "Huyện Quế Sơn",
    "thachha.hatinh.gov.vn": "Huyện Thạch Hà",
    "quansu.haiduong.gov.vn": "Bộ CHQS tỉnh Hải Dương",
    "xaydungchinhsach.chinhphu.vn": "Cổng thông tin điện tử Chính phủ",
    "nhandan.vn": "Báo Nhân Dân",
    "vietnamplus.vn": "TTXVN (VietnamPlus)",
    "vietnam.vn": "Vietnam.vn",
    "baomoi.com": "Báo Mới",
    "tuoitre.vn": "Tuổi Trẻ",
    "thanhnien.vn": "Thanh Niên",
    "vtcnews.vn": "VTC News",
    "sggp.org.vn": "Sài Gòn Giải Phóng",
    "nld.com.vn": "Người Lao Động",
    "plo.vn": "Pháp Luật TP.HCM",
    "vnexpress.net": "VnExpress",
    "znews.vn": "Znews",
    "laodong.vn": "Lao Động",
    "hoinhabaohcm.vn": "Hội Nhà báo TP.HCM",
  ]
}

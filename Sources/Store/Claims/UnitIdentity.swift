import Text

/// Whether a unit's name alone tells which unit it is.
///
/// There is one Quân khu 3 and one Cục Quân nhu, but every division has its Phòng Chính trị, every
/// regiment its Tiểu đoàn 2, and a bare `Quân khu` may be any of them. Names of the first sort are
/// matched between articles as they stand, those of the second together with the parent the article
/// states, those of the third never.
enum UnitIdentity {
  /// What a name needs to be matched.
  enum Need {
    /// Nothing more.
    case nothing
    /// The unit above it.
    case parent
    /// Nothing helps.
    case more
  }

  /// Decides by the folded name and head noun.
  static func need(name: String, kind: String) -> Need {
    let name = Fold.key(name)
    let head = Fold.key(kind)
    let rest = name.hasPrefix(head) ? words(name.dropFirst(head.count)) : words(name[...])
    if rest.isEmpty {
      if singleOrgans.contains(head) { return .parent }
      return isCommon(head) ? .more : .nothing
    }
    let tail = rest.joined(separator: " ")
    // Before bare names: a department may be named after a kind of unit (Cục Nhà trường).
    if head == "cục" { return organs.contains(tail) ? .parent : .nothing }
    if singleOrgans.contains(tail) || common.contains(tail) || local.contains(tail)
      || places.contains(tail)
    {
      return .more
    }
    if head.hasPrefix("ban chỉ huy") || head.hasPrefix("bộ chỉ huy") {
      return lowPlaces.contains(where: tail.hasPrefix) ? .parent : .nothing
    }
    if head == "trung đoàn" || head == "đoàn" {
      let digits = tail.utf8.count(where: { $0 >= 0x30 && $0 <= 0x39 })
      return digits == 1 || digits == 2 ? .parent : .nothing
    }
    guard isLocal(head) else { return .nothing }
    // Border posts bear names of villages and islands, but there is one gate of a name.
    if head.hasPrefix("đồn"), tail.hasPrefix("cửa khẩu") { return .nothing }
    return isCoded(head, tail) ? .nothing : .parent
  }

  /// Whether a number of three digits or more tells a depot, workshop, station or ship from all others.
  private static func isCoded(_ head: String, _ tail: String) -> Bool {
    let digits = tail.utf8.count(where: { $0 >= 0x30 && $0 <= 0x39 })
    return digits > 2 && coded.contains(where: head.hasPrefix)
  }

  /// Heads whose units bear codes of their own.
  private static let coded = ["kho", "xưởng", "trạm", "tàu", "hải đội"]

  /// The head noun of a name: as many of its words as a known head has, else the whole name.
  static func head(of name: String) -> String {
    let words = name.split(separator: " ")
    for count in stride(from: min(words.count, 6), to: 0, by: -1) {
      let head = words[..<count].joined(separator: " ")
      let key = Fold.key(head)
      if singleOrgans.contains(key) || common.contains(key) || local.contains(key) { return head }
    }
    return name
  }

  private static func words(_ text: Substring) -> [Substring] {
    text.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "," })
  }

  /// A head noun that says what a unit is, not which.
  private static func isCommon(_ head: String) -> Bool {
    common.contains(head) || isLocal(head)
  }

  private static func isLocal(_ head: String) -> Bool {
    local.contains(head) || local.contains(where: { head.hasPrefix($0 + " ") })
  }

  /// Organs a superior has one of.
  private static let singleOrgans: Set<String> = [
    "văn phòng", "thanh tra", "bộ tham mưu", "bộ tư lệnh", "bộ chỉ huy", "ban chỉ huy",
    "ban giám đốc", "ban giám hiệu", "ban tuyên huấn", "đảng ủy", "đảng bộ",
  ]

  /// Departments that every service, region and corps has.
  private static let organs: Set<String> = [
    "chính trị", "hậu cần", "kỹ thuật", "hậu cần kỹ thuật", "tham mưu", "nghiệp vụ",
  ]

  /// Heads whose units are numbered or named throughout the forces.
  private static let common: Set<String> = [
    "bộ", "tổng cục", "cục", "vụ", "viện", "quân khu", "quân chủng", "quân đoàn", "binh chủng",
    "binh đoàn", "học viện", "trường", "nhà trường", "trường sĩ quan", "trường quân sự",
    "trường đại học", "trường cao đẳng", "trường trung cấp", "sư đoàn", "lữ đoàn", "trung đoàn",
    "vùng", "hải đoàn", "đoàn", "đơn vị", "cơ quan", "bệnh viện", "bệnh viện quân y", "công ty",
    "tổng công ty", "tập đoàn", "xí nghiệp", "nhà máy", "bộ chỉ huy quân sự",
    "bộ chỉ huy bộ đội biên phòng", "ban chỉ huy quân sự", "bảo tàng", "nhà hát", "báo",
    "đoàn kinh tế-quốc phòng", "vùng cảnh sát biển", "lực lượng vũ trang",
  ]

  /// Heads whose units are known only below a superior; also with more words after them.
  private static let local: Set<String> = [
    "phòng", "ban", "khoa", "khối", "bộ môn", "hệ", "tổ", "đội", "tiểu đoàn", "đại đội",
    "trung đội", "tiểu đội", "khẩu đội", "hải đội", "phi đội", "biên đội", "kho", "xưởng",
    "trạm", "trung tâm", "phân đội", "chi nhánh", "tàu", "đồn",
  ]

  /// Words that name a kind of place, not a place.
  private static let places: Set<String> = [
    "tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "địa phương",
  ]

  /// Places whose names recur from province to province.
  private static let lowPlaces = ["xã ", "phường ", "thị trấn ", "đặc khu "]
}

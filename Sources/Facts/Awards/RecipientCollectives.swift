import Grammar
import Text

/// The collectives that recipients are told as: crews, teams and groups, and units that stand for one.
extension RecipientList {
  private static let collectives: [(StaticString, StaticString)] = [
    ("thủ", "trưởng"), ("lãnh", "đạo"), ("chỉ", "huy"), ("chiến", "sĩ"), ("chiến", "sỹ"),
    ("sĩ", "quan"), ("cán", "bộ"), ("nhân", "viên"), ("học", "viên"), ("viên", "chức"),
    ("chiến", "binh"),
  ]

  /// Whether two syllables are a word for people of a unit.
  func isCollective(_ token: Int) -> Bool {
    Self.collectives.contains { first, second in
      reading.isWord(first, at: token) && reading.isWord(second, at: token + 1)
    }
  }

  /// `Đội bóng chuyền Bộ Tư lệnh X`, `đội tuyển Quân khu 5`: players, not the unit.
  func isTeam(before token: Int) -> Bool {
    let words: [(StaticString, StaticString)] = [
      ("bóng", "chuyền"), ("bóng", "đá"), ("bóng", "bàn"), ("câu", "lạc"), ("lạc", "bộ"),
    ]
    return words.contains { reading.isWord($0, at: token - 2) && reading.isWord($1, at: token - 1) }
      || reading.isWord("clb", at: token - 1)
  }

  /// Where words for people start right before a unit: `các đồng chí nguyên lãnh đạo`.
  func collective(before unit: Int) -> Int? {
    guard unit >= 2 else { return nil }
    let document = reading.document
    var token = unit
    // "cán bộ, QNCN cơ quan Cục Chính trị".
    if reading.isWord("quan", at: token - 1), reading.isWord("cơ", at: token - 2),
      reading.isWord("qncn", at: token - 3)
    {
      token -= 2
    }
    if reading.isWord("qncn", at: token - 1) {
      return document.isMark(",", token - 2) && isCollective(token - 4) ? token - 4 : token - 1
    }
    guard isCollective(token - 2), !reading.isWord("diện", at: token - 3),
      !reading.isWord("ban", at: token - 3)
    else {
      return nil
    }
    var start = token - 2
    // "cán bộ, chiến sĩ", "nguyên lãnh đạo", "các đồng chí".
    while start > 0 {
      if document.isMark(",", start - 1), start >= 3,
        isCollective(start - 3)
      {
        start -= 3
      } else if reading.isWord("nguyên", at: start - 1) || reading.isWord("các", at: start - 1) {
        start -= 1
      } else if start >= 2, reading.isWord("đồng", at: start - 2),
        reading.isWord("chí", at: start - 1)
      {
        start -= 2
      } else {
        break
      }
    }
    return start
  }

  /// Where the list of units that share one head ends: `Ban CHQS huyện A và B`.
  func listEnd(of unit: Int) -> Int {
    let all = reading.analysis.units.all
    var end = all[unit].tokens.upperBound
    var next = unit + 1
    while next < all.count, all[next].rule.hasSuffix("-list"),
      all[next].tokens.lowerBound == end + 1
    {
      end = all[next].tokens.upperBound
      next += 1
    }
    return end
  }
}

/// A unit or a body named at a place in the text.
public struct UnitMention: Sendable {
  /// How a unit head builds its name; the tags of `units.tsv`.
  public enum Pattern: String, Sendable, CaseIterable {
    /// A whole name: `Bộ Quốc phòng`.
    case fixed
    /// A known name, which may go on.
    case known
    /// Head + specialty + number: `Lữ đoàn Công binh 513`.
    case numbered
    /// `Vùng 3 Hải quân`.
    case region
    /// Head + proper name: `Tổng cục Kỹ thuật`.
    case service
    /// Head + place: `Bộ Chỉ huy Quân sự tỉnh Phú Thọ`.
    case local
    /// Head + place that stands under the province's force: `Bộ Chỉ huy Bộ đội Biên phòng tỉnh Cà Mau`.
    case border
    /// `Ban Chỉ huy Phòng thủ khu vực 1 - Long Bình`.
    case area
    /// `Đồn Biên phòng Pa Tần`.
    case post
    /// `Bộ đội Biên phòng`, `Bộ đội Biên phòng tỉnh Lai Châu`.
    case force
    /// `Cảnh sát biển`, short for the full name.
    case short
    /// A headquarters, whole with its unit: `Bộ Tư lệnh Quân khu 4`.
    case command
    /// An organ, split from its superior: `Cục Chính trị` + `Quân khu 4`.
    case organ
    /// A school, hospital, plant: head + proper name + number or code.
    case institution
    /// Head + code: `Kho K850`.
    case coded
    /// `Đoàn 969`.
    case group
    /// `Tàu 015`.
    case ship
    /// A service's name without its head, inside other names: `Hải quân`.
    case inner
    /// A company by its brand: `Viettel TP.HCM`.
    case company
    /// Only ever a short form: `Nhà trường`.
    case bareonly
    /// A body that is no unit: `UBND tỉnh`.
    case body

    /// The pattern a tag of the table names; `init(rawValue:)` takes thrice as long.
    static func named(_ tag: String) -> Pattern? { byTag[tag] }

    private static let byTag = Dictionary(
      uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) }
    )
  }

  /// Its tokens, without what is above it.
  public var tokens: Range<Int>
  /// One past the tokens of the last unit above it printed in the same breath.
  public var chainEnd: Int
  /// How it is built.
  public var pattern: Pattern
  /// The head's canonical form: `Lữ đoàn`.
  public var kind: String
  /// Full name, or the head alone where it is bare.
  public var name: String
  /// 1 for the ministry, 10 for a squad.
  public var level: Int
  /// Only the head is printed; the article's full unit of that kind is meant.
  public var isBare: Bool
  /// Named in a way only the armed forces are.
  public var isMilitary: Bool
  /// Index of the unit above it, where printed.
  public var parent: Int?
  /// Index of the unit it is another name of: `Nhà máy Z146` in `Công ty A (Nhà máy Z146)`.
  var aliasOf: Int?
  /// Index of the unit whose headquarters it is, part of its name.
  public var commanded: Int?
  /// Whether it is one of the police: `Trung đoàn Cảnh sát cơ động`.
  public var isOfPolice = false
  /// Whether no unit is told by the name of one like it behind a comma: `Đoàn Văn công`.
  var isLeaf = false
  /// Hashes of its kind and of the shorter kinds that may stand for it.
  public var kindKeys: [UInt64] = []
  /// Hash of its folded name.
  public var key: UInt64 = 0
  /// The rule that read it.
  public var rule: String
  /// The rule that found its parent.
  public var parentRule: String?
  /// The parent's name where no mention stands for it.
  public var parentName: String?

  /// Whether it can stand under another: a smaller unit under a larger, an organ under any unit that
  /// has organs.
  func ranks(under above: UnitMention) -> Bool {
    if pattern == .organ, level > 4, !above.isBody {
      // "Khoa Chiến thuật, Tiểu đoàn 2": a battalion has no faculties, nor any line unit.
      if kind == "Khoa" || kind == "Bộ môn", above.pattern == .numbered, above.isMilitary,
        Self.line.contains(above.kind)
      {
        return false
      }
      switch above.pattern {
      case .numbered, .local, .border, .region, .institution, .group: return true
      // "Phòng Tham mưu, Đồn Biên phòng A": a post has no such organs.
      case .post: return false
      default: break
      }
    }
    // "Tiểu đoàn Tăng thiết giáp 36, Ban CHQS quận Hồng Bàng": nor has a district battalions.
    if above.pattern == .local, above.level > 4, kind == "Tiểu đoàn" || kind == "Trung đoàn" {
      return false
    }
    // "Ban CHQS huyện Kim Bôi, Phòng Hậu cần": a district's command is of no office.
    if pattern == .local || pattern == .border, above.pattern == .organ { return false }
    // "Khoa Chiến thuật, Tiểu đoàn 2, Khoa Độc xạ": nor is a battalion part of a faculty.
    if pattern == .numbered, above.kind == "Khoa" || above.kind == "Bộ môn" { return false }
    // "Lữ đoàn 12, Trường Quân sự Quân khu 9": a school has no brigades, nor has a province's command.
    if above.pattern == .institution || above.pattern == .local || above.pattern == .border,
      kind == "Lữ đoàn" || kind == "Sư đoàn"
    {
      return false
    }
    // "Quân đoàn 2, Bộ đội Biên phòng": above these is the ministry alone.
    if Self.highest.contains(kind) { return above.level < min(level, 2) }
    // A regiment is no part of a brigade: "Trung đoàn 828, Lữ đoàn 613" are two.
    return above.level < level && level > 1 && !(kind == "Trung đoàn" && above.kind == "Lữ đoàn")
  }

  private static let line: Set<String> = [
    "Đại đội", "Tiểu đoàn", "Trung đoàn", "Lữ đoàn", "Sư đoàn",
  ]

  private static let highest: Set<String> = ["Quân khu", "Quân đoàn", "Quân chủng", "Tổng cục"]

  /// Whether it can stand under another that the text says it belongs to, in so many words.
  func belongs(under above: UnitMention) -> Bool {
    ranks(under: above) || (above.level == level && above.kind != kind && level > 2)
  }

  /// Whether it is of another country's forces: `Bộ Quốc phòng Nga`.
  public var isOfOtherCountry: Bool { rule == "body.foreign" }

  /// Whether it is a body, not a unit.
  @inlinable
  public var isBody: Bool { pattern == .body }
}

/// The units of a document, in text order, found by where they start.
public struct UnitMentions: Sendable {
  /// All mentions.
  public internal(set) var all: [UnitMention] = []
  /// Of each token, the index of the mention that starts there, or -1.
  public internal(set) var starting: [Int32]

  init(tokens: Int) {
    starting = [Int32](repeating: -1, count: tokens + 1)
  }

  /// The mention that starts at a token.
  public func at(_ token: Int) -> Int? {
    guard token >= 0, token < starting.count, starting[token] >= 0 else { return nil }
    return Int(starting[token])
  }

  /// Forgets a last mention that a cut text may have halved.
  mutating func dropLast(endingAt end: Int) {
    guard let last = all.last, last.tokens.upperBound == end, last.pattern != .fixed,
      !all.contains(where: { $0.parent == all.count - 1 || $0.commanded == all.count - 1 })
    else { return }
    starting[last.tokens.lowerBound] = -1
    all.removeLast()
  }

  /// Forgets the last mention where it turned out to be part of a longer name.
  mutating func drop(from token: Int) {
    guard let last = all.last, last.tokens.lowerBound == token else { return }
    all.removeLast()
    starting[token] = -1
  }

  /// Whether a mention is a body's: asked of the list, it copies none.
  @inlinable
  public func isBody(_ index: Int) -> Bool { all[index].pattern == .body }

  mutating func add(_ mention: consuming UnitMention) -> Int {
    starting[mention.tokens.lowerBound] = Int32(all.count)
    all.append(mention)
    return all.count - 1
  }
}

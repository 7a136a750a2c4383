import Text

/// An award named at a place in the text.
public struct AwardMention: Sendable {
  /// The name's tokens, class included.
  public var tokens: Range<Int>
  /// The name without grantor and class.
  public var name: String
  /// `hạng Nhất`.
  public var grade: String?
  /// Index of the unit or body it is "of".
  public var grantor: Int?
  /// The grantor's words where it is an office: `Bộ trưởng Bộ Quốc phòng`.
  public var grantorName: String?
  /// Whether the office is printed without its unit: `Bằng khen của Bộ trưởng`.
  public var isOfficeAlone = false
  /// One past the grantor's tokens, else past the name's.
  public var end: Int
  /// The table's class: `order`, `flag`, `title`, `certificate`, `commendation`.
  public var tag: String
  /// Whether only a state confers it: an order, a medal, the title of hero.
  public var isOfState: Bool {
    let name = name.lowercasedLetters
    return ["huân chương", "huy chương", "anh hùng"].contains { name.hasPrefix($0) }
  }
  /// Whether the name alone proves nothing: `khen thưởng`, `vững mạnh toàn diện`.
  public var isWeak: Bool
}

import Text

/// What a phrase is in the language of military news.
@frozen
public enum LexicalType: UInt8, Sendable, CaseIterable {
  /// `Thiếu tướng`.
  case rank
  /// `đồng chí`, `TS`: a word around a name.
  case honorific
  /// `Chính ủy`: a post.
  case position
  /// `nguyên`, `quyền`: how a post is held.
  case standing
  /// `Lữ đoàn`, `Bộ Quốc phòng`: opens a unit's name, or is one.
  case unit
  /// `Công binh`: a specialty inside a unit's name.
  case arm
  /// `UBND`, `Quân ủy Trung ương`: a body that is no unit.
  case body
  /// `tỉnh`, `huyện`: opens a place's name.
  case division
  /// `Phú Thọ`.
  case place
  /// `Cờ thi đua`.
  case award
  /// `hội nghị`, `lễ`: opens an event's name.
  case event
  /// `tổng kết`: what an event does.
  case eventKind
  /// `chủ trì`: a word that binds others into a fact.
  case trigger
  /// `tập thể`: what awards are counted in.
  case counter
  /// `Nguyễn`.
  case surname
  /// `công tác đảng, công tác chính trị`: an expansion of abbreviations.
  case term
  /// `phong trào thi đua`.
  case movement
  /// `hai`: a number in words.
  case numeral
  /// `đã`: a word no name goes on with.
  case stopword
}

/// A set of lexical types.
@frozen
public struct LexicalTypes: OptionSet, Sendable {
  /// One bit a type.
  public let rawValue: UInt32

  /// Makes a set from its bits.
  @inlinable
  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// Just one type.
  @inlinable
  @inline(__always)
  public init(_ type: LexicalType) {
    rawValue = 1 << UInt32(type.rawValue)
  }

  /// Whether a type is in the set.
  @inlinable
  @inline(__always)
  public func has(_ type: LexicalType) -> Bool {
    rawValue & (1 << UInt32(type.rawValue)) != 0
  }
}

/// A phrase of the lexicon.
public final class Entry: Sendable {
  /// The phrase as the table has it.
  public let phrase: String
  /// What it is.
  public let type: LexicalType
  /// Its canonical, expanded form; empty where that is as printed.
  public let canonical: String
  /// What class of its type it is: a trigger's name, a unit head's pattern, a standing's status.
  public let tag: String
  /// Further marks, `key=value` or bare words.
  public let flags: [String: String]
  /// Its canonical form, else its phrase.
  public let name: String
  /// Of a unit: the kind it is, where that is not its name.
  public let kind: String
  /// Of a unit: hashes of its kind and of the shorter kinds that may stand for it: `Vùng Cảnh sát
  /// biển`, `Vùng Cảnh sát`, `Vùng`.
  public let kindKeys: [UInt64]
  /// Of a unit: 1 for the ministry, 10 for a squad.
  public let level: Int
  /// Whether only the armed forces are called so.
  public let isMilitary: Bool
  /// Whether it proves little alone.
  public let isWeak: Bool
  /// Whether it may stand for a full name.
  public let isBare: Bool
  /// Whether no unit is told by its name behind a comma.
  public let isLeaf: Bool
  /// Whether it needs words behind it.
  public let isGeneric: Bool

  /// Makes an entry.
  init(
    phrase: String,
    type: LexicalType,
    canonical: String,
    tag: String,
    flags: [String: String]
  ) {
    self.phrase = phrase
    self.type = type
    self.canonical = canonical
    self.tag = tag
    self.flags = flags
    name = canonical.isEmpty ? phrase : canonical
    kind = flags["kind"] ?? name
    kindKeys =
      type != .unit
      ? []
      : flags["for"].map { $0.split(separator: ",").map { Fold.hash(String($0)) } }
        ?? Self.kindKeys(kind)
    level = flags["level"].flatMap { Int($0) } ?? 5
    isMilitary = flags["mil"] != nil
    isWeak = flags["weak"] != nil
    isBare = flags["bare"] != nil
    isLeaf = flags["leaf"] != nil
    isGeneric = flags["generic"] != nil
  }

  private static func kindKeys(_ kind: String) -> [UInt64] {
    var keys = [Fold.hash(kind)]
    for place in kind.utf8.indices where kind.utf8[place] == 0x20 {
      keys.append(Fold.hash(String(kind[..<place])))
    }
    return keys
  }
}

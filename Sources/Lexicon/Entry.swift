/// What a phrase is in the language of military news.
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
public struct LexicalTypes: OptionSet, Sendable {
  /// One bit a type.
  public let rawValue: UInt32

  /// Makes a set from its bits.
  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// Just one type.
  public init(_ type: LexicalType) {
    rawValue = 1 << UInt32(type.rawValue)
  }

  /// Whether a type is in the set.
  @inlinable
  public func has(_ type: LexicalType) -> Bool {
    rawValue & (1 << UInt32(type.rawValue)) != 0
  }
}

/// A phrase of the lexicon.
public struct Entry: Sendable {
  /// The phrase as the table has it.
  public let phrase: String
  /// What it is.
  public let type: LexicalType
  /// Its canonical, expanded form.
  public let canonical: String
  /// What class of its type it is: a trigger's name, a unit head's pattern, a standing's status.
  public let tag: String
  /// Further marks, `key=value` or bare words.
  public let flags: [String: String]

  /// A flag's number.
  public func number(_ flag: String) -> Int? {
    flags[flag].flatMap { Int($0) }
  }
}

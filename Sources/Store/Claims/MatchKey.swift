/// Which thing a name stands for, as far as one article tells.
enum Identity {
  /// No name was given.
  case absent
  /// Equal numbers, in any article, are the same thing.
  case known(UInt64)
  /// Only this article knows.
  case vague
}

/// The key under which claims of one fact meet.
///
/// Keys of conferences and awards have two parts: a family, in the upper bits, and within it what makes
/// them one. Claims of one family may be of one fact even where their keys differ, if one article tells less.
struct MatchKey {
  private var hash = ContentHash()
  private var vague = false
  private var made: Int64?
  private var family: UInt64?

  /// How many lower bits tell facts of a family apart.
  static let familyBits: Int64 = 30

  /// A key made before.
  init(raw: Int64) {
    made = raw
  }

  /// Starts the key of a kind of facts.
  init(_ kind: FactKind) {
    hash.add(kind.name)
  }

  /// 0 where the claim is of a fact of its own.
  var value: Int64 {
    if let made { return made }
    if vague { return 0 }
    guard let family else { return Int64(hash.value >> 2) | 1 }
    return Int64(family << UInt64(MatchKey.familyBits)) | Int64(hash.value >> 35) << 1 | 1
  }

  /// The family of a key.
  static func family(_ key: Int64) -> Int64 { key >> familyBits }

  /// What was added so far is the family.
  mutating func endFamily() { family = hash.value >> 32 }

  /// Adds part of what makes facts the same.
  mutating func add(_ part: UInt64) { hash.add(part) }
  /// Adds part of what makes facts the same.
  mutating func add(_ part: Int) { hash.add(part) }
  /// Adds part of what makes facts the same.
  mutating func add(_ part: String?) { hash.add(part ?? "\u{0}") }
  /// Adds part of what makes facts the same; something only this article knows makes the key vague.
  mutating func add(_ part: Identity) {
    switch part {
    case .absent: hash.add(0 as UInt64)
    case .known(let number): hash.add(number)
    case .vague: vague = true
    }
  }

  /// Adds a part without which facts cannot be told to be the same.
  mutating func require(_ part: Identity) {
    if case .absent = part { vague = true }
    add(part)
  }

  /// Makes the claim a fact of its own.
  mutating func isOwn() { vague = true }
}

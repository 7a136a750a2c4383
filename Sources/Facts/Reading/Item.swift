/// A mention, a cue or a mark, in its place in a sentence: what relations are read from.
struct Item: Sendable {
  /// What it is; the number is an index into the analysis' list.
  enum Kind: Sendable, Equatable {
    case person(Int)
    case unit(Int)
    case award(Int)
    case quantity(Int)
    case event(Int)
    case date(Int)
    case cue(Cue)
    case mark(Unicode.Scalar)
  }

  var kind: Kind
  var tokens: Range<Int>

  /// The cue, if it is one.
  var cue: Cue? {
    if case .cue(let cue) = kind { return cue }
    return nil
  }

  /// Whether it is a person.
  var isPerson: Bool { if case .person = kind { true } else { false } }

  /// Whether it is a unit or body.
  var isUnit: Bool { if case .unit = kind { true } else { false } }

  /// Whether it is an award by name.
  var isAward: Bool { if case .award = kind { true } else { false } }

  /// Whether it is a group without a number: `các đơn vị`.
  func isGroup(in reading: Reading) -> Bool {
    guard case .quantity(let quantity) = kind else { return false }
    return reading.analysis.quantities[quantity].count == nil
  }

  /// Whether it may make its sentence tell of an award: one by name, or a verb that is one.
  var tellsAward: Bool {
    switch kind {
    case .award, .cue(.commend), .cue(.reward): true
    default: false
    }
  }

  /// Whether it is this mark.
  func isMark(_ mark: Unicode.Scalar) -> Bool {
    if case .mark(let own) = kind { own == mark } else { false }
  }

  /// Whether it joins members of a list: a comma, `và`, `cùng`.
  var isJoint: Bool {
    isMark(",") || cue == .and || cue == .with
  }
}

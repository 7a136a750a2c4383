/// A phrase of a question in its place: a name with what stands before it, or a word.
struct Item: Sendable {
  /// The words.
  var words: Range<Int>
  /// What they may stand for.
  var meanings: [Meaning]
  /// The words that place it, as `của` before a unit.
  var markers: [Cue] = []

  func has(_ cue: Cue) -> Bool { meanings.contains(.cue(cue)) }
  func isMarked(_ cue: Cue) -> Bool { markers.contains(cue) }

  /// Whether it is a name or a time rather than a word of the grammar.
  var isName: Bool {
    meanings.contains { if case .cue = $0 { false } else { true } }
  }

  var unit: String? {
    for case .unit(let name) in meanings { return name }
    return nil
  }
  var grantors: [String]? {
    for case .grantors(let names) in meanings { return names }
    return nil
  }
  /// Whether it is a unit or gives awards.
  var isBody: Bool { unit != nil || grantors != nil }
  var time: AskedTime? {
    for case .time(let time) in meanings { return time }
    return nil
  }
  var cues: [Cue] {
    meanings.compactMap { if case .cue(let cue) = $0 { cue } else { nil } }
  }
}

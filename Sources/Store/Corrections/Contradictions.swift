import Text

/// Finds lines of a corrections file that cannot both hold.
///
/// `Place` says which claim a line is about: its words, before an archive is at hand, then the claim itself.
struct Contradictions<Place: Hashable> {
  private var verdicts: [Place: Correction] = [:]
  private var values: [Place: [String: Correction]] = [:]
  private var places: [Place: Int] = [:]
  private var joins: [(Int, Int, Correction)] = []
  private var parts: [(Int, Int, Correction)] = []
  private let file: String

  /// Refuses corrections of which two contradict each other; `place` tells what a side of one is about.
  static func check(
    _ corrections: [Correction],
    file: String,
    place: (Correction, Correction.Address) -> Place?
  ) throws(CorrectionError) {
    var check = Contradictions(file: file)
    for correction in corrections {
      guard let about = place(correction, correction.about) else { continue }
      try check.add(correction, about, place(correction, correction.other))
    }
    try check.checkPairs()
  }

  private init(file: String) {
    self.file = file
  }

  private mutating func add(
    _ correction: Correction,
    _ place: Place,
    _ other: Place?
  ) throws(CorrectionError) {
    switch correction.action {
    case .confirm, .reject:
      if let other = verdicts[place], other.action != correction.action {
        throw fault(other, correction, "one confirms what the other rejects")
      }
      if correction.action == .reject,
        let other = values[place]?.values.min(by: { $0.line < $1.line })
      {
        throw fault(other, correction, "one sets a field of what the other rejects")
      }
      verdicts[place] = verdicts[place] ?? correction
    case .set:
      if let other = verdicts[place], other.action == .reject {
        throw fault(other, correction, "one sets a field of what the other rejects")
      }
      let field = CorrectionField.named(correction.field, of: correction.kind)?.name ?? ""
      if let other = values[place]?[field], Fold.key(other.value) != Fold.key(correction.value) {
        throw fault(other, correction, "two values for \(field)")
      }
      values[place, default: [:]][field] = values[place]?[field] ?? correction
    case .same, .notSame:
      guard let other else { return }
      let pair = (number(place), number(other), correction)
      if correction.action == .same { joins.append(pair) } else { parts.append(pair) }
    case .add: break
    }
  }

  private mutating func number(_ place: Place) -> Int {
    if let number = places[place] { return number }
    places[place] = places.count
    return places.count - 1
  }

  /// Two claims that one line parts, and others, perhaps in several steps, join.
  private func checkPairs() throws(CorrectionError) {
    guard !parts.isEmpty else { return }
    for (one, other, part) in parts {
      var sets = DisjointSets(places.count)
      for (a, b, join) in joins {
        sets.unite(a, b)
        if sets.root(one) == sets.root(other) {
          throw fault(join, part, "one joins what the other parts")
        }
      }
    }
  }

  private func fault(_ one: Correction, _ other: Correction, _ reason: String) -> CorrectionError {
    .contradiction(file: file, lines: [one.line, other.line].sorted(), reason: reason)
  }
}

/// A claim as an address names it: however the article is abbreviated, and whatever spaces the quote has.
struct ClaimWords: Hashable {
  private let kind: FactKind
  private let article: String
  private let quote: String
  private let name: String

  init(_ correction: Correction, _ address: Correction.Address) {
    kind = correction.kind
    // Eight digits are the least an address has.
    article = String(address.digits.prefix(8))
    quote = Fold.key(Whitespace.collapsed(address.quote))
    name = Fold.key(Whitespace.collapsed(address.name))
  }
}

import Facts
import Text

/// A correction, and the claim it is about.
typealias ClaimEdit = (correction: Correction, claim: Int64?)

/// Puts the claims of one article right.
struct ArticleEdits {
  /// The claims, those that no longer count among them.
  private(set) var claims: [ArticleClaim]
  /// By correction's line: the claim it added.
  private(set) var added: [Int: Int] = [:]

  private let evidence: [Int: [Evidence]]

  /// Starts with what the article says; `evidence` has the words of what is added, by the correction's line.
  init(_ claims: [ArticleClaim], evidence: [Int: [Evidence]] = [:]) {
    self.claims = claims
    self.evidence = evidence
  }

  /// Applies all corrections of the article, each with the claim it is about; their order does not matter.
  mutating func apply(_ corrections: [ClaimEdit]) {
    let sorted = corrections.sorted {
      (ArticleEdits.rank($0.correction), $0.claim ?? 0, $0.correction.field, $0.correction.value)
        < (
          ArticleEdits.rank($1.correction), $1.claim ?? 0, $1.correction.field, $1.correction.value
        )
    }
    for (correction, claim) in sorted {
      if correction.action == .add {
        add(correction)
      } else if let claim, let place = claims.firstIndex(where: { $0.id == claim }) {
        apply(correction, at: place)
      }
    }
    dropWhatDependsOnRejected()
  }

  /// Names before what is said of them; what is confirmed last.
  private static func rank(_ correction: Correction) -> Int {
    switch correction.action {
    case .reject: 0
    case .set: correction.field == "name" ? 1 : 2
    case .add: 3
    case .confirm, .same, .notSame: 4
    }
  }

  private mutating func apply(_ correction: Correction, at place: Int) {
    switch correction.action {
    case .reject: claims[place].fate = .rejected
    case .confirm: claims[place].confirm()
    case .set:
      guard let field = CorrectionField.named(correction.field, of: correction.kind) else { return }
      set(field, to: correction.value, at: place)
    case .add, .same, .notSame: break
    }
  }

  // MARK: - Values

  private mutating func set(_ field: CorrectionField, to text: String, at place: Int) {
    claims[place].checked.insert(field.member)
    let kind = claims[place].kind
    if field.member == "name", kind == .unit || kind == .officer {
      return rename(place, to: text)
    }
    let isUnit =
      field.form == .unit
      || field.member == "recipient" && claims[place].words("recipient_kind") == "unit"
    switch field.form {
    case .list:
      claims[place].items = text.split(separator: ";").map { Whitespace.trimmed($0) }
        .filter { !$0.isEmpty }
    case .number: claims[place][field.member] = Int64(text).map { .number($0) }
    case .flag: claims[place][field.member] = .number(text == "yes" ? 1 : 0)
    default:
      let words = isUnit ? unit(named: text) : text
      claims[place][field.member] = words.isEmpty ? nil : .words(words)
    }
    if let inferred = field.inferred {
      claims[place][inferred] = .number(0)
      claims[place].checked.insert(inferred)
    }
    if field.member == "recipient_count" || field.member == "recipient_kind" {
      matchCount(
        at: place,
        isCount: field.member == "recipient_count" ? !text.isEmpty : text == "count"
      )
    }
  }

  /// A number goes with recipients that are counted, and with those alone.
  private mutating func matchCount(at place: Int, isCount: Bool) {
    if isCount, claims[place].number("recipient_count") != nil {
      claims[place]["recipient_kind"] = .words("count")
    } else {
      claims[place]["recipient_count"] = nil
      if claims[place].words("recipient_kind") == "count" {
        claims[place]["recipient_kind"] = .words("group")
      }
    }
  }

  /// The name of a unit given as `name` or `name, unit above`; one the article does not have is added.
  private mutating func unit(named text: String) -> String {
    guard !text.isEmpty else { return text }
    if let known = unit(text) { return known }
    let parts = text.split(separator: ",", maxSplits: 1).map { Whitespace.trimmed($0) }
    guard let name = parts.first else { return text }
    if let known = unit(name), parts.count == 1 || self.parent(of: known) == Fold.key(parts[1]) {
      return known
    }
    let parent = parts.count > 1 ? unit(named: parts[1]) : nil
    if unit(name) == nil { addUnit(name, in: parent) }
    return name
  }

  private func unit(_ name: String) -> String? {
    claims.first {
      $0.kind == .unit && $0.fate == .stands && Fold.same($0.words("name") ?? "", name)
    }?
    .words("name")
  }

  private func parent(of unit: String) -> String? {
    claims.first { $0.kind == .unit && $0.fate == .stands && $0.words("name") == unit }?
      .words("parent").map { Fold.key($0) }
  }

  private mutating func addUnit(_ name: String, in parent: String?) {
    var claim = ArticleClaim(new: .unit)
    claim["name"] = .words(name)
    claim["kind"] = .words(UnitIdentity.head(of: name))
    claim["parent"] = parent.map { .words($0) }
    claims.append(claim)
  }

  // MARK: - Names

  /// Gives a unit or officer another name, wherever the article names it; where another one of the article has
  /// this name already, the two become one.
  private mutating func rename(_ place: Int, to name: String) {
    let kind = claims[place].kind
    let old = claims[place].words("name") ?? ""
    let namesake = claims.indices.first {
      $0 != place && claims[$0].kind == kind && claims[$0].fate == .stands
        && Fold.same(claims[$0].words("name") ?? "", name)
    }
    let final = namesake.flatMap { claims[$0].words("name") } ?? name
    if let namesake {
      claims[place].fate = .merged(into: claims[namesake].id)
      claims[namesake].checked.insert("name")
    } else {
      claims[place]["name"] = .words(final)
    }
    for other in claims.indices where other != place { follow(other, kind, from: old, to: final) }
  }

  private mutating func follow(_ place: Int, _ kind: FactKind, from old: String, to new: String) {
    for (slot, value) in claims[place].values.enumerated() {
      let table = claims[place].kind.table.slots[slot]
      let isReference: Bool =
        switch table {
        case .unit: kind == .unit
        case .officer, .owner: kind == .officer
        case .recipient: claims[place].words("recipient_kind") == kind.name
        default: false
        }
      guard isReference, let words = value?.words, Fold.same(words, old) else { continue }
      claims[place].values[slot] = .words(new)
    }
    guard claims[place].kind.table.list?.target == kind else { return }
    claims[place].items = claims[place].items.map { Fold.same($0, old) ? new : $0 }
  }

  // MARK: - More and fewer

  private mutating func add(_ correction: Correction) {
    guard let values = try? correction.added() else { return }
    claims.append(ArticleClaim(new: correction.kind))
    let place = claims.count - 1
    if correction.kind == .award {
      let kind = values.first { $0.field.name == "recipient_kind" }?.value
      let isCounted = values.contains { $0.field.name == "count" }
      claims[place]["recipient_kind"] = .words(kind ?? (isCounted ? "count" : "unit"))
    }
    for (field, value) in values {
      // The name of what is new is no other's new name.
      if field.member == "name" {
        claims[place]["name"] = .words(value)
      } else {
        set(field, to: value, at: place)
      }
    }
    if correction.kind == .unit, claims[place].words("kind") == nil {
      claims[place]["kind"] = .words(UnitIdentity.head(of: claims[place].words("name") ?? ""))
    }
    if correction.kind == .role {
      // With several conferences, nobody knows at which.
      let meetings = claims.filter { $0.kind == .conference && $0.fate == .stands }
      claims[place]["conference_id"] = meetings.count == 1 ? .number(meetings[0].id) : nil
      if meetings.count != 1 { claims[place].fate = .rejected }
    }
    if !correction.about.isEmpty { claims[place].evidence = evidence[correction.line] ?? [] }
    claims[place].confirm()
    added[correction.line] = place
  }

  /// A post is its officer's, a part in a conference the conference's; what is no unit is above none.
  private mutating func dropWhatDependsOnRejected() {
    let gone = { (claim: ArticleClaim) in claim.fate != .stands }
    let conferences = Set(claims.filter { $0.kind == .conference && gone($0) }.map(\.id))
    let officers = Set(
      claims.filter { $0.kind == .officer && !gone($0) }.map { Fold.key($0.words("name") ?? "") }
    )
    let units = Set(
      claims.filter { $0.kind == .unit && !gone($0) }.map { Fold.key($0.words("name") ?? "") }
    )
    for place in claims.indices where claims[place].fate == .stands {
      if claims[place].kind == .unit, let parent = claims[place].words("parent"),
        !units.contains(Fold.key(parent))
      {
        claims[place]["parent"] = nil
      }
      if let meeting = claims[place]["conference_id"]?.number, conferences.contains(meeting) {
        claims[place]["conference_id"] = nil
        if claims[place].kind == .role { claims[place].fate = .rejected }
      }
      if claims[place].kind == .posting,
        !officers.contains(Fold.key(claims[place].words("officer") ?? ""))
      {
        claims[place].fate = .rejected
      }
    }
  }
}

extension ArticleClaim {
  /// A claim of nothing yet, that people add.
  init(new kind: FactKind) {
    self.init(
      id: 0,
      kind: kind,
      said: nil,
      values: kind.table.slots.map { slot in
        if case .flag = slot { SaidClaim.Value.number(0) } else { nil }
      }
    )
  }
}

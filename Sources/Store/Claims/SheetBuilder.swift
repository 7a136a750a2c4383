import Facts
import Text

/// Turns records into sheets of claims.
///
/// One per thread: it remembers names.
struct SheetBuilder {
  /// What is known of a unit within the article.
  struct UnitPlace {
    /// Its claim.
    let claim: Int
    /// Its match key, 0 where its name and lineage do not tell which unit it is.
    let key: Int64
  }

  var names = FoldedNames()
  var sheet = ClaimSheet()
  var json = JSONWriter()
  var units: [UInt64: UnitPlace] = [:]
  var officers: [UInt64: Int] = [:]
  var conferences: [Int] = []
  var lineage = UnitLineage()
  /// The claim being made.
  var claim = Claim.empty
  private var content = ContentHash()
  private var conference: Int?
  private var ids: Set<Int64> = []
  /// By kind, the ids that claims to come have already.
  private var kept: [ArraySlice<Int64>] = []
  /// What people say of which claims are of one fact.
  var rules = KeyRules()
  private let program: String?

  /// Makes sheets of what `program` read.
  init(program: String? = nil) {
    self.program = program
  }

  /// The claims of a record; those of a kind get the ids of `keeping` first, in order, but for zeros.
  mutating func sheet(for record: Record, keeping: [[Int64]] = []) -> ClaimSheet {
    sheet = ClaimSheet()
    kept = keeping.map { $0[...] }
    units.removeAll(keepingCapacity: true)
    officers.removeAll(keepingCapacity: true)
    conferences.removeAll(keepingCapacity: true)
    ids.removeAll(keepingCapacity: true)
    sheet.article = ArticleID.of(sha256: record.article.sha256)
    for id in keeping.joined() where id != 0 { ids.insert(id - sheet.article) }
    sheet.text = record.article.text
    sheet.sketch = Sketch(sheet.text).values
    sheet.bytes.reserveCapacity(8192)
    sheet.cells.reserveCapacity(512)
    addUnits(record)
    addOfficers(record)
    addConferences(record)
    addAwards(record)
    addThemes(record)
    addChanges(record)
    addHeader(record)
    defer { sheet = ClaimSheet() }
    return sheet
  }

  private mutating func addHeader(_ record: Record) {
    let article = record.article
    sheet.header = [
      cell(article.sha256), cell(article.title), cell(article.url), cell(article.publisher),
      cell(article.byline), cell(article.publishedOn), cell(DatedOn.day(of: record)),
      cell(program), cell(article.encoding.name.rawValue), cell(article.encoding.basis.rawValue),
    ]
  }

  // MARK: - Claims

  /// Starts a claim.
  mutating func open(_ kind: FactKind) {
    claim = .empty
    claim.kind = kind.rawValue
    claim.firstCell = Int32(sheet.cells.count)
    claim.firstItem = Int32(sheet.items.count / 3)
    claim.firstEvidence = Int32(sheet.evidence.count)
    content = ContentHash()
    conference = nil
    json.clear()
    json.beginObject()
  }

  /// Ends it and gives its place in the sheet; `anchor` is what its id is taken from.
  @discardableResult
  mutating func close(_ key: MatchKey, anchor: ContentHash, evidence: [Evidence]) -> Int {
    content.add(json.bytes)
    claim.content = content.value
    if let conference { json.member("conference_id", Int(sheet.claims[conference].id)) }
    json.endObject()
    let start = sheet.bytes.count
    sheet.bytes.append(contentsOf: json.bytes)
    claim.said = Cell.text(start: start, count: json.bytes.count)
    claim.id = freeID(anchor)
    claim.matchKey = rules.key(of: claim.id, raw: key.value)
    claim.itemCount = Int32(sheet.items.count / 3) - claim.firstItem
    for item in evidence where item.start >= 0 && item.start < item.end {
      guard item.end <= sheet.text.count else { continue }
      sheet.evidence.append(
        EvidenceCells(
          start: Int32(item.start),
          end: Int32(item.end),
          field: cell(item.field),
          rule: cell(item.rule)
        )
      )
    }
    claim.evidenceCount = Int32(sheet.evidence.count) - claim.firstEvidence
    sheet.claims.append(claim)
    return sheet.claims.count - 1
  }

  /// An id of the article's that no other of its claims has.
  private mutating func freeID(_ anchor: ContentHash) -> Int64 {
    if !kept.isEmpty, let id = kept[Int(claim.kind)].popFirst(), id != 0 { return id }
    var hash = anchor
    hash.add(UInt64(claim.kind))
    var offset = Int64(hash.value & UInt64(ArticleID.span - 1))
    while !ids.insert(offset).inserted { offset = (offset + 1) & (ArticleID.span - 1) }
    return sheet.article + offset
  }

  // MARK: - Cells

  /// Copies words into the sheet.
  mutating func cell(_ string: String?) -> Int64 {
    guard var string else { return Cell.null }
    let start = sheet.bytes.count
    string.withUTF8 { sheet.bytes.append(contentsOf: $0) }
    return Cell.text(start: start, count: sheet.bytes.count - start)
  }

  /// A `Slot.text`.
  mutating func text(_ member: StaticString, _ string: String?) {
    sheet.cells.append(cell(string))
    if let string { json.member(member, string) }
  }

  /// A `Slot.keyed`; gives the name's identity.
  @discardableResult
  mutating func keyed(_ member: StaticString, _ string: String?) -> UInt64 {
    text(member, string)
    return key(string)
  }

  /// The folded key of the words just written.
  @discardableResult
  mutating func key(_ string: String?) -> UInt64 {
    guard let string else {
      sheet.cells.append(Cell.null)
      return 0
    }
    let folded = names[string]
    sheet.cells.append(cell(folded.plain))
    return folded.identity
  }

  /// A `Slot.number`.
  mutating func number(_ member: StaticString, _ value: Int?) {
    sheet.cells.append(value.map(Int64.init) ?? Cell.null)
    if let value { json.member(member, value) }
  }

  /// A `Slot.flag`; what is not the case is not said.
  mutating func flag(_ member: StaticString, _ value: Bool) {
    sheet.cells.append(value ? 1 : 0)
    if value { json.member(member, 1) }
  }

  /// A `Slot.unit`; tells which unit is meant.
  @discardableResult
  mutating func unit(_ member: StaticString, _ name: String?, keyed: Bool = false) -> Identity {
    text(member, name)
    if keyed { key(name) }
    let (reference, identity) = place(ofUnit: name)
    sheet.cells.append(reference)
    return identity
  }

  /// Cells beyond the table's columns: what facts are told apart by.
  mutating func hide(_ numbers: UInt64...) {
    for number in numbers { sheet.cells.append(Int64(bitPattern: number)) }
  }

  /// The claim of a unit of the article, as a cell, and which unit that is.
  mutating func place(ofUnit name: String?) -> (reference: Int64, identity: Identity) {
    guard let name else { return (Cell.null, .absent) }
    guard let place = units[names[name].identity] else {
      return (Cell.null, .known(UInt64(bitPattern: lineage.key(ofName: name))))
    }
    let which: Identity = place.key == 0 ? .vague : .known(UInt64(bitPattern: place.key))
    content.add(UInt64(bitPattern: place.key == 0 ? sheet.claims[place.claim].id : place.key))
    return (Int64(place.claim), which)
  }

  /// A `Slot.officer`; gives the name's identity.
  @discardableResult
  mutating func officer(
    _ member: StaticString,
    _ name: String?,
    keyed: Bool = false
  ) -> (name: UInt64, claim: Int?) {
    text(member, name)
    if keyed { key(name) }
    let identity = name.map { names[$0].identity }
    let place = identity.flatMap { officers[$0] }
    sheet.cells.append(place.map(Int64.init) ?? Cell.null)
    return (identity ?? 0, place)
  }

  /// A `Slot.conference`, by its place in the record; tells which conference is meant.
  @discardableResult
  mutating func conference(_ index: Int?) -> Identity {
    guard let index, conferences.indices.contains(index) else {
      sheet.cells.append(Cell.null)
      return .absent
    }
    let place = conferences[index]
    conference = place
    sheet.cells.append(Int64(place))
    let claim = sheet.claims[place]
    content.add(UInt64(bitPattern: claim.matchKey == 0 ? claim.id : claim.matchKey))
    return claim.matchKey == 0 ? .vague : .known(UInt64(bitPattern: claim.matchKey))
  }

  /// An item of the claim's list: a name and the claim it refers to.
  mutating func item(_ name: String, _ reference: Int64) {
    let plain = cell(names[name].plain)
    sheet.items.append(plain)
    sheet.items.append(cell(name))
    sheet.items.append(reference)
  }
}

extension Claim {
  /// A claim of nothing.
  static let empty = Claim(
    id: 0,
    matchKey: 0,
    content: 0,
    said: Cell.null,
    firstCell: 0,
    firstItem: 0,
    itemCount: 0,
    firstEvidence: 0,
    evidenceCount: 0,
    kind: 0
  )
}

import Facts

extension SheetBuilder {
  /// Claims of the awards.
  ///
  /// Awards of one name and recipient are a family; those of one class, grantor and year are one,
  /// proposed or conferred (`AwardClusters` says what becomes of those told with less). Recipients who are
  /// only counted or described are the same at the same conference alone.
  mutating func addAwards(_ record: Record) {
    for fact in record.awards { add(fact) }
  }

  private mutating func add(_ fact: AwardFact) {
    let recipient = Receiver(fact.recipient)
    open(.award)
    let name = keyed("name", fact.award)
    let grade = keyed("class", fact.grade)
    text("status", fact.status.rawValue)
    number("year", fact.year)
    flag("year_inferred", fact.yearInferred)
    text("given_on", fact.givenOn)
    let grantor = unit("grantor", fact.grantor, keyed: true)
    text("recipient_kind", recipient.kind)
    let receiver = add(recipient)
    number("recipient_count", recipient.count)
    let within = unit("within", fact.within)
    let meeting = conference(fact.conference)
    add(presenters: fact.presentedBy)

    let isNamed = recipient.kind == "unit" || recipient.kind == "officer"
    let given = UInt64(DayNumber.of(fact.givenOn))
    hide(
      fact.status == .proposed ? 1 : 0,
      grade,
      number(of: grantor),
      given,
      isNamed ? 1 : 0
    )
    var key = MatchKey(.award)
    key.add(name)
    key.add(recipient.kind)
    key.add(receiver)
    if !isNamed {
      key.add(recipient.count ?? 0)
      key.add(within)
      key.require(family(of: meeting))
    }
    key.endFamily()
    key.add(grade)
    key.add(number(of: grantor))
    key.add(fact.year ?? 0)
    if !isNamed {
      key.add(meeting)
      key.add(fact.status.rawValue)
    } else if fact.year == nil || fact.yearInferred {
      // What is not known to be for a year is the same on the same occasion alone.
      key.add(fact.yearInferred ? "inferred" : "stated")
      if let day = fact.givenOn {
        key.add(day)
      } else if case .known(let occasion) = meeting {
        key.add(occasion)
      } else {
        key.add(UInt64(sheet.article))
      }
    }
    close(key, anchor: anchor(of: fact, recipient), evidence: fact.evidence)
  }

  /// What tells a grantor from others; 0 for none.
  private func number(of grantor: Identity) -> UInt64 {
    switch grantor {
    case .absent: 0
    case .known(let number): number
    // No other article's, and none of this article's known ones.
    case .vague: UInt64(sheet.article)
    }
  }

  private func anchor(of fact: AwardFact, _ recipient: Receiver) -> ContentHash {
    var anchor = ContentHash()
    anchor.add(fact.award)
    anchor.add(fact.grade ?? "")
    anchor.add(fact.status.rawValue)
    anchor.add(fact.year ?? 0)
    anchor.add(recipient.name)
    anchor.add(recipient.count ?? 0)
    anchor.add(fact.within ?? "")
    return anchor
  }

  /// Writes the recipient's cells; tells who it is.
  private mutating func add(_ recipient: Receiver) -> Identity {
    let name = keyed("recipient", recipient.name)
    switch recipient.kind {
    case "unit":
      let (reference, identity) = place(ofUnit: recipient.name)
      sheet.cells.append(reference)
      sheet.cells.append(Cell.null)
      return identity
    case "officer":
      sheet.cells.append(Cell.null)
      sheet.cells.append(officers[name].map(Int64.init) ?? Cell.null)
    default:
      sheet.cells.append(Cell.null)
      sheet.cells.append(Cell.null)
    }
    return .known(name)
  }

  private mutating func add(presenters: [String]) {
    guard !presenters.isEmpty else { return }
    json.beginArray("presented_by")
    var seen: Set<String> = []
    for name in presenters where seen.insert(names[name].plain).inserted {
      json.value(name)
      item(name, officers[names[name].identity].map(Int64.init) ?? Cell.null)
    }
    json.endArray()
  }
}

/// A recipient, flat.
private struct Receiver {
  let kind: String
  let name: String
  var count: Int?

  init(_ recipient: AwardFact.Recipient) {
    switch recipient {
    case .unit(let name): (kind, self.name) = ("unit", name)
    case .officer(let name): (kind, self.name) = ("officer", name)
    case .person(let name): (kind, self.name) = ("person", name)
    case .group(let words): (kind, name) = ("group", words)
    case .count(let count, let what):
      (kind, name) = ("count", what)
      self.count = count
    }
  }
}

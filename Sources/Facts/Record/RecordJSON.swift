import Text

extension Record {
  /// Writes the record as one JSON object, in the form `Schema/record.schema.json` fixes.
  public func write(to json: inout JSONWriter) {
    let text = QuotableText(article.text)
    json.beginObject()
    writeArticle(to: &json)
    json.list("units", units) { json, unit in
      json.member("name", unit.name)
      json.member("kind", unit.kind)
      json.member("parent", unit.parent)
      json.evidence(unit.evidence, text)
    }
    json.list("officers", officers) { write($1, text, to: &$0) }
    json.list("conferences", conferences) { write($1, text, to: &$0) }
    json.list("awards", awards) { write($1, text, to: &$0) }
    json.list("themes", themes) { write($1, text, to: &$0) }
    json.list("changes", changes) { write($1, text, to: &$0) }
    json.endObject()
  }

  private func writeArticle(to json: inout JSONWriter) {
    json.beginObject("article")
    json.member("path", article.path)
    json.member("sha256", article.sha256)
    json.member("title", article.title)
    json.member("url", article.url)
    json.member("publisher", article.publisher)
    json.member("published_on", article.publishedOn)
    json.member("byline", article.byline)
    json.endObject()
  }

  private func write(_ officer: OfficerFact, _ text: QuotableText, to json: inout JSONWriter) {
    json.member("name", officer.name)
    json.member("rank", officer.rank)
    json.list("postings", officer.postings) { json, posting in
      json.member("position", posting.position)
      json.member("unit", posting.unit)
      json.member("of", posting.of)
      json.member("status", posting.status.rawValue)
      json.member("from", posting.from)
      json.member("until", posting.until)
      json.evidence(posting.evidence, text)
    }
    json.evidence(officer.evidence, text)
  }

  private func write(
    _ conference: ConferenceFact,
    _ text: QuotableText,
    to json: inout JSONWriter
  ) {
    json.member("kind", conference.kind)
    json.member("subject", conference.subject)
    json.member("period", conference.period)
    json.member("held_on", conference.heldOn)
    json.member("held_on_inferred", conference.heldOnInferred)
    json.member("place", conference.place)
    json.member("host", conference.host)
    json.list("roles", conference.roles) { json, role in
      json.member(role.isOfficer ? "officer" : "person", role.name)
      json.member("role", role.role.rawValue)
      json.evidence(role.evidence, text)
    }
    json.evidence(conference.evidence, text)
  }

  private func write(_ award: AwardFact, _ text: QuotableText, to json: inout JSONWriter) {
    json.member("award", award.award)
    json.member("class", award.grade)
    json.member("grantor", award.grantor)
    json.member("year", award.year)
    json.member("year_inferred", award.yearInferred)
    json.member("given_on", award.givenOn)
    json.member("status", award.status.rawValue)
    json.beginObject("recipient")
    switch award.recipient {
    case .unit(let name): json.member("unit", name)
    case .officer(let name): json.member("officer", name)
    case .person(let name): json.member("person", name)
    case .count(let count, let of):
      json.member("count", count)
      json.member("of", of)
    case .group(let words): json.member("group", words)
    }
    json.endObject()
    json.member("within", award.within)
    json.names("presented_by", award.presentedBy)
    json.member("conference", award.conference)
    json.evidence(award.evidence, text)
  }

  private func write(_ theme: ThemeFact, _ text: QuotableText, to json: inout JSONWriter) {
    json.member("year", theme.year)
    json.member("kind", theme.kind.rawValue)
    json.member("movement", theme.movement)
    json.member("text", theme.text)
    json.member("by", theme.by)
    json.member("launched_by", theme.launchedBy)
    json.member("conference", theme.conference)
    json.evidence(theme.evidence, text)
  }

  private func write(_ change: ChangeFact, _ text: QuotableText, to json: inout JSONWriter) {
    json.member("kind", change.kind.rawValue)
    json.member("officer", change.officer)
    json.member("rank_from", change.rankFrom)
    json.member("rank_to", change.rankTo)
    json.member("position", change.position)
    json.member("unit", change.unit)
    json.names("units", change.units)
    json.member("into", change.into)
    json.member("effective_on", change.effectiveOn)
    json.member("authority", change.authority)
    json.member("planned", change.planned)
    json.evidence(change.evidence, text)
  }
}

extension JSONWriter {
  /// An array of objects.
  fileprivate mutating func list<Item>(
    _ key: StaticString,
    _ items: [Item],
    _ write: (inout JSONWriter, Item) -> Void
  ) {
    beginArray(key)
    // By their indices, so that none is copied only to be written.
    for index in items.indices {
      beginObject()
      write(&self, items[index])
      endObject()
    }
    endArray()
  }

  fileprivate mutating func names(_ key: StaticString, _ names: [String]) {
    beginArray(key)
    for name in names { value(name) }
    endArray()
  }

  /// Evidence with the words it points at.
  fileprivate mutating func evidence(_ evidence: [Evidence], _ text: QuotableText) {
    list("evidence", evidence) { json, piece in
      json.member("start", piece.start)
      json.member("end", piece.end)
      let start = max(0, min(piece.start, text.bytes.count))
      json.member("quote", text, start..<max(start, min(piece.end, text.bytes.count)))
      json.member("field", piece.field)
      json.member("rule", piece.rule)
    }
  }
}

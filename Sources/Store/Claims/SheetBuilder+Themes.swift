import Facts

extension SheetBuilder {
  /// Claims of the themes; one slogan of one unit in one year is one theme.
  mutating func addThemes(_ record: Record) {
    for fact in record.themes {
      open(.theme)
      number("year", fact.year)
      text("kind", fact.kind.rawValue)
      let movement = keyed("movement", fact.movement)
      text("text", fact.text)
      let unit = unit("unit", fact.by)
      officer("launched_by", fact.launchedBy)
      conference(fact.conference)
      let slogan = fact.text.map { names[$0].identity } ?? 0
      var key = MatchKey(.theme)
      key.require(unit)
      key.add(fact.year ?? 0)
      key.add(fact.kind.rawValue)
      key.add(slogan)
      if fact.text == nil {
        if fact.year == nil || fact.movement == nil { key.isOwn() }
        key.add(movement)
      }
      var anchor = ContentHash()
      anchor.add(fact.year ?? 0)
      anchor.add(fact.kind.rawValue)
      anchor.add(slogan == 0 ? movement : slogan)
      anchor.add(fact.by ?? "")
      close(key, anchor: anchor, evidence: fact.evidence)
    }
  }
}

extension Statistics {
  /// The figures as rows, for programs and spreadsheets.
  public var answer: Answer {
    var rows: [Row] = []
    func add(_ section: String, _ name: String, _ value: Cell, of whole: Int? = nil) {
      rows.append(Row(cells: [.text(section), .text(name), value, Cell(whole)]))
    }
    for figure in counts { add("counts", figure.name, .number(figure.count)) }
    add("days", "first", Cell(days?.first))
    add("days", "last", Cell(days?.last))
    add("days", "articles_without", .number(undated))
    for figure in articles { add("articles_by_year", figure.name, .number(figure.count)) }
    for year in awards {
      add("awards_conferred_by_year", String(year.year), .number(year.conferred))
      add("awards_proposed_by_year", String(year.year), .number(year.proposed))
    }
    for figure in units { add("units_by_articles", figure.name, .number(figure.count)) }
    for figure in publishers { add("publishers", figure.name, .number(figure.count)) }
    add("shares", "unresolved_units", .number(unresolved.part), of: unresolved.whole)
    add("shares", "disputed_facts", .number(disputed.part), of: disputed.whole)
    let keys = ["section", "name", "value", "of"]
    return Answer(keys: keys, shown: keys, rows: rows, hasSources: false)
  }
}

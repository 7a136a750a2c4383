import GRDB

/// Units of which nothing of a kind is reported, with how often articles name them: so that what is absent is told from
/// what is only not known.
struct Coverage {
  let db: Database
  let question: Question
  /// Of what nothing is reported; of several, of none of them.
  let kinds: [Kind]
  /// The years asked for; `nil` for all.
  let years: YearSpan?

  /// What answers of this sort show besides what units do.
  static let keys = ["articles", "articles_in_year"]

  /// `nil` where the question has no `--without`.
  init?(_ question: Question, in db: Database) throws(QuestionError) {
    let words = question.values(.without)
    guard !words.isEmpty else { return nil }
    self.db = db
    self.question = question
    kinds = try words.map { (word) throws(QuestionError) in
      let value = try Vocabulary.withoutKind.value(word, for: .without)
      return Kind.allCases.first { $0.rawValue == value } ?? .awards
    }
    years = try question.values(.year).first.map { (value) throws(QuestionError) in
      try YearSpan(value, for: .year)
    }
  }

  /// The units, those that articles name most first: of them the silence says most.
  func answer(_ wish: Catalogue.Wish) throws -> Answer {
    var selection = Selection.units
    let inYear = years.map { "(\(CoverageSQL.articles($0)))" } ?? "NULL"
    selection.columns += [Column("articles", "f.sources"), Column("articles_in_year", inYear)]
    selection.shown =
      ["name", "parent"] + (years == nil ? [] : ["articles_in_year"]) + ["articles"]
    let units = try conditions()
    let silent = kinds.map { kind in
      Condition(.without, .row, "f.id NOT IN (\(CoverageSQL.units(having: kind, years)))", [])
    }
    var rows = try Rows.fetch(selection, Where(units + silent), in: db)
    let total = try Rows(.units, in: db).count(units)
    let known = rows.filter { row in
      if case .number(let count) = row.cells[row.cells.count - 1] { count > 0 } else { false }
    }.count
    var order = wish.sort
    if order.isEmpty { order = years == nil ? ["-articles"] : ["-articles_in_year", "-articles"] }
    try SortOrder(order, kind: .units, keys: selection.keys).apply(to: &rows)
    var answer = Answer(keys: selection.keys, shown: selection.shown, rows: rows)
    answer.closing = [sentence(of: total, silent: rows.count, named: known)]
    if let limit = wish.limit, rows.count > limit { answer.rows.removeLast(rows.count - limit) }
    if wish.sources || wish.quotes { try Sources(db: db).add(to: &answer, quotes: wish.quotes) }
    return answer
  }

  /// What to tell where something is reported of all units asked for, or there are none.
  func nothing() throws -> String {
    let total = try Rows(.units, in: db).count(conditions())
    if total == 0 { return "no units found" }
    return total == 1
      ? "\(what) are reported of this unit" : "\(what) are reported of all \(total) units"
  }

  private func conditions() throws -> [Condition] {
    if try Rows(.units, in: db).areNone() { return [] }
    return try Conditions(db: db, question: question).all()
      .filter { $0.filter != .year && $0.filter != .without }
  }

  private func sentence(of total: Int, silent: Int, named: Int) -> String {
    let units = "\(total) \(total == 1 ? "unit" : "units")"
    var text = "Of \(units), \(what) are reported of \(total - silent), and of \(silent) none"
    if let span = years?.words, silent > 0 {
      text += ": articles of \(span) name \(named) of these, and \(silent - named) not at all"
    }
    return text + "."
  }

  /// `awards of 2023`.
  private var what: String {
    let names = kinds.map(\.rawValue).joined(separator: " or ")
    return names + (years.map { " of \($0.words)" } ?? "")
  }
}

extension YearSpan {
  /// `2023`, `2022 to 2024`, `2022 and later`.
  var words: String {
    switch (first, last) {
    case (let first?, let last?): first == last ? "\(first)" : "\(first) to \(last)"
    case (let first?, nil): "\(first) and later"
    case (nil, let last?): "\(last) and earlier"
    case (nil, nil): "any year"
    }
  }
}

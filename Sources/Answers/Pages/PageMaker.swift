import GRDB

/// Makes the pages of what a name or id stands for.
struct PageMaker {
  let db: Database
  let kind: Kind

  /// Pages, one a subject; none where a name is known but nothing of the kind has it.
  func pages(_ name: String, rows limit: Int?, quotes: Bool, sources: Bool) throws -> [Page] {
    try Subjects(db: db, kind: kind).ids(name).map { id in
      try page(id, rows: limit, quotes: quotes, sources: sources)
    }
  }

  private func page(_ id: Int, rows limit: Int?, quotes: Bool, sources: Bool) throws -> Page {
    let wish = Catalogue.Wish(sources: true, quotes: quotes)
    let entity = try Rows(kind, in: db, all: true).answer(
      [Condition(.unit, .row, "f.id = ?", [id.databaseValue])],
      wish
    )
    let plans = try PageSections(page: kind, name: Self.name(of: entity, kind)).plans()
    let sections = try plans.compactMap { plan -> Page.Section? in
      let answer = try answer(plan, id, rows: limit, quotes: quotes, sources: sources)
      guard !answer.rows.isEmpty else { return nil }
      return Page.Section(
        key: plan.key,
        heading: plan.heading,
        answer: answer,
        question: plan.question
      )
    }
    return Page(kind: kind, entity: entity, sections: sections)
  }

  private func answer(
    _ plan: PageSections.Plan,
    _ id: Int,
    rows limit: Int?,
    quotes: Bool,
    sources: Bool
  ) throws -> Answer {
    let filter = Where([Condition(.unit, .row, plan.sql, [id.databaseValue])])
    var selection = plan.selection
    // Programs get the articles themselves; of an article's page there is but one.
    if !sources, kind != .articles {
      let owner = plan.key == "roles" ? "r" : "f"
      selection.columns.append(Column("sources", owner + ".sources"))
      selection.shown.append("sources")
    }
    let rows = try Rows.fetch(selection, filter, limit: limit, in: db)
    var answer = Answer(keys: selection.keys, shown: selection.shown, rows: rows)
    if let limit, rows.count == limit {
      answer.total =
        try Int.fetchOne(
          db,
          sql: "SELECT count(*) FROM \(selection.tables) WHERE \(filter.sql)",
          arguments: filter.arguments
        ) ?? rows.count
    }
    guard sources || quotes else { return answer }
    try Sources(db: db).add(to: &answer, quotes: quotes)
    if kind == .articles {
      for index in answer.rows.indices {
        answer.rows[index].sources.removeAll { $0.article != id }
      }
    }
    return answer
  }

  /// How a question names the subject: a unit with its parent.
  private static func name(of entity: Answer, _ kind: Kind) -> String {
    guard let row = entity.rows.first else { return "" }
    let parent = kind == .units ? entity[row, "parent"].text : ""
    return entity[row, "name"].text + (parent.isEmpty ? "" : ", " + parent)
  }
}

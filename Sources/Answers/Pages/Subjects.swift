import GRDB
import Text

/// Finds what a page is asked of: an id, or a name.
struct Subjects {
  let db: Database
  let kind: Kind

  /// Ids of all subjects that fit, in a stable order; none is an error.
  func ids(_ argument: String) throws -> [Int] {
    do {
      return try find(argument)
    } catch QuestionError.notHeld(_, let name, _, let suggestions) {
      throw QuestionError.noSubject(kind, name, suggestions: suggestions)
    } catch QuestionError.partOfNames(_, let name, _, let count, let first) {
      throw QuestionError.partOfSubjects(kind, name, count: count, first: first)
    }
  }

  private func find(_ argument: String) throws -> [Int] {
    if let id = Int(argument), let found = try subject(id) { return [found] }
    switch kind {
    case .units: return try UnitNames(db: db).ids(argument, for: .unit)
    case .officers: return try officers(argument)
    case .awards: return try awards(argument)
    case .articles: return try articles(argument)
    default: return try holding(argument)
    }
  }

  /// The fact an id stands for: its own, or that of any of its claims.
  private func subject(_ id: Int) throws -> Int? {
    let table = kind.rawValue
    if try Bool.fetchOne(
      db,
      sql: "SELECT EXISTS (SELECT 1 FROM \(table) WHERE id = ?)",
      arguments: [id]
    ) == true {
      return id
    }
    let claim = try GRDB.Row.fetchOne(
      db,
      sql: "SELECT kind, fact_id FROM claims WHERE id = ?",
      arguments: [id]
    )
    guard let claim else { return nil }
    let other: String = claim[0]
    guard other == kind.singular else { throw QuestionError.otherKind(id, other, kind) }
    return claim[1]
  }

  private func officers(_ argument: String) throws -> [Int] {
    let keys = try PersonNames(db: db).keys(argument)
    let ids = try Int.fetchAll(
      db,
      sql: """
        SELECT id FROM officers WHERE name_key IN (SELECT value FROM json_each(?)) ORDER BY id
        """,
      arguments: [JSONList.of(keys)]
    )
    guard ids.isEmpty else { return ids }
    let names = try String.fetchAll(db, sql: "SELECT name FROM officers")
    throw notHeld(argument, names)
  }

  private func awards(_ argument: String) throws -> [Int] {
    let question = try Question(.awards, [.init(.award, argument)])
    let rows = try Rows(.awards, in: db).answer(
      Conditions(db: db, question: question).all(),
      Catalogue.Wish()
    )
    return rows.rows.compactMap { row in
      if case .number(let id) = rows[row, "id"] { id } else { nil }
    }
  }

  private func articles(_ argument: String) throws -> [Int] {
    let exact = try Int.fetchAll(
      db,
      sql: """
        SELECT id FROM articles WHERE path = :text OR path LIKE '%/' || :name ESCAPE '\\' OR url = :text
          OR length(:text) >= 8 AND substr(sha256, 1, length(:text)) = lower(:text) ORDER BY id
        """,
      arguments: ["text": argument, "name": Self.escaped(argument)]
    )
    if !exact.isEmpty { return exact }
    let words = argument.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
    guard !words.isEmpty else { throw notHeld(argument, []) }
    let match = "title : (" + words.map { "\"\($0)\"" }.joined(separator: " ") + ")"
    let titled = try Int.fetchAll(
      db,
      sql: "SELECT rowid FROM articles_fts WHERE articles_fts MATCH ? ORDER BY rowid",
      arguments: [match]
    )
    if !titled.isEmpty { return titled }
    throw notHeld(
      argument,
      try String.fetchAll(
        db,
        sql: "SELECT title FROM articles WHERE title IS NOT NULL LIMIT 2000"
      )
    )
  }

  /// `%`, `_` and `\` mean themselves in a path.
  private static func escaped(_ text: String) -> String {
    String(text.flatMap { "%_\\".contains($0) ? ["\\", $0] : [$0] })
  }

  /// Rows that hold all the words, in any column people read.
  private func holding(_ argument: String) throws -> [Int] {
    let answer = try Rows(kind, in: db).answer([], Catalogue.Wish())
    let words = Fold.plain(argument).split(separator: " ")
    var labels: [String] = []
    var ids: [Int] = []
    for row in answer.rows {
      let label = answer.positions(answer.shown).map { answer.display(row, $0) }
        .filter { !$0.isEmpty }.joined(separator: ", ")
      let held = Set(
        Fold.plain(label).split(whereSeparator: { $0 == " " || $0 == "," || $0 == "-" })
      )
      if words.allSatisfy(held.contains), case .number(let id) = answer[row, "id"] {
        ids.append(id)
      }
      labels.append(label)
    }
    guard !ids.isEmpty, !words.isEmpty else { throw notHeld(argument, labels) }
    return ids
  }

  private func notHeld(_ argument: String, _ names: [String]) -> QuestionError {
    .noSubject(kind, argument, suggestions: Suggestion.best(for: argument, among: names))
  }
}

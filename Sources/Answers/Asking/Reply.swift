import GRDB
import Text

/// The answer to a question in words.
public struct Reply: Sendable {
  /// How it was understood.
  public let asked: Asked
  /// What was found.
  public let answer: Answer
  /// Where only awards conferred were asked for: those proposed and not known to have been conferred.
  public let proposed: Answer?
  /// Where it was asked how many were given: the units by name among the recipients, if some received several.
  public let units: Int?

  /// Whether anything was found.
  public var isEmpty: Bool { answer.rows.isEmpty }
}

extension Catalogue {
  /// Answers a question that was understood.
  public func reply(to asked: Asked, _ wish: Wish = Wish()) throws -> Reply {
    let answer = try self.answer(asked.question, wish)
    guard asked.question.kind == .awards, asked.question.values(.status) == ["conferred"] else {
      return Reply(asked: asked, answer: answer, proposed: nil, units: nil)
    }
    let others = asked.question.conditions.map { condition in
      condition.filter == .status ? .init(.status, "proposed") : condition
    }
    let proposed = try self.answer(Question(.awards, others), wish)
    let units = asked.isCount ? try self.units(receiving: answer) : nil
    return Reply(asked: asked, answer: answer, proposed: proposed, units: units)
  }

  /// The units by name that receive awards; `nil` where each receives one.
  private func units(receiving answer: Answer) throws -> Int? {
    guard let place = answer.keys.firstIndex(of: "id") else { return nil }
    let ids = answer.rows.compactMap { row -> Int? in
      if case .number(let id) = row.cells[place] { id } else { nil }
    }
    return try read { db in
      let row = try GRDB.Row.fetchOne(
        db,
        sql: """
          SELECT count(*), count(DISTINCT ifnull(recipient_unit_id, id)) FROM awards
          WHERE id IN (SELECT value FROM json_each(?)) AND recipient_kind = 'unit'
          """,
        arguments: [JSONList.of(ids)]
      )
      guard let row, (row[0] as Int) != (row[1] as Int) else { return nil }
      return row[1]
    }
  }
}

extension Reply {
  /// The reply for people: what it comes to in words, then the rows; where there are none, `hint` is the answer.
  public func written(_ look: Look, hint: String?) -> [UInt8] {
    var look = look
    if asked.asksGiver, look.keys == nil, answer.keys.contains("presented_by") {
      look.keys = ["recipient", "award", "class", "year", "grantor", "presented_by"]
    }
    let words = isEmpty && (proposed?.rows.isEmpty ?? true) ? [hint ?? ""] : lines
    var out = words.map { Printable.line($0) + "\n" }.joined()
    let rows = isEmpty ? proposed : answer
    if let rows, !rows.rows.isEmpty {
      out +=
        (out.isEmpty ? "" : "\n") + String(decoding: rows.written(as: .table, look), as: UTF8.self)
    }
    return Array(out.utf8)
  }

  /// The reply for programs: `{"understood": "archive query ...", "rows": [...]}`.
  public func json(_ look: Look) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("understood", asked.question.commandLine)
    json.beginArray("rows")
    json.rows(of: answer, look)
    json.endArray()
    json.endObject()
    json.newline()
    return Array(json.bytes)
  }

  /// What it comes to.
  private var lines: [String] {
    if let proposed { return conferred(proposed) }
    if isEmpty { return [] }
    if asked.question.kind == .awards, asked.question.values(.status) == ["proposed"] {
      let count = answer.sums?.proposed
      return [Words.proposed(count?.awards ?? 0, count?.unnumbered ?? 0, asked.language)]
    }
    guard asked.isCount, asked.question.kind != .awards else { return [] }
    return [
      "\(answer.total) \(answer.total == 1 ? asked.question.kind.singular : asked.question.kind.rawValue)"
    ]
  }

  private func conferred(_ proposed: Answer) -> [String] {
    let language = asked.language
    let others = proposed.sums?.proposed
    guard !isEmpty else {
      return [Words.nobody(others?.awards ?? 0, others?.unnumbered ?? 0, language)]
    }
    let count = answer.sums?.conferred
    var lines = [Words.conferred(count?.awards ?? 0, count?.unnumbered ?? 0, language)]
    if let units { lines.append(Words.units(units, language)) }
    if let others, others.rows > 0 {
      lines.append(Words.more(others.awards, others.unnumbered, language))
    }
    return lines
  }
}

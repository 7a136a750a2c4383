/// The columns of a corrections file, and the cells of a correction.
extension Correction {
  /// The columns in the order in which the program writes them.
  package static let columns = [
    "date", "author", "action", "kind", "article", "quote", "name", "field", "was", "value",
    "other_article", "other_quote", "other_name", "reason", "source",
  ]
  /// Those without which a file says nothing.
  static let needed = ["action", "kind", "article", "quote"]

  /// The cell of a column.
  package func cell(_ column: String) -> String {
    switch column {
    case "date": date
    case "author": author
    case "action": action.rawValue
    case "kind": kind.name
    case "article": about.article
    case "quote": about.quote
    case "name": about.name
    case "field": field
    case "was": was
    case "value": value
    case "other_article": other.article
    case "other_quote": other.quote
    case "other_name": other.name
    case "reason": reason
    case "source": source
    default: ""
    }
  }

  /// Reads cells by column; what is wrong is thrown, in words for people.
  init(cells: [String: String]) throws(BadCells) {
    let cell = { (column: String) in cells[column] ?? "" }
    guard let action = Action(rawValue: cell("action")) else {
      let known = Action.allCases.map(\.rawValue).joined(separator: ", ")
      throw BadCells(reason: "there is no action '\(cell("action"))'; the actions are \(known)")
    }
    guard let kind = FactKind(name: cell("kind")) else {
      let known = FactKind.allCases.map(\.name).joined(separator: ", ")
      throw BadCells(reason: "there is no kind '\(cell("kind"))'; the kinds are \(known)")
    }
    self.init(action, kind)
    date = cell("date")
    author = cell("author")
    about = Address(article: cell("article"), quote: cell("quote"), name: cell("name"))
    field = cell("field")
    was = cell("was")
    value = cell("value")
    other = Address(
      article: cell("other_article"),
      quote: cell("other_quote"),
      name: cell("other_name")
    )
    reason = cell("reason")
    source = cell("source")
    try check()
  }

  /// Refuses what no correction can be.
  func check() throws(BadCells) {
    if !date.isEmpty, !CorrectionField.isDay(date) || date.utf8.count != 10 {
      throw BadCells(reason: "date '\(date)' is no day; write 2024-05-19")
    }
    let isOutside = action == .add && about.isEmpty
    if !isOutside { try Correction.check(about, "") }
    switch action {
    case .confirm, .reject: break
    case .same, .notSame:
      try Correction.check(other, "other_")
      if about == other { throw BadCells(reason: "it names the same claim twice") }
    case .set:
      guard let field = CorrectionField.named(field, of: kind) else {
        throw BadCells(reason: Correction.unknown(field: self.field, kind))
      }
      if let fault = field.fault(of: value) { throw BadCells(reason: fault) }
    case .add:
      if isOutside, source.isEmpty {
        throw BadCells(reason: "add needs an article and its words, or a source")
      }
      _ = try added()
    }
  }

  /// The values of what is added, by field.
  func added() throws(BadCells) -> [(field: CorrectionField, value: String)] {
    var values: [(field: CorrectionField, value: String)] = []
    for part in value.split(separator: ";") {
      let sides = part.split(separator: "=", maxSplits: 1)
      let name = Correction.trimmed(sides.first ?? "")
      // Lists separate their own parts with semicolons.
      if sides.count == 1, let last = values.last, last.field.form == .list {
        values[values.count - 1].value += "; " + name
        continue
      }
      guard sides.count == 2 else {
        throw BadCells(reason: "'\(name)' is not of the form field=value")
      }
      guard let field = CorrectionField.named(name, of: kind) else {
        throw BadCells(reason: Correction.unknown(field: name, kind))
      }
      let value = Correction.trimmed(sides[1])
      if let fault = field.fault(of: value) { throw BadCells(reason: fault) }
      if values.contains(where: { $0.field.name == field.name }) {
        throw BadCells(reason: "\(field.name) is given twice")
      }
      values.append((field, value))
    }
    for field in CorrectionField.all(of: kind) where !field.isOptional {
      // A head noun follows from the name, a recipient's kind from its form.
      let follows =
        kind == .unit && field.name == "kind" || kind == .award && field.name == "recipient_kind"
      if !follows, !values.contains(where: { $0.field.name == field.name }) {
        throw BadCells(reason: "a new \(kind.name) needs \(field.name)=...")
      }
    }
    return values
  }

  /// What to say of a field that is none.
  package static func unknown(field: String, _ kind: FactKind) -> String {
    let known = CorrectionField.all(of: kind).map(\.name).joined(separator: ", ")
    return "\(kind.name) has no field '\(field)'; it has \(known)"
  }

  private static func check(_ address: Address, _ prefix: String) throws(BadCells) {
    let digits = address.digits.utf8
    let isHexadecimal = digits.allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
    }
    guard isHexadecimal, (8...64).contains(digits.count) else {
      throw BadCells(
        reason:
          "\(prefix)article '\(address.article)' does not begin with 8 to 64 digits of a SHA-256"
      )
    }
    if address.quote.isEmpty { throw BadCells(reason: "\(prefix)quote is empty") }
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// What is wrong with the cells of a line.
  package struct BadCells: Error {
    /// For people.
    package let reason: String
  }
}

extension Correction.Address {
  /// The digits of the SHA-256, in lower case.
  var digits: String {
    article.prefix { $0 != " " }.lowercased()
  }

  /// The name of the file the article was read from, where the address tells.
  var file: String {
    String(article.drop { $0 != " " }.dropFirst())
  }
}

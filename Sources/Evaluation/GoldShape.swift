import Facts

/// What a gold record must look like to be compared with.
enum GoldShape {
  /// Something that is not as it must be.
  struct Fault: Error, Equatable {
    /// `awards[2].status`.
    let place: String?
    /// What is wrong.
    let reason: String
  }

  /// What a member may be.
  fileprivate indirect enum Shape {
    /// A text, which must be there.
    case name
    /// A text, a number, or nothing.
    case text
    /// A number or nothing.
    case number
    /// One of these, or nothing.
    case word(of: [String])
    /// A list of objects, or nothing.
    case list([(String, Shape)])
    /// An object or nothing.
    case object([(String, Shape)])
    /// A list of texts, or nothing.
    case names
  }

  private static let standings = PostingFact.Status.allCases.map(\.rawValue)
  private static let statuses = AwardFact.Status.allCases.map(\.rawValue)
  private static let roles = RoleFact.Role.allCases.map(\.rawValue)

  private static let record: [(String, Shape)] = [
    ("units", .list([("name", .name), ("parent", .text), ("aliases", .names)])),
    (
      "officers",
      .list([
        ("name", .name), ("rank", .text), ("name_variants", .names),
        (
          "postings",
          .list([("position", .name), ("unit", .text), ("status", .word(of: standings))])
        ),
      ])
    ),
    (
      "conferences",
      .list([
        ("kind", .text), ("subject", .text), ("period", .text), ("held_on", .text),
        ("host", .text), ("co_hosts", .names),
        ("roles", .list([("officer", .text), ("person", .text), ("role", .word(of: roles))])),
      ])
    ),
    (
      "awards",
      .list([
        ("award", .name), ("class", .text), ("grantor", .text), ("co_grantors", .names),
        ("year", .number), ("status", .word(of: statuses)),
        (
          "recipient",
          .object([
            ("unit", .text), ("officer", .text), ("person", .text), ("count", .number),
            ("of", .text), ("group", .text),
          ])
        ),
      ])
    ),
    (
      "themes",
      .list([("year", .number), ("text", .text), ("by", .text), ("co_by", .names)])
    ),
    ("other", .list([("kind", .text), ("officer", .text)])),
  ]

  /// The first thing wrong with a record; `nil` where it can be used.
  static func fault(in value: JSON) -> Fault? {
    guard case .object(let members) = value else {
      return Fault(place: nil, reason: "must be an object, is " + words(value))
    }
    guard record.contains(where: { members.keys.contains($0.0) }) else {
      let names = record.map { $0.0 }.joined(separator: ", ")
      return Fault(place: nil, reason: "has none of \(names)")
    }
    do throws(Fault) {
      try check(members: value, record, at: "")
      return nil
    } catch {
      return error
    }
  }

  private static func check(
    members value: JSON,
    _ shapes: [(String, Shape)],
    at place: String
  ) throws(Fault) {
    for (key, shape) in shapes {
      let place = place.isEmpty ? key : place + "." + key
      try check(value[key], shape, at: place)
      guard let others = value[key + "_ok"] else { continue }
      let isList = if case .array = others { true } else { false }
      for (index, other) in (isList ? others.items : [others]).enumerated() {
        let place = place + "_ok" + (isList ? "[\(index)]" : "")
        try check(other, shape.mayBeNothing, at: place)
      }
    }
  }

  private static func check(_ value: JSON?, _ shape: Shape, at place: String) throws(Fault) {
    func must(_ be: String) -> Fault {
      Fault(place: place, reason: "must be \(be), is " + words(value))
    }
    if case .name = shape {
      guard value?.text?.isEmpty == false else { throw must("a text") }
      return
    }
    guard let value, value != .null else { return }
    switch shape {
    case .name, .text: if value.text == nil, value.count == nil { throw must("a text or null") }
    case .number: if value.count == nil { throw must("a whole number or null") }
    case .word(let known):
      guard let word = value.text, known.contains(word) else {
        throw must("one of " + known.joined(separator: ", "))
      }
    case .names:
      guard case .array(let items) = value, items.allSatisfy({ $0.text != nil }) else {
        throw must("a list of texts")
      }
    case .object(let members):
      guard case .object = value else { throw must("an object") }
      try check(members: value, members, at: place)
    case .list(let members):
      guard case .array(let items) = value else { throw must("a list") }
      for (index, item) in items.enumerated() {
        guard case .object = item else {
          throw Fault(place: "\(place)[\(index)]", reason: "must be an object, is " + words(item))
        }
        try check(members: item, members, at: "\(place)[\(index)]")
      }
    }
  }

  private static func words(_ value: JSON?) -> String {
    switch value {
    case nil: "not there"
    case .null: "null"
    case .bool(let bool): "\(bool)"
    case .integer(let number): "\(number)"
    case .number(let number): "\(number)"
    case .string(let text): "\"\(text)\""
    case .array: "a list"
    case .object: "an object"
    }
  }
}

extension GoldShape.Shape {
  /// The same for another value of the field, which may be null.
  fileprivate var mayBeNothing: GoldShape.Shape {
    if case .name = self { .text } else { self }
  }
}

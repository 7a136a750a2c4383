import Evaluation

/// As much of JSON Schema as `Schema/record.schema.json` uses; any other keyword is an error.
struct JSONSchema {
  private let root: JSON

  init(_ text: String) throws {
    root = try JSON(text)
  }

  /// What is wrong with a value: a line each, with the place.
  func errors(in value: JSON) throws -> [String] {
    try errors(in: value, at: "", root)
  }

  private func errors(in value: JSON, at place: String, _ schema: JSON) throws -> [String] {
    guard case .object(let keywords) = schema else { throw Unknown(keyword: "\(schema)") }
    var errors: [String] = []
    for (keyword, rule) in keywords {
      switch keyword {
      case "$schema", "$defs", "title", "description": break
      case "$ref": errors += try self.errors(in: value, at: place, try definition(rule))
      case "properties", "items":
        errors += try errorsInParts(of: value, at: place, keyword, rule)
      case "oneOf":
        let matches = try rule.items.filter { try self.errors(in: value, at: place, $0).isEmpty }
        if matches.count != 1 { errors.append("\(place): fits \(matches.count) of the choices") }
      case "additionalProperties":
        guard rule == .bool(false) else { throw Unknown(keyword: keyword) }
        if case .object(let members) = value {
          for key in members.keys where schema["properties"]?[key] == nil {
            errors.append("\(place): has \(key)")
          }
        }
      default:
        if try !holds(keyword, rule, value) { errors.append("\(place): breaks \(keyword)") }
      }
    }
    return errors
  }

  private func errorsInParts(
    of value: JSON,
    at place: String,
    _ keyword: String,
    _ rule: JSON
  ) throws -> [String] {
    switch (keyword, value, rule) {
    case ("properties", .object(let members), .object(let schemas)):
      try members.flatMap { key, member in
        try schemas[key].map { try errors(in: member, at: "\(place)/\(key)", $0) } ?? []
      }
    case ("items", .array(let items), _):
      try items.enumerated().flatMap { try errors(in: $1, at: "\(place)/\($0)", rule) }
    default: []
    }
  }

  /// Whether a value keeps to a keyword that looks at nothing below it.
  private func holds(_ keyword: String, _ rule: JSON, _ value: JSON) throws -> Bool {
    switch (keyword, rule, value) {
    case ("type", .string(let type), _): isOf(type, value)
    case ("type", .array(let types), _):
      types.contains { type in type.text.map { isOf($0, value) } ?? false }
    case ("enum", .array(let values), _): values.contains(value)
    case ("required", .array(let keys), .object(let members)):
      keys.allSatisfy { key in key.text.map { members[$0] != nil } ?? false }
    case ("pattern", .string(let pattern), .string(let text)):
      try text.firstMatch(of: Regex(pattern)) != nil
    case ("minimum", .integer(let least), .integer(let number)): number >= least
    case ("minItems", .integer(let least), .array(let items)): items.count >= least
    case ("minLength", .integer(let least), .string(let text)):
      text.unicodeScalars.count >= least
    case ("required", .array, _), ("pattern", .string, _), ("minimum", .integer, _),
      ("minItems", .integer, _), ("minLength", .integer, _):
      true
    default: throw Unknown(keyword: keyword)
    }
  }

  private func isOf(_ type: String, _ value: JSON) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("integer", .integer), ("string", .string),
      ("array", .array), ("object", .object):
      true
    default: false
    }
  }

  private func definition(_ reference: JSON) throws -> JSON {
    let start = "#/$defs/"
    guard let text = reference.text, text.hasPrefix(start),
      let found = root["$defs"]?[String(text.dropFirst(start.count))]
    else { throw Unknown(keyword: "\(reference)") }
    return found
  }

  /// A keyword this does not know, or a use of one.
  struct Unknown: Error {
    let keyword: String
  }
}

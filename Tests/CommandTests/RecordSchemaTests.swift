import Evaluation
import Foundation
import Testing

/// The top of the source tree.
private let repository = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The schema of records.
func recordSchema() throws -> JSONSchema {
  let file = repository.appendingPathComponent("Schema/record.schema.json")
  return try JSONSchema(String(contentsOf: file, encoding: .utf8))
}

/// A record with everything in it once.
private let full = """
  {"article": {"path": "/tin/1.txt", "sha256": "\(String(repeating: "0a", count: 32))", "title": "Ra quân",
   "url": null, "publisher": null, "published_on": "2024-01-05", "byline": null},
  "units": [{"name": "Lữ đoàn 7", "kind": "Lữ đoàn", "parent": null, "evidence": [EVIDENCE]}],
  "officers": [{"name": "Lò Văn Ính", "rank": "Đại tá", "postings": [{"position": "Lữ đoàn trưởng",
   "unit": "Lữ đoàn 7", "of": null, "status": "current", "from": null, "until": null,
   "evidence": [EVIDENCE]}], "evidence": [EVIDENCE]}],
  "conferences": [{"kind": "lễ ra quân", "subject": null, "period": "2024", "held_on": "2024-01-04",
   "held_on_inferred": false, "place": null, "host": "Lữ đoàn 7", "roles": [{"officer": "Lò Văn Ính",
   "role": "chair", "evidence": [EVIDENCE]}, {"person": "Hà Vy", "role": "attends",
   "evidence": [EVIDENCE]}], "evidence": [EVIDENCE]}],
  "awards": [{"award": "Bằng khen", "class": null, "grantor": null, "year": 2023,
   "year_inferred": true, "given_on": null, "status": "proposed", "recipient": {"count": 3,
   "of": "tập thể"}, "within": null, "presented_by": ["Lò Văn Ính"], "conference": 0,
   "evidence": [EVIDENCE]}],
  "themes": [{"year": null, "kind": "emulation", "movement": null, "text": null, "by": null,
   "launched_by": null, "conference": null, "evidence": [EVIDENCE]}],
  "changes": [{"kind": "promotion", "officer": null, "rank_from": null, "rank_to": null,
   "position": null, "unit": null, "units": [], "into": null, "effective_on": null,
   "authority": null, "planned": false, "evidence": [EVIDENCE]}]}
  """.replacingOccurrences(
    of: "EVIDENCE",
    with: #"{"start": 0, "end": 3, "quote": "Ra", "field": null, "rule": "unit"}"#
  )

@Test
func aFullRecordKeepsToTheSchema() throws {
  #expect(try recordSchema().errors(in: JSON(full)) == [])
}

@Test(arguments: [
  ["article"], ["article", "title"], ["units"], ["units", "0", "parent"], ["awards", "0", "class"],
  ["awards", "0", "status"], ["changes", "0", "planned"],
  ["officers", "0", "evidence", "0", "rule"],
])
func everyKeyIsRequired(path: [String]) throws {
  let record = try JSON(full).setting(path, to: nil)
  #expect(try !recordSchema().errors(in: record).isEmpty)
}

@Test(
  arguments: [
    (["extra"], JSON.null), (["article", "text"], .string("a")),
    (["article", "sha256"], .string("0A")), (["article", "published_on"], .string("05/01/2024")),
    (["units", "0", "name"], .null), (["units", "0", "evidence"], .array([])),
    (["units", "0", "evidence", "0", "start"], .integer(-1)),
    (["units", "0", "evidence", "0", "quote"], .string("")),
    (["officers", "0", "postings", "0", "status"], .string("dead")),
    (["conferences", "0", "roles", "0", "role"], .string("sings")),
    (["conferences", "0", "roles", "0", "person"], .string("Hà Vy")),
    (["conferences", "0", "held_on_inferred"], .null),
    (["awards", "0", "status"], .string("received")), (["awards", "0", "year"], .string("2023")),
    (["awards", "0", "recipient"], .object([:])), (["awards", "0", "conference"], .integer(-1)),
    (["awards", "0", "recipient", "unit"], .string("Lữ đoàn 7")),
    (["awards", "0", "presented_by"], .null), (["themes", "0", "kind"], .string("party")),
    (["changes", "0", "kind"], .string("birthday")),
  ] as [([String], JSON)]
)
func nothingElseIsAllowed(change: (path: [String], value: JSON)) throws {
  let record = try JSON(full).setting(change.path, to: change.value)
  #expect(try !recordSchema().errors(in: record).isEmpty)
}

@Test
func everyKeyIsDescribed() throws {
  let file = repository.appendingPathComponent("Schema/record.schema.json")
  let schema = try JSON(String(contentsOf: file, encoding: .utf8))
  var silent: [String] = []
  func look(_ value: JSON, _ place: String) {
    guard case .object(let members) = value else { return }
    if members["description"] == nil, members["$ref"] == nil { silent.append(place) }
    if case .object(let properties) = members["properties"] ?? .null {
      for (key, property) in properties { look(property, "\(place)/\(key)") }
    }
  }
  if case .object(let definitions) = schema["$defs"] ?? .null {
    for (name, definition) in definitions { look(definition, name) }
  }
  #expect(silent == [])
}

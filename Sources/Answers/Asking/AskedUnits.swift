import GRDB
import Text

/// Finds units in a question.
struct AskedUnits {
  let db: Database
  let words: AskedWords

  /// The keys a run of words may have as a unit's name: as typed, abbreviations written out, in English.
  func keys(_ run: Range<Int>) -> [String] {
    var keys = Abbreviations.keys(words.name(run), in: Abbreviations.units)
    let loose = words.loose(run)
    if let hyphened = Self.hyphened(loose) { keys.append(hyphened) }
    if let names = EnglishNames.bodies[loose] { keys += names.map(Fold.plain) }
    if let name = english(run) { keys.append(name) }
    return keys
  }

  /// The units among runs of words.
  func phrases(_ runs: [(run: Range<Int>, keys: [String])]) throws -> [Phrase] {
    let heads = try heads()
    var candidates: [(run: Range<Int>, keys: [String])] = []
    for (run, keys) in runs {
      // Places are added and left out where the words begin as units' names do.
      let others = keys.filter {
        $0.split(separator: " ").first.map { heads.contains(String($0)) } ?? false
      }
      candidates.append((run, keys + UnitNames.forms(others).joined()))
    }
    let names = try names(candidates.flatMap(\.keys))
    var phrases: [Phrase] = []
    for (run, keys) in candidates {
      if let name = keys.compactMap({ names[$0] }).first {
        phrases.append(Phrase(words: run, meanings: [.unit(name)]))
      } else if heads.contains(words.words[run.lowerBound].plain),
        let name = try UnitNames(db: db).shortened(keys).first
          ?? UnitNames(db: db).withArm(keys).first
      {
        phrases.append(Phrase(words: run, meanings: [.unit(name)]))
      }
    }
    return phrases
  }

  /// The first words of sorts of units.
  private func heads() throws -> Set<String> {
    let kinds = try String.fetchAll(db, sql: "SELECT DISTINCT kind FROM units")
    let heads = kinds.compactMap { Fold.plain($0).split(separator: " ").first.map(String.init) }
    return Set(heads).union(["chi"])
  }

  /// The names most articles print, by key.
  private func names(_ keys: [String]) throws -> [String: String] {
    var names: [String: String] = [:]
    let rows = try GRDB.Row.fetchCursor(
      db,
      sql: """
        SELECT name_key, name FROM unit_names WHERE name_key IN (SELECT value FROM json_each(?))
        GROUP BY name_key, name ORDER BY name_key, sum(sources) DESC, name
        """,
      arguments: [JSONList.of(Array(Set(keys)).sorted())]
    )
    while let row = try rows.next() {
      let key: String = row[0]
      if names[key] == nil { names[key] = row[1] }
    }
    return names
  }

  /// `Military Region 4`, `816th Brigade` as Vietnamese keys.
  private func english(_ run: Range<Int>) -> String? {
    guard run.count > 1 else { return nil }
    let kind = words.loose(run.lowerBound..<run.upperBound - 1)
    if let names = EnglishNames.unitKinds[kind] {
      return Fold.plain(names[0]) + " " + words.words[run.upperBound - 1].plain
    }
    let first = words.words[run.lowerBound].plain
    let digits = first.prefix { $0.isNumber }
    let isOrdinal = ["st", "nd", "rd", "th"].contains(first.dropFirst(digits.count))
    guard !digits.isEmpty, isOrdinal || digits.count == first.count,
      let names = EnglishNames.unitKinds[words.loose(run.lowerBound + 1..<run.upperBound)]
    else { return nil }
    return Fold.plain(names[0]) + " " + digits
  }

  /// Names whose hyphen people leave out.
  private static func hyphened(_ loose: String) -> String? {
    let parts = loose.split(separator: " ").map(String.init)
    for (apart, before) in hyphens where parts.count >= apart.count {
      for start in 0...parts.count - apart.count
      where Array(parts[start..<start + apart.count]) == apart {
        let head = parts[..<(start + before)].joined(separator: " ")
        return head + "-" + parts[(start + before)...].joined(separator: " ")
      }
    }
    return nil
  }

  /// The words, and how many stand before the hyphen.
  private static let hyphens: [([String], Int)] = [
    (["phong", "khong", "khong", "quan"], 2), (["hau", "can", "ky", "thuat"], 2),
    (["kinh", "te", "quoc", "phong"], 2), (["xe", "may"], 1),
  ]
}

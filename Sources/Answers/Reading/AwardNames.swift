import GRDB
import Text

/// Finds the awards people mean.
struct AwardNames {
  /// What an argument says of an award: which names it may have and, where told, its class and grantor.
  struct Meaning {
    var names: [String]
    var classes: [String]?
    var grantors: [String]?
  }

  let db: Database

  /// Reads `Cờ thi đua`, `Cờ thi đua của Bộ Quốc phòng`, `huân chương chiến công hạng nhất`, `bk bqp`; words that open
  /// several awards' names and are none themselves, such as `huân chương`, mean all of those.
  func meaning(_ argument: String) throws -> Meaning {
    // What abbreviations stand for first: it is what the archive holds.
    let keys = Abbreviations.keys(argument, in: Abbreviations.awards).reversed()
    for key in keys where try db.holds("awards", "name_key", key) { return Meaning(names: [key]) }
    let held = try db.distinct("awards", "name_key")
    for key in keys {
      if let meaning = try meaning(key: key, Set(held)) { return meaning }
    }
    for key in keys {
      let family = held.filter { $0.hasPrefix(key + " ") }
      if !family.isEmpty { return Meaning(names: family.sorted()) }
    }
    let names = try String.fetchAll(db, sql: "SELECT DISTINCT name FROM awards")
    throw QuestionError.notHeld(
      .award,
      argument,
      what: "award",
      keys: keys.reversed(),
      among: names
    )
  }

  /// Keys of a grantor the archive holds; none is an error.
  func grantor(_ argument: String, for filter: Filter = .grantor) throws -> [String] {
    let keys = Abbreviations.keys(argument, in: Abbreviations.units)
    for key in keys.reversed() {
      let held = try Localities.added(to: key).filter { try db.holds("awards", "grantor_key", $0) }
      if !held.isEmpty { return held }
    }
    let held = try String.fetchAll(
      db,
      sql: "SELECT DISTINCT grantor FROM awards WHERE grantor IS NOT NULL"
    )
    throw QuestionError.notHeld(
      filter,
      argument,
      what: "grantor of an award",
      suggestions: Suggestion.best(for: keys.last ?? argument, among: held)
    )
  }

  /// Keys of a class: `nhất`, `hạng I` and `1` are one.
  func grade(_ argument: String) throws -> [String] {
    let key = Fold.plain(argument)
    let bare = key.hasPrefix("hang ") ? String(key.dropFirst(5)) : key
    for forms in Self.grades where forms.contains(bare) {
      return forms.flatMap { [$0, "hang " + $0] }
    }
    let held = try String.fetchAll(
      db,
      sql: "SELECT DISTINCT class FROM awards WHERE class IS NOT NULL"
    )
    if held.contains(where: { Fold.plain($0) == key }) { return [key] }
    throw QuestionError.notHeld(
      .grade,
      argument,
      what: "class of an award",
      suggestions: Suggestion.best(for: "hang " + bare, among: held)
    )
  }

  private static let grades = [["nhat", "i", "1"], ["nhi", "ii", "2"], ["ba", "iii", "3"]]

  /// A key whose beginning is an award's name and whose rest is its class and grantor.
  private func meaning(key: String, _ held: Set<String>) throws -> Meaning? {
    let words = key.split(separator: " ")
    for count in stride(from: words.count - 1, to: 0, by: -1) {
      let name = words[..<count].joined(separator: " ")
      guard held.contains(name) else { continue }
      var rest = words[count...]
      var meaning = Meaning(names: [name])
      if rest.first == "hang", rest.count > 1 {
        meaning.classes = try grade(String(rest[rest.startIndex + 1]))
        rest = rest.dropFirst(2)
      }
      if rest.first == "cua" { rest = rest.dropFirst() }
      if !rest.isEmpty {
        meaning.grantors = try grantor(rest.joined(separator: " "), for: .award)
      }
      return meaning
    }
    return nil
  }
}

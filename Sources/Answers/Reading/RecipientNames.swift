import GRDB

/// Tells recipients without a name apart: `5 tập thể` are units, `các cá nhân` persons, and `các tập thể, cá nhân` both.
struct RecipientNames {
  let db: Database

  /// Words for persons, folded.
  private static let persons = [
    "ca nhan", "dong chi", "nguoi", "can bo", "chien si", "quan nhan", "si quan", "nhan vien",
    "hoc vien", "cong nhan", "nha giao", "vien chuc", "dang vien", "doan vien", "ha si quan",
  ]
  /// Words for units and groups.
  private static let collectives = [
    "tap the", "don vi", "co quan", "to chuc", "phong", "ban", "dang bo", "chi bo", "to", "doi",
  ]

  /// Keys of those that are persons, or that are units; what is neither for sure counts with the units.
  func keys(arePersons: Bool) throws -> [String] {
    let held = try String.fetchAll(
      db,
      sql: """
        SELECT DISTINCT recipient_key FROM awards WHERE recipient_kind = 'count'
        UNION SELECT DISTINCT recipient_key FROM awards WHERE recipient_kind = 'group'
        ORDER BY 1
        """
    )
    return held.filter { key in
      let persons = Self.holds(key, Self.persons)
      return arePersons ? persons : !persons || Self.holds(key, Self.collectives)
    }
  }

  private static func holds(_ key: String, _ words: [String]) -> Bool {
    let padded = " " + key.map { $0.isLetter || $0.isNumber ? $0 : " " } + " "
    return words.contains { padded.contains(" " + $0 + " ") }
  }
}

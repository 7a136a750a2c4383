import Examples
import Foundation
import Grammar
import Lexicon
import Testing
import Text

/// Holds the lexicon to tables of the field collected apart from it: each name is read, by a phrase or by
/// a rule, or its README says why it is left out.
@Suite(.enabled(if: DomainTable.areThere, "needs ../shared/domain"))
struct DomainTests {
  /// Expects each value to be read, or to be left out for a reason.
  private func expect(
    _ values: [String],
    sourceLocation: SourceLocation = #_sourceLocation,
    _ isRead: (String) throws -> Bool
  ) throws {
    let leftOut = try LeftOut()
    let missing = try values.filter { try !leftOut.has($0) && !isRead($0) }
    #expect(missing == [], sourceLocation: sourceLocation)
  }

  /// How many tokens a text has.
  private func count(_ text: String) -> Int { Tokenizer.tokens(of: Array(text.utf8)).count }

  /// Whether units or bodies cover all words of a name that opens a sentence.
  private func isUnit(_ name: String) throws -> Bool {
    let analysis = try analysis(of: name + " tổ chức hội nghị tổng kết năm 2023.")
    var read = Set<Int>()
    for unit in analysis.units.all { read.formUnion(unit.tokens.lowerBound..<unit.chainEnd) }
    return (0..<count(name)).allSatisfy {
      read.contains($0) || analysis.document.tokens[$0].shape.contains(.mark)
    }
  }

  /// Whether a phrase of some types stands where a text starts, and how far it goes.
  private func phraseEnd(_ text: String, _ types: [LexicalType]) throws -> Int? {
    let document = try analysis(of: text + " chi tiết.").document
    return types.compactMap { document.phrase($0, at: 0)?.end }.max()
  }

  /// Whether a phrase of some types starts inside a text.
  private func holdsPhrase(_ text: String, _ types: [LexicalType]) throws -> Bool {
    let document = try analysis(of: text + " hội nghị.").document
    return (0..<count(text)).contains { token in
      types.contains { document.phrase($0, at: token).map { $0.entry.tag != "none" } ?? false }
    }
  }

  /// Whether phrases, numbers and marks make up a text.
  private func isMadeOfPhrases(_ text: String) throws -> Bool {
    let document = try analysis(of: text + " chi tiết.").document
    var token = 0
    while token < count(text) {
      let ends = LexicalType.allCases.compactMap { document.phrase($0, at: token)?.end }
      let isPlain = !document.tokens[token].shape.isDisjoint(with: [.mark, .number])
      guard let end = ends.max() ?? (isPlain ? token + 1 : nil) else { return false }
      token = end
    }
    return true
  }

  @Test(arguments: ["units", "units_organs", "units_provincial"])
  func unitsAreRead(_ table: String) throws {
    try expect(DomainTable(table).values("unit", "aliases"), isUnit)
  }

  @Test
  func unitKindsAreRead() throws {
    let kinds = try DomainTable("unit_kinds").values("unit_kind")
    try expect(kinds) {
      let isHead = try phraseEnd($0, [.unit, .body]) == count($0)
      return try isHead || isUnit($0)
    }
  }

  @Test
  func provincesAreRead() throws {
    let names =
      try DomainTable("provinces").values("province_2025_before", "province_2025_after", "aliases")
      + DomainTable("provinces34").values("province_34", "merged_from")
    try expect(names) { name in
      let isPlace = try phraseEnd(name, [.place]) == count(name)
      return try isPlace || isUnit("Bộ CHQS " + name)
    }
  }

  @Test
  func postsAreRead() throws {
    let posts = try DomainTable("positions").values("position", "abbreviations")
    try expect(posts) { post in
      let before = "Đại tá Nguyễn Văn Bình, "
      let persons = try analysis(of: before + post + ", chủ trì hội nghị.").persons
      return persons.first?.posts.first?.tokens.lowerBound == count(before)
    }
  }

  @Test
  func ranksAndTitlesAreRead() throws {
    let ranks = try DomainTable("ranks").values("rank", "abbreviations")
    try expect(ranks) { rank in
      let person = try analysis(of: rank + " Nguyễn Văn Bình phát biểu.").persons.first
      return person?.name == "Nguyễn Văn Bình" && person?.rank != nil
    }
    let titles = try DomainTable("titles").values("title", "expansion")
    try expect(titles) { title in
      let text = "Đại tá, " + title + " Nguyễn Văn Bình phát biểu."
      return try analysis(of: text).persons.first?.name == "Nguyễn Văn Bình"
    }
  }

  @Test
  func namesAreRead() throws {
    for row in try DomainTable("names").rows {
      let isSurname = row["type"]?.contains("surname") == true
      let isMiddle = row["type"] == "middle name"
      try expect(DomainTable.values(row["item"] ?? "")) { part in
        // Else prefixes and patterns: "Y", "H'", "Đinh Y".
        let name =
          isMiddle
          ? "Nguyễn \(part) Bình"
          : part.contains(" ")
            ? part + " Bình"
            : isSurname
              ? part + " Văn Bình" : part + (part.hasSuffix("'") ? "Bình Niê" : " Bình Niê")
        let before = isSurname || isMiddle ? "Đồng chí " : "Đại úy "
        let names = try analysis(of: before + name + " phát biểu.").persons.map(\.name)
        return names.contains { Fold.same($0, name) }
      }
    }
  }

  @Test
  func awardsAreRead() throws {
    let awards = try DomainTable("awards").values("award", "aliases")
    try expect(awards) { award in
      let before = "Lữ đoàn 513 được tặng "
      let read = try analysis(of: before + award + ".").awards.first
      guard let read, read.tokens.lowerBound >= count(before) else { return false }
      let giver = award.components(separatedBy: " của ").dropFirst().first ?? ""
      // "của tổng cục": whichever.
      return giver.first?.isUppercase != true || read.grantor != nil || read.grantorName != nil
    }
  }

  @Test
  func eventsAreRead() throws {
    let events = try DomainTable("conferences").values("kind", "trigger_phrases")
    try expect(events) { event in
      let event = event.replacingOccurrences(of: " N ", with: " 5 ")
      let text = "Sáng 5-1, Quân khu 4 tổ chức " + event + "."
      return try analysis(of: text).events.contains { $0.kind != nil }
    }
  }

  @Test
  func rolesAndThemesAreRead() throws {
    let roles = try DomainTable("roles").values("verb_phrases")
    try expect(roles) { try holdsPhrase($0, [.trigger, .eventKind, .position]) }
    let themes = try DomainTable("themes").values("trigger_phrases")
    try expect(themes) { try holdsPhrase($0, [.trigger, .movement, .event, .award]) }
  }

  @Test
  func abbreviationsAreKnown() throws {
    let abbreviations = try DomainTable("abbreviations").values("abbr", "variants")
    try expect(abbreviations) { try isMadeOfPhrases($0) || isUnit($0) }
  }

  @Test
  func whatIsLeftOutStandsInATable() throws {
    let columns = [
      "units": ["unit", "aliases"], "units_organs": ["aliases"], "units_provincial": ["aliases"],
      "unit_kinds": ["unit_kind"], "provinces": ["aliases"], "ranks": ["rank", "abbreviations"],
      "positions": ["position", "abbreviations"], "awards": ["award", "aliases"],
      "conferences": ["kind", "trigger_phrases"], "roles": ["verb_phrases"],
      "themes": ["trigger_phrases"], "abbreviations": ["abbr", "variants"], "names": ["item"],
    ]
    let values = try columns.flatMap { table, columns in
      try DomainTable(table).rows.flatMap { row in
        columns.flatMap { DomainTable.values(row[$0] ?? "") }
      }
    }
    #expect(try LeftOut().words(notIn: Set(values)) == [])
  }
}

import Examples
import Facts
import Foundation
import Testing
import Text

/// What holds of the record of any text.
@Suite
struct ExtractorTests {
  /// Random numbers that are the same in every run (SplitMix64).
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  /// The evidence of each fact.
  private func evidence(_ record: Record) -> [[Evidence]] {
    record.units.map(\.evidence) + record.officers.map(\.evidence)
      + record.officers.flatMap(\.postings).map(\.evidence)
      + record.conferences.map(\.evidence)
      + record.conferences.flatMap(\.roles).map(\.evidence) + record.awards.map(\.evidence)
      + record.themes.map(\.evidence) + record.changes.map(\.evidence)
  }

  private func folded(_ words: String) -> String {
    words.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Checks a record's evidence against its text.
  private func holdsTogether(_ record: Record) {
    let text = record.article.text
    for pieces in evidence(record) {
      #expect(!pieces.isEmpty)
      for evidence in pieces {
        #expect(evidence.start >= 0 && evidence.start < evidence.end)
        #expect(evidence.end <= text.count)
        #expect(evidence.end - evidence.start <= 600)
        #expect(!evidence.rule.isEmpty)
        // Cut between characters, not inside one.
        let quote = text[evidence.start..<min(evidence.end, text.count)]
        #expect(String(validating: quote, as: UTF8.self) != nil)
      }
    }
    let names = record.units.map { $0.name.lowercased() }
    #expect(Set(names).count == names.count, "\(names)")
  }

  /// Texts of every kind: the samples and the examples.
  static let texts: [String] = {
    let samples = Sample.all.compactMap { try? $0.article() }
      .map { String(decoding: $0.text, as: UTF8.self) }
    let rules = RuleCoverageTests.all.flatMap(\.examples).map(\.text)
    return samples + rules + ProposalTests.texts + CivilNewsTests.texts
  }()

  @Test
  func theSameTextGivesTheSameRecordTwice() throws {
    for text in Self.texts.prefix(60) {
      #expect(try record(of: text) == record(of: text))
    }
  }

  @Test
  func twoExtractorsSayTheSame() throws {
    let other = try Extractor()
    for text in Self.texts.prefix(20) {
      #expect(try other.record(of: .reading(text)) == record(of: text))
    }
  }

  @Test
  func evidenceStandsInTheText() throws {
    for text in Self.texts { holdsTogether(try record(of: text)) }
  }

  @Test
  func anOfficersEvidenceHoldsTheName() throws {
    for text in Self.texts {
      let record = try record(of: text)
      for officer in record.officers {
        for evidence in officer.evidence where evidence.field == nil {
          let quote = folded(record.article.quote(evidence.start, evidence.end))
          #expect(quote.contains(folded(officer.name)), "\(officer.name): \(quote)")
        }
      }
    }
  }

  @Test
  func anAwardsEvidenceHoldsItsName() throws {
    for text in Self.texts {
      let record = try record(of: text)
      for award in record.awards {
        // Abbreviations and elided verbs are written out: the last syllable is printed all the same.
        let quotes = award.evidence.filter { $0.field == nil }
          .map { folded(record.article.quote($0.start, $0.end)) }
        let name = folded(award.award.filter { !"“”\"".contains($0) })
        let words = name.split(separator: " ")
        #expect(
          quotes.contains { quote in
            let plain = quote.filter { !"“”\"".contains($0) }
            return plain.contains(name) || plain.contains(words.last ?? "")
          },
          "\(award.award): \(quotes)"
        )
      }
    }
  }

  @Test
  func aThemesEvidenceHoldsItsText() throws {
    for text in Self.texts {
      let record = try record(of: text)
      for theme in record.themes {
        guard let slogan = theme.text else { continue }
        let quotes = theme.evidence.filter { $0.field == nil }
          .map { folded(record.article.quote($0.start, $0.end)) }
        #expect(quotes.contains { $0.contains(folded(slogan)) }, "\(slogan): \(quotes)")
      }
    }
  }

  /// Texts of one line, each with what it tells.
  private func told(_ change: (String) -> String, of fact: (String) -> String) throws {
    for text in Self.texts.dropFirst(Sample.all.count) {
      let before = try facts(in: text).map { fact($0.description) }
      let after = try facts(in: change(text)).map(\.description)
      #expect(after == before, "\(text)")
    }
  }

  @Test
  func otherNamesAndNumbersMakeNoDifference() throws {
    let names = [
      ("613", "729"), ("828", "846"), ("Lò Văn Ính", "Chu Thị Hạnh"),
      ("Trịnh Bá Lộc", "Đàm Quốc Vượng"),
    ]
    func renamed(_ text: String) -> String {
      names.reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }
    try told(renamed, of: renamed)
  }

  @Test
  func spacingMakesNoDifference() throws {
    try told({ $0.replacingOccurrences(of: " ", with: "  ") }, of: { $0 })
    try told({ $0.replacingOccurrences(of: " ", with: "\u{A0}") }, of: { $0 })
  }

  @Test
  func decomposedLettersMakeNoDifference() throws {
    try told(\.decomposedStringWithCanonicalMapping, of: { $0 })
  }

  @Test
  func anotherSentenceBehindMakesNoDifferenceToNames() throws {
    for text in Self.texts.dropFirst(Sample.all.count) {
      let officers = try record(of: text).officers.map(\.name)
      let more = try record(of: text + " Trời nắng đẹp.").officers.map(\.name)
      #expect(more == officers, "\(text)")
    }
  }

  @Test
  func anyPrefixOfATextIsRead() throws {
    var dice = Dice(state: 1)
    for sample in Sample.all {
      let bytes = try sample.article().text
      for _ in 0..<12 {
        let end = Int.random(in: 1...bytes.count, using: &dice)
        try reads(Array(bytes[..<end]))
      }
    }
  }

  @Test
  func shuffledWordsAreRead() throws {
    var dice = Dice(state: 2)
    for text in Self.texts.prefix(80) {
      let words = text.split(separator: " ").prefix(250).shuffled(using: &dice)
      try reads(Array(words.joined(separator: " ").utf8))
    }
  }

  @Test
  func shuffledAndDamagedBytesAreRead() throws {
    var dice = Dice(state: 3)
    for text in Self.texts.prefix(80) {
      var bytes = Array(text.utf8.prefix(1500))
      for _ in 0..<20 {
        bytes[Int.random(in: bytes.indices, using: &dice)] = UInt8.random(in: 1...255, using: &dice)
      }
      try reads(bytes)
      try reads(bytes.shuffled(using: &dice))
    }
  }

  @Test
  func joinedTextsAreRead() throws {
    var dice = Dice(state: 4)
    for _ in 0..<40 {
      let pieces = (0..<6).map { _ in Self.texts.randomElement(using: &dice) ?? "" }
      let joint = ["\n", " ", ", ", "; ", "", " - "].randomElement(using: &dice) ?? " "
      try reads(Array(pieces.map { String($0.prefix(400)) }.joined(separator: joint).utf8))
    }
  }

  /// Every text an example has, once.
  private static let examples = Set(RuleCoverageTests.named.map(\.text)).sorted()

  /// Rules look behind and before a word: a text may end, or start, at any of them.
  @Test
  func anyExampleCutAnywhereIsRead() throws {
    var dice = Dice(state: 5)
    for text in Self.examples {
      let words = text.split(separator: " ", omittingEmptySubsequences: false)
      for _ in 0..<4 {
        let cut = Int.random(in: 0...words.count, using: &dice)
        holdsTogether(try read(words[..<cut]))
        holdsTogether(try read(words[cut...]))
      }
    }
  }

  @Test
  func anyTwoExamplesJoinedAreRead() throws {
    var dice = Dice(state: 6)
    for text in Self.examples {
      let other = Self.examples.randomElement(using: &dice) ?? ""
      let joint = ["; ", ": ", " và ", ", ", " ("].randomElement(using: &dice) ?? " "
      let end = text.hasSuffix(".") ? String(text.dropLast()) : text
      holdsTogether(try read([end[...] + joint + other]))
    }
  }

  @Test(arguments: [
    "là Kho K9, Sư đoàn 347 dẫn đầu.", "gồm Tiểu đoàn 7, Trung đoàn 828, 4 cá nhân.",
    "trao tặng Lữ đoàn 613; Bằng khen cho 5 tập thể.",
    "tặng Lữ đoàn 613 Bằng khen; Giấy khen cho 5 cá nhân.",
    "tặng; Bằng khen, Lữ đoàn 613 và Tiểu đoàn 7.",
  ])
  func aTextThatStartsInTheMiddleIsRead(_ text: String) throws {
    holdsTogether(try read([text[...]]))
  }

  /// The record of some words; of none where they are no article.
  private func read(_ words: some Sequence<Substring>) throws -> Record {
    let bytes = Array(words.joined(separator: " ").utf8)
    let article = try? Reader.article(bytes: bytes, path: "/tin/bai.txt", format: .text)
    return try Extractor.shared().record(of: article ?? .reading("Một ngày mới."))
  }

  /// Reads bytes as an article, twice; text without an article may be refused.
  private func reads(_ bytes: [UInt8]) throws {
    let article: Article
    do {
      article = try Reader.article(bytes: bytes, path: "/tin/bai.txt", format: .text)
    } catch {
      return
    }
    let extractor = try Extractor.shared()
    let record = extractor.record(of: article)
    holdsTogether(record)
    #expect(extractor.record(of: article) == record)
  }

  /// What is the police's, and where people only learned.
  static let police = [
    (
      "Sáng 5/7/2024, Công an tỉnh Kon Tum tổ chức hội nghị sơ kết. Thượng tá Lò Văn Ính - Trưởng phòng Tham mưu phát biểu.",
      "event", false
    ),
    (
      "Sáng 5/7/2024, Bộ CHQS tỉnh Kon Tum tổ chức hội nghị sơ kết với Công an tỉnh. Thượng tá Lò Văn Ính - Trưởng phòng Tham mưu phát biểu.",
      "event | by Bộ Chỉ huy Quân sự tỉnh Kon Tum", true
    ),
    (
      "Lữ đoàn 613 nêu gương tốt. Anh Giàng A Sùng tốt nghiệp Trường Sĩ quan Lục quân 2 và được tặng Bằng khen năm 2022.",
      "award | to Trường Sĩ quan Lục quân 2", false
    ),
    (
      "Sáng 5/7/2024 diễn ra lễ tốt nghiệp Trường Sĩ quan Lục quân 2. Trường Sĩ quan Lục quân 2 được tặng Bằng khen.",
      "award | to Trường Sĩ quan Lục quân 2", true
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: $0.2) }

  @Test(arguments: police)
  func keepsToTheForces(_ example: Example) throws {
    try check(example)
  }
}

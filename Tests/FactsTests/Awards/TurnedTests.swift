import Examples
import Testing

/// Texts that tell an award, turned into ones that do not by a word put before the verb.
@Suite
struct TurnedTests {
  /// A word, and where it goes.
  struct Turn: Sendable, CustomTestStringConvertible {
    let from: String
    let to: String
    /// Texts with this word would make no sense.
    var without: String?

    var testDescription: String { to.split(separator: " ").joined(separator: " ") }
  }

  static let proposals = [
    Turn(from: " được ", to: " được đề nghị "), Turn(from: " được ", to: " được đề xuất "),
    Turn(from: " được ", to: " được xét, đề nghị "),
    Turn(from: " tặng ", to: " đề nghị tặng ", without: "trao"),
    Turn(from: " trao ", to: " đề nghị trao "),
    Turn(from: " đón nhận ", to: " được đề nghị đón nhận ", without: "ổ chức"),
  ]

  static let denials = [
    Turn(from: " được ", to: " sẽ được "), Turn(from: " được ", to: " chưa được "),
    Turn(from: " được ", to: " không được "), Turn(from: " được ", to: " phấn đấu được "),
    Turn(from: " tặng ", to: " sẽ tặng ", without: "trao"),
    Turn(from: " trao ", to: " sẽ trao "),
    Turn(from: " đón nhận ", to: " chưa đón nhận ", without: "ổ chức"),
    Turn(from: " đạt ", to: " phấn đấu đạt "),
    Turn(from: " đạt ", to: " quyết tâm đạt "), Turn(from: " đạt ", to: " chưa đạt "),
    Turn(from: " đạt ", to: " đăng ký đạt "),
  ]

  /// The examples' texts that tell awards conferred, and only such.
  static let texts: [String] = {
    let examples =
      (AwardBinderTests.rules + AwardFactsTests.rules).flatMap(\.examples)
      + RecipientListTests.examples
    // A headline would go on telling it.
    let texts = Set(examples.filter(\.holds).map(\.text).filter { !$0.contains("\n") })
    return texts.sorted().filter { text in
      guard let awards = try? record(of: text).awards else { return false }
      return !awards.isEmpty && awards.allSatisfy { $0.status == .conferred }
    }
  }()

  /// The texts in which every place for a word takes it.
  private func turned(_ turn: Turn) -> [String] {
    Self.texts.filter { text in turn.without.map { !text.contains($0) } ?? true }.compactMap {
      text in
      let pieces = text.split(separator: turn.from, omittingEmptySubsequences: false)
      return pieces.count > 1 ? pieces.joined(separator: turn.to) : nil
    }
  }

  @Test(arguments: proposals)
  func aProposalConfersNothing(_ turn: Turn) throws {
    for text in turned(turn) {
      let conferred = try record(of: text).awards.filter { $0.status == .conferred }
      #expect(conferred.isEmpty, "\(text)")
    }
  }

  @Test(arguments: denials)
  func aPlanOrDenialTellsNoAward(_ turn: Turn) throws {
    for text in turned(turn) {
      let awards = try record(of: text).awards
      #expect(awards.isEmpty, "\(text)")
    }
  }

  @Test
  func thereAreTextsToTurn() {
    #expect(Self.texts.count > 25)
    for turn in Self.proposals + Self.denials { #expect(!turned(turn).isEmpty, "\(turn)") }
  }
}

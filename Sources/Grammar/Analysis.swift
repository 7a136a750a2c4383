import Lexicon
import Text

/// Everything the grammar finds in an article: mentions with spans, for the facts to bind.
public struct Analysis: Sendable {
  /// The article's tokens, phrases and sentences.
  public let document: Document
  /// Units and bodies.
  public let units: UnitMentions
  /// Units named only for what somebody learned there, and what their names hold: `tốt nghiệp Học
  /// viện Bộ Tổng tham mưu`.
  public let schools: Set<Int>
  /// Persons with their posts.
  public let persons: [PersonMention]
  /// Posts printed without a person.
  public let posts: [PostsMention]
  /// Days.
  public let dates: [DateMention]
  /// Years and spans.
  public let periods: [PeriodMention]
  /// Awards.
  public let awards: [AwardMention]
  /// Numbers and groups of recipients.
  public let quantities: [QuantityMention]
  /// Meetings and ceremonies.
  public let events: [EventMention]

  /// Runs the passes, each over the output of the last.
  public init(article: Article, lexicon: Lexicon) {
    document = Document(article: article, lexicon: lexicon)
    let names = NamePass(document: document).names()
    var taken = [Bool](repeating: false, count: document.tokens.count + 1)
    for name in names {
      for token in name.name { taken[token] = true }
    }
    units = UnitPass.mentions(in: document, taken: taken)
    schools = Self.schools(units, document)
    (persons, posts) = PersonPass(document: document, names: names, units: units, taken: taken)
      .persons()
    dates = DatePass(document: document).dates()
    periods = PeriodPass(document: document, dates: dates).periods()
    awards = AwardPass(document: document, units: units).awards()
    quantities = QuantityPass(document: document).quantities()
    events = EventPass(
      document: document,
      periods: periods,
      units: units,
      persons: persons
    ).events()
  }

  private static func schools(_ units: UnitMentions, _ document: Document) -> Set<Int> {
    var schools: Set<Int> = []
    var end = 0
    for (index, unit) in units.all.enumerated() {
      let first = unit.tokens.lowerBound
      if document.isWord("nghiệp", at: first - 1), document.isWord("tốt", at: first - 2),
        !document.isWord("lễ", at: first - 3)
      {
        end = unit.tokens.upperBound
      }
      if first < end { schools.insert(index) }
    }
    return schools
  }
}

import Grammar
import Lexicon
import Text

/// Turns an article into its record.
///
/// Made once, shared by all workers.
public struct Extractor: Sendable {
  private let lexicon: Lexicon

  /// Loads the lexicon that comes with the program.
  ///
  /// - Throws: `LexiconTable.Failure` where a table is damaged.
  public init() throws(LexiconTable.Failure) {
    lexicon = try Lexicon()
  }

  /// Everything the article says.
  public func record(of article: Article) -> Record {
    let reading = Reading(article: article, lexicon: lexicon)
    var record = Record(article: article)
    let people = People(reading)
    let officers = OfficerFacts(reading: reading, people: people, mainUnit: nil).officers()
    record.officers = officers
    record.units = UnitFacts(
      reading: reading,
      confirmed: Set(officers.flatMap(\.postings).compactMap(\.unit))
    ).units()
    return record
  }
}

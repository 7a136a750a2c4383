import GRDB
import Store

/// An archive opened to be asked.
public struct Catalogue: Sendable {
  private let file: ArchiveFile

  /// Opens an existing archive for reading.
  public init(path: String) throws(ArchiveError) {
    file = try ArchiveFile.open(path, for: .reading)
  }

  /// How much of an answer is wanted.
  public struct Wish: Sendable {
    /// Rows at most, or `nil` for all.
    public var limit: Int?
    /// Columns to sort by, `-` before a name for falling order.
    public var sort: [String]
    /// Whether each row is to carry the articles that say it.
    public var sources: Bool
    /// Whether the sources are to carry their words.
    public var quotes: Bool

    /// All rows in their own order, without sources.
    public init(
      limit: Int? = nil,
      sort: [String] = [],
      sources: Bool = false,
      quotes: Bool = false
    ) {
      self.limit = limit
      self.sort = sort
      self.sources = sources
      self.quotes = quotes
    }
  }

  /// The rows a question asks for.
  public func answer(_ question: Question, _ wish: Wish = Wish()) throws -> Answer {
    try file.read { db in
      if let asOf = try AsOf(question, in: db) { return try asOf.answer(wish) }
      if let coverage = try Coverage(question, in: db) { return try coverage.answer(wish) }
      return try Rows(question.kind, in: db).answer(conditions(question, db), wish)
    }
  }

  /// How many rows there are, and for awards what they add up to.
  public func count(_ question: Question) throws -> (rows: Int, sums: AwardSums?) {
    try file.read { db in
      if let asOf = try AsOf(question, in: db) {
        return (try asOf.answer(Wish()).rows.count, nil)
      }
      if let coverage = try Coverage(question, in: db) {
        return (try coverage.answer(Wish()).rows.count, nil)
      }
      let rows = try Rows(question.kind, in: db)
      let conditions = try conditions(question, db)
      return (try rows.count(conditions), try rows.sums(conditions))
    }
  }

  /// Everything known of what a name or id stands for, a page for each that fits.
  ///
  /// `rows` limits each section.
  public func pages(
    _ kind: Kind,
    _ name: String,
    rows: Int? = nil,
    quotes: Bool = false,
    sources: Bool = false
  ) throws -> [Page] {
    try file.read { db in
      try PageMaker(db: db, kind: kind).pages(name, rows: rows, quotes: quotes, sources: sources)
    }
  }

  /// Reads from the archive as it is at one moment.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value { try file.read(body) }

  private func conditions(_ question: Question, _ db: Database) throws -> [Condition] {
    // Where there is nothing, nothing can be known by name, and any question finds nothing.
    if try Rows(question.kind, in: db).areNone() { return [] }
    return try Conditions(db: db, question: question).all()
  }

  /// What the archive holds, at a glance; `top` units and publishers are named.
  public func statistics(top: Int) throws -> Statistics {
    try file.read { db in try StatisticsReader(db: db, top: top).statistics() }
  }

  /// Why a question may have found nothing, in a line.
  public func hint(_ question: Question) throws -> String {
    try file.read { db in try Hints(db: db, question: question).line() }
  }
}

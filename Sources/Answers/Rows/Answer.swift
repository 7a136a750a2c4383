/// One value of a row.
public enum Cell: Sendable, Equatable {
  /// Not said.
  case missing
  /// Words.
  case text(String)
  /// A number: an id, a year, a count.
  case number(Int)
  /// True or false.
  case flag(Bool)
  /// Several words, such as aliases or chairs.
  case list([String])

  /// Text, or missing.
  init(_ text: String?) {
    self = text.map(Cell.text) ?? .missing
  }

  /// A number, or missing.
  init(_ number: Int?) {
    self = number.map(Cell.number) ?? .missing
  }

  /// The cell as one line of text; empty where missing.
  public var text: String {
    switch self {
    case .missing: ""
    case .text(let text): text
    case .number(let number): String(number)
    case .flag(let flag): flag ? "yes" : "no"
    case .list(let items): items.joined(separator: "; ")
    }
  }

  /// Whether there is nothing to print.
  public var isEmpty: Bool {
    switch self {
    case .missing: true
    case .text(let text): text.isEmpty
    case .list(let items): items.isEmpty
    case .number, .flag: false
    }
  }
}

/// One answer: a fact, an entity or an article.
public struct Row: Sendable, Equatable {
  /// Values in the order of the answer's columns.
  public var cells: [Cell]
  /// The articles that say it.
  public var sources: [Source]
  /// Other facts the row shows, whose words prove it too: an officer's post, a conference's chair.
  var others: [Other] = []

  /// Another fact that a row shows.
  struct Other: Sendable, Equatable {
    /// Its id.
    var fact: Int
    /// What it is to the row, told as the field of its quotes.
    var field: String
  }

  /// Makes a row.
  public init(cells: [Cell], sources: [Source] = []) {
    self.cells = cells
    self.sources = sources
  }
}

/// An article that says something.
public struct Source: Sendable, Equatable {
  /// Its id.
  public var article: Int
  /// Where it was read.
  public var path: String
  /// The headline.
  public var title: String?
  /// Who published it.
  public var publisher: String?
  /// When, ISO.
  public var publishedOn: String?
  /// Its address.
  public var url: String?
  /// The words, where they were asked for.
  public var quotes: [Quote]

  /// Makes a source without quotes.
  public init(
    article: Int,
    path: String,
    title: String?,
    publisher: String?,
    publishedOn: String?,
    url: String?,
    quotes: [Quote] = []
  ) {
    self.article = article
    self.path = path
    self.title = title
    self.publisher = publisher
    self.publishedOn = publishedOn
    self.url = url
    self.quotes = quotes
  }
}

/// Words of an article.
public struct Quote: Sendable, Equatable {
  /// First byte in the article's text.
  public var start: Int
  /// One past the last byte.
  public var end: Int
  /// The words.
  public var quote: String
  /// The field they support, or `nil` for the whole fact.
  public var field: String?

  /// Makes a quote.
  public init(start: Int, end: Int, quote: String, field: String?) {
    self.start = start
    self.end = end
    self.quote = quote
    self.field = field
  }
}

/// What was found: rows under columns, in a stable order.
public struct Answer: Sendable, Equatable {
  /// The names of the columns: the keys of the JSON form.
  public var keys: [String]
  /// The keys people read, in reading order.
  public var shown: [String]
  /// The rows.
  public var rows: [Row]
  /// How many rows there are, those left out by a limit included.
  public var total: Int
  /// How many more would be in it had they a date to compare.
  public var undated = 0
  /// What the awards add up to, for answers about awards.
  public var sums: AwardSums?
  /// What is to be said behind the rows, a sentence a line.
  public var closing: [String] = []
  /// Whether rows carry sources; articles are their own.
  public var hasSources: Bool

  /// Makes an answer.
  public init(
    keys: [String],
    shown: [String],
    rows: [Row],
    sums: AwardSums? = nil,
    hasSources: Bool = true
  ) {
    self.keys = keys
    self.shown = shown
    self.rows = rows
    total = rows.count
    self.sums = sums
    self.hasSources = hasSources
  }
}

import Text

/// Everything one article says, ready to be written: its own row, its claims, their evidence.
///
/// All values lie in flat arrays: a cell is a whole number, `Cell.null`, a stretch of `bytes`, or
/// the place of another claim of the sheet. So a sheet goes to a file and comes back by copying
/// bytes, and rows are written from where they lie.
struct ClaimSheet: Sendable {
  /// The article's id.
  var article: Int64 = 0
  /// The rest of its row, but for `path` and `text`: sha256, title, url, publisher, byline, published_on, dated_on,
  /// read_by, encoding, encoding_by.
  var header: [Int64] = []
  /// The stored text.
  var text: [UInt8] = []
  /// What tells which other articles tell the same story (`Sketch`); none for a text of few words.
  var sketch: [UInt16] = []
  /// In the order of the record.
  var claims: [Claim] = []
  /// Cells of all claims, one a column of their tables (without id, dates, disputed and sources).
  var cells: [Int64] = []
  /// Items of lists: key, name, id; three cells each.
  var items: [Int64] = []
  /// In the order of the claims.
  var evidence: [EvidenceCells] = []
  /// What text cells point into.
  var bytes: [UInt8] = []
}

/// A value of a sheet.
enum Cell {
  /// Nothing.
  static let null = Int64.min

  /// A stretch of bytes.
  static func text(start: Int, count: Int) -> Int64 { Int64(start << 24 | min(count, 0xFF_FFFF)) }
  /// Its start.
  static func start(_ cell: Int64) -> Int { Int(cell >> 24) }
  /// Its length.
  static func count(_ cell: Int64) -> Int { Int(cell & 0xFF_FFFF) }
}

/// One claim of a sheet.
struct Claim: Sendable {
  /// From the article's id and what is claimed.
  var id: Int64
  /// Claims of one fact share it; 0 where no other article's claim can be of the same fact.
  var matchKey: Int64
  /// Hash of everything said, but for which officers are meant.
  var content: UInt64
  /// The JSON of `claims.said`.
  var said: Int64
  /// Its cells begin here.
  var firstCell: Int32
  /// Its list's items begin here.
  var firstItem: Int32
  /// How many items the list has.
  var itemCount: Int32
  /// Its evidence begins here.
  var firstEvidence: Int32
  /// How many pieces of evidence.
  var evidenceCount: Int32
  /// `FactKind`, as a number.
  var kind: UInt8
}

/// One piece of evidence of a sheet.
struct EvidenceCells: Sendable {
  /// Byte offsets.
  var start: Int32
  /// One past the last byte.
  var end: Int32
  /// The field, or null.
  var field: Int64
  /// The rule.
  var rule: Int64
}

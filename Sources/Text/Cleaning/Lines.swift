/// A line of a text and what its source says it is.
struct Line: Equatable {
  /// What a page's structure, or an artefact before the line, tells.
  enum Hint {
    case none, headline
    /// After an artefact that stands where a picture was.
    case caption
    /// Marked as a caption by a page's structure.
    case pageCaption
  }

  var start: Int
  var end: Int
  var hint = Hint.none
  /// Whether an empty line stood above it.
  var isAfterBlank = false

  var count: Int { end - start }
}

/// Clean lines of an article, not yet told apart.
struct Lines {
  /// The lines' bytes, with one line end between two.
  var bytes: [UInt8]
  /// Ascending, none empty; what no line covers is not part of the text.
  var lines: [Line]
  /// How many pieces of the source were not valid in its encoding.
  var invalid = 0

  subscript(_ line: Line) -> ArraySlice<UInt8> { bytes[line.start..<line.end] }

  /// A line's text.
  func string(_ line: Line) -> String { String(decoding: self[line], as: UTF8.self) }
}

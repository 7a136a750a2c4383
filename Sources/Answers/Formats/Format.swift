/// How an answer is written.
public enum Format: String, Sendable, CaseIterable {
  /// For people.
  case table
  /// One array.
  case json
  /// One object a line.
  case jsonl
  /// Comma-separated values, RFC 4180.
  case csv
  /// Tab-separated values.
  case tsv
  /// A Markdown table.
  case markdown
}

/// How a format is to look.
public struct Look: Sendable, Equatable {
  /// Columns of the terminal; `nil` for as wide as it takes.
  public var width: Int?
  /// Whether colours may be used.
  public var color: Bool
  /// The columns to print, or `nil` for the format's own choice.
  public var keys: [String]?
  /// Whether sources and quotes follow each row.
  public var cite: Bool

  /// Whether a citation names its article; not where there is only one.
  public var namesSources = true

  /// Plain and wide, unless said otherwise.
  public init(width: Int? = nil, color: Bool = false, keys: [String]? = nil, cite: Bool = false) {
    self.width = width
    self.color = color
    self.keys = keys
    self.cite = cite
  }
}

extension Answer {
  /// The whole answer as bytes to print, ending with a line end.
  public func written(as format: Format, _ look: Look) -> [UInt8] {
    var answer = self
    // People see how many sources there are; what they are, --cite tells.
    if look.keys?.contains("sources") == true, format == .table || format == .markdown {
      answer.keys.append("sources")
      for index in rows.indices {
        answer.rows[index].cells.append(.number(rows[index].sources.count))
      }
    }
    return answer.bytes(as: format, look)
  }

  private func bytes(as format: Format, _ look: Look) -> [UInt8] {
    switch format {
    case .table: TableWriter.write(self, look)
    case .json: JSONRows.write(self, look, lines: false)
    case .jsonl: JSONRows.write(self, look, lines: true)
    case .csv: Delimited.csv(self, look)
    case .tsv: Delimited.tsv(self, look)
    case .markdown: Markdown.write(self, look)
    }
  }

  /// Positions of the columns named.
  func positions(_ names: [String]) -> [Int] {
    names.compactMap { keys.firstIndex(of: $0) }
  }
}

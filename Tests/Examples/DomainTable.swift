import Foundation

/// A table of names and terms of the field, collected apart from the lexicon: one row a thing, one column
/// a property, `;` between the values of a cell.
public struct DomainTable {
  /// Where the tables are, if they are at hand.
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .appendingPathComponent("shared/domain")
  /// Whether they are.
  public static let areThere = FileManager.default.fileExists(atPath: folder.path)

  /// A row's cells by their column.
  public let rows: [[String: String]]

  /// Reads the table of a name.
  public init(_ name: String) throws {
    let text = try String(
      contentsOf: Self.folder.appendingPathComponent(name + ".tsv"),
      encoding: .utf8
    )
    let lines = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    let columns = lines.first ?? []
    rows = lines.dropFirst().map {
      Dictionary(zip(columns, $0), uniquingKeysWith: { first, _ in first })
    }
  }

  /// What stands in some columns of all rows, without remarks in brackets.
  public func values(_ columns: String...) -> [String] {
    rows.flatMap { row in columns.flatMap { Self.values(row[$0] ?? "") } }
  }

  /// The values of a cell.
  public static func values(_ cell: String) -> [String] {
    cell.split(separator: ";").map { value in
      var kept = ""
      var depth = 0
      for character in value {
        if character == "(" { depth += 1 }
        if depth == 0 { kept.append(character) }
        if character == ")" { depth = max(0, depth - 1) }
      }
      return kept.split(separator: " ").joined(separator: " ")
    }
    .filter { !$0.isEmpty }
  }
}

import Foundation

/// What the lexicon leaves out on purpose: the table at the end of its README, which says why.
struct LeftOut {
  private let words: Set<String>
  private let beginnings: [String]

  init() throws {
    let readme = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/LexiconFiles/vi/README.md")
    let text = try String(contentsOf: readme, encoding: .utf8)
    let section = text.components(separatedBy: "## What is left out").last ?? ""
    let cells = section.split(separator: "\n").filter { $0.hasPrefix("|") }
      .compactMap { $0.split(separator: "|").first }
    let all = cells.flatMap { cell in
      cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { $0.element.lowercased() }
    }
    words = Set(all.filter { !$0.hasSuffix("…") })
    beginnings = all.filter { $0.hasSuffix("…") }.map { String($0.dropLast()) }
  }

  /// Whether the table names it.
  func has(_ value: String) -> Bool {
    let value = value.lowercased()
    return words.contains(value) || beginnings.contains { value.hasPrefix($0) }
  }

  /// The words it names that are not among some.
  func words(notIn values: Set<String>) -> [String] {
    let values = Set(values.map { $0.lowercased() })
    return words.filter { !values.contains($0) }.sorted()
  }
}

import Foundation

/// The names of rules, read off the program's sources.
public enum RuleNames {
  /// Every rule of some families named whole in a folder of `Sources`: `unit.head-number`.
  public static func named(in module: String, families: [String]) throws -> Set<String> {
    try literals(in: module).filter { literal in
      let halves = literal.split(separator: ".", omittingEmptySubsequences: false)
      return halves.count == 2 && families.contains(String(halves[0])) && !halves[1].isEmpty
        && halves[1].allSatisfy { $0.isLowercase || $0 == "-" }
    }
  }

  /// Every string of a folder's sources that stands on one line.
  private static func literals(in module: String) throws -> Set<String> {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/" + module).standardizedFileURL
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    var literals: Set<String> = []
    for file in files where file.hasSuffix(".swift") {
      let source = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      for line in source.split(separator: "\n") {
        let pieces = line.split(separator: "\"", omittingEmptySubsequences: false)
        for index in stride(from: 1, to: pieces.count, by: 2) {
          literals.insert(String(pieces[index]))
        }
      }
    }
    return literals
  }
}

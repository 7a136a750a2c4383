import Text

/// The articles of gold records, found by name: `ID.txt` for `ID.json` and `ID.gold.json`.
public struct GoldTexts {
  /// The inputs by the ids of the gold records.
  private var inputs: [String: Input] = [:]
  /// What was named and cannot be read.
  public private(set) var failures: [(path: String, reason: String)] = []
  private static let endings = ["txt", "text", "md", "markdown", "html", "htm", "xhtml"]

  /// Looks beside the gold records and one folder up.
  public init(of golds: [Gold], beside path: String) {
    let path = Inputs.absolute(path)
    let folder = path.hasSuffix(".json") ? Self.above(path) : path
    for gold in golds {
      let names = Self.endings.map { "\(gold.id).\($0)" }
      let found = [folder, Self.above(folder)].lazy
        .flatMap { folder in names.lazy.map { folder + "/" + $0 } }.first(where: FileBytes.exists)
      if let found { inputs[gold.id] = Inputs.list([found]).first }
    }
  }

  /// Looks among files and folders that a user names, and nowhere else.
  public init(in paths: [String]) {
    for input in Inputs.list(paths) {
      switch input.kind {
      case .article:
        let id = Self.id(of: input.path)
        if inputs[id] == nil { inputs[id] = input }
      case .failed(let failure): failures.append((input.path, failure.reason))
      case .skipped, .container: break
      }
    }
  }

  /// The file of a gold record's article.
  public subscript(_ gold: Gold) -> Input? { inputs[gold.id] }

  private static func above(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  private static func id(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let ending = Inputs.ending(of: name)
    return ending.isEmpty ? name : String(name.dropLast(ending.count + 1))
  }
}

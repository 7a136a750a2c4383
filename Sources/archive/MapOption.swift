import ArgumentParser
import Containers

/// `--map`: what the columns of tables are called.
struct MapOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Names of columns in .csv, .tsv and .json files, such as title=headline,text=body.",
      valueName: "column=name,..."
    )
  )
  var map: String?

  func validate() throws { _ = try columns() }

  /// What the columns hold.
  func columns() throws -> ColumnMap {
    guard let map else { return .usual }
    var names: [String: String] = [:]
    for pair in map.split(separator: ",", omittingEmptySubsequences: false) {
      let parts = pair.split(separator: "=", maxSplits: 1).map { part in
        String(part.drop(while: \.isWhitespace))
      }
      guard parts.count == 2, !parts[1].isEmpty else {
        throw ValidationError(
          "--map takes pairs such as title=headline,text=body; '\(pair)' is none."
        )
      }
      guard ColumnMap.columns.contains(parts[0]) else {
        throw ValidationError(
          "--map: there is no column '\(parts[0])'; there are "
            + "\(ColumnMap.columns.joined(separator: ", "))."
        )
      }
      names[parts[0]] = parts[1]
    }
    return ColumnMap(mapping: names) ?? .usual
  }
}

import ArgumentParser

/// `--limit`: how many rows.
struct LimitOption: ParsableArguments {
  @Option(help: ArgumentHelp("Print this many rows at most.", valueName: "number"))
  var limit: Int?

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1 up.") }
  }
}

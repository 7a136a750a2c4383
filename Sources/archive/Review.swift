import Answers
import ArgumentParser
import Store
import Text

/// `archive review`: what deserves a person's look.
struct Review: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "List what deserves a look, most valuable first, and read decisions back.",
    discussion: """
      The kinds are: conflict (articles give two values), near (two officers of one unit whose names differ in an \
      accent, or in i and y), same (two facts that may be one), bare (a unit named without what tells which it is), \
      rule (a fact that a rule guessed). First comes what puts most rows of answers right: the rows that hang on an \
      item, times how often such an item is wrong (of conflicts one side always is). Each item has the commands that \
      settle it; what is settled or confirmed is no longer listed.

      As CSV it can be filled in with a spreadsheet: decision is first, second, set or reject for a conflict, same or \
      not-same for a pair, confirm, set or reject for the rest; value is what set sets, reason is yours. --import \
      reads it back, all of it or nothing.

      Examples:
        archive review --limit 20
        archive review --kind conflict --kind same --format json
        archive review --format csv --bom > look.csv
        archive review --import look.csv --reason "seen with the staff list"

      Exit status: 0 listed or read back, 1 nothing to list, 2 failure, 64 wrong usage.
      """
  )

  @Option(
    help: ArgumentHelp(
      "conflict, near, same, bare or rule; may be given several times.",
      valueName: "kind"
    )
  )
  var kind: [ReviewItem.Sort] = []

  @OptionGroup
  var limit: LimitOption

  @Option(help: ArgumentHelp("table, json, jsonl, csv, tsv or markdown.", valueName: "format"))
  var format: Format = .table

  @Flag(help: "Start CSV and TSV with a byte order mark, as Excel wants it.")
  var bom = false

  @Option(
    name: .customLong("import"),
    help: ArgumentHelp("Read decisions back from a CSV file.", valueName: "file"),
    completion: .file()
  )
  var decisions: String?

  @OptionGroup
  var signature: SignatureOptions

  @OptionGroup
  var options: CorrectOptions

  func run() throws {
    if let decisions { return try read(decisions) }
    try Exit.reporting {
      let (items, total) = try Catalogue(path: options.database.path).review(
        kind,
        limit: limit.limit
      )
      if !items.isEmpty || format != .table { try print(items) }
      if total > items.count { Output.note("\(items.count) of \(total) printed") }
      if items.isEmpty {
        Output.note("nothing to review")
        throw Exit.nothingFound
      }
    }
  }

  private func print(_ items: [ReviewItem]) throws {
    let look = Look(width: Terminal.width, color: Terminal.wantsColor)
    let bytes =
      format == .table
      ? ReviewWriter.write(items, look) : items.answer.written(as: format, look)
    var output = Output()
    try output.write((bom ? [0xEF, 0xBB, 0xBF] : []) + bytes)
    try output.flush()
  }

  private func read(_ file: String) throws {
    let path = Inputs.absolute(file)
    try Exit.reporting {
      let bytes: [UInt8]
      do throws(Reader.Failure) { bytes = try FileBytes.read(path) } catch {
        throw ArchiveError.failed(path: path, reason: error.reason)
      }
      let items = try Catalogue(path: options.database.path).reviewKeys()
      let decisions: Decisions
      do throws(CorrectionError) {
        decisions = try Decisions(bytes, file: path, items: items)
      } catch {
        throw ArchiveError.corrections(error)
      }
      let written = try options.corrector.write { try corrections(decisions, path, $0) }
      let count = decisions.all.count
      var output = Output()
      let line =
        "\(count) \(count == 1 ? "decision" : "decisions") read, \(written.count) "
        + "\(written.count == 1 ? "correction" : "corrections") written to \(options.corrector.file.path)"
      try output.write(Array((line + "\n").utf8))
      try output.flush()
      if count == 0 { throw Exit.nothingFound }
    }
  }

  /// What all decisions come to; what cannot be written is told with its line.
  private func corrections(
    _ decisions: Decisions,
    _ file: String,
    _ drafts: CorrectionDrafts
  ) throws -> [Correction] {
    var all: [Correction] = []
    var faults: [(line: Int, reason: String)] = []
    for decision in decisions.all {
      let reason = decision.reason.isEmpty ? signature.reason ?? "" : decision.reason
      guard !reason.isEmpty else {
        faults.append((decision.line, "there is no reason; fill in the column or give --reason"))
        continue
      }
      do {
        all += signature.sign(try decision.corrections(drafts), reason: reason)
      } catch let error as CorrectionError {
        faults.append((decision.line, error.message))
      }
    }
    guard faults.isEmpty else { throw CorrectionError.decisions(file: file, faults) }
    return all
  }
}

extension ReviewItem.Sort: ExpressibleByArgument {}

import Answers
import ArgumentParser
import Store

struct CorrectList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List corrections and what became of each.",
    discussion: """
      applied: it counts. stale: the article no longer says what was corrected, as far as the program reads it. \
      orphaned: no article has these words. new: the line was written by hand and not applied yet.

      Example:
        archive correct list --format csv > corrections.csv
      """
  )

  @Option(help: ArgumentHelp("table, json, jsonl, csv, tsv or markdown.", valueName: "format"))
  var format: Format = .table

  @OptionGroup
  var options: CorrectOptions

  func run() throws {
    try Exit.reporting {
      let corrector = options.corrector
      let all = try corrector.list()
      if !corrector.file.exists, !all.isEmpty {
        Output.note("\(corrector.file.path) is missing; these are the lines the archive read last")
      }
      let keys = ["line", "state", "note"] + Correction.columns
      let rows = all.map { correction, applied in
        Row(
          cells: [
            .number(correction.line), .text(applied?.state.rawValue ?? "new"),
            applied?.note.map { .text($0) } ?? .missing,
          ]
            + Correction.columns.map { column in
              let cell = correction.cell(column)
              return cell.isEmpty ? .missing : .text(cell)
            }
        )
      }
      let answer = Answer(
        keys: keys,
        shown: [
          "line", "state", "note", "action", "kind", "name", "field", "value", "other_name",
          "author", "reason",
        ],
        rows: rows,
        hasSources: false
      )
      if !rows.isEmpty || format != .table {
        var output = Output()
        try output.write(answer.written(as: format, Look(width: Terminal.width)))
        try output.flush()
      }
      if all.contains(where: { $0.applied == nil }) {
        Output.note("some lines are not applied yet; apply them with: archive correct apply")
      }
      if rows.isEmpty {
        Output.note("no corrections in \(corrector.file.path)")
        throw Exit.nothingFound
      }
    }
  }
}

struct CorrectApply: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Bring the archive in line with the file of corrections, after it was edited.",
    discussion: """
      Every ingest and removal does so too.

      Example:
        archive correct apply
      """
  )

  @OptionGroup
  var options: CorrectOptions

  func run() throws {
    try Exit.reporting {
      let all = try options.corrector.apply()
      var output = Output()
      try output.write(Array((all.counts + "\n").utf8))
      try output.flush()
    }
  }
}

extension [AppliedCorrection] {
  /// How many are applied, stale and orphaned.
  var counts: String {
    let states: [AppliedCorrection.State] = [.applied, .stale, .orphaned]
    return "corrections: "
      + states.map { state in "\(count { $0.state == state }) \(state.rawValue)" }
      .joined(separator: ", ")
  }
}

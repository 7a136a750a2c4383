import Answers
import ArgumentParser
import Store

/// `archive verify`: whether an archive still is what it should be.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract:
      "Check an archive: file, references, quotes, dates, search index, and facts against claims.",
    discussion: """
      Checked are the file's pages and tables; that all references lead somewhere, closed lists hold known \
      words, days are days of the calendar and ids come from content; that every quote lies within its \
      article, between whole characters, and holds the name it proves; that the search index has the words of \
      the articles; that all facts, drawn anew from the claims, are those of the archive; and that the articles' \
      words tell which of them tell one story. Nothing is changed. The search index of a file that may not be \
      written is left out, and named.

      Examples:
        archive verify
        archive verify --db reports.db --format jsonl

      Exit status: 0 nothing is off, 2 something is, or the archive cannot be read, 64 wrong usage.
      """
  )

  @Option(help: ArgumentHelp("table, json, jsonl, csv, tsv or markdown.", valueName: "format"))
  var format: Format = .table

  @OptionGroup
  var database: DatabaseOption

  func run() throws {
    try Exit.reporting {
      let bar = ProgressBar()
      let report = try Verification().run(database.path) { check, part in
        bar.show("checking: \(check)", part)
      }
      bar.clear()
      let rows = report.findings.map { finding in
        Row(
          cells: [
            .text(finding.check), finding.table.map(Cell.text) ?? .missing,
            finding.id.map { .number(Int($0)) } ?? .missing, .text(finding.what),
          ]
        )
      }
      let keys = ["check", "table", "id", "what"]
      let answer = Answer(keys: keys, shown: keys, rows: rows, hasSources: false)
      var output = Output()
      if rows.isEmpty, format == .table || format == .markdown {
        try output.write(Array((Self.allIsWell(report) + "\n").utf8))
      } else {
        try output.write(answer.written(as: format, Look(width: Terminal.width)))
      }
      try output.flush()
      if !report.leftOut.isEmpty {
        let names = report.leftOut.joined(separator: ", ")
        Output.note(
          "not checked: \(names)" + (rows.isEmpty ? "; the archive may not be written" : "")
        )
      }
      if !rows.isEmpty {
        Output.note("\(rows.count) \(rows.count == 1 ? "thing is" : "things are") off")
        throw Exit.failure
      }
    }
  }

  private static func allIsWell(_ report: Verification.Report) -> String {
    let counts = report.counts
    let sizes = [(counts.articles, "article"), (counts.claims, "claim"), (counts.quotes, "quote")]
      .map { "\($0) \($1)\($0 == 1 ? "" : "s")" }
    return "nothing is off in \(sizes.joined(separator: ", ")); checked: "
      + report.checked.joined(separator: ", ")
  }
}

import Answers
import ArgumentParser
import Evaluation
import Text

/// `archive evaluate`: how well articles are read, against records written by hand.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure what is found in articles against records written by hand.",
    usage: "archive evaluate <gold> [<path>]... [--errors] [--format <format>]",
    discussion: """
      The gold records are the .json files of a folder, in the shape `archive extract` prints. The article of \
      ID.json, or of ID.gold.json, is ID.txt, ID.md or ID.html: beside it, one folder up or, where paths are \
      given, among those. Records without an article are left out. A fact counts as found only where all its \
      fields are right. In a gold record, "FIELD_ok" holds other values that are right too, "optional": true \
      marks what is neither demanded nor wrong.

      Examples:
        archive evaluate Samples
        archive evaluate gold/ reports/ --errors
        archive evaluate gold/ --lexicon my-phrases/
        archive evaluate gold/ --format json | jq .macro

      Exit status: 0 done, 1 nothing to compare, 2 a gold record or a file cannot be read, 64 wrong usage.
      """
  )

  @Argument(help: "The folder of the gold records, or one of them.", completion: .directory)
  var gold: String

  @Argument(help: "Files and folders with their articles.", completion: .file())
  var paths: [String] = []

  @Flag(help: "List the errors, each with its words and rules, and what was told as what.")
  var errors = false

  @Option(help: ArgumentHelp("table or json.", valueName: "format"))
  var format: Form = .table

  @OptionGroup
  var lexicon: LexiconOption

  /// How the figures are printed.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case table
    case json
  }

  func run() throws {
    try Exit.reporting {
      let golds = try GoldFile.read(gold)
      let texts =
        paths.isEmpty ? GoldTexts(of: golds, beside: gold) : GoldTexts(in: paths)
      for failure in texts.failures { Output.note("\(failure.path): \(failure.reason)") }
      var scorer = Scorer(extractor: try lexicon.extractor())
      var alone: [String] = []
      for gold in golds {
        guard let input = texts[gold] else {
          alone.append(gold.id)
          continue
        }
        var article: Article?
        let failed = input.forEachArticle { _, found in article = article ?? found }
        try scorer.add(gold, failed > 0 ? nil : article)
      }
      guard scorer.scores.articles > 0 else { throw nothing(golds) }
      try print(scorer.scores)
      if !alone.isEmpty {
        let records = alone.count == 1 ? "1 record" : "\(alone.count) records"
        Output.note("\(records) without an article left out: \(alone.joined(separator: ", "))")
      }
      if scorer.scores.missing > 0 || !texts.failures.isEmpty { throw Exit.failure }
    }
  }

  private func nothing(_ golds: [Gold]) -> ExitCode {
    let reason =
      golds.isEmpty
      ? "it holds no .json files"
      : "no article found for its \(golds.count == 1 ? "record" : "\(golds.count) records")"
    Output.note("nothing to compare in \(gold): \(reason)")
    return Exit.nothingFound
  }

  private func print(_ scores: Scores) throws {
    var output = Output()
    switch format {
    case .json:
      var json = JSONWriter()
      scores.write(to: &json, errors: errors)
      try output.write(json.bytes)
    case .table: try output.write(EvaluationTable(scores: scores).written(errors: errors))
    }
    try output.flush()
  }
}

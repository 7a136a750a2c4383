import Answers
import Evaluation

/// The figures of an evaluation, for people.
struct EvaluationTable {
  let scores: Scores

  /// The figures, and the errors with what was told as what where they are wanted.
  func written(errors wantsErrors: Bool) -> [UInt8] {
    var out = figures + Array(("\n" + sums).utf8)
    guard wantsErrors else { return out }
    if !scores.confusions.pairs.isEmpty { out += [0x0A] + confusions }
    var article: String?
    // What is wrong with an award's core is told once, with the award.
    for error in scores.errors where error.kind != .awardCore || error.fault == .mistold {
      if error.article != article {
        article = error.article
        out += Array("\n\(Printable.line(error.article))\n".utf8)
      }
      for line in lines(error) { out += Array((Printable.line(line) + "\n").utf8) }
    }
    return out
  }

  private var figures: [UInt8] {
    let rows = ScoredKind.allCases.map { kind in
      let score = scores[kind]
      let parts = [score.precision, score.recall, score.f1].map { Cell.text(Self.decimal($0)) }
      return Row(
        cells: [.text(kind.rawValue)] + parts + [.number(score.gold), .number(score.found)]
      )
    }
    return table(["kind", "precision", "recall", "f1", "gold", "found"], rows)
  }

  private var sums: String {
    """
    macro F1 \(Self.decimal(scores.macro)), articles \(scores.articles)
    proposals told as conferred: \(scores.proposals.wrong) of \(scores.proposals.of)
    former posts told as current: \(scores.formers.wrong) of \(scores.formers.of)\(allowed)

    """
  }

  /// How many of the former posts the gold lets be told as current.
  private var allowed: String {
    scores.formers.allowed > 0 ? ", \(scores.formers.allowed) as the gold allows" : ""
  }

  private var confusions: [UInt8] {
    let rows = scores.confusions.pairs.map { pair, count in
      Row(
        cells: [
          .text(pair.field), .text(pair.gold ?? "nothing"), .text(pair.found ?? "nothing"),
          .number(count),
        ]
      )
    }
    return table(["field", "gold", "found", "count"], rows)
  }

  private func table(_ keys: [String], _ rows: [Row]) -> [UInt8] {
    Answer(keys: keys, shown: keys, rows: rows, hasSources: false)
      .written(as: .table, Look(width: Terminal.width))
  }

  private func lines(_ error: Mistake) -> [String] {
    let fault = error.fault == .mistold ? "told as conferred" : error.fault.rawValue
    var lines = ["  \(fault) \(error.kind.rawValue): \(error.fact)"]
    if let instead = error.instead { lines.append("    told: \(instead)") }
    if !error.rules.isEmpty { lines.append("    by: \(error.rules.joined(separator: ", "))") }
    if let quote = error.quote { lines.append("    “\(quote)”") }
    return lines
  }

  /// Three decimals.
  static func decimal(_ number: Double) -> String {
    let thousandths = Int((number * 1000).rounded(.toNearestOrEven))
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}

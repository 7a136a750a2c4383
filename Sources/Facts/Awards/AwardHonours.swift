import Grammar
import Text

/// Awards a unit's history lists line by line under a heading: `Khen thưởng`, `Huân chương Quân công hạng Ba (1967)`.
extension AwardFacts {
  /// The awards of a line that holds nothing else, below such a heading: the article's own unit got them.
  func honours(_ sentence: Int) -> [AwardBinder.Bound]? {
    guard let mainUnit, isHonour(sentence), isUnderHeading(sentence) else { return nil }
    return reading.items[sentence].compactMap { item in
      guard case .award(let award) = item.kind else { return nil }
      let mention = reading.analysis.awards[award]
      return AwardBinder.Bound(
        award: award,
        recipient: .unit(reading.unitName(mainUnit)),
        status: .conferred,
        grantor: mention.grantor.map { reading.unitName($0) } ?? mention.grantorName,
        presenters: [],
        tokens: item.tokens,
        cue: item.tokens,
        rule: "award.line-of-honours"
      )
    }
  }

  /// Whether a line opens with an award, perhaps behind its number, and says nothing but years besides.
  private func isHonour(_ sentence: Int) -> Bool {
    let line = reading.document.sentences[sentence].tokens
    guard reading.document.tokens[line.lowerBound].shape.contains(.lineStart),
      let first = reading.items[sentence].first(where: { !$0.isMark("-") }), first.isAward,
      first.tokens.lowerBound - line.lowerBound <= 2
    else { return false }
    return reading.items[sentence].allSatisfy { item in
      switch item.kind {
      case .award, .mark, .date, .cue(.and): true
      default: false
      }
    }
  }

  /// Whether only such lines stand between a line and a short one that heads them.
  private func isUnderHeading(_ sentence: Int) -> Bool {
    var above = sentence - 1
    while above > 0, isHonour(above) || isNumber(above) { above -= 1 }
    guard above > 0 else { return false }
    let heading = reading.document.sentences[above]
    guard heading.zone != .headline, heading.tokens.count <= 9,
      reading.document.tokens[heading.tokens.lowerBound].shape.contains(.lineStart)
    else { return false }
    let words: [(StaticString, StaticString)] = [
      ("khen", "thưởng"), ("phần", "thưởng"), ("danh", "hiệu"), ("thành", "tích"), ("vinh", "danh"),
    ]
    return heading.tokens.contains { token in
      words.contains { reading.isWord($0, at: token) && reading.isWord($1, at: token + 1) }
    }
  }
}

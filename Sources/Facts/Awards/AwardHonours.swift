import Grammar
import Text

/// Awards a unit's history lists line by line under a heading: `Khen thưởng`, `Huân chương Quân công hạng Ba (1967)`.
extension AwardFacts {
  /// The awards of a line that holds nothing else, below such a heading: the article's own unit got them; or below
  /// words that say who was given what is listed.
  func honours(_ sentence: Int) -> [AwardBinder.Bound]? {
    guard isHonour(sentence), let above = lineAbove(sentence),
      let owner = isHeading(above) ? mainUnit.map(owner) : told(above)
    else { return nil }
    return reading.items[sentence].compactMap { item in
      guard case .award(let award) = item.kind else { return nil }
      let mention = reading.analysis.awards[award]
      return AwardBinder.Bound(
        award: award,
        recipient: owner.recipient,
        status: owner.isProposed ? .proposed : .conferred,
        grantor: mention.grantor.map { reading.unitName($0) } ?? mention.grantorName
          ?? (mention.isOfState && !owner.isOfState ? nil : owner.grantor),
        presenters: [],
        tokens: item.tokens,
        cue: item.tokens,
        rule: "award.line-of-honours"
      )
    }
  }

  /// Whose the awards of such lines are, and who gave them.
  private struct Owner {
    var recipient: AwardFact.Recipient
    var grantor: String?
    var isOfState = false
    var isProposed = false
  }

  private func owner(_ unit: Int) -> Owner { Owner(recipient: .unit(reading.unitName(unit))) }

  /// `Lữ đoàn 613 được Đảng, Nhà nước trao tặng:`: who was given what stands in the lines below, told of by a
  /// verb that gives and a colon.
  private func told(_ above: Int) -> Owner? {
    let items = reading.items[above]
    guard opensList(above), !items.contains(where: \.isAward),
      let verb = items.lastIndex(where: {
        $0.cue == .grant || $0.cue == .handover || $0.cue == .receive
      }),
      !items.contains(where: { $0.cue == .aim || $0.cue == .future || $0.cue == .negation })
    else { return nil }
    let binder = binder(items)
    let passive = binder.passive(before: verb, from: 0)
    guard passive != nil || items[verb].cue == .receive else { return nil }
    let anchor = passive ?? verb
    let list = RecipientList(reading: reading, people: people, items: items)
    guard let member = binder.subject(before: anchor, list) else { return nil }
    var owner = Owner(recipient: member.recipient)
    owner.isProposed = items[..<verb].contains { $0.cue == .propose } || binder.isProposed(0, verb)
    for case .unit(let unit) in items[anchor..<verb].map(\.kind) where owner.grantor == nil {
      owner.grantor = binder.giverName(unit)
      owner.isOfState = binder.isState(unit)
    }
    return owner
  }

  /// Whether a line opens with an award, perhaps behind its number, and says nothing but years besides.
  private func isHonour(_ sentence: Int) -> Bool {
    let line = reading.document.sentences[sentence].tokens
    guard reading.document.tokens[line.lowerBound].shape.contains(.lineStart),
      let first = reading.items[sentence].first(where: { item in
        !["-", ":", ","].contains(where: item.isMark)
      }), first.isAward,
      first.tokens.lowerBound - line.lowerBound <= 3 || opensWithYear(line, before: first.tokens)
    else { return false }
    return reading.items[sentence].allSatisfy { item in
      switch item.kind {
      case .award, .mark, .date, .cue(.and): true
      default: false
      }
    }
  }

  /// `- Năm 1985: Huân chương Quân công hạng Ba`: whether nothing but a year stands before a line's award.
  private func opensWithYear(_ line: Range<Int>, before award: Range<Int>) -> Bool {
    let start =
      reading.document.isMark("-", line.lowerBound) ? line.lowerBound + 1 : line.lowerBound
    return reading.isWord("năm", at: start) && reading.document.number(start + 1) != nil
      && (reading.document.isMark(":", start + 2) || reading.document.isMark(",", start + 2))
      && award.lowerBound - start <= 5
  }

  /// The first sentence above a line that is none of such lines.
  private func lineAbove(_ sentence: Int) -> Int? {
    var above = sentence - 1
    while above > 0, isHonour(above) || isNumber(above) { above -= 1 }
    return above > 0 ? above : nil
  }

  /// Whether a short line heads a list of honours.
  private func isHeading(_ sentence: Int) -> Bool {
    let heading = reading.document.sentences[sentence]
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

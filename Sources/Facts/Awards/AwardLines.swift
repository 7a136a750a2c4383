import Grammar
import Text

/// Awards whose recipients stand in lines or sentences behind the one that names the award.
extension AwardFacts {
  /// `I - Huân chương Độc lập hạng Nhì`: a line of nothing but an award told of before heads a list
  /// of those who got it, and the next such line the next list.
  func heading(
    _ sentence: Int,
    _ told: [(bound: AwardBinder.Bound, sentence: Int)],
    _ before: AwardBinder.Bound?
  ) -> AwardBinder.Bound? {
    let items = reading.items[sentence]
    let line = reading.document.sentences[sentence].tokens
    guard let item = items.first(where: \.isAward), case .award(let award) = item.kind,
      item.tokens.lowerBound - line.lowerBound <= 3, line.upperBound - item.tokens.upperBound <= 1,
      items.allSatisfy({ $0.isAward || $0.cue == nil && !$0.isUnit && !$0.isPerson }),
      var bound = told.last(where: { one in
        one.bound.award.map { isSame($0, award) } ?? false
      })?.bound ?? before
    else { return nil }
    bound.award = award
    bound.isListed = true
    return bound
  }

  func isSame(_ one: Int, _ other: Int) -> Bool {
    Fold.same(reading.analysis.awards[one].name, reading.analysis.awards[other].name)
  }

  /// `... đối với các đồng chí:` and a name a line: the lines go on with the last award, or the one
  /// that heads them.
  func listed(
    _ sentence: Int,
    _ heading: (bound: AwardBinder.Bound, sentence: Int)?,
    _ told: [(bound: AwardBinder.Bound, sentence: Int)]
  ) -> [AwardBinder.Bound]? {
    let line = reading.document.sentences[sentence].tokens
    guard let last = heading.flatMap({ follows(sentence, $0.sentence) ? $0 : nil }) ?? told.last,
      follows(sentence, last.sentence),
      let first = reading.items[sentence].first(where: { !$0.isMark("-") }),
      case .person(let mention) = first.kind, let person = people.person(of: mention),
      !line.prefix(while: { $0 < first.tokens.lowerBound }).contains(
        where: reading.document.isWord
      ),
      first.tokens.lowerBound - line.lowerBound <= 3,
      !AwardBinder.hasCue(reading.items[sentence][...]),
      last.bound.isListed || opensList(last.sentence)
        || endsIn(";", last.sentence) && last.bound.rule == "award.giver-active"
    else { return nil }
    var next = last.bound
    next.recipient = person.rank != nil ? .officer(person.name) : .person(person.name)
    next.isListed = true
    next.isAnaphoric = false
    next.tokens = first.tokens
    return [next]
  }

  /// `Các liệt sĩ được truy tặng gồm: A; B; C`: the names of those the sentence before tells an award
  /// of.
  func names(
    _ sentence: Int,
    _ told: [(bound: AwardBinder.Bound, sentence: Int)]
  ) -> [AwardBinder.Bound]? {
    let items = reading.items[sentence]
    guard let last = told.last, follows(sentence, last.sentence),
      let verb = items.firstIndex(where: { $0.cue == .grant || $0.cue == .handover }),
      items[..<verb].contains(where: { $0.cue == .passive || $0.cue == .honour }),
      items[..<verb].contains(where: { $0.cue == .propose }) == (last.bound.status == .proposed),
      let open = items[(verb + 1)...].prefix(2).lastIndex(where: {
        $0.isMark(":") || $0.cue == .have
      })
    else { return nil }
    let named = items[open...].compactMap { item -> AwardBinder.Bound? in
      guard case .person(let mention) = item.kind, let person = people.person(of: mention) else {
        return nil
      }
      var next = last.bound
      next.recipient = person.rank != nil ? .officer(person.name) : .person(person.name)
      next.within = nil
      next.isAnaphoric = false
      next.tokens = item.tokens
      return next
    }
    return named.isEmpty ? nil : named
  }

  /// Whether a sentence comes next after another, but for the number of its own line (`2.`).
  func follows(_ sentence: Int, _ before: Int) -> Bool {
    guard before < sentence else { return false }
    return (before + 1..<sentence).allSatisfy { index in
      reading.document.sentences[index].tokens.count <= 2 && reading.items[index].isEmpty
    }
  }

  /// Whether a recipient only announces the list below it: `các đồng chí:`.
  func isOpener(
    _ bound: AwardBinder.Bound,
    _ sentence: Int,
    _ told: [(bound: AwardBinder.Bound, sentence: Int)]
  ) -> Bool {
    guard opensList(sentence), !bound.isListed, bound.award != nil else { return false }
    return told.contains { $0.bound.isListed && $0.bound.award == bound.award }
  }

  /// Whether a sentence ends in a colon.
  func opensList(_ sentence: Int) -> Bool { endsIn(":", sentence) }

  /// Whether a mark ends a sentence.
  func endsIn(_ mark: Unicode.Scalar, _ sentence: Int) -> Bool {
    reading.document.isMark(mark, reading.document.sentences[sentence].tokens.upperBound - 1)
  }
}

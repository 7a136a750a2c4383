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

  /// `Danh sách khen thưởng:` and a line an award, `- Bằng khen của Quân khu 5: 20 tập thể`; proposed where
  /// the words above the list propose.
  func entry(_ sentence: Int) -> [AwardBinder.Bound]? {
    let items = reading.items[sentence]
    guard let colon = colon(of: sentence), let opener = opener(of: sentence),
      case .award(let award) = items[colon - 1].kind
    else { return nil }
    let above = reading.items[opener]
    let isProposed = binder(above).isProposed(0, above.count - 1)
    guard isProposed || above.contains(where: Self.isGiving),
      !above.contains(where: { $0.cue == .aim || $0.cue == .future || $0.cue == .negation })
    else { return nil }
    let binder = binder(items)
    let list = RecipientList(reading: reading, people: people, items: items)
    var members: [RecipientList.Member] = []
    var start = colon + 1
    while start < items.count {
      let end = items[start...].firstIndex { $0.isMark(";") } ?? items.count
      members += list.right(from: start, until: end)
      start = end + 1
    }
    return members.map { member in
      AwardBinder.Bound(
        award: award,
        recipient: member.recipient,
        within: member.within,
        status: isProposed ? .proposed : .conferred,
        grantor: binder.name(of: reading.analysis.awards[award]),
        presenters: [],
        tokens: items[colon - 1].tokens.lowerBound..<member.tokens.upperBound,
        cue: items[colon - 1].tokens.lowerBound..<items[colon].tokens.upperBound,
        rule: "award.line-of-list"
      )
    }
  }

  /// `đề nghị cấp trên: Tặng Cờ thi đua cho A.`: whether a sentence opens a list of what is proposed.
  func opensProposals(_ items: [Item]) -> Bool {
    guard let ask = items.firstIndex(where: { $0.cue == .propose }) else { return false }
    return items[ask...].contains { $0.isMark(":") }
  }

  /// `Tặng Bằng khen cho B.`: whether a sentence without a subject goes on with such a list.
  func goesOnProposing(_ sentence: Int, after before: Int) -> Bool {
    let start = reading.document.sentences[sentence].tokens.lowerBound
    guard follows(sentence, before),
      let first = reading.items[sentence].first(where: { !$0.isMark("-") }),
      first.tokens.lowerBound - start <= 1
    else { return false }
    return first.cue == .grant || first.cue == .recognise || first.cue == .handover
  }

  func binder(_ items: [Item]) -> AwardBinder {
    AwardBinder(reading: reading, people: people, items: items, mainUnit: mainUnit)
  }

  /// Whether a word says that what is listed below was given.
  private static func isGiving(_ item: Item) -> Bool {
    switch item.cue {
    case .commend, .reward, .grant, .handover, .receive: true
    default: false
    }
  }

  /// The colon right behind the award a line opens with.
  private func colon(of sentence: Int) -> Int? {
    let items = reading.items[sentence]
    let start = reading.document.sentences[sentence].tokens.lowerBound
    guard reading.document.tokens[start].shape.contains(.lineStart) || isNumber(sentence - 1),
      let first = items.firstIndex(where: \.isAward), first + 1 < items.count,
      items[first].tokens.lowerBound - start <= 2, items[first + 1].isMark(":"),
      items[first + 1].tokens.lowerBound == items[first].tokens.upperBound
    else { return nil }
    return first + 1
  }

  /// The sentence a list of such lines stands below.
  private func opener(of sentence: Int) -> Int? {
    var above = sentence - 1
    while above >= 0, isNumber(above) || colon(of: above) != nil { above -= 1 }
    return above >= 0 && opensList(above) && !reading.items[above].isEmpty ? above : nil
  }

  /// `1.`: the number of a line, a sentence of its own.
  func isNumber(_ sentence: Int) -> Bool {
    sentence >= 0 && reading.document.sentences[sentence].tokens.count <= 2
      && reading.items[sentence].isEmpty
  }

  /// Whether a sentence comes next after another, but for the number of its own line (`2.`).
  func follows(_ sentence: Int, _ before: Int) -> Bool {
    guard before < sentence else { return false }
    return (before + 1..<sentence).allSatisfy(isNumber)
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

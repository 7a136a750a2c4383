import Grammar
import Text

/// Offices that go from one person to the next.
extension PersonChanges {
  /// `A bàn giao chức vụ X cho B`, `bàn giao chức vụ X giữa A và B`: X leaves A, B gets it.
  func handover(_ index: Int) -> [BoundChange] {
    let verb = verbs[index]
    guard verb.posts != nil, let next = next(behind: verb) else { return [] }
    if items[next].cue == .to {
      guard !isForATime(verb.end), let receiver = objects(behind: verb).first else { return [] }
      let givers = subjects(before: index)
      return handed(verb, from: givers, to: receiver)
        + handedBesides(index, from: givers, behind: receiver)
    }
    let both = items[next].isPerson ? list(from: next) : []
    guard both.count == 2, says("giữa", verb.end) || says("từ", verb.end) else { return [] }
    return handed(verb, from: [both[0]], to: both[1])
  }

  /// `bàn giao chức vụ X cho B và chức vụ Y cho C`: the verb serves both.
  private func handedBesides(
    _ index: Int,
    from givers: [Int],
    behind receiver: Int
  ) -> [BoundChange] {
    let limit = verbs.dropFirst(index + 1).first?.tokens.lowerBound ?? Int.max
    let start = reading.analysis.persons[receiver].tokens.upperBound
    let sentence = reading.sentenceTokens(of: start)
    let further = reading.analysis.posts.filter { posts in
      let token = posts.tokens.lowerBound
      return token > start && token < min(limit, sentence.upperBound)
        && (says("vụ", token - 1) || says("chức", token - 1))
    }
    return further.flatMap { posts -> [BoundChange] in
      var verb = verbs[index]
      verb.posts = posts
      verb.end = posts.tokens.upperBound
      guard let next = next(behind: verb), items[next].cue == .to, !isForATime(verb.end),
        let receiver = objects(behind: verb).first
      else { return [] }
      return handed(verb, from: givers, to: receiver)
    }
  }

  private func handed(_ verb: ChangeVerb, from givers: [Int], to receiver: Int) -> [BoundChange] {
    let rule = "change.handover"
    return givers.flatMap { made(.relief, of: $0, by: verb, rule: rule) }
      + made(.appointment, of: receiver, by: verb, rule: rule)
  }

  /// `bàn giao nhiệm vụ Chính ủy tạm thời cho B`: nobody's office changes.
  private func isForATime(_ token: Int) -> Bool { (0..<4).contains { says("tạm", token + $0) } }

  private func says(_ word: StaticString, _ token: Int) -> Bool { reading.isWord(word, at: token) }
}

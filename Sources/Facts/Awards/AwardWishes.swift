import Grammar
import Text

/// Words around an award that make it a wish, a rule or a question, or leave it to others to decide.
extension AwardBinder {
  /// Whether nothing is told of anybody: a question, a rule for all, a wish, a pledge.
  func isMeant(_ verb: Verb, _ start: Int, _ award: Int) -> Bool {
    let token = items[verb.passive ?? verb.position].tokens.lowerBound
    let sentence = reading.sentenceTokens(of: token)
    if reading.document.isMark("?", sentence.upperBound - 1) { return true }
    let behind = items[award...].prefix { !$0.isMark(";") }
    // "Cá nhân đạt danh hiệu X thì được xét".
    if behind.contains(where: { item in
      item.cue == .future && reading.isWord("thì", at: item.tokens.lowerBound)
    }) {
      return true
    }
    let clause = clauseStart(before: token, sentence)..<token
    return clause.contains { isRule($0) || isWish($0, isPassive: verb.passive != nil) }
  }

  /// The start of the words before a token that no mark parts from it.
  private func clauseStart(before token: Int, _ sentence: Range<Int>) -> Int {
    var start = token
    while start > sentence.lowerBound, !reading.document.isMark(",", start - 1),
      !reading.document.isMark(";", start - 1), !reading.document.isMark(":", start - 1)
    {
      start -= 1
    }
    return start
  }

  /// `Mỗi tập thể đạt danh hiệu X được thưởng`, `có ít nhất 1 tập thể được tặng`: what holds for all, or is to come.
  private func isRule(_ token: Int) -> Bool {
    if reading.isWord("ít", at: token), reading.isWord("nhất", at: token + 1) {
      return reading.document.number(token + 2) != nil
        || reading.document.starts(.of(.numeral), at: token + 2)
    }
    return (reading.isWord("mỗi", at: token) || reading.isWord("mọi", at: token))
      && reading.document.starts(.of(.counter), at: token + 1)
  }

  /// `yêu cầu Lữ đoàn 613 giành Cờ thi đua`, `chúc Lữ đoàn sớm được tặng`, `ký giao ước đạt danh hiệu`.
  private func isWish(_ token: Int, isPassive: Bool) -> Bool {
    func says(_ first: StaticString, _ second: StaticString) -> Bool {
      reading.isWord(first, at: token) && reading.isWord(second, at: token + 1)
    }
    if reading.isWord("chúc", at: token) { return !says("chúc", "mừng") && !says("chúc", "tết") }
    if says("mong", "muốn") || says("hy", "vọng") { return true }
    // "yêu cầu đơn vị vừa được tặng Cờ thi đua phát huy thành tích": what was.
    return !isPassive && (says("yêu", "cầu") || says("kêu", "gọi") || says("giao", "ước"))
  }

  /// `tặng Bằng khen cho 8 tập thể, trình Bộ Quốc phòng quyết định`, `Việc tặng Cờ thi đua ... đang được xem
  /// xét`: what others are to decide, told behind the award.
  func isLeftOpen(_ award: Int) -> Bool {
    let rest = items[(award + 1)...].prefix { !$0.isMark(";") }
    guard !rest.contains(where: \.tellsAward),
      !rest.contains(where: { $0.cue == .passive || $0.cue == .grant })
        || reading.isWord("việc", at: items[0].tokens.lowerBound - 1)
    else { return false }
    let end = rest.last?.tokens.upperBound ?? 0
    return (items[award].tokens.upperBound..<max(end + 1, items[award].tokens.upperBound))
      .contains { token in
        reading.isWord("trình", at: token) && !reading.isWord("bày", at: token + 1)
          && !reading.isWord("diễn", at: token + 1) && reading.document.isMark(",", token - 1)
          || reading.isWord("xem", at: token) && reading.isWord("xét", at: token + 1)
      }
  }

  /// `giới thiệu A nhận danh hiệu X`, `Hội nghị suy tôn A nhận Cờ thi đua`: those who choose do not give;
  /// and so of those listed behind: `; B nhận Bằng khen`.
  func isIntroduced(_ verb: Verb, from start: Int, after before: Verb?) -> Bool {
    guard items[verb.position].cue == .receive || verb.passive != nil else { return false }
    let end = items[verb.passive ?? verb.position].tokens.lowerBound
    if let before, before.isIntroduced, items[before.position].cue == items[verb.position].cue,
      !reading.isWord("đã", at: end - 1)
    {
      return true
    }
    let sentence = reading.sentenceTokens(of: end).lowerBound
    let clause = start > 0 ? items[start - 1].tokens.upperBound : sentence
    return (min(clause, end)..<end).contains { token in
      // "được bình chọn nhận Cờ thi đua": chosen for it, which others are to give.
      chooses(token) && (!isDone(to: token) || isChoice(token, of: end))
        && !isOver(token, until: end)
    }
  }

  /// Whether a mark ends what is said of those chosen; a comma what is only introduced.
  private func isOver(_ choice: Int, until end: Int) -> Bool {
    let isWeak = reading.isWord("giới", at: choice)
    return (choice..<end).contains { token in
      reading.document.isMark(";", token) || isWeak && reading.document.isMark(",", token)
    }
  }

  private func chooses(_ token: Int) -> Bool {
    let words: [(StaticString, StaticString)] = [
      ("giới", "thiệu"), ("suy", "tôn"), ("bình", "chọn"),
    ]
    return reading.isWord("bầu", at: token)
      || words.contains { reading.isWord($0, at: token) && reading.isWord($1, at: token + 1) }
  }

  /// Whether a word for choosing ends right before another verb.
  private func isChoice(_ token: Int, of verb: Int) -> Bool {
    verb - token == (reading.isWord("bầu", at: token) ? 1 : 2)
      && reading.isWord("nhận", at: verb)
  }

  /// `được Cụm thi đua suy tôn`: what was done to one who may have got something since.
  private func isDone(to verb: Int) -> Bool {
    (max(0, verb - 8)..<verb).reversed().prefix { !reading.document.isMark(",", $0) }
      .contains { reading.isWord("được", at: $0) }
  }
}

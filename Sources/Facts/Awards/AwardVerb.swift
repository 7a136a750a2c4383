import Grammar
import Text

/// The verb a clause's award hangs on, and what it says of it: given, proposed, or nothing yet.
extension AwardBinder {
  /// The nearest verb of giving or receiving left of an award.
  func verb(for award: Int, from start: Int) -> Verb? {
    for position in (start..<award).reversed() {
      if isGivingEvent(position) {
        return Verb(
          position: position,
          passive: nil,
          receives: false,
          isProposed: isProposed(start, award)
        )
      }
      guard let cue = items[position].cue else { continue }
      guard items[award].tokens.lowerBound - items[position].tokens.upperBound <= 40 else {
        return nil
      }
      switch cue {
      case .grant, .handover, .recognise, .reward, .attendgive:
        let passive = passive(before: position, from: start)
        return Verb(
          position: position,
          passive: passive,
          receives: false,
          isProposed: isProposed(start, award)
        )
      case .attain where isGivenOn(award, past: position, from: start): continue
      case .receive, .attain, .honour:
        return Verb(
          position: position,
          passive: nil,
          receives: true,
          isProposed: isProposed(ownStart(of: position, from: start), award)
        )
      case .propose where award - position == 1 && passive(before: position, from: start) != nil:
        // "được đề nghị Cờ thi đua": the verb left out.
        return Verb(
          position: position,
          passive: passive(before: position, from: start),
          receives: false,
          isProposed: true
        )
      case .passive:
        // "được Bằng khen": the verb left out.
        if award - position == 1 {
          return Verb(
            position: position,
            passive: position,
            receives: true,
            isProposed: isProposed(start, award)
          )
        }
      default: continue
      }
    }
    return nil
  }

  /// `tặng Cờ cho các đội đạt giải Nhất và Bằng khen cho 12 cá nhân`: whether an award with a `cho` of its own goes on
  /// with what is given, past whom the first is given to.
  private func isGivenOn(_ award: Int, past attain: Int, from start: Int) -> Bool {
    guard case .award(let mention) = items[award].kind,
      reading.analysis.awards[mention].tag != "prize",
      let next = items[award...].firstIndex(where: { !$0.isAward && !$0.isJoint }),
      items[next].cue == .to,
      items[next].tokens.lowerBound == items[next - 1].tokens.upperBound
    else { return false }
    return items[start..<attain].contains { $0.cue == .grant || $0.cue == .handover }
  }

  /// Where the words of a receiving verb start: behind `6 tập thể được đề nghị tặng Cờ, 11 tập thể đạt
  /// danh hiệu ...` a new subject tells of something had, not of something proposed.
  private func ownStart(of verb: Int, from start: Int) -> Int {
    guard let proposal = items[start..<verb].lastIndex(where: { $0.cue == .propose }),
      passive(before: proposal, from: start) != nil,
      let comma = items[proposal..<verb].lastIndex(where: { $0.isMark(",") }),
      items[proposal..<comma].contains(where: \.isAward),
      items[comma..<verb].contains(where: { item in
        switch item.kind {
        case .unit, .person, .quantity: true
        default: false
        }
      })
    else { return start }
    return comma
  }

  /// `tổ chức trao Huy hiệu`, `Lễ trao tặng Huân chương`: an event whose name is the giving.
  private func isGivingEvent(_ position: Int) -> Bool {
    guard case .event(let event) = items[position].kind,
      reading.analysis.events[event].tag == "award",
      position + 1 < items.count,
      items[(position + 1)...].contains(where: {
        $0.cue == .to || $0.cue == .toward || $0.cue == .grant
      })
    else { return false }
    return reading.document.isWord("trao", at: items[position].tokens.upperBound - 1)
      || reading.document.isWord("trao", at: items[position].tokens.upperBound - 2)
  }

  /// The `được` a verb stands under: only a grantor or a proposal between them.
  func passive(before verb: Int, from start: Int) -> Int? {
    // "được A tặng X (năm 2013), B tặng Y": each award makes room for one more.
    var from = items[verb].tokens.lowerBound
    for position in (start..<verb).reversed() {
      switch items[position].kind {
      case .cue(.passive), .cue(.honour): return position
      case .mark("("), .mark(")"): continue
      case .award where items[position + 1].isJoint || items[position + 1].isMark("("):
        // "được tặng Cờ thi đua và công nhận ...": one passive for both verbs.
        from = items[position].tokens.lowerBound
        continue
      case .mark(","):
        // "..., Thiếu tướng A trao": a clause of its own.
        if case .person = items[position + 1].kind { return nil }
      case .cue(.be) where items[position..<verb].contains(where: { $0.cue == .propose }):
        // "được suy tôn là đơn vị dẫn đầu, đề nghị tặng": chosen, and so proposed.
        from = items[position].tokens.lowerBound
        continue
      case .unit, .cue(.propose), .cue(.and), .cue(.grant), .cue(.recognise), .cue(.handover),
        .cue(.with), .cue(.appoint), .cue(.say), .person, .cue(.of):
        guard from - items[position].tokens.upperBound <= 24 else { return nil }
        continue
      default: return nil
      }
    }
    return nil
  }

  /// Whether a proposal stands between a clause's start and its award: a word for it, or `trình`,
  /// `xét` before the verb.
  func isProposed(_ start: Int, _ award: Int) -> Bool {
    guard start < award else { return false }
    let first = items[start].tokens.lowerBound
    // "Hội đồng họp xét tặng", "; trình Chủ tịch nước tặng": the word before what the clause opens with.
    let from =
      reading.isWord("xét", at: first - 1) || reading.isWord("trình", at: first - 1)
      ? first - 1 : first
    return items[start..<award].contains { $0.cue == .propose }
      || (from..<items[award].tokens.lowerBound).contains(where: submits)
  }

  /// `trình tặng`, `xét tặng`, but not `quá trình`, `trình độ`, `nhận xét`.
  func submits(_ token: Int) -> Bool {
    let document = reading.document
    // "Thiếu tướng Lê Quang Trình trao": a name.
    if document.isCapital(token), !document.tokens[token].shape.contains(.lineStart),
      !(token > 0 && document.tokens[token - 1].shape.contains(.mark))
    {
      return false
    }
    if document.isWord("trình", at: token) {
      let before: [StaticString] = [
        "quá", "chương", "công", "quy", "lộ", "giáo", "tiến", "hành", "tường", "thuyết",
      ]
      let behind: [StaticString] = ["độ", "bày", "diễn", "tự", "duyệt"]
      return !before.contains { document.isWord($0, at: token - 1) }
        && !behind.contains { document.isWord($0, at: token + 1) }
    }
    if isCandidate(token) { return true }
    guard document.isWord("xét", at: token) else { return false }
    // "Xét đề nghị của X": why it was given.
    if document.isWord("nghị", at: token + 2), document.isWord("của", at: token + 3) {
      return false
    }
    return !document.isWord("nhận", at: token - 1) && !document.isWord("nghiệm", at: token + 1)
      && !document.isWord("xử", at: token + 1)
  }

  /// `ứng viên nhận`, `hiệp y khen thưởng`, `giới thiệu để Quân khu 5 tặng`: those named for what others are to decide.
  private func isCandidate(_ token: Int) -> Bool {
    func says(_ first: StaticString, _ second: StaticString, at token: Int) -> Bool {
      reading.isWord(first, at: token) && reading.isWord(second, at: token + 1)
    }
    if reading.isWord("để", at: token) {
      return says("giới", "thiệu", at: token - 2) || says("hồ", "sơ", at: token - 2)
        || says("bình", "chọn", at: token - 2) || says("tờ", "trình", at: token - 2)
    }
    return says("ứng", "viên", at: token) || says("ứng", "cử", at: token)
      || says("hiệp", "y", at: token)
  }

  /// Targets, plans and negations before the verb: no fact.
  func isDenied(before verb: Verb, _ start: Int, _ award: Int) -> Bool {
    for position in 0..<award {
      switch items[position].cue {
      case .aim: if !isPast(position, award), !isMet(position, verb) { return true }
      case .future: return true
      case .negation: if position >= start, !isOver(position, verb) { return true }
      case .build: if position >= start, position > verb.position || verb.receives { return true }
      default: continue
      }
    }
    return false
  }

  /// `Không có vi phạm, Lữ đoàn 613 được tặng`: a comma ends what is denied.
  private func isOver(_ negation: Int, _ verb: Verb) -> Bool {
    let end = verb.passive ?? verb.position
    return negation < end && items[negation..<end].contains { $0.isMark(",") }
  }

  /// `hoàn thành 100% chỉ tiêu, được tặng`, `với quyết tâm cao, A đã giành`: a noun, and a comma
  /// behind it.
  private func isMet(_ aim: Int, _ verb: Verb) -> Bool {
    let (first, last) = (items[aim].tokens.lowerBound, items[aim].tokens.upperBound)
    guard
      reading.isWord("tiêu", at: last - 1) || reading.isWord("với", at: first - 1)
        || reading.isWord("tinh", at: first - 2), isOver(aim, verb)
    else { return false }
    let done: [StaticString] = ["thành", "vượt", "đạt", "với", "thần"]
    return (1...5).contains { back in
      done.contains { reading.isWord($0, at: first - back) }
        || reading.document.isMark("%", first - back)
    }
  }

  /// `Không ngừng phấn đấu, Lữ đoàn 613 đã được tặng`: the target's clause is over, a new subject was
  /// given something.
  private func isPast(_ aim: Int, _ award: Int) -> Bool {
    func isSubject(_ item: Item) -> Bool {
      switch item.kind {
      case .unit, .person, .event: true
      default: false
      }
    }
    // Whoever sets a target stands before it.
    guard !items[..<aim].contains(where: isSubject),
      let comma = items[aim..<award].firstIndex(where: { $0.isMark(",") }),
      // "Phấn đấu năm 2024, Lữ đoàn 613 được tặng": until when.
      !reading.analysis.periods.contains(where: { period in
        (items[aim].tokens.upperBound..<items[comma].tokens.lowerBound)
          .contains(period.tokens.lowerBound)
      }),
      let subject = items[comma..<award].firstIndex(where: isSubject)
    else { return false }
    return items[subject..<award].contains { item in
      switch item.cue {
      case .passive, .honour: true
      // "... nỗ lực phấn đấu, Tổng cục đã trao tặng".
      case .handover, .grant:
        reading.isWord("đã", at: item.tokens.lowerBound)
          || reading.isWord("đã", at: item.tokens.lowerBound - 1)
      default: false
      }
    }
  }

  /// A weak name (`vững mạnh toàn diện`) needs a verb that can only mean an award.
  func suits(_ award: Int, _ verb: Verb) -> Bool {
    let mention = reading.analysis.awards[award]
    guard mention.isWeak else { return true }
    switch items[verb.position].cue {
    case .recognise, .attain, .grant, .receive, .handover, .attendgive:
      return mention.tag != "praise"
    default: return false
    }
  }
}

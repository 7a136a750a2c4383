import Grammar

/// Where a post is held: the unit printed with it, else the one the article means.
struct PostPlaces {
  let reading: Reading
  /// The unit the article is about, for posts printed without one.
  let mainUnit: String?

  /// Places in an article about a unit: those who lead a headquarters hold their posts at its unit,
  /// `Chính ủy` at `Quân khu 7` where `Bộ Tư lệnh Quân khu 7` holds the event.
  init(reading: Reading, about unit: Int?) {
    self.reading = reading
    let all = reading.analysis.units.all
    mainUnit = unit.map { index in
      let commanded = all[index].kind == "Bộ Tư lệnh" ? all[index].commanded : nil
      return reading.unitName(commanded ?? index)
    }
  }

  /// A post's unit, and the unit above it printed in the same breath.
  func place(of post: PositionMention, before token: Int) -> (unit: String?, above: String?) {
    let units = reading.analysis.units
    if let index = post.unit {
      return (units.all[index].name, units.all[index].parent.map { units.all[$0].name })
    }
    if let name = post.unitName { return (name, nil) }
    guard !post.hasOwnBody else { return (nil, nil) }
    if let kind = kind(behind: post), post.kinds.isEmpty {
      return (unit(of: [kind], before: token), nil)
    }
    return (
      unit(of: post.kinds, before: token)
        ?? (post.kinds.isEmpty ? scene(of: token) ?? storyUnit(of: token) ?? mainUnit : nil), nil
    )
  }

  /// `Còn ở Ban CHQS huyện X, Thượng tá A, Chỉ huy trưởng đã trao`: the unit a sentence opens at.
  private func scene(of token: Int) -> String? {
    let sentence = reading.sentenceTokens(of: token)
    let units = reading.analysis.units
    return sentence.prefix(4).lazy.compactMap { units.at($0) }.first { index in
      let mention = units.all[index]
      return mention.isMilitary && !mention.isBare && mention.level > 4
        && (reading.isWord("tại", at: mention.tokens.lowerBound - 1)
          || reading.isWord("ở", at: mention.tokens.lowerBound - 1))
        && mention.tokens.upperBound <= token
    }.map(reading.unitName)
  }

  /// `Chính ủy trung đoàn`: the kind of unit, in lower case, right behind a post.
  private func kind(behind post: PositionMention) -> String? {
    let token = post.tokens.upperBound
    guard token < reading.document.tokens.count, !reading.document.isCapital(token),
      let unit = reading.document.phrase(.unit, at: token), unit.entry.tag == "numbered",
      unit.entry.isMilitary
    else { return nil }
    return unit.entry.name
  }

  /// Where the item of a round-up that a token is of opens, on a line with a star; 0 where the article has none.
  private func storyStart(before token: Int) -> Int {
    reading.document.sentences.map(\.tokens.lowerBound).last { start in
      start <= token && reading.document.isMark("*", start)
    } ?? 0
  }

  /// `* Sáng 5/7, Lữ đoàn 613 tổ chức hội thi. ... Đại tá A, Chính ủy`: the unit an item of a round-up opens with.
  private func storyUnit(of token: Int) -> String? {
    let story = storyStart(before: token)
    guard story > 0 || reading.document.isMark("*", 0) else { return nil }
    return reading.analysis.units.all.first { mention in
      (story..<min(story + 12, token)).contains(mention.tokens.lowerBound) && mention.isMilitary
        && !mention.isBare && !mention.isBody && mention.level > 2
    }.map(\.name)
  }

  /// `Lữ đoàn trưởng` without a unit: the article's unit of that kind, the last one named before.
  private func unit(of kinds: [String], before token: Int) -> String? {
    guard !kinds.isEmpty else { return nil }
    let fitting = reading.analysis.units.all.filter { mention in
      kinds.contains(mention.kind) && !mention.isBare && !mention.isBody
    }
    // "* Trung đoàn 292 tổ chức ...; B, Trung đoàn trưởng Trung đoàn 926; A - Trung đoàn trưởng đọc": the item's own.
    let story = storyStart(before: token)
    if story > 0,
      let own = fitting.first(where: { (story..<token).contains($0.tokens.lowerBound) })
    {
      return own.name
    }
    return (fitting.last { $0.tokens.lowerBound < token } ?? fitting.first)?.name
  }
}

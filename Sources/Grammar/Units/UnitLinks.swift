import Lexicon
import Text

/// Finds the units above units, where the text says so between two mentions.
struct UnitLinks {
  let document: Document
  var mentions: UnitMentions

  /// Links in reading order, longest chains first, so that `chainEnd` covers whole chains.
  mutating func link() {
    for index in mentions.all.indices.reversed() where !mentions.isBody(index) {
      // What it was read with, not what it is given here.
      let (parent, rule) = (mentions.all[index].parent, mentions.all[index].parentRule)
      shareModifier(index)
      if parent == nil {
        linkForward(index)
      } else if let parent, rule == "unit.parent-glued" {
        mentions.all[index].chainEnd = max(
          mentions.all[index].chainEnd,
          mentions.all[parent].chainEnd
        )
      }
    }
    linkMembers()
  }

  /// A unit right behind this one, after a comma, a slash, a bracket or `thuộc`, that ranks above it.
  private mutating func linkForward(_ index: Int) {
    if let other = alias(behind: index) {
      mentions.all[other].aliasOf = index
      mentions.all[index].chainEnd = mentions.all[other].tokens.upperBound + 1
    }
    guard mentions.all[index].aliasOf == nil else { return }
    let end = mentions.all[index].chainEnd
    if document.isMark(",", end) || document.isMark("-", end), let above = mentions.at(end + 1),
      ranksAbove(above, index), !mentions.isBody(above), !mentions.all[above].isLeaf,
      !isListed(index, above), !isCounted(index, above)
    {
      if mentions.all[index].pattern == .command, mentions.all[index].isBare {
        // "Bộ Tham mưu, Quân khu 4" is the Bộ Tham mưu Quân khu 4.
        mentions.all[index].commanded = above
        mentions.all[index].isBare = false
        mentions.all[index].rule = "unit.headquarters-comma"
        mentions.all[index].chainEnd = mentions.all[above].chainEnd
        return
      }
      set(index, above, rule: "unit.parent-comma", end: mentions.all[above].chainEnd)
    } else if document.isMark("/", end), let above = mentions.at(end + 1),
      ranksAbove(above, index)
    {
      set(index, above, rule: "unit.parent-slash", end: mentions.all[above].chainEnd)
    } else if document.isMark("(", end), let above = mentions.at(end + 1), ranksAbove(above, index),
      let close = bracketEnd(behind: above)
    {
      set(index, above, rule: "unit.parent-bracket", end: close)
      shareBracket(index, above)
    } else if document.isWord("của", at: end), let above = mentions.at(end + 1),
      isNumbered(index), ranksAbove(above, index), mentions.all[above].kind != "Bộ Quốc phòng"
    {
      set(index, above, rule: "unit.parent-of", end: mentions.all[above].chainEnd)
    } else {
      var start = end
      if document.isMark("(", start) || document.isMark(",", start) { start += 1 }
      guard let belongs = document.phrase(.trigger, at: start), belongs.entry.tag == "belong",
        let above = mentions.at(belongs.end), above != index, !mentions.isBody(above),
        mentions.all[index].belongs(under: mentions.all[above])
      else { return }
      set(index, above, rule: "unit.parent-belongs", end: mentions.all[above].chainEnd)
      shareBelonging(index, above)
    }
  }

  /// `Công ty TNHH MTV Hóa chất 95 (Nhà máy Z195)`: the plant's other name in brackets.
  private func alias(behind index: Int) -> Int? {
    let end = mentions.all[index].tokens.upperBound
    let kinds = ["Công ty", "Tổng công ty", "Xí nghiệp", "Nhà máy"]
    guard document.isMark("(", end), let other = mentions.at(end + 1),
      document.isMark(")", mentions.all[other].tokens.upperBound),
      [index, other].allSatisfy({ unit in
        kinds.contains { mentions.all[unit].kind.hasPrefix($0) }
      })
    else { return nil }
    return other
  }

  /// `Trung đoàn 12 của Sư đoàn 3`: a unit known by its number, not an award's giver or an organ.
  private func isNumbered(_ index: Int) -> Bool {
    let kinds = [
      "Sư đoàn", "Lữ đoàn", "Trung đoàn", "Tiểu đoàn", "Đại đội", "Phi đội", "Hải đội",
      "Đội Điều trị",
    ]
    return !mentions.all[index].isBare && kinds.contains(mentions.all[index].kind)
  }

  /// `Bệnh viện 108, Học viện Quân y, Bệnh viện 175`: of three hospitals, schools or institutes in a list none is
  /// above another.
  private func isListed(_ index: Int, _ above: Int) -> Bool {
    guard document.isMark(",", mentions.all[index].chainEnd), isSchool(index), isSchool(above)
    else { return false }
    let end = mentions.all[above].chainEnd
    let isJoined =
      document.isMark(",", end) || document.phrase(.trigger, at: end)?.entry.tag == "and"
    if isJoined, let next = mentions.at(end + 1), isSchool(next) { return true }
    let start = mentions.all[index].tokens.lowerBound
    return index > 0 && document.isMark(",", start - 1) && isSchool(index - 1)
      && mentions.all[index - 1].tokens.upperBound == start - 1
  }

  /// `3 tập thể: Kho K8, Kho K9, Sư đoàn 315`: as many units as a number before the colon says, each one of them.
  private func isCounted(_ index: Int, _ above: Int) -> Bool {
    var first = index
    var count = 2
    while first > 0, joins(mentions.all[first - 1].tokens.upperBound),
      mentions.all[first - 1].tokens.upperBound + 1 == mentions.all[first].tokens.lowerBound
    {
      first -= 1
      count += 1
    }
    if first < index, mentions.all[index - 1].pattern == .numbered,
      mentions.all[index - 1].kind == mentions.all[index].kind
    {
      // "Trung đoàn 64, Trung đoàn 927, Sư đoàn 361": what is not told of the first is not of the second.
      return true
    }
    if first < index, mentions.all[index - 1].pattern == .numbered,
      mentions.all[above].pattern == .local,
      mentions.all[index - 1].level <= mentions.all[index].level
    {
      // "Lữ đoàn Thông tin 80, Trung đoàn 43, Bộ CHQS tỉnh Nghệ An": each by itself.
      return true
    }
    if isCountedBehindColon(index) { return true }
    let start = mentions.all[first].tokens.lowerBound
    guard start > 1,
      document.isMark(":", start - 1) || document.isMark("(", start - 1)
        || document.isWord("gồm", at: start - 1) || document.isWord("là", at: start - 1)
    else { return false }
    var last = above
    while joins(mentions.all[last].tokens.upperBound),
      let next = mentions.at(mentions.all[last].tokens.upperBound + 1)
    {
      last = next
      count += 1
    }
    return (max(1, start - 16)..<(start - 1)).contains { token in
      document.phrase(.counter, at: token)?.entry.tag == "collective"
        && document.number(token - 1) == count
    }
  }

  /// `7 tập thể: Cục A, Ủy ban B, Phòng C, Công ty D ...`: whether the number before a list's colon is that of its members,
  /// units or not.
  private func isCountedBehindColon(_ index: Int) -> Bool {
    let start = mentions.all[index].tokens.lowerBound
    guard
      let colon = (max(0, start - 60)..<start).last(where: { document.isMark(":", $0) }),
      !(colon..<start).contains(where: { document.isMark(".", $0) || document.isMark(";", $0) })
    else { return false }
    let number = (max(1, colon - 12)..<colon).last { token in
      document.starts(.of(.counter), at: token) && document.number(token - 1) != nil
    }
    guard let number, let count = document.number(number - 1) else { return false }
    return count > 2 && members(behind: colon + 1) == count
  }

  /// How many members, units or not, a list has up to where its sentence or clause ends.
  private func members(behind start: Int) -> Int {
    var count = 1
    var depth = 0
    for token in start..<min(start + 90, document.tokens.count) {
      if document.isMark("(", token) { depth += 1 }
      if document.isMark(")", token) { depth -= 1 }
      if document.isMark(".", token) || document.isMark(";", token) { break }
      guard depth == 0, joins(token) else { continue }
      // "3 tập thể: A, B, C và 7 cá nhân": others, counted for themselves.
      if document.number(token + 1) != nil || document.starts(.of(.numeral), at: token + 1) {
        break
      }
      count += 1
    }
    return count
  }

  /// Whether a comma or `và` stands at a token.
  private func joins(_ token: Int) -> Bool {
    document.isMark(",", token) || document.phrase(.trigger, at: token)?.entry.tag == "and"
  }

  private func isSchool(_ index: Int) -> Bool {
    let kind = mentions.all[index].kind
    return ["Bệnh viện", "Học viện", "Trường", "Viện"].contains { kind.hasPrefix($0) }
  }

  /// One past the bracket that closes behind a unit, or behind one more above it: `(Quân chủng
  /// Hải quân, Bộ Quốc phòng)`.
  private func bracketEnd(behind above: Int) -> Int? {
    let end = mentions.all[above].chainEnd
    if document.isMark(")", end) { return end + 1 }
    guard document.isMark(",", end), let highest = mentions.at(end + 1),
      document.isMark(")", mentions.all[highest].chainEnd)
    else { return nil }
    return mentions.all[highest].chainEnd + 1
  }

  /// `Đồn A, Đồn B thuộc X`: what stands before in the same list belongs as well.
  private mutating func shareBelonging(_ index: Int, _ above: Int) {
    var start = mentions.all[index].tokens.lowerBound
    var current = index
    while current > 0 {
      let before = current - 1
      let gap = mentions.all[before].tokens.upperBound
      let joined =
        (gap == start - 1)
        && (document.isMark(",", gap) || document.phrase(.trigger, at: gap)?.entry.tag == "and")
      guard joined, mentions.all[before].parent == nil,
        mentions.all[before].level > mentions.all[above].level, !mentions.isBody(before),
        // "Hải đội 32, Hải đoàn 31 thuộc X": the first is of the second.
        !mentions.all[before].ranks(under: mentions.all[current])
      else { return }
      mentions.all[before].parent = above
      mentions.all[before].parentRule = "unit.parent-belongs-list"
      start = mentions.all[before].tokens.lowerBound
      current = before
    }
  }

  /// `Tiểu đoàn 1, Tiểu đoàn 2 (Trung đoàn 828)`: numbered units of one kind in a list share the bracket behind it.
  private mutating func shareBracket(_ index: Int, _ above: Int) {
    var current = index
    while current > 0, isNumbered(current) {
      let before = current - 1
      let gap = mentions.all[before].tokens.upperBound
      guard joins(gap), gap + 1 == mentions.all[current].tokens.lowerBound,
        mentions.all[before].kind == mentions.all[index].kind, isNumbered(before),
        mentions.all[before].parent == nil
      else { return }
      mentions.all[before].parent = above
      mentions.all[before].parentRule = "unit.parent-bracket-list"
      current = before
    }
  }

  /// `Bộ Tham mưu, Cục Chính trị Quân khu 4`: the superior of the last serves the bare ones before.
  private mutating func shareModifier(_ index: Int) {
    guard mentions.all[index].isBare || mentions.all[index].pattern == .organ,
      mentions.all[index].parent == nil, mentions.all[index].commanded == nil
    else { return }
    let mention = mentions.all[index]
    let end = mention.tokens.upperBound
    guard document.isMark(",", end) || document.phrase(.trigger, at: end)?.entry.tag == "and",
      let next = mentions.at(end + 1)
    else { return }
    let other = mentions.all[next]
    guard other.pattern == .organ || other.pattern == .command, other.level >= mention.level - 1
    else { return }
    guard let above = other.parent ?? other.commanded, mentions.all[above].level < mention.level
    else { return }
    if mention.pattern == .command, mentions.all[above].pattern == .command {
      // "Bộ Tham mưu, Cục Chính trị, Văn phòng Bộ Tư lệnh": no staff of a headquarters, one of its organs.
      mentions.all[index].parent = above
      mentions.all[index].parentRule = "unit.parent-shared"
    } else if mention.pattern == .command {
      mentions.all[index].commanded = above
      mentions.all[index].isBare = false
      mentions.all[index].name = mention.kind + " " + mentions.all[above].name
      mentions.all[index].rule = "unit.headquarters-shared"
    } else {
      mentions.all[index].parent = above
      mentions.all[index].parentRule = "unit.parent-shared"
    }
  }

  /// `hai đơn vị trực thuộc Vùng là Lữ đoàn 172 và Trung đoàn 351`: the members of a list.
  private mutating func linkMembers() {
    for above in mentions.all.indices {
      let start = mentions.all[above].tokens.lowerBound
      guard start > 0, !mentions.isBody(above),
        let belongs = belonging(before: start), belongs,
        let member = firstMember(after: mentions.all[above].chainEnd)
      else { continue }
      let level = mentions.all[above].level
      var next: Int? = member
      while let current = next, mentions.all[current].level > level {
        if mentions.all[current].parent == nil {
          mentions.all[current].parent = above
          mentions.all[current].parentRule = "unit.parent-members"
        }
        let end = mentions.all[current].chainEnd
        let joined =
          document.isMark(",", end) || document.isMark(";", end)
          || document.phrase(.trigger, at: end)?.entry.tag == "and"
        next = joined ? mentions.at(end + 1) : nil
      }
    }
  }

  private func belonging(before token: Int) -> Bool? {
    for back in 1...2 where token - back >= 0 {
      if let phrase = document.phrase(.trigger, at: token - back),
        phrase.entry.tag == "belong", phrase.end == token
      {
        return true
      }
    }
    return nil
  }

  private func firstMember(after token: Int) -> Int? {
    if document.isMark(":", token) || document.isMark("(", token) { return mentions.at(token + 1) }
    guard let be = document.phrase(.trigger, at: token),
      be.entry.tag == "be" || be.entry.tag == "have"
    else { return nil }
    return mentions.at(be.end) ?? (document.isMark(":", be.end) ? mentions.at(be.end + 1) : nil)
  }

  private func ranksAbove(_ above: Int, _ below: Int) -> Bool {
    above != below && !mentions.isBody(above)
      && mentions.all[below].ranks(under: mentions.all[above])
  }

  private mutating func set(_ index: Int, _ above: Int, rule: String, end: Int) {
    mentions.all[index].parent = above
    mentions.all[index].parentRule = rule
    mentions.all[index].chainEnd = end
  }
}

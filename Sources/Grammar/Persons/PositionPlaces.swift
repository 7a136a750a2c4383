import Lexicon
import Text

/// Where a post is held, and what field it is of, read from the words right behind it.
extension PositionParser {
  /// Whether no unit or body of a post is known.
  func isUnplaced(_ post: PositionMention) -> Bool {
    post.unit == nil && post.unitName == nil && !post.hasOwnBody
  }

  /// `Bí thư Liên chi Đoàn, Chính trị viên phó Tiểu đoàn 3`: whoever heads a body no table knows heads that, and nothing
  /// the article is about.
  func unknown(from token: Int, _ post: inout PositionMention) -> Int {
    let heads: [StaticString] = ["thư", "tịch", "nhiệm", "đốc"]
    guard heads.contains(where: { document.isWord($0, at: token - 1) }), document.isCapital(token),
      document.tokens[token].shape.contains(.spaced), !opensName[token], units.at(token) == nil,
      !document.starts(.of(.surname, .position, .standing, .rank, .honorific), at: token),
      let end = ProperName(document: document, taken: taken).end(from: token, limit: 3),
      end - token > 1, document.isMark(",", end) || document.isMark(";", end)
    else { return token }
    post.unitName = document.words(token..<end)
    post.isUnitOwn = true
    return end
  }

  /// Where `Hội đồng` and what it does end, printed small up to a mark or a verb.
  func council(at token: Int) -> Int? {
    guard units.at(token) == nil, document.isCapital(token), document.isWord("hội", at: token),
      document.isWord("đồng", at: token + 1)
    else { return nil }
    var end = token + 2
    if let award = document.phrase(.award, at: end) {
      // "Chủ tịch Hội đồng Giải thưởng Tuổi trẻ sáng tạo trong Quân đội".
      return award.end
    }
    while end - token < 8, document.isWord(end), !document.isCapital(end),
      !document.starts(.of(.trigger, .stopword), at: end)
    {
      end += 1
    }
    return end
  }

  /// The unit right behind a post.
  func unit(from token: Int, _ post: inout PositionMention) -> Int {
    var start = token
    if let word = document.phrase(.trigger, at: start),
      word.entry.tag == "of" || word.entry.tag == "belong"
    {
      start = word.end
    }
    // "Chỉ huy trưởng, Bộ CHQS tỉnh phát biểu": a comma too many.
    if units.at(start) == nil, document.isMark(",", start), let unit = units.at(start + 1),
      !units.all[unit].isBody,
      document.phrase(.trigger, at: units.all[unit].chainEnd)?.entry.tag != "host"
    {
      start += 1
    }
    guard let unit = units.at(start) else { return token }
    post.unit = unit
    post.isUnitOwn = true
    return max(units.all[unit].chainEnd, units.all[unit].tokens.upperBound)
  }

  /// A post that names its own body: `Ủy viên Bộ Chính trị`, `Bí thư Tỉnh ủy`.
  func ownBody(
    _ phrase: Document.Phrase,
    from token: Int,
    _ post: inout PositionMention
  ) -> Int {
    var end = token
    post.hasOwnBody = true
    post.unitName = phrase.entry.flags["body"]
    if let division = document.phrase(.division, at: end) {
      let place = ProperName(document: document, taken: taken).place(at: division.end)
      end = place ?? division.end
    } else if phrase.entry.tag == "civil", document.isCapital(end),
      document.phrase(.place, at: end) != nil,
      let place = ProperName(document: document, taken: taken).place(at: end)
    {
      post.unitName = (post.unitName ?? "") + " " + document.words(end..<place)
      end = place
    }
    return end
  }

  /// A post that names its organ's noun: `Trưởng phòng Tuyên huấn` is head of `Phòng Tuyên huấn`.
  func nounUnit(
    _ phrase: Document.Phrase,
    from token: Int,
    _ post: inout PositionMention
  ) -> Int {
    let noun = phrase.entry.flags["noun"] ?? ""
    let start = phrase.end - noun.split(separator: " ").count
    if let unit = units.at(start), units.all[unit].tokens.upperBound > phrase.end {
      let mention = units.all[unit]
      if mention.parentRule == "unit.parent-belongs", mention.kind == "Ban",
        let above = mention.parent
      {
        // A cell inside a larger organ belongs to the post's name.
        post.position = document.words(post.tokens.lowerBound..<mention.tokens.upperBound)
        post.tokens = post.tokens.lowerBound..<mention.tokens.upperBound
        post.unit = above
      } else {
        post.unit = unit
      }
      post.isUnitOwn = true
      return mention.chainEnd
    }
    // "Trưởng phòng Phòng Đào tạo": the unit printed whole behind the post.
    if let unit = units.at(token) {
      post.unit = unit
      post.isUnitOwn = true
      return max(units.all[unit].chainEnd, units.all[unit].tokens.upperBound)
    }
    if let end = ProperName(document: document, taken: taken).end(from: token, limit: 4) {
      post.unitName = noun + " " + document.words(token..<end)
      post.isUnitOwn = true
      if document.isMark(",", end), units.at(end + 1) != nil { return end }
      return end
    }
    return token
  }

  /// A post with a field: `Trợ lý Cơ sở Đảng`.
  func field(from token: Int, _ post: inout PositionMention) -> Int {
    guard units.at(token) == nil,
      let end = ProperName(document: document, taken: taken).end(from: token, limit: 3)
        ?? smallField(at: token)
    else { return token }
    post.position += " " + document.words(token..<end)
    post.tokens = post.tokens.lowerBound..<end
    if document.isMark(",", end), units.at(end + 1) != nil { return end + 1 }
    return end
  }

  /// `nhân viên quân khí, Tiểu đoàn 9`, `Trưởng ngành hàng hải, Tàu 016`: a field printed small, set off from its unit.
  func smallField(at token: Int) -> Int? {
    var end = token
    while end - token < 5, document.isWord(end), !document.isCapital(end), units.at(end) == nil,
      isSeafaring(end)
        || !document.starts(.of(.stopword, .rank, .honorific, .position, .event), at: end)
    {
      end += 1
    }
    // "nhân viên báo vụ Đại đội 3": the unit right behind.
    let isSetOff = document.isMark(",", end) || document.isMark("(", end)
    guard end - token > 1, let unit = units.at(isSetOff ? end + 1 : end), !units.isBody(unit) else {
      return nil
    }
    return end
  }

  /// `hàng hải`: no word for a row.
  private func isSeafaring(_ token: Int) -> Bool {
    document.isWord("hàng", at: token) && document.isWord("hải", at: token + 1)
  }
}

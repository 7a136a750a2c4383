import Lexicon
import Text

/// A post as printed, with where it is held.
public struct PositionMention: Sendable {
  /// How it is held, as `PostingFact.Status` will say.
  public enum Standing: String, Sendable {
    /// Held.
    case current
    /// `nguyên`.
    case former
    /// `quyền`, `phụ trách`.
    case acting
  }

  /// The post's words.
  public var tokens: Range<Int>
  /// The post, abbreviations written out.
  public var position: String
  /// How it is held.
  public var standing: Standing
  /// Index of its unit or body.
  public var unit: Int?
  /// The unit's name where no mention stands for it.
  public var unitName: String?
  /// Kinds of unit such a post is held at; empty where any.
  public var kinds: [String]
  /// Whether the post brings its own body, which no unit behind it changes.
  public var hasOwnBody: Bool
  /// Whether the unit stands right behind the post, not at the list's end.
  public var isUnitOwn: Bool
  /// The rule that read it.
  public var rule: String
}

/// Reads lists of posts: `Bí thư Đảng ủy, Chính ủy Quân khu 4`, `Phó Tư lệnh kiêm Tham mưu trưởng`.
struct PositionParser {
  let document: Document
  let units: UnitMentions
  let taken: [Bool]
  /// Of each token, whether a name mention starts there.
  let opensName: [Bool]
  /// Of each token, whether it goes on with a unit's name: `Tư lệnh` in `Bộ Tư lệnh` is no post.
  let insideUnit: [Bool]

  /// A list of posts and where it ends.
  struct Chain {
    var posts: [PositionMention]
    var end: Int
  }

  /// The list that starts at a token.
  func chain(at token: Int) -> Chain? {
    guard let first = post(at: token, standing: .current) else { return nil }
    var posts = [first.post]
    var end = first.end
    var standing = first.post.standing == .former ? first.post.standing : .current
    while let next = separator(at: end),
      let following = post(at: next, standing: isNow(next - 2) ? .current : standing)
    {
      // "...; Phó Tư lệnh Quân khu 2, Thiếu tướng B": that post opens the next person.
      if opensName[min(following.end, opensName.count - 1)], next > end { break }
      if opensName[min(following.end + 1, opensName.count - 1)], opensNext(end, following.end) {
        break
      }
      // "...; Phó Bí thư Tỉnh ủy Nguyễn Văn B": a civilian's, whose name needs no rank.
      if document.isMark(";", end), let rest = chain(at: next),
        document.starts(.of(.surname), at: rest.end),
        NamePass(document: document).nameEnd(from: rest.end) != nil
      {
        break
      }
      // "...; Bộ trưởng Bộ Quốc phòng quyết định bổ nhiệm": who does what the next clause tells.
      if document.isMark(";", end), decides(following.end) { break }
      if isNow(next - 2) {
        for index in posts.indices { posts[index].standing = .former }
        standing = .current
      }
      posts.append(following.post)
      if following.post.standing == .former { standing = .former }
      end = following.end
    }
    return Chain(posts: scoped(posts), end: end)
  }

  /// Whether a post, set off from the name behind it, is that person's and not of the list before
  /// it: `A, chức vụ; Phó Tư lệnh Quân khu 2, Thiếu tướng B`, `A, chức vụ và Tư lệnh X - Thiếu tướng B`.
  private func opensNext(_ separator: Int, _ end: Int) -> Bool {
    if document.isMark(";", separator) { return document.isMark(",", end) }
    return document.isMark("-", end)
      && document.phrase(.trigger, at: separator)?.entry.tag == "and"
  }

  /// Whether a verb of deciding or giving stands at a token.
  private func decides(_ token: Int) -> Bool {
    if document.isWord("quyết", at: token), document.isWord("định", at: token + 1) { return true }
    let verbs = [
      "grant", "handover", "appoint", "decide", "promote", "relieve", "transfer", "host",
    ]
    return document.phrase(.trigger, at: token).map { verbs.contains($0.entry.tag) } ?? false
  }

  /// `Trưởng ban Tổ chức thuộc Phòng Chính trị`: an office's head, not a contest's.
  private func isOfOffice(_ token: Int) -> Bool {
    guard let belongs = document.phrase(.trigger, at: token), belongs.entry.tag == "belong",
      let unit = units.at(belongs.end)
    else { return false }
    return units.all[unit].pattern == .organ
  }

  /// Passes over what may stand between two posts of one person.
  private func separator(at token: Int) -> Int? {
    var next = pastTerms(token)
    if document.isMark(",", next) || document.isMark("-", next) || document.isMark(";", next)
      || document.isMark("/", next)
    {
      next += 1
    }
    // "Phó Tổng Tham mưu trưởng, nay là Bí thư Tỉnh ủy".
    if isNow(next) { return next + 2 }
    for _ in 0..<2 {
      guard let word = document.phrase(.trigger, at: next),
        ["plus", "and", "be", "also"].contains(word.entry.tag)
      else { break }
      next = word.end
    }
    return next
  }

  /// Behind `(khóa XI, XII)`, `(2006-2012)`: for which terms or years a post was held.
  private func pastTerms(_ token: Int) -> Int {
    guard document.isMark("(", token),
      document.isWord("khóa", at: token + 1)
        || document.number(token + 1).map((1930...2100).contains) == true,
      let close = ((token + 2)..<(token + 10)).first(where: { document.isMark(")", $0) })
    else { return token }
    return close + 1
  }

  /// `nay là`, `hiện là`: what somebody is now, and was not before.
  private func isNow(_ token: Int) -> Bool {
    (document.isWord("nay", at: token) || document.isWord("hiện", at: token))
      && document.isWord("là", at: token + 1)
  }

  private func post(
    at start: Int,
    standing inherited: PositionMention.Standing
  ) -> (post: PositionMention, end: Int)? {
    var token = start
    var standing = inherited
    // "Thừa ủy quyền Chủ tịch nước, Thiếu tướng A": in whose stead, no acting president.
    if let word = document.phrase(.standing, at: token), word.entry.tag != "deputy",
      !document.isWord("ủy", at: token - 1)
    {
      standing = PositionMention.Standing(rawValue: word.entry.tag) ?? .current
      token = word.end
      if document.isMark(".", token) { token += 1 }
    }
    guard token < document.tokens.count, !taken[token], !insideUnit[token],
      let phrase = document.phrase(.position, at: token),
      phrase.entry.tag != "role" || isOfOffice(phrase.end)
    else { return nil }
    // Lower case "trợ lý", "ủy viên" are common nouns unless a list holds them, or their unit stands
    // right behind: "bác sĩ Bệnh viện Quân y 7A".
    if phrase.entry.isWeak, !document.isCapital(token), start == token,
      units.at(phrase.end).map(units.isBody) ?? true,
      phrase.entry.tag != "field" || smallField(at: phrase.end) == nil
    {
      return nil
    }
    var post = PositionMention(
      tokens: token..<phrase.end,
      position: phrase.entry.canonical.isEmpty
        ? document.words(token..<phrase.end) : phrase.entry.canonical,
      standing: standing,
      unit: nil,
      unitName: nil,
      kinds: phrase.entry.flags["at"]?.utf8.split(separator: 0x2C).map { String(Substring($0)) }
        ?? [],
      hasOwnBody: false,
      isUnitOwn: false,
      rule: "position." + phrase.entry.tag
    )
    var end = phrase.end
    if let standingWord = standingWords(at: end) {
      post.tokens = token..<standingWord
      post.position += " " + document.words(end..<standingWord)
      end = standingWord
    }
    switch phrase.entry.tag {
    case "own", "civil": end = ownBody(phrase, from: end, &post)
    case "noun": end = nounUnit(phrase, from: end, &post)
    case "field": end = field(from: end, &post)
    case "bodyhead":
      guard let body = units.at(end), units.all[body].isBody else { return nil }
    default: break
    }
    if let body = units.at(end), units.all[body].rule == "body.council" {
      // "Chủ tịch Hội đồng Thi đua - Khen thưởng" + the unit whose council it is.
      post.position += " " + document.words(units.all[body].tokens)
      post.tokens = post.tokens.lowerBound..<units.all[body].tokens.upperBound
      end = post.tokens.upperBound
      // A cluster is of no unit: its members take turns.
      if !document.isWord("hội", at: units.all[body].tokens.lowerBound),
        units.all[body].kind.hasSuffix("thi đua")
      {
        post.hasOwnBody = true
      }
    }
    if post.unit == nil, document.isWord("lực", at: end), document.isWord("lượng", at: end + 1) {
      // "Tư lệnh lực lượng Phái bộ UNMISS": of a force no table knows.
      post.hasOwnBody = true
    }
    if post.unit == nil, let close = council(at: end) {
      // "Chủ tịch Hội đồng bình chọn": of a council no table knows, whosever it is.
      post.position += " " + document.words(end..<close)
      post.tokens = post.tokens.lowerBound..<close
      post.hasOwnBody = true
      end = close
    }
    if let body = units.at(end), units.all[body].rule == "body.party", !post.hasOwnBody {
      // "Ủy viên Thường vụ QUTƯ": the body belongs to the post's name.
      post.position += " " + units.all[body].name
      post.tokens = post.tokens.lowerBound..<units.all[body].tokens.upperBound
      post.unit = body
      post.hasOwnBody = true
      end = post.tokens.upperBound
    }
    if post.unit == nil, !post.hasOwnBody { end = unit(from: end, &post) }
    if phrase.entry.tag == "head", isUnplaced(post) { end = unknown(from: end, &post) }
    if phrase.entry.tag == "field", phrase.entry.isWeak, post.unit == nil {
      return nil
    }
    return (post, end)
  }

  /// `Phó Chủ nhiệm Thường trực`, `Phó Tư lệnh thứ nhất`.
  private func standingWords(at token: Int) -> Int? {
    if document.isWord("thứ", at: token), document.isWord("nhất", at: token + 1) {
      return token + 2
    }
    guard document.isWord("thường", at: token), document.isWord("trực", at: token + 1),
      document.phrase(.position, at: token) == nil
    else { return nil }
    return token + 2
  }

  /// Whether a unit may have a post: no `Cụm trưởng` leads a border guard, no `Tổng Tham mưu trưởng` a service.
  private func fits(_ post: PositionMention, _ unit: Int?) -> Bool {
    guard let unit, post.kinds == ["Cụm"] || post.kinds == ["Bộ Tổng Tham mưu"] else { return true }
    return post.kinds.contains(units.all[unit].kind)
  }

  /// `Ủy viên Đảng ủy`, `Đảng ủy viên`: a seat, not an office.
  private func isSeat(_ post: PositionMention) -> Bool {
    document.isWord("ủy", at: post.tokens.lowerBound)
      || document.isWord("viên", at: post.tokens.upperBound - 1)
  }

  /// Gives posts without a unit the one at the list's end, else the one before.
  private func scoped(_ posts: [PositionMention]) -> [PositionMention] {
    var posts = posts
    var carried: (unit: Int?, name: String?)?
    for index in posts.indices.reversed() {
      if posts[index].hasOwnBody { continue }
      if posts[index].unit != nil || posts[index].unitName != nil {
        carried = (posts[index].unit, posts[index].unitName)
        if posts[index].rule == "position.noun", let own = posts[index].unit,
          let above = units.all[own].parent, index > 0, posts[index - 1].rule != "position.noun"
        {
          // "Phó Tham mưu trưởng - Trưởng ban Trinh sát BĐBP tỉnh": the first is the province's.
          carried = (above, nil)
        }
      } else if let carried, fits(posts[index], carried.unit) {
        posts[index].unit = carried.unit
        posts[index].unitName = carried.name
      }
    }
    carried = nil
    for index in posts.indices where !posts[index].hasOwnBody {
      if posts[index].unit != nil || posts[index].unitName != nil {
        // A seat in a superior's committee tells nothing of the posts behind it.
        carried = isSeat(posts[index]) ? nil : (posts[index].unit, posts[index].unitName)
      } else if let carried, fits(posts[index], carried.unit) {
        posts[index].unit = carried.unit
        posts[index].unitName = carried.name
      }
    }
    return posts
  }
}

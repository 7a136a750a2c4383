import Lexicon
import Text

/// A person at a place in the text: name, rank and the posts printed around the name.
public struct PersonMention: Sendable {
  /// Everything from the first post, rank or address word to the last post's unit.
  public var tokens: Range<Int>
  /// The name's tokens; empty for a title used alone.
  public var nameTokens: Range<Int>
  /// The name as printed.
  public var name: String
  /// The rank, canonical.
  public var rank: String?
  /// The posts.
  public var posts: [PositionMention]
  /// The rule that read it.
  public var rule: String

  /// Whether it is a title that stands for a person named elsewhere.
  public var isTitleAlone: Bool { nameTokens.isEmpty }
}

/// Posts printed without the person who holds them: `giữ chức Phó Chính ủy Quân khu 5`.
public struct PostsMention: Sendable {
  /// From the first post to the last one's unit.
  public var tokens: Range<Int>
  /// The posts.
  public var posts: [PositionMention]
}

/// The second pass: persons, with the posts before, behind and in brackets.
struct PersonPass {
  let document: Document
  let names: [NameMention]
  let positions: PositionParser
  /// Of each token, the index of the name that starts there.
  private let nameAt: [Int32]
  /// Folded keys of ranked names' syllables, to know them again without rank.
  private let knownNames: [[UInt64]: Int]

  init(document: Document, names: [NameMention], units: UnitMentions, taken: [Bool]) {
    self.document = document
    self.names = names
    var nameAt = [Int32](repeating: -1, count: document.tokens.count + 1)
    var opens = [Bool](repeating: false, count: document.tokens.count + 1)
    var known: [[UInt64]: Int] = [:]
    for (index, name) in names.enumerated() {
      nameAt[name.tokens.lowerBound] = Int32(index)
      opens[name.tokens.lowerBound] = true
      known[name.name.map { document.tokens[$0].key }] = index
    }
    self.nameAt = nameAt
    knownNames = known
    positions = PositionParser(
      document: document,
      units: units,
      taken: taken,
      opensName: opens,
      insideUnit: Self.insides(of: units, tokens: document.tokens.count)
    )
  }

  /// Marks the tokens behind the first of each unit's name.
  private static func insides(of units: UnitMentions, tokens: Int) -> [Bool] {
    var insides = [Bool](repeating: false, count: tokens + 1)
    for index in units.all.indices where !units.isBody(index) {
      for token in units.all[index].tokens.dropFirst() { insides[token] = true }
    }
    return insides
  }

  /// All persons, and the posts nobody stands beside, in text order.
  func persons() -> (persons: [PersonMention], posts: [PostsMention]) {
    var persons: [PersonMention] = []
    var posts: [PostsMention] = []
    var token = 0
    let openers: LexicalTypes = .of(.position, .standing, .honorific)
    // Few: no set is faster.
    let firsts = knownNames.keys.compactMap(\.first)
    let (tokens, types) = (document.tokens, document.matches.types)
    while token < tokens.count {
      if nameAt[token] >= 0 {
        let person = named(Int(nameAt[token]), before: nil)
        persons.append(person)
        token = person.tokens.upperBound
      } else if !types[token].isDisjoint(with: openers), let person = titled(at: token) {
        switch person {
        case .held(let person): persons.append(person)
        case .free(let mention): posts.append(mention)
        }
        token = person.end
      } else if let person = called(at: token) {
        persons.append(person)
        token = person.tokens.upperBound
      } else if tokens[token].shape.contains(.capital), firsts.contains(tokens[token].key),
        let person = known(at: token)
      {
        persons.append(person)
        token = person.tokens.upperBound
      } else {
        token += 1
      }
    }
    sharePosts(&persons)
    for mention in posts { share(mention, with: &persons) }
    shareUnits(&persons)
    return (persons, posts)
  }

  /// What a list of posts opens.
  private enum Titled {
    /// A person, named or not.
    case held(PersonMention)
    /// Nobody.
    case free(PostsMention)

    /// One past its last token.
    var end: Int {
      switch self {
      case .held(let person): person.tokens.upperBound
      case .free(let posts): posts.tokens.upperBound
      }
    }
  }

  /// A name and the posts behind it.
  private func named(
    _ index: Int,
    before: PositionParser.Chain?,
    from start: Int? = nil
  )
    -> PersonMention
  {
    let name = names[index]
    var person = PersonMention(
      tokens: (start ?? name.tokens.lowerBound)..<name.tokens.upperBound,
      nameTokens: name.name,
      name: document.words(name.name),
      rank: name.rank,
      posts: before?.posts ?? [],
      rule: name.rule
    )
    var end = name.tokens.upperBound
    if person.rank == nil, let rank = rank(behind: end) {
      // "Đ/c Nguyễn Văn A - Đại tá - Chỉ huy trưởng"
      person.rank = rank.entry.name
      end = rank.end
      person.tokens = person.tokens.lowerBound..<end
    }
    if let chain = apposition(at: end) {
      person.posts += chain.posts
      person.tokens = person.tokens.lowerBound..<chain.end
      person.rule += "-posts"
    }
    if before != nil { person.rule = "person.posts-name" }
    return person
  }

  /// A rank printed behind a name, between dashes or commas or in brackets.
  private func rank(behind end: Int) -> Document.Phrase? {
    guard document.isMark("-", end) || document.isMark(",", end) || document.isMark("(", end),
      let rank = document.phrase(.rank, at: end + 1),
      document.isMark("-", rank.end) || document.isMark(",", rank.end)
        || document.isMark(")", rank.end)
    else { return nil }
    return rank
  }

  /// Posts behind a name: after a comma or dash, in brackets, or directly.
  private func apposition(at end: Int) -> PositionParser.Chain? {
    if document.isMark("(", end), var chain = positions.chain(at: end + 1) {
      if document.isMark(")", chain.end) { chain.end += 1 }
      return chain
    }
    guard var start = pastRemark(end) else { return nil }
    if document.isMark(",", start) || document.isMark("-", start) || document.isMark(":", start) {
      start += 1
    }
    // "A, Anh hùng LLVT nhân dân, nguyên Chính ủy ...": past a title of honour.
    if let honour = document.phrase(.honorific, at: start), honour.entry.tag == "status",
      document.isMark(",", honour.end)
    {
      start = honour.end + 1
    }
    if let be = document.phrase(.trigger, at: start), be.entry.tag == "be" { start = be.end }
    start = pastPresent(start)
    // What opens a line of its own is the next one's: "Lữ đoàn trưởng: Đại tá A", "Chính ủy: Đại tá B".
    guard start >= document.tokens.count || !document.tokens[start].shape.contains(.lineStart),
      var chain = positions.chain(at: start) ?? positions.chain(at: pastUnknown(start))
    else { return nil }
    // "Trung đoàn trưởng là A, Chính ủy là B": the next one's post.
    if document.isWord("là", at: chain.end), nameAt[min(chain.end + 1, nameAt.count - 1)] >= 0 {
      return nil
    }
    if document.isCut, chain.end >= document.tokens.count - 1 {
      // The text breaks off: the last post may be half a post.
      chain.posts.removeLast()
    }
    // "A, Chính ủy Quân khu 4 Trung tướng B": the post opens the next person.
    if chain.posts.count == 1, nameAt[min(chain.end, nameAt.count - 1)] >= 0,
      !document.isMark("(", chain.end)
    {
      return nil
    }
    return chain
  }

  /// `Đại úy A (SN 1978), Chính trị viên phó`, `Trung tá A (bên trái), Đồn trưởng`: past a short remark in brackets
  /// that sets the posts off; `nil` where they are not.
  private func pastRemark(_ end: Int) -> Int? {
    guard document.isMark("(", end) else { return end }
    guard let close = (end + 1..<end + 9).first(where: { document.isMark(")", $0) }),
      document.isMark(",", close + 1) || document.isMark("-", close + 1)
    else { return nil }
    return close + 1
  }

  /// `Thượng tướng A, hiện giữ chức Thứ trưởng`, `hiện là Tư lệnh`: past the words before the post.
  private func pastPresent(_ start: Int) -> Int {
    guard document.isWord("hiện", at: start) else { return start }
    var token = start + 1
    for word: StaticString in ["nay", "đang"] where document.isWord(word, at: token) { token += 1 }
    guard let verb = document.phrase(.trigger, at: token),
      verb.entry.tag == "be" || verb.entry.tag == "office"
    else { return start }
    return verb.end
  }

  /// `Đại tá A, phi công lái chính, Phó Tham mưu trưởng X`: past an occupation no table knows.
  private func pastUnknown(_ start: Int) -> Int {
    guard document.isMark(",", start - 1) else { return start }
    var token = start
    while token - start < 6, document.isWord(token), !document.isCapital(token),
      !document.starts(.of(.trigger, .stopword, .rank), at: token),
      document.phrase(.honorific, at: token).map({ $0.entry.tag == "degree" }) ?? true
    {
      token += 1
    }
    guard token > start, document.isMark(",", token), document.isCapital(token + 1) else {
      return start
    }
    return token + 1
  }

  /// Posts before a name; or a title that stands alone after `đồng chí`.
  private func titled(at token: Int) -> Titled? {
    var start = token
    var isAddressed = false
    if let address = document.phrase(.honorific, at: token) {
      guard address.entry.tag == "address" else { return nil }
      isAddressed = !isPlural(token)
      start = address.end
    }
    guard var chain = positions.chain(at: start) else { return nil }
    if let name = holderBefore(chain.end) {
      // "Tư lệnh Quân khu 3 trước đó là Trung tướng A".
      chain.posts = chain.posts.map(former)
      return .held(named(name, before: chain, from: token))
    }
    if document.isWord("là", at: chain.end),
      nameAt[min(chain.end + 1, nameAt.count - 1)] >= 0
    {
      // "Tổng cục Chính trị có Chủ nhiệm là Thượng tướng A".
      return .held(named(Int(nameAt[chain.end + 1]), before: chain, from: token))
    }
    var end = chain.end
    if document.isMark(",", end) || document.isMark(":", end) || document.isMark("-", end) {
      end += 1
    }
    let next = nameAt[min(end, nameAt.count - 1)]
    if next >= 0, opensAt(token) || end == chain.end,
      !document.tokens[end].shape.contains(.lineStart)
    {
      return .held(named(Int(next), before: chain, from: token))
    }
    // "Bộ trưởng Phan Văn Giang": a name right behind the post, without rank.
    if let person = known(at: chain.end) ?? surnamed(at: chain.end) {
      var whole = person
      whole.tokens = token..<person.tokens.upperBound
      whole.posts = chain.posts + person.posts
      whole.rule = "person.posts-name"
      return .held(whole)
    }
    guard isAddressed else {
      return .free(PostsMention(tokens: start..<chain.end, posts: chain.posts))
    }
    return .held(
      PersonMention(
        tokens: token..<chain.end,
        nameTokens: chain.end..<chain.end,
        name: "",
        rank: nil,
        posts: chain.posts,
        rule: "person.title-alone"
      )
    )
  }

  private func former(_ post: PositionMention) -> PositionMention {
    var post = post
    post.standing = .former
    return post
  }

  /// The name behind `trước đó là`, `trước đây là`.
  private func holderBefore(_ end: Int) -> Int? {
    guard document.isWord("trước", at: end),
      document.isWord("đó", at: end + 1) || document.isWord("đây", at: end + 1),
      document.isWord("là", at: end + 2)
    else { return nil }
    let name = nameAt[min(end + 3, nameAt.count - 1)]
    return name >= 0 ? Int(name) : nil
  }

  /// `các đồng chí Chỉ huy trưởng`, `88 đồng chí`: many, none of them known by the title.
  func isPlural(_ address: Int) -> Bool {
    document.isWord("các", at: address) || document.isWord("các", at: address - 1)
      || document.isWord("những", at: address - 1) || document.number(address - 1) != nil
  }

  /// Whether a list of posts, set off by a comma, opens the person behind it: not where it tells
  /// whose decision or authority it was (`Theo quyết định của Bộ trưởng Bộ Quốc phòng, Đại tá A`), in whose
  /// name someone acts (`Thay mặt Chủ tịch nước, Trung tướng A`), nor
  /// where it is given to or taken from another (`thôi giữ chức Tham mưu trưởng, Đại tá A`).
  private func opensAt(_ token: Int) -> Bool {
    guard let before = document.phrase(.trigger, endingAt: token) else { return true }
    return !["of", "authority", "behalf", "office", "appoint", "relieve", "handoffice"]
      .contains(before.entry.tag)
  }

  /// `Đại úy Thuấn`: a rank and the last syllable of the one name of that rank printed with it.
  private func called(at token: Int) -> PersonMention? {
    guard document.starts(.of(.rank), at: token), let rank = document.phrase(.rank, at: token),
      document.isCapital(rank.end), !document.isCapital(rank.end + 1),
      !document.tokens[rank.end].shape.contains(.lineStart)
    else { return nil }
    let key = document.tokens[rank.end].key
    let bearers = names.filter { name in
      name.rank == rank.entry.name && name.name.count > 1
        && document.tokens[name.name.upperBound - 1].key == key
    }
    guard let first = bearers.first,
      bearers.allSatisfy({ Fold.same(document.words($0.name), document.words(first.name)) })
    else { return nil }
    return PersonMention(
      tokens: token..<(rank.end + 1),
      nameTokens: rank.end..<(rank.end + 1),
      name: document.words(first.name),
      rank: first.rank,
      posts: [],
      rule: "person.rank-given-name"
    )
  }

  /// A name met before with a rank, now without.
  private func known(at token: Int) -> PersonMention? {
    guard document.isCapital(token) else { return nil }
    var keys: [UInt64] = []
    var best: (index: Int, end: Int)?
    for next in token..<min(token + 5, document.tokens.count) {
      guard document.isCapital(next) else { break }
      keys.append(document.tokens[next].key)
      if keys.count >= 2, let index = knownNames[keys] { best = (index, next + 1) }
    }
    guard let best else { return nil }
    var person = PersonMention(
      tokens: token..<best.end,
      nameTokens: token..<best.end,
      name: document.words(token..<best.end),
      rank: nil,
      posts: [],
      rule: "person.known-name"
    )
    if let chain = apposition(at: best.end) {
      person.posts = chain.posts
      person.tokens = token..<chain.end
    }
    return person
  }

  /// A name that a surname opens, behind a post.
  private func surnamed(at token: Int) -> PersonMention? {
    guard document.isCapital(token), document.starts(.of(.surname), at: token),
      let end = NamePass(document: document).nameEnd(from: token), end - token <= 4
    else { return nil }
    return PersonMention(
      tokens: token..<end,
      nameTokens: token..<end,
      name: document.words(token..<end),
      rank: nil,
      posts: [],
      rule: "person.post-surname"
    )
  }
}

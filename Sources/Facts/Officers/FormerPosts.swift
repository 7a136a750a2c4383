import Grammar

/// Posts told of an officer's past: `từng giữ chức Tư lệnh Quân khu 5`, `Ông từng là Chính ủy`,
/// `Từ năm 2010 đến năm 2014, ông là Tư lệnh Quân khu 5`.
struct FormerPosts {
  let reading: Reading
  let people: People
  let terms: PostTerms

  init(reading: Reading, people: People) {
    self.reading = reading
    self.people = people
    terms = PostTerms(reading: reading)
  }

  /// Posts a person held, with the words that say so.
  struct Past {
    /// Index of the person.
    var person: Int
    var posts: [PositionMention]
    var tokens: Range<Int>
    /// The years they were held, where told before them.
    var term: PostTerms.Term?
  }

  func all() -> [Past] {
    var past: [Past] = []
    for (index, items) in reading.items.enumerated() {
      if let told = inTerm(index, items) { past.append(told) }
      for (position, item) in items.enumerated() where item.cue == .once {
        guard let first = posts(behind: item.tokens.upperBound),
          let person = person(before: position, in: items, sentence: index)
        else { continue }
        let posts = listed(from: first)
        past.append(
          Past(
            person: person,
            posts: posts.flatMap(\.posts),
            tokens: item.tokens.lowerBound..<(posts.last ?? first).tokens.upperBound
          )
        )
      }
    }
    return past
  }

  /// A sentence that opens with the years of a post: `Từ năm 2010 đến năm 2014, ông là Tư lệnh Quân khu 5`.
  private func inTerm(_ sentence: Int, _ items: [Item]) -> Past? {
    let start = reading.document.sentences[sentence].tokens.lowerBound
    guard let term = terms.term(at: start) else { return nil }
    var subject = term.tokens.upperBound
    if reading.document.isMark(",", subject) { subject += 1 }
    let person: Int?
    let end: Int
    if let item = items.first(where: { $0.tokens.lowerBound == subject }),
      case .person(let mention) = item.kind
    {
      person = people.ofMention[mention]
      end = item.tokens.upperBound
    } else {
      guard let behind = pronounEnd(at: subject) else { return nil }
      person = lastTold(before: sentence)
      end = behind
    }
    guard let person, person >= 0, !reading.document.isMark(",", end),
      let posts = posts(behind: end)
    else { return nil }
    return Past(
      person: person,
      posts: posts.posts,
      tokens: term.tokens.lowerBound..<posts.tokens.upperBound,
      term: term
    )
  }

  /// One past `ông`, `bà`, `đồng chí`.
  private func pronounEnd(at token: Int) -> Int? {
    if reading.isWord("ông", at: token) || reading.isWord("bà", at: token) { return token + 1 }
    return reading.isWord("đồng", at: token) && reading.isWord("chí", at: token + 1)
      ? token + 2 : nil
  }

  /// The posts behind `từng là`, `từng giữ chức`.
  private func posts(behind token: Int) -> PostsMention? {
    let passed: [StaticString] = [
      "là", "giữ", "chức", "vụ", "các", "làm", "đảm", "nhiệm", "nhận", "kinh", "qua",
    ]
    // "Khi đó là Thượng tá, Phó Trung đoàn trưởng": behind the rank held with it.
    var token = token
    if let rank = reading.document.phrase(.rank, at: token), reading.document.isMark(",", rank.end)
    {
      token = rank.end + 1
    }
    for start in token..<(token + 7) {
      if let posts = mention(at: start) { return posts }
      guard
        passed.contains(where: { reading.isWord($0, at: start) })
          || reading.document.isMark(":", start)
      else { return nil }
    }
    return nil
  }

  /// `X rồi Y; Z`: the posts that go on with the first.
  private func listed(from first: PostsMention) -> [PostsMention] {
    var found = [first]
    while let last = found.last {
      let end = last.tokens.upperBound
      guard
        reading.document.isMark(";", end) || reading.document.isMark(",", end)
          || reading.isWord("rồi", at: end), let next = mention(at: end + 1)
      else { break }
      found.append(next)
    }
    return found
  }

  private func mention(at token: Int) -> PostsMention? {
    reading.analysis.posts.first { $0.tokens.lowerBound == token }
  }

  /// The person of the sentence; for `ông`, `đồng chí` at its start, the last one told of before.
  private func person(before position: Int, in items: [Item], sentence: Int) -> Int? {
    // "A nhấn mạnh: B từng giữ chức X".
    let clause = items[..<position].lastIndex { $0.isMark(":") }.map { $0 + 1 } ?? 0
    let persons = items[clause..<position].compactMap { item -> Int? in
      if case .person(let mention) = item.kind { people.ofMention[mention] } else { nil }
    }
    if let only = persons.first {
      return persons.allSatisfy { $0 == only } && only >= 0 ? only : nil
    }
    let start = reading.document.sentences[sentence].tokens.lowerBound
    // "Trong kháng chiến, ông từng là X": the pronoun right before the verb.
    let verb = items[position].tokens.lowerBound
    let isTold =
      pronounEnd(at: start) != nil || pronounEnd(at: verb - 1) == verb
      || pronounEnd(at: verb - 2) == verb
    return isTold ? lastTold(before: sentence) : nil
  }

  /// The one person of the last sentence before that names any.
  private func lastTold(before sentence: Int) -> Int? {
    for earlier in reading.items[..<sentence].suffix(3).reversed() {
      let named = earlier.compactMap { item -> Int? in
        if case .person(let mention) = item.kind { people.ofMention[mention] } else { nil }
      }
      if let only = named.first {
        return named.allSatisfy { $0 == only } && only >= 0 ? only : nil
      }
    }
    return nil
  }
}

import Grammar

/// Posts told of an officer's past: `từng giữ chức Tư lệnh Quân khu 5`, `Ông từng là Chính ủy`.
struct FormerPosts {
  let reading: Reading
  let people: People

  /// Posts a person held, with the words that say so.
  struct Past {
    /// Index of the person.
    var person: Int
    var posts: [PositionMention]
    var tokens: Range<Int>
  }

  func all() -> [Past] {
    var past: [Past] = []
    for (index, items) in reading.items.enumerated() {
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

  /// The posts behind `từng là`, `từng giữ chức`.
  private func posts(behind token: Int) -> PostsMention? {
    let passed: [StaticString] = [
      "là", "giữ", "chức", "vụ", "các", "làm", "đảm", "nhiệm", "nhận", "kinh", "qua",
    ]
    for start in token..<(token + 5) {
      if let posts = mention(at: start) { return posts }
      guard passed.contains(where: { reading.isWord($0, at: start) }) else { return nil }
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
    guard
      reading.isWord("ông", at: start) || reading.isWord("bà", at: start)
        || reading.isWord("đồng", at: start) && reading.isWord("chí", at: start + 1)
    else { return nil }
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

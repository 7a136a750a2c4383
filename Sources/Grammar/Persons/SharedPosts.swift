import Lexicon
import Text

/// Posts said once for a list of persons.
extension PersonPass {
  /// `các đồng chí Phó Tư lệnh Quân khu 5: Thiếu tướng A; Thiếu tướng B và C`: the posts before the
  /// colon are everyone's.
  func sharePosts(_ persons: inout [PersonMention]) {
    for first in persons.indices where !persons[first].posts.isEmpty {
      let start = persons[first].tokens.lowerBound
      guard isPlural(start) || document.number(start - 1).map({ $0 > 1 }) == true,
        let colon = (start..<persons[first].nameTokens.lowerBound).last(where: {
          document.isMark(":", $0)
        })
      else { continue }
      let shared = persons[first].posts.filter { $0.tokens.upperBound <= colon }
      var next = first + 1
      while next < persons.count, isJoined(persons[next - 1].tokens.upperBound, persons[next]) {
        persons[next].posts = shared + persons[next].posts
        next += 1
      }
    }
  }

  /// `các Phó Chủ nhiệm gồm: A và B`, `Bộ Quốc phòng có 9 thứ trưởng gồm: A, B`: posts of all behind.
  func share(_ mention: PostsMention, with persons: inout [PersonMention]) {
    let start = mention.tokens.lowerBound
    guard
      document.isWord("các", at: start - 1) || document.number(start - 1).map({ $0 > 1 }) == true,
      let be = document.phrase(.trigger, at: mention.tokens.upperBound),
      be.entry.tag == "have" || be.entry.tag == "be"
    else { return }
    let next = document.isMark(":", be.end) ? be.end + 1 : be.end
    guard var index = persons.firstIndex(where: { $0.tokens.lowerBound == next }) else { return }
    var shared = mention.posts
    if let unit = owner(before: start - 1) {
      for post in shared.indices where shared[post].unit == nil && !shared[post].hasOwnBody {
        shared[post].unit = unit
      }
    }
    repeat {
      persons[index].posts = shared + persons[index].posts
      index += 1
    } while index < persons.count && isJoined(persons[index - 1].tokens.upperBound, persons[index])
  }

  /// The unit of `Bộ Quốc phòng hiện có 9 thứ trưởng`.
  private func owner(before token: Int) -> Int? {
    guard document.isWord("có", at: token - 1) else { return nil }
    let end = document.isWord("hiện", at: token - 2) ? token - 2 : token - 1
    return positions.units.all.indices.first { index in
      positions.units.all[index].tokens.upperBound == end && !positions.units.isBody(index)
    }
  }

  /// `Đại tá A, Chỉ huy trưởng và Đại tá B, Chính ủy BĐBP tỉnh`: posts of one unit, said once behind both.
  func shareUnits(_ persons: inout [PersonMention]) {
    // From behind, as what the last one's unit is handed on to may hand it on.
    for index in persons.indices.dropLast().reversed() {
      let next = persons[index + 1]
      guard let own = persons[index].posts.last, isUnplaced(own), own.kinds.isEmpty,
        own.tokens.lowerBound >= persons[index].nameTokens.upperBound,
        let held = next.posts.last, let unit = held.unit, !held.hasOwnBody,
        held.tokens.lowerBound >= next.nameTokens.upperBound,
        persons[index].rank != nil, next.rank != nil,
        isJoined(persons[index].tokens.upperBound, next),
        isDeputy(next, of: own)
          // "A, Chính ủy; B, Phó Chủ nhiệm Chính trị Quân khu 5": each of a unit of his own.
          || persons[index].rank == next.rank
            && (document.isWord("và", at: persons[index].tokens.upperBound)
              || leads(own) && leads(held))
      else { continue }
      for post in persons[index].posts.indices where isUnplaced(persons[index].posts[post]) {
        persons[index].posts[post].unit = unit
      }
    }
  }

  /// `Đại tá A, Chỉ huy trưởng; Thượng tá B, Phó Chỉ huy trưởng BĐBP tỉnh`: whether one is the deputy of who holds a
  /// post.
  private func isDeputy(_ person: PersonMention, of post: PositionMention) -> Bool {
    person.posts.contains { Fold.same($0.position, "Phó " + post.position) }
  }

  /// `Phó Chính ủy`, `Tư lệnh`: of those who lead a unit together.
  private func leads(_ post: PositionMention) -> Bool {
    let words: [(StaticString, StaticString)] = [
      ("chính", "ủy"), ("tư", "lệnh"), ("huy", "trưởng"), ("giám", "đốc"),
    ]
    return post.tokens.contains { token in
      words.contains { document.isWord($0, at: token) && document.isWord($1, at: token + 1) }
    }
  }

  private func isUnplaced(_ post: PositionMention) -> Bool {
    post.unit == nil && post.unitName == nil && !post.hasOwnBody
  }

  /// Whether a person follows in a list.
  private func isJoined(_ end: Int, _ next: PersonMention) -> Bool {
    guard !next.isTitleAlone, next.nameTokens.lowerBound >= next.tokens.lowerBound,
      (1...2).contains(next.tokens.lowerBound - end)
    else { return false }
    return document.isMark(",", end) || document.isMark(";", end) || document.isWord("và", at: end)
  }
}

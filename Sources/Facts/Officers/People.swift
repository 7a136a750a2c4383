import Grammar
import Text

/// Who is who in one article: mentions of the same name are one person.
struct People {
  /// One person and everything the article says of them.
  struct Person {
    var name: String
    var rank: String?
    /// Indices of the mentions, in order.
    var mentions: [Int]
  }

  private(set) var all: [Person] = []
  /// Of each mention, the person, or -1 for a title nobody could be found for.
  private(set) var ofMention: [Int]

  init(_ reading: Reading) {
    let mentions = reading.analysis.persons
    ofMention = [Int](repeating: -1, count: mentions.count)
    var byName: [UInt64: Int] = [:]
    for (index, mention) in mentions.enumerated() where !mention.isTitleAlone {
      let key = Fold.hash(mention.name)
      if let known = byName[key] {
        // Which of two of one name what follows is of, no name tells: it is of neither.
        if Self.areTwo(all[known].rank, mention.rank) { continue }
        all[known].mentions.append(index)
        all[known].rank = all[known].rank ?? mention.rank
        if Self.isCapitals(all[known].name), !Self.isCapitals(mention.name) {
          all[known].name = mention.name
        }
        ofMention[index] = known
      } else {
        byName[key] = all.count
        ofMention[index] = all.count
        all.append(Person(name: mention.name, rank: mention.rank, mentions: [index]))
      }
    }
    resolveTitles(reading)
  }

  /// Whether ranks are those of two persons, a company's officer and a regiment's, on one day.
  private static func areTwo(_ rank: String?, _ other: String?) -> Bool {
    guard let rank, let other else { return false }
    let (one, two) = (Fold.key(rank), Fold.key(other))
    return one.hasSuffix(" úy") && isHigh(two) || two.hasSuffix(" úy") && isHigh(one)
  }

  private static func isHigh(_ rank: String) -> Bool {
    rank.hasSuffix(" tá") || rank.hasSuffix(" tướng") || rank.hasSuffix("đô đốc")
  }

  /// The name of a mention's person.
  func person(of mention: Int) -> Person? {
    ofMention[mention] >= 0 ? all[ofMention[mention]] : nil
  }

  /// Gives the persons whom the article promotes their new ranks.
  mutating func promote(_ changes: [ChangeFact]) {
    for change in changes where change.kind == .promotion && !change.planned {
      guard let rank = change.rankTo,
        let person = all.firstIndex(where: { $0.name == change.officer })
      else { continue }
      all[person].rank = rank
    }
  }

  /// `đồng chí Chủ nhiệm Chính trị`: the one person with that post.
  private mutating func resolveTitles(_ reading: Reading) {
    let mentions = reading.analysis.persons
    for (index, mention) in mentions.enumerated() where mention.isTitleAlone {
      guard let post = mention.posts.last else { continue }
      let key = Fold.hash(post.position)
      let holders = all.indices.filter { person in
        all[person].mentions.contains { other in
          mentions[other].posts.contains { held in
            Fold.hash(held.position) == key
              && (post.unit == nil || held.unit == nil
                || Self.isSameUnit(
                  reading.unitName(post.unit ?? 0),
                  reading.unitName(held.unit ?? 0)
                ))
          }
        }
      }
      guard
        let holder = holders.count == 1
          ? holders.first : holders.isEmpty ? onlyWithoutPost(before: index, reading) : nil
      else { continue }
      ofMention[index] = holder
      all[holder].mentions.append(index)
    }
  }

  /// Whether two names are one unit's, with the army it is of or without: `Tổng cục Chính trị Quân đội
  /// nhân dân Việt Nam`.
  static func isSameUnit(_ one: String, _ other: String) -> Bool {
    let army = " Quân đội nhân dân Việt Nam"
    func short(_ unit: String) -> String {
      unit.hasSuffix(army) ? String(unit.dropLast(army.count)) : unit
    }
    return Fold.same(one, other) || Fold.same(short(one), short(other))
  }

  /// `Thiếu tướng A chúc mừng ... Đồng chí Chủ nhiệm Chính trị yêu cầu ...`: the one officer the
  /// article says no post of.
  private func onlyWithoutPost(before title: Int, _ reading: Reading) -> Int? {
    let mentions = reading.analysis.persons
    let free = all.indices.filter { person in
      all[person].rank != nil
        && all[person].mentions.allSatisfy {
          mentions[$0].posts.isEmpty && !isGivenPost($0, reading)
        }
    }
    guard free.count == 1, let person = free.first, all[person].mentions[0] < title else {
      return nil
    }
    return person
  }

  /// `Thiếu tá A thôi giữ chức X, nhận nhiệm vụ Y`: posts told of a person by a verb, before the next person
  /// is named.
  private func isGivenPost(_ mention: Int, _ reading: Reading) -> Bool {
    let persons = reading.analysis.persons
    let start = persons[mention].tokens.upperBound
    let next = mention + 1 < persons.count ? persons[mention + 1].tokens.lowerBound : Int.max
    let end = min(next, reading.sentenceTokens(of: persons[mention].tokens.lowerBound).upperBound)
    return reading.analysis.posts.contains {
      $0.tokens.lowerBound >= start && $0.tokens.lowerBound < end
    }
  }

  private static func isCapitals(_ name: String) -> Bool {
    name.unicodeScalars.allSatisfy { !Letters.isLetter($0.value) || Letters.isUpper($0.value) }
  }
}

import Grammar
import Text

/// Verbs of one change, side by side: `điều động, bổ nhiệm`, `thôi giữ chức, nghỉ chữa bệnh`.
struct ChangeVerb {
  /// Indices of its items.
  var items: Range<Int>
  /// Its words.
  var tokens: Range<Int>
  var cues: CueSet
  /// The posts right behind it.
  var posts: PostsMention?
  /// The ranks right behind it.
  var ranks: RankStep?
  /// One past the last token of what stands behind it.
  var end: Int

  /// The office it gives, as a kind; `nil` where it gives none.
  var giving: ChangeFact.Kind? {
    if cues.contains(.transfer) { return .transfer }
    return cues.contains(.appoint) ? .appointment : nil
  }
}

/// Finds the verbs of a sentence that change a person's rank, office or service.
struct ChangeVerbs {
  let reading: Reading
  let items: [Item]

  private static let cues: CueSet = [
    .appoint, .office, .transfer, .entrust, .relieve, .retire, .promote, .handoffice,
  ]

  func verbs() -> [ChangeVerb] {
    var verbs: [ChangeVerb] = []
    for index in items.indices {
      guard let cue = items[index].cue, Self.cues.contains(cue) else { continue }
      if let last = verbs.last, last.posts == nil, last.ranks == nil, joins(last, index) {
        verbs[verbs.count - 1].items = last.items.lowerBound..<(index + 1)
        verbs[verbs.count - 1].tokens = last.tokens.lowerBound..<items[index].tokens.upperBound
        verbs[verbs.count - 1].cues.insert(cue)
      } else {
        verbs.append(
          ChangeVerb(items: index..<(index + 1), tokens: items[index].tokens, cues: [cue], end: 0)
        )
      }
      complete(&verbs[verbs.count - 1])
    }
    return verbs
  }

  /// Only a joint, `được` or `quyết định` between two verbs.
  private func joins(_ last: ChangeVerb, _ index: Int) -> Bool {
    items[index].tokens.lowerBound - last.tokens.upperBound <= 3
      && items[last.items.upperBound..<index].allSatisfy { $0.isJoint || $0.cue == .passive }
      && !(items[index].cue == .promote && last.cues != [.appoint])
  }

  /// Reads the posts or ranks behind a verb.
  private func complete(_ verb: inout ChangeVerb) {
    verb.end = verb.tokens.upperBound
    verb.posts = nil
    verb.ranks = nil
    if verb.cues.contains(.promote) {
      verb.ranks = RankStep(reading.document, behind: verb.end)
      verb.end = verb.ranks?.end ?? verb.end
      return
    }
    for skipped in 0...3 {
      let start = verb.tokens.upperBound + skipped
      if skipped > 0, !Self.passes(reading, start - 1) { return }
      guard let posts = reading.analysis.posts.first(where: { $0.tokens.lowerBound == start })
      else { continue }
      verb.posts = posts
      verb.end = posts.tokens.upperBound
      return
    }
  }

  /// Words that may stand between a verb and the post it gives.
  static func passes(_ reading: Reading, _ token: Int) -> Bool {
    let document = reading.document
    return document.isMark("\"", token) || document.isMark(":", token)
      || ["chức", "vụ", "danh", "là", "làm", "lại", "các", "nhiệm", "vào", "giữ"].contains {
        document.isWord($0, at: token)
      }
  }
}

/// `từ Đại tá lên Thiếu tướng`, `lên Thiếu tá`, `Thiếu tướng`.
struct RankStep {
  var from: String?
  var to: String
  /// One past its last token.
  var end: Int

  init?(_ document: Document, behind token: Int) {
    var next = token
    var from: String?
    for _ in 0..<14 {
      if let rank = document.phrase(.rank, at: next) {
        next = rank.end
        guard let up = Self.step(document, next) else {
          self.from = from
          to = rank.entry.name
          end = next
          return
        }
        from = rank.entry.name
        next = up
      } else if Self.passes(document, next) {
        next += 1
      } else {
        return nil
      }
    }
    return nil
  }

  /// The step between two ranks: `lên`.
  private static func step(_ document: Document, _ token: Int) -> Int? {
    document.isWord("lên", at: token) ? token + 1 : nil
  }

  private static func passes(_ document: Document, _ token: Int) -> Bool {
    let words: [StaticString] = [
      "quân", "hàm", "cấp", "bậc", "từ", "lên", "trước", "niên", "hạn", "thời", "vượt",
    ]
    return document.isMark("\"", token) || words.contains { document.isWord($0, at: token) }
  }
}

import Lexicon
import Text

/// A meeting or ceremony named at a place in the text.
public struct EventMention: Sendable {
  /// Head, kind and subject.
  public var tokens: Range<Int>
  /// Its kind: `tổng kết`, `lễ đón nhận`, `đại hội`; `nil` for a bare `hội nghị`.
  public var kind: String?
  /// The class of its kind: `review`, `launch`, `award`, `anniversary`, ...
  public var tag: String
  /// One past the head and kind, where the subject starts.
  public var kindEnd: Int
  /// Index of the period reviewed or launched.
  public var period: Int?
  /// Whether it is a head alone, which refers to an event named elsewhere.
  public var isReference: Bool { kind == nil }
}

/// Finds events: `Hội nghị tổng kết công tác ... năm 2023`, `Lễ đón nhận Huân chương ...`.
struct EventPass {
  let document: Document
  let periods: [PeriodMention]
  let units: UnitMentions
  let persons: [PersonMention]

  /// All events, in text order, disjoint.
  func events() -> [EventMention] {
    var events: [EventMention] = []
    let openers: LexicalTypes = .of(.event, .eventKind)
    for sentence in document.sentences {
      var token = sentence.tokens.lowerBound
      while let start = document.next(openers, from: token, before: sentence.tokens.upperBound) {
        token = start + 1
        guard let event = event(at: start, in: sentence) else { continue }
        events.append(event)
        token = max(event.tokens.upperBound, token)
      }
    }
    return events
  }

  private func event(at token: Int, in sentence: Sentence) -> EventMention? {
    let head = document.phrase(.event, at: token)
    // "giải thể", "lễ hội": other words.
    if head?.entry.tag == "none" || isVisit(head, token) { return nil }
    var end = head?.end ?? token
    if head != nil, document.isWord("trực", at: end), document.isWord("tuyến", at: end + 1) {
      end += 2
    }
    if head != nil, document.isWord("toàn", at: end), document.isWord(end + 1) { end += 2 }
    if document.isMark(":", end) || document.isMark("\"", end) {
      return reference(head, token, end)
    }
    let kind = document.phrase(.eventKind, at: end)
    guard let head else {
      guard let kind, startsClause(token, sentence) || isDoneByUnit(kind, token, sentence) else {
        return nil
      }
      return completed(
        token,
        kindEnd: kind.end,
        words: document.words(token..<kind.end),
        tag: kind.entry.tag,
        in: sentence
      )
    }
    let headWords = document.words(token..<head.end)
    switch head.entry.tag {
    case "ceremony":
      guard let kind else { return reference(head, token, end) }
      let prefix = headWords.lowercasedLetters.hasPrefix("buổi ") ? "lễ" : headWords
      return completed(
        token,
        kindEnd: kind.end,
        words: prefix + " " + document.words(end..<kind.end),
        tag: kind.entry.tag,
        in: sentence
      )
    case "meeting", "program":
      // "phiên họp xét khen thưởng": a session, whatever it is for.
      let isSession = document.isWord("phiên", at: token)
      guard let kind, !isSession else {
        // "phiên họp", "tọa đàm", "hội thảo" are kinds of their own.
        let own = headWords.lowercasedLetters
        guard
          !["hội nghị", "cuộc họp", "họp", "buổi làm việc", "chương trình", "hội nghi"].contains(
            own
          )
        else { return unlisted(head, token, end, sentence) ?? reference(head, token, end) }
        return completed(token, kindEnd: end, words: own, tag: "meeting", in: sentence)
      }
      return completed(
        token,
        kindEnd: kind.end,
        words: document.words(end..<kind.end),
        tag: kind.entry.tag,
        in: sentence
      )
    case "none": return nil
    case "congress":
      // "đại hội được tổ chức trang trọng": one named elsewhere.
      if let verb = document.phrase(.trigger, at: end),
        ["passive", "takeplace", "have", "be"].contains(verb.entry.tag)
      {
        return reference(head, token, end)
      }
      if isVerb(end) { return reference(head, token, end) }
      // "Đại hội Thi đua Quyết thắng": the kind is the congress, the rest its subject.
      return completed(
        token,
        kindEnd: token + 2,
        words: document.words(token..<(token + 2)),
        tag: head.entry.tag,
        in: sentence
      )
    default:
      return completed(token, kindEnd: end, words: headWords, tag: head.entry.tag, in: sentence)
    }
  }

  /// `buổi kiểm tra`, `buổi thăm`: an inspection or a visit, no meeting.
  private func isVisit(_ head: Document.Phrase?, _ token: Int) -> Bool {
    guard let end = head?.end, document.isWord("buổi", at: token), end == token + 1 else {
      return false
    }
    return document.isWord("thăm", at: end)
      || document.isWord("kiểm", at: end) && document.isWord("tra", at: end + 1)
  }

  /// Verbs and what stands before them, behind a congress told of before.
  private static let verbs: [(StaticString, StaticString?)] = [
    ("đã", nil), ("cũng", nil), ("còn", nil), ("bầu", nil), ("nghe", nil), ("nhất", "trí"),
    ("thống", "nhất"), ("thông", "qua"), ("thảo", "luận"), ("biểu", "quyết"), ("tiến", "hành"),
    ("xác", "định"), ("quyết", "định"), ("tập", "trung"), ("đề", "ra"), ("đề", "nghị"),
  ]

  /// `Đại hội cũng thông qua danh sách`: what the congress does, no subject of it.
  private func isVerb(_ token: Int) -> Bool {
    Self.verbs.contains { first, second in
      document.isWord(first, at: token)
        && second.map { document.isWord($0, at: token + 1) } ?? true
    }
  }

  /// A head alone, or with a name in quotes.
  private func reference(_ head: Document.Phrase?, _ token: Int, _ end: Int) -> EventMention? {
    guard let head, head.entry.isWeak == false else { return nil }
    return EventMention(
      tokens: token..<max(end, head.end),
      kind: nil,
      tag: head.entry.tag,
      kindEnd: end,
      period: nil
    )
  }

  /// `tổ chức Hội nghị tuyên truyền về biển, đảo`: a kind no table knows, its first word.
  private func unlisted(
    _ head: Document.Phrase,
    _ token: Int,
    _ end: Int,
    _ sentence: Sentence
  ) -> EventMention? {
    // "Hội nghị lần thứ 9": which one, not what for.
    if document.isWord("lần", at: end) { return nil }
    guard startsClause(token, sentence), end + 1 < sentence.tokens.upperBound,
      isPassing(end)
        || [end, end + 1].allSatisfy({ word in
          document.isWord(word) && !document.isCapital(word)
            && !document.starts(.of(.stopword, .honorific, .unit, .position), at: word)
        }) && (document.phrase(.trigger, at: end).map({ $0.entry.tag == "none" }) ?? true)
    else { return nil }
    return completed(
      token,
      kindEnd: end + 2,
      words: document.words(end..<(end + 2)),
      tag: "meeting",
      in: sentence
    )
  }

  /// `hội nghị thông qua nội dung Đại hội`: what a meeting is to pass.
  private func isPassing(_ token: Int) -> Bool {
    document.isWord("thông", at: token) && document.isWord("qua", at: token + 1)
  }

  /// `Bộ Chỉ huy BĐBP tỉnh phát động đợt thi đua ...`: what a unit does by a verb that is an event.
  private func isDoneByUnit(
    _ kind: Document.Phrase,
    _ token: Int,
    _ sentence: Sentence
  ) -> Bool {
    switch kind.entry.tag {
    case "review", "gathering", "anniversary", "opening", "closing", "training":
      guard !document.isCapital(token) || sentence.zone == .headline else { return false }
    case "decision":
      // "Ngày 15-12, Bộ Quốc phòng công bố quyết định": an event of that day.
      guard isDated(sentence), !document.isCapital(token) else { return false }
    case "launch":
      guard document.isWord("phát", at: token), document.starts(.of(.movement), at: kind.end) else {
        return false
      }
    default: return false
    }
    var start = token
    for word: StaticString in ["trọng", "long", "vừa", "đã"]
    where document.isWord(word, at: start - 1) {
      start -= 1
    }
    let all = units.all
    return all.indices.contains { unit in
      (all[unit].tokens.upperBound == start || all[unit].chainEnd == start)
        && !units.isBody(unit) && all[unit].pattern != .bareonly
        && all[unit].tokens.lowerBound >= sentence.tokens.lowerBound
        && !isBehalf(before: all[unit].tokens.lowerBound)
        && !persons.contains { $0.tokens.contains(all[unit].tokens.lowerBound) }
    }
  }

  /// `A thay mặt Thủ trưởng Bộ CHQS phát động`: a unit in whose name somebody does it.
  private func isBehalf(before unit: Int) -> Bool {
    (unit - 5..<unit).contains { token in
      token >= 0 && document.phrase(.trigger, at: token)?.entry.tag == "behalf"
    }
  }

  /// Whether a sentence opens with a day.
  private func isDated(_ sentence: Sentence) -> Bool {
    sentence.tokens.prefix(9).contains { token in
      document.number(token) != nil && document.number(token + 2) != nil
        && document.tokens[token + 1].shape.contains(.mark)
    }
  }

  /// A kind without head counts where a unit holds it or somebody chairs it: behind `tổ chức`, `chủ trì`, or after the headline's colon.
  private func startsClause(_ token: Int, _ sentence: Sentence) -> Bool {
    guard token > sentence.tokens.lowerBound else { return false }
    if document.isMark(":", token - 1), sentence.zone == .headline { return true }
    for back in 1...3 where token - back >= sentence.tokens.lowerBound {
      if let host = document.phrase(.trigger, at: token - back),
        host.entry.tag == "host" || host.entry.tag == "chair", host.end == token
      {
        // "Ban tổ chức trao giải": who gives.
        return !document.isWord("ban", at: token - back - 1)
      }
    }
    return false
  }

  private func completed(
    _ token: Int,
    kindEnd: Int,
    words: String,
    tag: String,
    in sentence: Sentence
  ) -> EventMention {
    var kindEnd = kindEnd
    var words = words
    if document.isMark(",", kindEnd), let more = document.phrase(.eventKind, at: kindEnd + 1),
      more.entry.tag == "award", !(document.isWord("trao", at: more.end - 1))
    {
      // "gặp mặt, tuyên dương": one purpose in two words.
      words += ", " + document.words((kindEnd + 1)..<more.end)
      kindEnd = more.end
    }
    if tag == "closing" || tag == "review", let and = document.phrase(.trigger, at: kindEnd),
      and.entry.tag == "and", let more = document.phrase(.eventKind, at: and.end),
      more.entry.tag == "award", document.isWord("trao", at: and.end),
      document.starts(.of(.event), at: more.end) || isQuoted(more.end)
    {
      // "bế mạc và trao giải Hội thi": one purpose of what follows.
      kindEnd = more.end
    }
    let end = subjectEnd(from: kindEnd, sentence)
    var event = EventMention(
      tokens: token..<max(end, kindEnd),
      kind: words,
      tag: tag,
      kindEnd: kindEnd,
      period: nil
    )
    event.period = period(after: kindEnd, end: end, sentence)
    return event
  }

  /// Whether a name in quotation marks starts at a token, perhaps behind `thưởng`.
  private func isQuoted(_ token: Int) -> Bool {
    let start = document.isWord("thưởng", at: token) ? token + 1 : token
    return start < document.tokens.count && document.tokens[start].shape.contains(.quotation)
  }

  /// The first year or span in the event's own clause.
  private func period(after kindEnd: Int, end: Int, _ sentence: Sentence) -> Int? {
    let limit = min(sentence.tokens.upperBound, max(end, kindEnd) + 22)
    for (index, period) in periods.enumerated()
    where period.tokens.lowerBound >= kindEnd && period.tokens.lowerBound < limit {
      // Not across a second purpose: "và triển khai nhiệm vụ năm 2024".
      for token in max(end, kindEnd)..<max(end, kindEnd, period.tokens.lowerBound) {
        if document.isMark(";", token) { return nil }
        if document.phrase(.trigger, at: token)?.entry.tag == "and",
          document.starts(.of(.event, .eventKind), at: token + 1)
        {
          return nil
        }
        if document.isMark(",", token), document.starts(.of(.eventKind), at: token + 1) {
          return nil
        }
        // "cơ quan, tổ chức năm 2026": a noun.
        if let host = document.phrase(.trigger, at: token), host.entry.tag == "host",
          host.end != period.tokens.lowerBound
        {
          return nil
        }
        if document.isWord("phương", at: token), document.isWord("hướng", at: token + 1) {
          return nil
        }
        if let theme = document.phrase(.trigger, at: token), theme.entry.tag == "theme" {
          return nil
        }
      }
      return index
    }
    return nil
  }
}

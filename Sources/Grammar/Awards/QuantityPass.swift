import Lexicon
import Text

/// A number of collectives or people, or an unnumbered group of them.
public struct QuantityMention: Sendable {
  /// Its tokens.
  public var tokens: Range<Int>
  /// `5` in `5 tập thể`; `nil` for a group.
  public var count: Int?
  /// What is counted: `tập thể`; or the group's words: `các tập thể`.
  public var of: String
  /// The rule that read it.
  public var rule: String
}

/// Finds `13 tập thể`, `120 cá nhân`, `hai đơn vị`, `các tập thể, cá nhân`.
struct QuantityPass {
  let document: Document

  /// All quantities, in text order.
  func quantities() -> [QuantityMention] {
    var quantities: [QuantityMention] = []
    var next = 0
    while let token = document.next(.of(.counter), from: next, before: document.tokens.count) {
      next = token + 1
      guard let counter = document.phrase(.counter, at: token) else { continue }
      if let last = quantities.last, last.tokens.upperBound > token { continue }
      // "hai tàu CSB 4032, 4033": ships by name.
      if counter.entry.tag == "ship", document.isCapital(counter.end) { continue }
      if let number = number(before: token) {
        // "73 Chiến sĩ thi đua": a title, not so many soldiers.
        let title = document.phrase(.award, at: token).flatMap { $0.end > counter.end ? $0 : nil }
        // "tặng 10 Gương mặt trẻ tiêu biểu toàn quân": those who bear it.
        if title != nil, !isGiven(number.start), !goesOn(quantities.last, number.start) { continue }
        quantities.append(
          QuantityMention(
            tokens: number.start..<(title?.end ?? counter.end),
            count: number.value,
            of: title.map { document.words(token..<$0.end) } ?? printed(counter, at: token),
            rule: "quantity.number-counter"
          )
        )
      } else if counter.entry.isWeak == false,
        let start = plural(before: token) ?? unnumbered(counter, at: token)
      {
        var end = counter.end
        while document.isMark(",", end) || document.phrase(.trigger, at: end)?.entry.tag == "and",
          let more = document.phrase(.counter, at: end + 1), more.entry.isWeak == false
        {
          end = more.end
        }
        quantities.append(
          QuantityMention(
            tokens: start..<end,
            count: nil,
            of: document.words(start..<end).lowercasedFirst,
            rule: "quantity.group"
          )
        )
      }
    }
    return quantities
  }

  /// `cho 2 tổ chức đảng và 3 đảng viên hoàn thành xuất sắc nhiệm vụ`: whether a list of those given something goes on.
  private func goesOn(_ last: QuantityMention?, _ token: Int) -> Bool {
    guard let last, last.count != nil, last.tokens.upperBound == token - 1,
      isGiven(last.tokens.lowerBound)
    else { return false }
    return document.isMark(",", token - 1) || document.isWord("và", at: token - 1)
  }

  /// Whether something is given to what starts at a token, an award named shortly before.
  private func isGiven(_ token: Int) -> Bool {
    document.isWord("cho", at: token - 1)
      || document.isWord("tặng", at: token - 1)
        && (max(0, token - 30)..<token).contains { document.starts(.of(.award), at: $0) }
  }

  /// The number before a counter: `5`, `07`, `1.200`, `hai`.
  private func number(before token: Int) -> (value: Int, start: Int)? {
    guard token > 0 else { return nil }
    if let value = document.number(token - 1) {
      // "1.200 đồng chí": a dot between thousands.
      if token >= 3, document.isMark(".", token - 2), let thousands = document.number(token - 3),
        !document.tokens[token - 1].shape.contains(.spaced),
        document.tokens[token - 1].end - document.tokens[token - 1].start == 3
      {
        return (thousands * 1000 + value, token - 3)
      }
      // ". 15 đồng chí": the full stop of the sentence before.
      let isGlued = !document.tokens[token - 1].shape.contains(.spaced)
      guard value > 0, !(isGlued && document.isMark(".", token - 2)),
        !document.isMark("/", token - 2),
        // "giai đoạn 2019 - 2024 Nhà máy được tặng": a year.
        !((1900...2100).contains(value) && document.isMark("-", token - 2))
      else { return nil }
      // A unit's number before another noun: "Lữ đoàn 161 đơn vị".
      return (value, token - 1)
    }
    for length in 1...2 where token >= length {
      if let numeral = document.phrase(.numeral, at: token - length), numeral.end == token,
        numeral.entry.tag == "cardinal", let value = Int(numeral.entry.canonical),
        !document.isCapital(token - length) || length == 2 || value > 1 || isReceiving(token),
        numeral.entry.isWeak == false
      {
        return (value, token - length)
      }
    }
    return nil
  }

  /// A counter as printed, abbreviations written out.
  private func printed(_ counter: Document.Phrase, at token: Int) -> String {
    counter.entry.canonical.isEmpty
      ? document.words(token..<counter.end).lowercasedFirst : counter.entry.canonical
  }

  /// `Một cá nhân được tặng`: whether those counted are given something right behind.
  private func isReceiving(_ counter: Int) -> Bool {
    guard let counted = document.phrase(.counter, at: counter),
      let verb = document.phrase(.trigger, at: counted.end)
    else { return false }
    return ["passive", "receive", "honour"].contains(verb.entry.tag)
  }

  /// `cho tập thể, cá nhân có thành tích`: a group by two words for its members.
  private func unnumbered(_ counter: Document.Phrase, at token: Int) -> Int? {
    guard document.isWord("cho", at: token - 1),
      document.isMark(",", counter.end) || document.isWord("và", at: counter.end),
      let more = document.phrase(.counter, at: counter.end + 1), more.entry.isWeak == false,
      document.isWord(more.end), !document.isCapital(more.end)
    else { return nil }
    return token
  }

  private func plural(before token: Int) -> Int? {
    guard token > 0 else { return nil }
    if ["các", "những", "nhiều"].contains(where: { document.isWord($0, at: token - 1) }) {
      return token - 1
    }
    if document.isWord("số", at: token - 1), document.isWord("một", at: token - 2) {
      return token - 2
    }
    // "hàng trăm tập thể, cá nhân".
    let rounds: [StaticString] = ["chục", "trăm", "nghìn", "ngàn", "vạn"]
    if document.isWord("hàng", at: token - 2),
      rounds.contains(where: { document.isWord($0, at: token - 1) })
    {
      return token - 2
    }
    return nil
  }
}

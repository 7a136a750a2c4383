import Lexicon
import Text

/// The patterns a unit's name follows, one function each.
extension UnitParser {
  var names: ProperName { ProperName(document: document, taken: taken) }

  // MARK: - Proper names

  /// A name from the table, unless the printed one goes on.
  mutating func readKnown(_ head: Document.Phrase, at token: Int) -> Int? {
    guard document.isCapital(token) else { return nil }
    let longer = names.end(from: token + 1).map { max($0, head.end) } ?? head.end
    let end = longer - head.end <= 2 && document.isMark("-", head.end) ? head.end : longer
    let index = named(head, at: token, end: head.end, tail: "", rule: "unit.known-name")
    if head.entry.canonical.isEmpty { mentions.all[index].name = document.words(token..<head.end) }
    if end > head.end {
      mentions.all[index].tokens = token..<end
      mentions.all[index].chainEnd = end
      mentions.all[index].name = document.words(token..<end)
    }
    glue(index)
    if let organ = document.phrase(.unit, at: token, where: { $0.entry.tag == "organ" }) {
      coordinateOrgan(organ, after: end)
    }
    return index
  }

  /// `Tổng cục Kỹ thuật`, `Học viện Hậu cần`, `Bệnh viện Quân y 7A`, `Nhà máy Z113`.
  mutating func readNamed(
    _ pattern: UnitMention.Pattern,
    _ head: Document.Phrase,
    at token: Int
  ) -> Int? {
    var end = head.end
    if let close = code(at: end) {
      end = close
    } else if document.isCapital(end) || specialty(at: end)?.entry.tag == "arm",
      let close = names.end(from: end)
    {
      end = close
      if let number = code(at: end) ?? smallTail(at: end, of: head) { end = number }
    }
    guard end > head.end else {
      return readNamedAfterUnit(head, at: token) ?? bare(head, at: token)
    }
    // "giám đốc nhà máy Z178": printed small, but known by its code.
    let isCoded =
      end == head.end + 2 && document.number(head.end + 1) != nil && document.isCapital(head.end)
    guard document.isCapital(token) || head.entry.isMilitary || isCoded else { return nil }
    let tail = document.words(head.end..<end)
    let index = named(
      head,
      at: token,
      end: end,
      tail: tail,
      rule: "unit.head-name",
      pattern,
      isMilitary: head.entry.isMilitary || soundsMilitary(head.end..<end)
    )
    glue(index)
    return index
  }

  /// `Công ty Cơ điện và vật liệu nổ 31`, `Công ty Xây dựng công trình hàng không 647`: words printed small between a
  /// company's name and the number that closes it.
  private func smallTail(at token: Int, of head: Document.Phrase) -> Int? {
    guard head.entry.name.hasPrefix("Công ty") || head.entry.name.hasPrefix("Xí nghiệp") else {
      return nil
    }
    var end = token
    while end - token < 6, document.isWord(end), !document.isCapital(end) {
      if let word = document.phrase(.trigger, at: end), word.entry.tag == "none" {
        // "hàng không": no denial.
        end = word.end
        continue
      }
      guard
        end == token && document.isWord("và", at: end)
          || !document.starts(.of(.trigger, .stopword), at: end)
      else { break }
      end += 1
    }
    guard end > token + 1, let close = code(at: end) else { return nil }
    // "Công ty A trồng mới 500 ha": a figure.
    return document.isWord(close) && !document.isCapital(close)
      && !document.starts(.of(.trigger, .stopword), at: close) ? nil : close
  }

  /// `Trường Quân sự Quân khu 9`, `Bảo tàng Quân khu 5`: an institution named after its superior.
  private mutating func readNamedAfterUnit(_ head: Document.Phrase, at token: Int) -> Int? {
    guard document.isCapital(token), let above = unit(at: head.end, nested: true),
      !mentions.all[above].isBody
    else { return nil }
    let unit = mentions.all[above]
    let index = named(
      head,
      at: token,
      end: unit.tokens.upperBound,
      tail: unit.name,
      rule: "unit.institution-of-unit",
      isMilitary: unit.isMilitary
    )
    mentions.all[index].parent = above
    mentions.all[index].parentRule = "unit.parent-glued"
    return index
  }

  /// An organ and, directly behind it, its superior.
  mutating func readOrgan(_ head: Document.Phrase, at token: Int) -> Int? {
    var end = head.end
    if let field = document.phrase(.arm, at: end), field.entry.tag == "field",
      document.isCapital(field.end),
      document.phrase(.unit, at: field.end, where: { $0.entry.tag == "inner" }) != nil
    {
      // "Cục Kỹ thuật Hải quân": the service is the superior, not part of the name.
      end = field.end
    } else if let field = document.phrase(.arm, at: end), field.entry.tag == "field",
      document.isCapital(token), !document.isCapital(end), document.isCapital(field.end),
      document.phrase(.unit, at: field.end, where: { $0.entry.tag == "numbered" }) != nil
    {
      // "Phòng tham mưu Sư đoàn 5": printed small.
      end = field.end
    } else if let close = names.end(from: end) {
      end = close
      if let number = code(at: end), document.tokens[end].shape.contains(.spaced) { end = number }
    } else if let close = code(at: end), document.isCapital(token) {
      end = close
    }
    guard end > head.end else {
      // "Văn phòng Bộ Quốc phòng" has no name of its own: whole, with its superior.
      if document.isCapital(token), !startsLine(head.end),
        let parent = unit(at: head.end, nested: true),
        !mentions.all[parent].isBody
      {
        let above = mentions.all[parent]
        let index = named(
          head,
          at: token,
          end: above.tokens.upperBound,
          tail: above.name,
          rule: "unit.organ-of-unit",
          isMilitary: above.isMilitary
        )
        mentions.all[index].parent = parent
        mentions.all[index].parentRule = "unit.parent-glued"
        return index
      }
      return bare(head, at: token)
    }
    let arm = document.phrase(.arm, at: head.end)
    let isField = arm != nil
    // "Khoa Nội tim mạch": any hospital's.
    let isOurs = isField && arm?.entry.flags["civil"] == nil
    guard document.isCapital(token) || (isField && document.isCapital(head.end)) else { return nil }
    let index = named(
      head,
      at: token,
      end: end,
      tail: expanded(head.end..<end),
      rule: "unit.organ-name",
      isMilitary: (isOurs || soundsMilitary(head.end..<end)) && head.entry.flags["civil"] == nil
    )
    glue(index)
    if isOurs { coordinateOrgan(head, after: end) }
    return index
  }

  /// `Cục Dân vận, Tổ chức, Cán bộ`: the head once for several organs.
  private mutating func coordinateOrgan(_ head: Document.Phrase, after first: Int) {
    var end = first
    while document.isMark(",", end) || document.phrase(.trigger, at: end)?.entry.tag == "and" {
      guard document.isCapital(end + 1),
        let field = document.phrase(.arm, at: end + 1), field.entry.tag == "field",
        !document.starts(.of(.unit, .position), at: end + 1),
        let close = names.end(from: end + 1), close >= field.end,
        close < document.tokens.count,
        document.tokens[close].shape.contains(.mark)
          || document.starts(.of(.trigger, .stopword, .unit), at: close)
      else { return }
      _ = named(
        head,
        at: end + 1,
        end: close,
        tail: expanded((end + 1)..<close),
        rule: "unit.organ-name-list",
        isMilitary: true
      )
      end = close
    }
  }

  /// `Viettel TP.HCM`: a brand and where.
  mutating func readCompany(_ head: Document.Phrase, at token: Int) -> Int? {
    guard let division = document.phrase(.division, at: head.end),
      let place = names.place(at: division.end) ?? names.place(at: division.end + 1)
    else {
      return named(head, at: token, end: head.end, tail: "", rule: "unit.company")
    }
    let index = named(head, at: token, end: place, tail: "", rule: "unit.company-place")
    mentions.all[index].name = document.words(token..<place)
    mentions.all[index].parentName = head.entry.canonical
    mentions.all[index].parentRule = "unit.company-place"
    return index
  }

  /// Abbreviations in a name written out.
  private func expanded(_ range: Range<Int>) -> String {
    guard let arm = document.phrase(.arm, at: range.lowerBound), !arm.entry.canonical.isEmpty else {
      return document.words(range)
    }
    let rest = document.words(arm.end..<range.upperBound)
    return rest.isEmpty ? arm.entry.canonical : arm.entry.canonical + " " + rest
  }

  /// Whether a name has a specialty of the armed forces in it.
  private func soundsMilitary(_ range: Range<Int>) -> Bool {
    range.contains { token in
      guard let arm = document.phrase(.arm, at: token) else { return false }
      // "Trung tâm Huấn luyện thể thao", "Xí nghiệp Vận tải biển": others have these too.
      return (arm.entry.tag == "arm" && !arm.entry.isWeak) || arm.entry.isMilitary
    }
  }

  // MARK: - Superiors

  /// Whether a token is a line's first: what stands there belongs to nothing above it.
  private func startsLine(_ token: Int) -> Bool {
    token < document.tokens.count && document.tokens[token].shape.contains(.lineStart)
  }

  /// Takes the unit printed directly behind as the one above: `Cục Chính trị Quân khu 4`.
  mutating func glue(_ index: Int) {
    let end = mentions.all[index].tokens.upperBound
    guard !startsLine(end), let parent = unit(at: end, nested: true), parent != index,
      mentions.all[index].ranks(under: mentions.all[parent]) || mentions.all[parent].isBare
    else { return }
    guard !mentions.all[parent].isBody else { return }
    mentions.all[index].parent = parent
    mentions.all[index].parentRule = "unit.parent-glued"
    mentions.all[index].chainEnd = mentions.all[parent].chainEnd
  }

  /// A headquarters: `Bộ Tư lệnh Quân khu 4`, `Bộ Tham mưu Quân khu`, `Bộ Tư lệnh Công binh`.
  mutating func readCommand(_ head: Document.Phrase, at token: Int) -> Int? {
    if let commanded = unit(at: head.end, nested: true), !mentions.all[commanded].isBody,
      mentions.all[commanded].pattern != .inner
    {
      let below = mentions.all[commanded]
      let index = named(
        head,
        at: token,
        end: below.tokens.upperBound,
        tail: below.name,
        rule: "unit.headquarters-of-unit"
      )
      mentions.all[index].commanded = commanded
      mentions.all[index].chainEnd = max(below.chainEnd, below.tokens.upperBound)
      mentions.all[index].level = below.level
      return index
    }
    if let arm = specialty(at: head.end), document.isCapital(head.end) {
      // "Bộ Tư lệnh Hải quân" commands the service printed short.
      let service = mentions.at(head.end).map { mentions.all[$0].name }
      mentions.drop(from: head.end)
      let index = named(
        head,
        at: token,
        end: arm.end,
        tail: document.words(head.end..<arm.end),
        rule: "unit.headquarters-of-arm"
      )
      mentions.all[index].parentName = service
      return index
    }
    if let close = code(at: head.end) {
      return named(
        head,
        at: token,
        end: close,
        tail: document.words(head.end..<close),
        rule: "unit.headquarters-number"
      )
    }
    return bare(head, at: token)
  }
}

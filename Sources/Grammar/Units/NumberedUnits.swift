import Lexicon
import Text

/// Units named by number: `Lữ đoàn 513`, `Vùng 3 Hải quân`, `tàu HQ-617`.
extension UnitParser {
  /// `đường Sư đoàn 9`, `hẻm Trung đoàn 12`: a street named after one.
  private func isStreet(_ token: Int) -> Bool {
    ["đường", "phố", "hẻm", "ngõ"].contains { document.isWord($0, at: token - 1) }
      && document.tokens[token].shape.contains(.spaced)
  }

  /// `Quân khu 4`, `Lữ đoàn Công binh 513`, `Trung đoàn Gia Định`, `Quân khu 1, 2 và 4`.
  mutating func readNumbered(
    _ pattern: UnitMention.Pattern,
    _ head: Document.Phrase,
    at token: Int
  ) -> Int? {
    if isMilitia(head) { return militia(head, at: token) }
    if isStreet(token) { return nil }
    var end = head.end
    var expanded: [String] = []
    while let arm = specialty(at: end), arm.end > end {
      // "Trung đoàn Không quân 925": the specialty counts only before a number.
      expanded.append(
        arm.entry.canonical.isEmpty ? document.words(end..<arm.end) : arm.entry.canonical
      )
      end = arm.end
      if document.isMark("-", end), let next = specialty(at: end + 1), code(at: next.end) != nil {
        expanded.append("-")
        end += 1
      }
    }
    if pattern == .ship, document.isMark("-", end), code(at: end + 1) != nil { end += 1 }
    if let close = pattern == .ship ? dotted(at: end) ?? code(at: end) : code(at: end),
      spacedOrCode(head, end)
    {
      if pattern == .ship, !document.isCapital(token), !head.entry.isMilitary,
        nameEnd(behind: close) == nil
      {
        return nil
      }
      if pattern == .coded, document.tokens[end].shape.contains(.number), !document.isCapital(token)
      {
        return nil
      }
      let prefix = expanded.joined(separator: " ")
      var close = close
      if prefix.isEmpty, let arm = specialty(at: close), arm.entry.tag == "arm",
        document.isCapital(close), !document.starts(.of(.position), at: close)
      {
        // "Tiểu đoàn 31 Đặc công", "Hải đội 2 Biên phòng": the specialty behind the number.
        close = arm.end
      }
      let tail = (prefix.isEmpty ? "" : prefix + " ") + document.words(end..<close)
      let index = named(
        head,
        at: token,
        end: close,
        tail: tail,
        rule: "unit.head-number",
        pattern,
        isMilitary: head.entry.isMilitary || !expanded.isEmpty
      )
      if pattern == .ship, document.isMark("-", end - 1) {
        // "Tàu HQ-851": as printed.
        mentions.all[index].name = head.entry.name + "-" + tail
        coordinateShips(head, after: index)
      }
      if pattern == .ship { christen(index) }
      coordinate(head, prefix: prefix, after: index, pattern)
      glue(index)
      return index
    }
    if pattern == .numbered, head.entry.isMilitary, document.isCapital(head.end),
      document.isCapital(token), document.phrase(.unit, at: head.end) == nil,
      let name = names.end(from: head.end, limit: 2), name - head.end >= 2, name > end
    {
      // "Lữ đoàn Trinh sát Đặc nhiệm 74": a specialty no table knows.
      let close = code(at: name) ?? name
      return named(
        head,
        at: token,
        end: close,
        tail: document.words(head.end..<close),
        rule: "unit.head-name",
        pattern
      )
    }
    if pattern == .coded, document.isCapital(token), let close = smallWords(from: head.end) {
      return named(
        head,
        at: token,
        end: close,
        tail: document.words(head.end..<close),
        rule: "unit.head-words-number",
        pattern
      )
    }
    return bare(head, at: token)
  }

  /// `Trung đoàn tự vệ Tổng công ty A`, `Đại đội tự vệ Nhà máy B`: workers in arms, told by whose they are.
  private mutating func militia(_ head: Document.Phrase, at token: Int) -> Int? {
    let start = head.end + 2
    guard document.isCapital(token), let owner = unit(at: start, nested: true),
      !mentions.isBody(owner),
      owner == mentions.all.count - 1
    else { return nil }
    let tail = document.words(head.end..<start) + " " + mentions.all[owner].name
    let end = mentions.all[owner].tokens.upperBound
    mentions.drop(from: start)
    return named(head, at: token, end: end, tail: tail, rule: "unit.militia")
  }

  private func isMilitia(_ head: Document.Phrase) -> Bool {
    document.isWord("tự", at: head.end) && document.isWord("vệ", at: head.end + 1)
  }

  /// `Xưởng sửa chữa 27`, `Đội rà phá bom mìn số 4`: words printed small up to the number that closes a name.
  private func smallWords(from token: Int) -> Int? {
    var end = token
    while end - token < 5, document.isWord(end), !document.isCapital(end),
      !document.starts(.of(.trigger, .stopword, .position, .counter), at: end)
    {
      end += 1
    }
    guard end > token + 1, let close = code(at: end) else { return nil }
    return close >= document.tokens.count || document.tokens[close].shape.contains(.mark)
      || document.starts(.of(.trigger, .stopword), at: close) ? close : nil
  }

  private func spacedOrCode(_ head: Document.Phrase, _ token: Int) -> Bool {
    token > head.end || document.tokens[token].shape.contains(.spaced)
      || head.entry.phrase.utf8.count <= 4
  }

  /// The further numbers of `Quân khu 1, 2 và 4`, each a unit of its own.
  private mutating func coordinate(
    _ head: Document.Phrase,
    prefix: String,
    after first: Int,
    _ pattern: UnitMention.Pattern
  ) {
    var end = mentions.all[first].tokens.upperBound
    while true {
      let isAnd = document.phrase(.trigger, at: end)?.entry.tag == "and"
      guard document.isMark(",", end) || isAnd, let close = code(at: end + 1),
        !document.starts(.of(.counter, .unit, .numeral, .event), at: close),
        document.tokens[end + 1].shape.contains(.spaced),
        !(document.isWord(close) && !document.isCapital(close)
          && !document.starts(.of(.trigger, .stopword), at: close)
          && !isAlike(end + 1, mentions.all[first].tokens.upperBound - 1))
      else { return }
      let number = document.words((end + 1)..<close)
      _ = named(
        head,
        at: end + 1,
        end: close,
        tail: prefix.isEmpty ? number : prefix + " " + number,
        rule: "unit.head-number-list",
        pattern
      )
      end = close
    }
  }

  /// `Hai tàu HQ-617 và HQ-619`: further ships by their letters and numbers.
  private mutating func coordinateShips(_ head: Document.Phrase, after first: Int) {
    var end = mentions.all[first].tokens.upperBound
    let letters = head.end - 1
    while document.isMark(",", end) || document.phrase(.trigger, at: end)?.entry.tag == "and",
      end + 1 < document.tokens.count, document.tokens[end + 1].key == document.tokens[letters].key,
      document.isMark("-", end + 2), let close = code(at: end + 3)
    {
      let index = named(
        head,
        at: end + 1,
        end: close,
        tail: "",
        rule: "unit.head-number-list",
        .ship
      )
      mentions.all[index].name = head.entry.name + "-" + document.words((end + 3)..<close)
      end = close
    }
  }

  /// `Tàu 016 - Quang Trung`, `tàu 015-Trần Hưng Đạo`: a warship's number with its name.
  private mutating func christen(_ index: Int) {
    let dash = mentions.all[index].tokens.upperBound
    guard let end = nameEnd(behind: dash) else { return }
    mentions.all[index].name += "-" + document.words((dash + 1)..<end)
    mentions.all[index].tokens = mentions.all[index].tokens.lowerBound..<end
    mentions.all[index].chainEnd = end
    mentions.all[index].isMilitary = true
  }

  /// `Tàu BP 11.98.01`: a number in parts.
  private func dotted(at token: Int) -> Int? {
    var end = token
    while document.number(end) != nil, document.isMark(".", end + 1),
      document.number(end + 2) != nil,
      !document.tokens[end + 2].shape.contains(.spaced)
    {
      end += 2
    }
    return end > token ? end + 1 : nil
  }

  /// Where a ship's name, behind a dash, ends: two to four capitals.
  private func nameEnd(behind dash: Int) -> Int? {
    guard document.isMark("-", dash), document.isCapital(dash + 1),
      !document.starts(.of(.rank, .position, .unit, .body, .event), at: dash + 1)
    else { return nil }
    var end = dash + 2
    while end - dash <= 4, document.isCapital(end), document.tokens[end].shape.contains(.spaced) {
      end += 1
    }
    return end - dash > 2 ? end : nil
  }

  /// Whether two numbers have as many digits, at least two: `513, 517`.
  private func isAlike(_ token: Int, _ other: Int) -> Bool {
    let length = document.tokens[token].end - document.tokens[token].start
    return length >= 2 && document.number(other) != nil
      && document.tokens[other].end - document.tokens[other].start == length
      && !document.starts(.of(.division), at: token + 1)
  }

  /// `Vùng 3 Hải quân`, `Vùng 3`, `Vùng D Hải quân`.
  mutating func readRegion(_ head: Document.Phrase, at token: Int) -> Int? {
    var end = head.end
    if document.isWord(end), !document.isCapital(end),
      !document.starts(.of(.trigger, .stopword, .eventKind), at: end)
    {
      // "Vùng biển Tây Nam": a common noun.
      return nil
    }
    if let close = code(at: end) {
      end = close
    } else if document.isCapital(end), document.tokens[end].end - document.tokens[end].start == 1 {
      end += 1
    } else {
      return bare(head, at: token)
    }
    if let arm = specialty(at: end), document.isWord("hải", at: end), arm.end == end + 2 {
      end = arm.end
    }
    // "Chi cục Kiểm lâm vùng II": another's, unless the service stands behind.
    guard document.isCapital(token) || document.isWord("quân", at: end - 1) else { return nil }
    return named(
      head,
      at: token,
      end: end,
      tail: document.words(head.end..<end),
      rule: "unit.region"
    )
  }
}

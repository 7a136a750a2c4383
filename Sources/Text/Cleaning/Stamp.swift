/// A date as publishers stamp it on an article: `Thứ sáu, 05/01/2024 - 17:37`.
struct Stamp: Equatable {
  /// ISO 8601.
  var day: String

  /// Longer lines are no stamps.
  static let longest = 120

  /// The stamp a whole line is; `nil` where the line says anything else.
  ///
  /// Besides the date there may be words that stamps have (`Cập nhật lúc`, a weekday, `GMT+7`), and,
  /// next to a time or a weekday, a name or two in capitals (`QPTD - Thứ Năm, 19/12/2019, 13:59`);
  /// the paper's name needs neither (`Báo Quân khu 1 - 30/11/2022`).
  init?(line: ArraySlice<UInt8>) {
    guard line.count <= Stamp.longest, Stamp.hasDigits(line, atLeast: 6) else { return nil }
    let all = StampToken.tokens(of: line)
    let tokens = StampPaper.removed(from: all).map(Array.init) ?? all
    var day: String?
    var names = 0
    var isStamped = false
    var index = 0
    while index < tokens.count {
      if day == nil, let date = Stamp.date(tokens, index) {
        day = date.day
        index = date.next
        continue
      }
      switch tokens[index] {
      case .word(let word, let isCapital):
        if Stamp.weekdays.contains(word) { isStamped = true }
        if !Stamp.words.contains(word), !Stamp.weekdays.contains(word) {
          guard isCapital else { return nil }
          names += 1
        }
      case .number:
        if Stamp.clock(tokens, index) != nil { isStamped = true }
      case .mark: break
      }
      index += 1
    }
    guard let day, names == 0 || (isStamped && names <= 5) else { return nil }
    self.day = day
  }

  /// A stamp inside a text whose lines were run together: a date beside a time of day.
  init?(within text: ArraySlice<UInt8>) {
    guard Stamp.hasClock(text) else { return nil }
    let tokens = StampToken.tokens(of: text)
    var lastClock = -10
    for index in tokens.indices {
      if let end = Stamp.clock(tokens, index) { lastClock = end }
      guard let date = Stamp.date(tokens, index) else { continue }
      var after = date.next
      while after < tokens.count, case .mark = tokens[after] { after += 1 }
      let isFollowed = after - date.next <= 2 && Stamp.clock(tokens, after) != nil
      let isLed = index - lastClock >= 0 && index - lastClock <= 4
      if isFollowed || isLed {
        day = date.day
        return
      }
    }
    return nil
  }

  /// A date starting at a token: `5/1/2024`, `5-1-2024`, `5.1.2024`, `2024-01-05`, `5 tháng 1 năm 2024`.
  static func date(_ tokens: [StampToken], _ index: Int) -> (day: String, next: Int)? {
    guard case .number(let first, let width) = tokens[index], index + 4 < tokens.count else {
      return nil
    }
    if case .mark(let mark) = tokens[index + 1], case .number(let second, _) = tokens[index + 2],
      tokens[index + 3] == .mark(mark), case .number(let third, let last) = tokens[index + 4],
      mark == 0x2F || mark == 0x2D || mark == 0x2E
    {
      if width == 4, mark == 0x2D { return iso(first, second, third, index + 5) }
      return last == 4 ? iso(third, second, first, index + 5) : nil
    }
    guard tokens[index + 1].isWord("thang"), case .number(let month, _) = tokens[index + 2] else {
      return nil
    }
    let isJoined = tokens[index + 3].isWord("nam") || tokens[index + 3] == .mark(0x2C)
    guard isJoined, case .number(let year, 4) = tokens[index + 4] else { return nil }
    return iso(year, month, first, index + 5)
  }

  /// The index after a time of day starting at a token, `17:37` or `17h37`.
  private static func clock(_ tokens: [StampToken], _ index: Int) -> Int? {
    guard index + 2 < tokens.count, case .number(let hour, 1...2) = tokens[index], hour < 24,
      tokens[index + 1] == .mark(0x3A) || tokens[index + 1].isWord("h"),
      case .number(let minute, 2) = tokens[index + 2], minute < 60
    else { return nil }
    return index + 3
  }

  /// ISO form of a day that exists.
  static func iso(
    _ year: Int,
    _ month: Int,
    _ day: Int,
    _ next: Int = 0
  ) -> (day: String, next: Int)? {
    guard (1930...2100).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= lengths[month - 1] else { return nil }
    return ("\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)", next)
  }

  /// A date with the month first, where it can be nothing else.
  static func american(_ tokens: [StampToken], _ index: Int) -> (day: String, next: Int)? {
    guard index + 4 < tokens.count, case .number(let month, _) = tokens[index],
      tokens[index + 1] == .mark(0x2F), case .number(let day, _) = tokens[index + 2], day > 12,
      tokens[index + 3] == .mark(0x2F), case .number(let year, 4) = tokens[index + 4]
    else { return nil }
    return iso(year, month, day, index + 5)
  }

  /// The next day.
  static func dayAfter(_ day: String) -> String {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return day }
    let next =
      iso(parts[0], parts[1], parts[2] + 1) ?? iso(parts[0], parts[1] + 1, 1)
      ?? iso(parts[0] + 1, 1, 1)
    return next?.day ?? day
  }

  /// Whether there is a digit on both sides of a colon or an `h`, a quick sign of a time of day.
  private static func hasClock(_ text: ArraySlice<UInt8>) -> Bool {
    let inner = text.dropFirst().dropLast().indices
    return inner.contains { index in
      (text[index] == 0x3A || text[index] == 0x68) && isDigit(text[index - 1])
        && isDigit(text[index + 1])
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func hasDigits(_ text: ArraySlice<UInt8>, atLeast least: Int) -> Bool {
    var count = 0
    for byte in text where isDigit(byte) { count += 1 }
    return count >= least
  }

  private static let weekdays: Set<String> = ["thu", "chu", "nhat", "cn"]
  private static let words: Set<String> = [
    "hai", "ba", "tu", "nam", "sau", "bay", "ngay", "thang", "luc", "gio", "phut", "h", "cap",
    "dang", "bai", "xuat", "ban", "thoi", "gian", "gmt", "utc", "am", "pm", "sa", "ch", "lan",
    "cuoi",
    "published", "updated", "posted", "on", "at", "date", "hom", "nay", "sang", "chieu", "toi",
    "trua", "luot", "xem", "doc", "in", "viet",
  ]
}

/// A piece of a line that may be a stamp.
enum StampToken: Equatable {
  case number(Int, width: Int)
  /// Plain and in lower case; and whether it was printed with a capital.
  case word(String, isCapital: Bool)
  case mark(UInt8)

  func isWord(_ text: String) -> Bool {
    if case .word(text, _) = self { true } else { false }
  }

  /// The numbers, words and marks of a text; spaces only separate.
  static func tokens(of text: ArraySlice<UInt8>) -> [StampToken] {
    var tokens: [StampToken] = []
    var word = ""
    var isCapital = false
    var isInNumber = false
    func flush() {
      if !word.isEmpty { tokens.append(.word(word, isCapital: isCapital)) }
      word = ""
    }
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let value = scalar.value
      if Letters.isLetter(value) {
        if word.isEmpty { isCapital = Letters.isUpper(value) }
        if let plain = Unicode.Scalar(Letters.plain(Letters.lower(value))) {
          word.unicodeScalars.append(plain)
        }
        isInNumber = false
        continue
      }
      flush()
      switch value {
      case 0x30...0x39:
        let digit = Int(value - 0x30)
        if case .number(let number, let width) = tokens.last, width < 9, isInNumber {
          tokens[tokens.count - 1] = .number(number * 10 + digit, width: width + 1)
        } else {
          tokens.append(.number(digit, width: 1))
        }
      case 0x20: break
      case 0x21...0x7E: tokens.append(.mark(UInt8(value)))
      default: tokens.append(.mark(0x2D))
      }
      isInNumber = value >= 0x30 && value <= 0x39
    }
    flush()
    return tokens
  }
}

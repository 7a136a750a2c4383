/// A span of days, each end a year, a month or a day as ISO text.
///
/// Bounds compare as text with stored dates of any precision: `2023` lies within `2023`, and so does `2023-05-19`.
public struct DateSpan: Sendable, Equatable {
  /// The first date that belongs, or `nil` for no beginning.
  public var lower: String?
  /// What every date that belongs lies before, or `nil` for no end: the last year, month or day, and `~`.
  public var upper: String?

  /// Reads `2023`, `2023-05`, `2023-05-19`, `2022..2024`, `2022..`, `..2024`, and as Vietnam writes them
  /// `5/2023`, `19/5/2023`, `19-5-2023`.
  public init(_ value: String, for filter: Filter) throws(QuestionError) {
    let ends = try Span.ends(value, for: filter)
    lower = try ends.first.map { (text) throws(QuestionError) in try Self.date(text, value, filter)
    }
    let last = try ends.last.map { (text) throws(QuestionError) in
      try Self.date(text, value, filter)
    }
    upper = last.map { $0 + "~" }
    if let lower, let upper, lower >= upper { throw .backwards(filter, value) }
  }

  /// One date as ISO text.
  private static func date(
    _ text: String,
    _ value: String,
    _ filter: Filter
  )
    throws(QuestionError) -> String
  {
    let fields = text.utf8.split(
      omittingEmptySubsequences: false,
      whereSeparator: { $0 == 0x2D || $0 == 0x2F || $0 == 0x2E }
    )
    var numbers: [Int] = []
    for field in fields {
      guard let number = Span.number(field) else { throw .badDate(filter, value) }
      numbers.append(number)
    }
    if numbers.count > 1, fields[0].count < 4 { numbers.reverse() }
    guard (1...3).contains(numbers.count), (1000...9999).contains(numbers[0]) else {
      throw .badDate(filter, value)
    }
    var date = String(numbers[0])
    if numbers.count > 1 {
      guard (1...12).contains(numbers[1]) else { throw .badDate(filter, value) }
      date += pad(numbers[1])
    }
    if numbers.count > 2 {
      guard (1...days(numbers[0], numbers[1])).contains(numbers[2]) else {
        throw .badDate(filter, value)
      }
      date += pad(numbers[2])
    }
    return date
  }

  private static func pad(_ number: Int) -> String { (number < 10 ? "-0" : "-") + String(number) }

  private static func days(_ year: Int, _ month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// A span of years.
public struct YearSpan: Sendable, Equatable {
  /// First year, or `nil` for no beginning.
  public var first: Int?
  /// Last year, or `nil` for no end.
  public var last: Int?

  /// Reads `2023`, `2022..2024`, `2022..`, `..2024`.
  public init(_ value: String, for filter: Filter) throws(QuestionError) {
    let ends = try Span.ends(value, for: filter)
    first = try ends.first.map { (text) throws(QuestionError) in try Self.year(text, value, filter)
    }
    last = try ends.last.map { (text) throws(QuestionError) in try Self.year(text, value, filter) }
    if let first, let last, first > last { throw .backwards(filter, value) }
  }

  private static func year(
    _ text: String,
    _ value: String,
    _ filter: Filter
  )
    throws(QuestionError) -> Int
  {
    guard text.utf8.count == 4, let year = Span.number(text.utf8[...]), year >= 1000 else {
      throw .badYear(filter, value)
    }
    return year
  }
}

/// What years and dates have in common: `a..b`.
private enum Span {
  /// Both ends of a span, the same for a single value; an absent end is `nil`.
  static func ends(
    _ value: String,
    for filter: Filter
  ) throws(QuestionError)
    -> (first: String?, last: String?)
  {
    let text = plain(value)
    let bytes = Array(text.utf8)
    if let dots = (0..<max(bytes.count - 1, 0)).first(where: {
      bytes[$0] == 0x2E && bytes[$0 + 1] == 0x2E
    }) {
      var rest = dots + 2
      while rest < bytes.count, bytes[rest] == 0x2E { rest += 1 }
      let first = String(decoding: bytes[..<dots], as: UTF8.self)
      let last = String(decoding: bytes[rest...], as: UTF8.self)
      guard !(first.isEmpty && last.isEmpty) else { throw bad(filter, value) }
      return (first.isEmpty ? nil : first, last.isEmpty ? nil : last)
    }
    // 2022-2024 can only be a span of years.
    if bytes.count == 9, bytes[4] == 0x2D, number(bytes[..<4]) != nil, number(bytes[5...]) != nil {
      return (
        String(decoding: bytes[..<4], as: UTF8.self), String(decoding: bytes[5...], as: UTF8.self)
      )
    }
    guard !text.isEmpty else { throw bad(filter, value) }
    return (text, text)
  }

  /// Decimal digits only: no sign, no space.
  static func number(_ digits: some Collection<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 4 else { return nil }
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return number
  }

  private static func bad(_ filter: Filter, _ value: String) -> QuestionError {
    filter == .year ? .badYear(filter, value) : .badDate(filter, value)
  }

  /// Without spaces and quotation marks, every dash a hyphen, every ellipsis two dots.
  private static func plain(_ value: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      switch scalar.value {
      case 0x2010...0x2015, 0x2212: out.append("-")
      case 0x2026: out.append(contentsOf: "..".unicodeScalars)
      case 0x20, 0x09, 0xA0, 0x22, 0x27, 0x2018...0x201F: break
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}

/// ISO days, also of a year or month alone, as numbers that sort like them: 20240105, 20230000.
enum DayNumber {
  /// The number of a day; 0 for none and for what is no day.
  static func of(_ day: String?) -> Int32 {
    guard let day else { return 0 }
    var digits: [Int32] = []
    for (place, byte) in day.utf8.enumerated() {
      if place == 4 || place == 7 {
        guard byte == 0x2D else { return 0 }
      } else {
        guard byte >= 0x30, byte <= 0x39, place < 10 else { return 0 }
        digits.append(Int32(byte - 0x30))
      }
    }
    guard digits.count == 4 || digits.count == 6 || digits.count == 8 else { return 0 }
    while digits.count < 8 { digits.append(0) }
    return digits.reduce(0) { $0 * 10 + $1 }
  }

  /// The day of a number; `nil` for 0.
  static func day(_ number: Int32) -> String? {
    guard number != 0 else { return nil }
    var text = padded(number / 10000, 4)
    let month = number / 100 % 100
    let day = number % 100
    if month != 0 || day != 0 { text += "-" + padded(month, 2) }
    if day != 0 { text += "-" + padded(day, 2) }
    return text
  }

  private static func padded(_ number: Int32, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension DayNumber {
  /// How many days lie between two days; months and years without a day count from their first.
  static func days(from first: Int32, to last: Int32) -> Int {
    ordinal(last) - ordinal(first)
  }

  private static func ordinal(_ number: Int32) -> Int {
    let month = max(1, Int(number / 100 % 100))
    let day = max(1, Int(number % 100))
    // Years that begin in March have their leap day at the end.
    let year = Int(number / 10000) - (month < 3 ? 1 : 0)
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * ((month + 9) % 12) + 2) / 5
      + day
  }
}

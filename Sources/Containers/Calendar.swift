/// Days of the calendar.
enum Calendar {
  /// The day, ISO 8601, so many seconds after the start of 1970.
  static func day(_ seconds: Int) -> String {
    // Civil from days, by eras of 400 years that start in March.
    let days = (seconds >= 0 ? seconds : seconds - 86399) / 86400 + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let ofEra = days - era * 146_097
    let year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let shifted = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let full = year + era * 400 + (month <= 2 ? 1 : 0)
    return padded(full, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

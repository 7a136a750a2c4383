/// Text as it may reach a terminal: one line, and nothing a terminal would obey.
public enum Printable {
  /// The text with line ends and tabs as spaces, control characters as their pictures, and what turns the reading
  /// direction around left out.
  public static func line(_ text: String) -> String {
    clean(text, keepsLines: false)
  }

  /// As `line`, with line ends kept, for cells of a CSV file.
  static func lines(_ text: String) -> String {
    clean(text, keepsLines: true)
  }

  private static func clean(_ text: String, keepsLines: Bool) -> String {
    guard text.unicodeScalars.contains(where: { isUnsafe($0.value) }) else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where keepsLines: out.append("\n")
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: out.append(" ")
      case 0..<0x20: out.append(Unicode.Scalar(0x2400 + scalar.value) ?? "?")
      case 0x7F: out.append("\u{2421}")
      case 0x80...0x9F: out.append("\u{FFFD}")
      case 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: break
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  private static func isUnsafe(_ value: UInt32) -> Bool {
    switch value {
    case 0x20...0x7E: false
    case 0...0x9F: true
    case 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

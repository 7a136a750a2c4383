/// Command lines that went through a word processor on their way.
enum PastedText {
  /// Says so where an argument has a dash or quotation marks that no shell knows.
  static func hint(_ arguments: some Sequence<String>) {
    for argument in arguments {
      if let first = argument.unicodeScalars.first, isDash(first) {
        let name = argument.unicodeScalars.drop { isDash($0) || $0 == "-" }
        Output.note(
          "'\(argument)' starts with a dash from a word processor; type two hyphens: --\(String(name))"
        )
        return
      }
      if argument.unicodeScalars.contains(where: isQuote) {
        Output.note(
          "'\(argument)' has quotation marks from a word processor; type straight ones: \"...\""
        )
        return
      }
    }
  }

  /// Whether it is a dash that no shell knows.
  static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    (0x2010...0x2015).contains(scalar.value) || scalar.value == 0x2212
  }

  private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    (0x2018...0x201F).contains(scalar.value) || scalar.value == 0xAB || scalar.value == 0xBB
  }
}

import Glibc

/// What is known of the terminal.
enum Terminal {
  /// Columns: `COLUMNS`, else the terminal's own; `nil` when output goes elsewhere.
  static var width: Int? {
    if let columns = Environment.value("COLUMNS").flatMap({ Int($0) }), columns > 0 {
      return columns
    }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Whether colours are welcome: on a terminal that knows them, without `NO_COLOR`.
  static var wantsColor: Bool {
    isatty(STDOUT_FILENO) == 1 && Environment.value("NO_COLOR") == nil
      && Environment.value("TERM") != "dumb"
  }
}

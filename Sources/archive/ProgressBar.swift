import Glibc

/// A bar on standard error while something takes its time; nothing at all where that is no terminal.
final class ProgressBar {
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private var lastShown: Int64 = 0
  private var isVisible = false
  private static let width = 30
  /// Milliseconds between two pictures.
  private static let interval: Int64 = 100

  /// Shows how many things are done.
  func show(_ doing: String, _ done: Int, of count: Int) {
    guard isDue else { return }
    draw("\(doing) \(done)/\(count)", count == 0 ? 1 : Double(done) / Double(count))
  }

  /// Shows which part is done, 0 to 1.
  func show(_ doing: String, _ part: Double) {
    guard isDue else { return }
    draw(doing, part)
  }

  /// Takes the bar away, to make room for other lines.
  func clear() {
    guard isVisible else { return }
    put("\r\u{1B}[K")
    isVisible = false
  }

  /// A line such as `[#########                     ]  30 % reading 300/1000`.
  static func line(_ label: String, _ part: Double) -> String {
    let part = min(max(part, 0), 1)
    let full = Int(part * Double(width))
    let bar = String(repeating: "#", count: full) + String(repeating: " ", count: width - full)
    let percent = String(Int(part * 100))
    let padding = String(repeating: " ", count: 3 - percent.count)
    return "[\(bar)] \(padding)\(percent) % \(label)"
  }

  private var isDue: Bool {
    guard isTerminal else { return false }
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    let now = Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    guard now - lastShown >= ProgressBar.interval else { return false }
    lastShown = now
    return true
  }

  private func draw(_ label: String, _ part: Double) {
    put("\r" + ProgressBar.line(label, part) + "\u{1B}[K")
    isVisible = true
  }

  private func put(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}

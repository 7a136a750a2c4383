import Answers
import Glibc

/// The two streams: answers to standard output, everything else to standard error.
struct Output {
  private var buffer: [UInt8] = []

  /// Starts output; a reader that stops listening, such as `head`, then ends it quietly.
  init() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Whether answers go to a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Adds to the answers, which are written in large pieces.
  mutating func write(_ bytes: some Collection<UInt8>) throws(OutputError) {
    buffer += bytes
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Writes what is left.
  mutating func flush() throws(OutputError) {
    defer { buffer.removeAll(keepingCapacity: true) }
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes {
        Glibc.write(STDOUT_FILENO, $0.baseAddress.map { $0 + written }, $0.count - written)
      }
      if count >= 0 { written += count } else if errno != EINTR { throw OutputError(number: errno) }
    }
  }

  /// Says something beside the answers, on one line.
  static func note(_ message: String) {
    let line = Array("archive: \(Printable.line(message))\n".utf8)
    _ = line.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}

/// Standard output took no more.
struct OutputError: Error, CustomStringConvertible {
  /// The system's error number.
  let number: Int32

  /// Whether only the reader has gone, which is no failure.
  var isReaderGone: Bool { number == EPIPE }

  var description: String {
    "cannot write to standard output: \(String(cString: strerror(number)))"
  }
}

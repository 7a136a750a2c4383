/// Why corrections cannot be read, written or applied.
public enum CorrectionError: Error, Equatable, Sendable {
  /// A line of a corrections file makes no sense.
  case line(file: String, line: Int, reason: String)
  /// Two lines contradict each other.
  case contradiction(file: String, lines: [Int], reason: String)
  /// The file cannot be read or written.
  case file(String, reason: String)
  /// What was asked for cannot be written as a correction; the reason is for people.
  case refused(String)
  /// The archive has no fact or claim of this id.
  case noSuchFact(Int64)
  /// Lines of a filled-in list, each with what is wrong with it.
  case decisions(file: String, [(line: Int, reason: String)])

  /// For people: what is wrong, where, and the way out.
  public var message: String {
    switch self {
    case .line(let file, let line, let reason): "\(file):\(line): \(reason); nothing was changed"
    case .contradiction(let file, let lines, let reason):
      "\(file): lines \(lines.map(String.init).joined(separator: " and ")) contradict each other: \(reason);"
        + " remove one of them; nothing was changed"
    case .file(let file, let reason): "\(file): \(reason)"
    case .refused(let reason): reason
    case .noSuchFact(let id):
      "the archive has no fact \(id); ids stand in the first column of --format csv and json"
    case .decisions(let file, let faults):
      faults.map { "\(file):\($0.line): \($0.reason)" }.joined(separator: "\n")
        + "\nnothing was written"
    }
  }

  /// Equal where people read the same.
  public static func == (one: CorrectionError, other: CorrectionError) -> Bool {
    one.message == other.message
  }
}

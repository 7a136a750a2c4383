import ArgumentParser
import Glibc
import Store
import Text

/// `archive original`: the file an article came from.
struct Original: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "original",
    abstract: "Find the file an article was read from, and give it back.",
    discussion: """
      Prints where the file lies, an entry of a container as file#entry, and says whether its bytes are still those that \
      were read. An article goes by its id, its SHA-256 or its path. With --out the bytes themselves are written: the \
      file's, or, where that has changed or is gone, those the archive keeps (archive ingest --keep-originals).

      Examples:
        archive original 2417851639229258
        archive original reports/2023/review.html --out review-as-read.html
        archive original 2417851639229258 --out - | less

      Exit status: 0 found as it was read, 1 no such article, or nothing left of its file; 2 the file has changed, or \
      another failure; 64 wrong usage.
      """
  )

  @Argument(help: ArgumentHelp("The article.", valueName: "id|path"), completion: .file())
  var article: String

  @Option(
    help: ArgumentHelp("Write the bytes to this file; - is standard output.", valueName: "file"),
    completion: .file()
  )
  var out: String?

  @OptionGroup
  var columns: MapOption

  @OptionGroup
  var database: DatabaseOption

  func run() throws {
    try Exit.reporting {
      let name = ArticleArgument.name(article)
      guard
        let original = try Store.Original.find(
          name,
          in: database.path,
          columns: columns.columns()
        )
      else {
        Output.note("\(name): no such article in \(database.path)")
        throw Exit.nothingFound
      }
      if let out { try write(original, to: out) } else { try tell(original) }
    }
  }

  private func tell(_ original: Store.Original) throws {
    let path = original.path
    let kept = original.isKept ? "; the archive keeps what was read (--out)" : ""
    switch original.state {
    case .unchanged:
      try OutputFile.standard(Array((path + "\n").utf8))
      Output.note("its bytes are those that were read")
    case .changed:
      try OutputFile.standard(Array((path + "\n").utf8))
      Output.note("its bytes are not those that were read\(kept)")
      throw Exit.failure
    case .gone:
      Output.note("\(path) is no longer there\(kept)")
      throw Exit.nothingFound
    }
  }

  private func write(_ original: Store.Original, to out: String) throws {
    guard let bytes = try original.bytes() else {
      let isGone = original.state == .gone
      Output.note(
        isGone
          ? "\(original.path) is no longer there, and the archive keeps no copy"
          : "\(original.path) is not what was read any more, and the archive keeps no copy"
      )
      throw isGone ? Exit.nothingFound : Exit.failure
    }
    if out == "-" { try OutputFile.standard(bytes) } else { try OutputFile.make(out, bytes) }
    if original.state != .unchanged { Output.note("as the archive keeps it") }
  }
}

/// How articles are named on the command line.
enum ArticleArgument {
  /// An id or SHA-256 as it is, a path made absolute.
  static func name(_ argument: String) -> String {
    let isName =
      argument == "-" || Int64(argument) != nil
      || argument.utf8.count == 64 && !argument.contains("/")
    return isName ? argument : Inputs.absolute(argument)
  }
}

/// Bytes that go out whole.
enum OutputFile {
  /// Writes them to standard output.
  static func standard(_ bytes: [UInt8]) throws {
    var output = Output()
    try output.write(bytes)
    try output.flush()
  }

  /// Writes a new file; one that is there stays as it is.
  static func make(_ path: String, _ bytes: [UInt8]) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else {
      throw errno == EEXIST
        ? failure(path, "is there already; name another file, or take it away first")
        : failure(path, String(cString: strerror(errno)).lowercased())
    }
    defer { close(file) }
    var done = 0
    while done < bytes.count {
      let wrote = bytes.withUnsafeBytes { bytes in
        Glibc.write(file, bytes.baseAddress.map { $0 + done }, bytes.count - done)
      }
      guard wrote >= 0 || errno == EINTR else {
        let reason = String(cString: strerror(errno)).lowercased()
        unlink(path)
        throw failure(path, reason)
      }
      done += max(wrote, 0)
    }
  }

  private static func failure(_ path: String, _ reason: String) -> ArchiveError {
    .failed(path: path, reason: reason)
  }
}

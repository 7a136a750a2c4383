import ArgumentParser
import Glibc
import Store

/// `--corrections`: where the corrections of an archive stand.
struct CorrectionsOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The corrections (default: $ARCHIVE_CORRECTIONS, else archive.corrections.tsv beside archive.db).",
      valueName: "file"
    ),
    completion: .file()
  )
  var corrections: String?

  /// The file; `nil` for the one beside the archive.
  var file: CorrectionsFile? {
    (corrections ?? Environment.value("ARCHIVE_CORRECTIONS")).map { CorrectionsFile($0) }
  }
}

/// Who corrects, and why.
struct SignatureOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who says so (default: the name git knows, else the login's).",
      valueName: "name"
    )
  )
  var author: String?

  @Option(help: ArgumentHelp("Why; asked for on a terminal.", valueName: "words"))
  var reason: String?

  @Option(help: ArgumentHelp("What it rests on: a book, a file, an address.", valueName: "words"))
  var source: String?

  /// The reason, asked for where it can be.
  func givenReason() throws -> String {
    if let reason, reason.contains(where: { !$0.isWhitespace }) { return reason }
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else {
      throw ValidationError("Say why with --reason \"...\".")
    }
    write(STDERR_FILENO, "reason: ", 8)
    let typed = readLine() ?? ""
    guard typed.contains(where: { !$0.isWhitespace }) else {
      throw ValidationError("Without a reason nothing is corrected.")
    }
    return typed
  }

  /// Signs corrections.
  func sign(_ corrections: [Correction], reason: String) -> [Correction] {
    let name = author ?? Author.name
    let today = Author.today
    return corrections.map { correction in
      var correction = correction
      correction.author = name
      correction.date = today
      correction.reason = reason
      if let source { correction.source = source }
      return correction
    }
  }
}

/// Who is at the keyboard.
enum Author {
  /// The name git signs with, else the account's.
  static var name: String {
    for variable in ["ARCHIVE_AUTHOR", "GIT_AUTHOR_NAME"] {
      if let name = Environment.value(variable) { return name }
    }
    return gitName ?? accountName
  }

  /// `user.name` of the account's git settings.
  private static var gitName: String? {
    guard let home = Environment.value("HOME") else { return nil }
    for file in [home + "/.gitconfig", home + "/.config/git/config"] {
      guard let stream = fopen(file, "r") else { continue }
      defer { fclose(stream) }
      var inUser = false
      var line = [CChar](repeating: 0, count: 4096)
      while fgets(&line, Int32(line.count), stream) != nil {
        let bytes = line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        let text = String(decoding: bytes.filter { $0 >= 0x20 }, as: UTF8.self).drop { $0 == " " }
        if text.hasPrefix("[") { inUser = text.lowercased().hasPrefix("[user]") }
        guard inUser, text.lowercased().hasPrefix("name"), let sign = text.firstIndex(of: "=")
        else {
          continue
        }
        let name = text[text.index(after: sign)...].drop { $0 == " " || $0 == "\"" }
        return String(name.reversed().drop { $0 == " " || $0 == "\"" }.reversed())
      }
    }
    return nil
  }

  private static var accountName: String {
    guard let entry = getpwuid(getuid()) else { return Environment.value("USER") ?? "" }
    let full = String(cString: entry.pointee.pw_gecos).prefix { $0 != "," }
    return full.isEmpty ? String(cString: entry.pointee.pw_name) : String(full)
  }

  /// The day here, ISO.
  static var today: String {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    var text = [CChar](repeating: 0, count: 16)
    let count = strftime(&text, text.count, "%Y-%m-%d", &parts)
    return String(decoding: text[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

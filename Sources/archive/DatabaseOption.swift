import ArgumentParser
import Glibc

/// `--db`: which archive.
struct DatabaseOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The archive (default: $ARCHIVE_DB, else ./archive.db).",
      valueName: "file"
    ),
    completion: .file()
  )
  var db: String?

  /// Where it is, absolute.
  var path: String {
    let name = db ?? Environment.value("ARCHIVE_DB") ?? "archive.db"
    guard !name.hasPrefix("/"), let here = getcwd(nil, 0) else { return name }
    defer { free(here) }
    let relative = name.hasPrefix("./") ? String(name.dropFirst(2)) : name
    return String(cString: here) + "/" + relative
  }
}

/// Variables of the environment.
enum Environment {
  /// A variable's value; an empty one counts as not set.
  static func value(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}

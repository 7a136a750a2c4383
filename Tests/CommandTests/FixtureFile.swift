import Fixture
import Foundation

/// The archive of `Fixture` as a file, made once; the folder is the system's to clean.
enum FixtureFile {
  static let path: Result<String, any Error> = Result {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("archive-fixture-\(ProcessInfo.processInfo.processIdentifier)")
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent("fixture.db").path
    try Fixture.makeArchive(path)
    atexit {
      let name = "archive-fixture-\(ProcessInfo.processInfo.processIdentifier)"
      try? FileManager.default.removeItem(
        at: FileManager.default.temporaryDirectory.appendingPathComponent(name)
      )
    }
    return path
  }

  /// Runs the binary on it.
  static func run(
    _ arguments: [String],
    columns: Int? = nil
  ) throws
    -> (out: String, err: String, status: Int32)
  {
    var environment = ["ARCHIVE_DB": try path.get()]
    if let columns { environment["COLUMNS"] = String(columns) }
    return try runArchive(arguments, environment: environment)
  }
}

import Foundation
import Testing

/// Runs the built binary to its end.
///
/// Streams go through files, so that no amount of output can block it. `environment` is laid over
/// the test's own, without `ARCHIVE_DB`, `ARCHIVE_LEXICON` and what decides about colour and width.
func runArchive(
  _ arguments: [String],
  input: String = "",
  environment: [String: String] = [:],
  directory: URL? = nil
) throws -> (out: String, err: String, status: Int32) {
  try RunningArchive(arguments, input: input, environment: environment, directory: directory).wait()
}

/// The built binary at work.
final class RunningArchive {
  private let process = Process()
  private let folder: TemporaryFolder

  /// Starts it.
  init(
    _ arguments: [String],
    input: String = "",
    environment: [String: String] = [:],
    directory: URL? = nil
  ) throws {
    folder = try TemporaryFolder()
    try folder.write("in", input)
    for name in ["out", "err"] { try folder.write(name, "") }
    process.executableURL = try archiveBinary()
    process.arguments = arguments
    var variables = ProcessInfo.processInfo.environment
    for name in ["ARCHIVE_DB", "ARCHIVE_LEXICON", "NO_COLOR", "CLICOLOR_FORCE", "COLUMNS"] {
      variables[name] = nil
    }
    process.environment = variables.merging(environment) { _, new in new }
    if let directory { process.currentDirectoryURL = directory }
    process.standardInput = try FileHandle(forReadingFrom: stream("in"))
    process.standardOutput = try FileHandle(forWritingTo: stream("out"))
    process.standardError = try FileHandle(forWritingTo: stream("err"))
    try process.run()
  }

  private func stream(_ name: String) -> URL { folder.url.appendingPathComponent(name) }

  /// Sends it a signal.
  func signal(_ number: Int32) { kill(process.processIdentifier, number) }

  /// Waits until what it has written so far is as it should be; gives that, or the last there is after two minutes.
  func wait(for stream: String = "out", until isSo: (String) -> Bool) throws -> String {
    for _ in 0..<1200 {
      let text = try String(decoding: Data(contentsOf: self.stream(stream)), as: UTF8.self)
      if isSo(text) || !process.isRunning { return text }
      usleep(100_000)
    }
    return try String(decoding: Data(contentsOf: self.stream(stream)), as: UTF8.self)
  }

  /// Waits for its end.
  func wait() throws -> (out: String, err: String, status: Int32) {
    process.waitUntilExit()
    return (
      String(decoding: try Data(contentsOf: stream("out")), as: UTF8.self),
      String(decoding: try Data(contentsOf: stream("err")), as: UTF8.self),
      process.terminationStatus
    )
  }
}

/// The binary, which the build puts beside the test bundle.
func archiveBinary() throws -> URL {
  let bundle = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
  let beside = bundle.deletingLastPathComponent().appendingPathComponent("archive")
  try #require(
    FileManager.default.isExecutableFile(atPath: beside.path),
    "no binary beside the tests: \(beside.path)"
  )
  return beside
}

/// A folder that goes when the test lets go of it.
final class TemporaryFolder {
  /// Where it is, with links resolved.
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("archive-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// Writes a file, making folders on its way, and gives its path.
  @discardableResult
  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(bytes).write(to: file)
    return file.path
  }

  /// Whether there is a file of this name.
  func holds(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: url.appendingPathComponent(name).path)
  }

  /// Writes a text file.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try write(name, text.utf8)
  }
}

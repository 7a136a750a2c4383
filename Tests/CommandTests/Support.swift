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
  let folder = try TemporaryFolder()
  let streams = ["in", "out", "err"].map { folder.url.appendingPathComponent($0) }
  try Data(input.utf8).write(to: streams[0])
  for stream in streams[1...] { try Data().write(to: stream) }

  let process = Process()
  process.executableURL = try archiveBinary()
  process.arguments = arguments
  var variables = ProcessInfo.processInfo.environment
  for name in ["ARCHIVE_DB", "ARCHIVE_LEXICON", "NO_COLOR", "CLICOLOR_FORCE", "COLUMNS"] {
    variables[name] = nil
  }
  process.environment = variables.merging(environment) { _, new in new }
  if let directory { process.currentDirectoryURL = directory }
  process.standardInput = try FileHandle(forReadingFrom: streams[0])
  process.standardOutput = try FileHandle(forWritingTo: streams[1])
  process.standardError = try FileHandle(forWritingTo: streams[2])
  try process.run()
  process.waitUntilExit()
  return (
    String(decoding: try Data(contentsOf: streams[1]), as: UTF8.self),
    String(decoding: try Data(contentsOf: streams[2]), as: UTF8.self),
    process.terminationStatus
  )
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

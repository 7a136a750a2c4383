import Foundation
import Testing

/// What README.md shows is what the program does.
@Suite("README")
struct ReadmeTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../..").standardizedFileURL
  /// The folder the README's session claims to run in.
  static let shownFolder = "/home/lan"

  @Test
  func everyCommandPrintsWhatIsShown() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: Self.root.appendingPathComponent("Samples"),
      to: folder.url.appendingPathComponent("Samples")
    )
    let session = try Self.session()
    #expect(session.count > 8)
    let hasSQLite = try shell("command -v sqlite3", in: folder.url).status == 0
    for (command, shown) in session where hasSQLite || !command.hasPrefix("sqlite3 ") {
      let printed = try shell(command, in: folder.url).output
        .replacingOccurrences(of: folder.url.path, with: Self.shownFolder)
      #expect(
        withoutIDs(printed) == withoutIDs(shown),
        "README.md differs (make readme writes it anew): \(command)"
      )
    }
  }

  @Test
  func allTablesAndViewsAreNamed() throws {
    let schema = try Self.text("Schema/archive.sql")
    let readme = try Self.text("README.md")
    var names: [Substring] = []
    for line in schema.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.first == "CREATE",
        let at = words.firstIndex(where: { ["TABLE", "VIEW"].contains($0) })
      else { continue }
      names.append(words[at + 1])
    }
    #expect(names.count > 20)
    for name in names {
      #expect(readme.contains("`\(name)`"))
    }
    let section = try #require(readme.components(separatedBy: "## The database").dropFirst().first)
    for row in section.split(separator: "\n") where row.hasPrefix("| `") {
      let cells = row.split(separator: "|").prefix(2).joined().split(separator: "`")
      for name in cells where name.allSatisfy({ $0.isLetter || $0 == "_" }) {
        #expect(names.contains(name))
      }
    }
  }

  @Test
  func everyCommandIsNamed() throws {
    let readme = try Self.text("README.md")
    let help = try runArchive(["--help"]).out
    let list = try #require(help.components(separatedBy: "SUBCOMMANDS:").last)
    let commands = list.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first }.filter { $0 != "See" }
    #expect(commands.count >= 3)
    for command in commands {
      #expect(readme.contains("archive \(command)"))
    }
  }

  /// The commands of the README's console blocks, each with the output shown.
  static func session() throws -> [(command: String, output: String)] {
    var out: [(command: String, output: String)] = []
    var inside = false
    for line in try text("README.md").components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        inside = line == "```console"
      } else if inside, line.hasPrefix("$ ") {
        out.append((String(line.dropFirst(2)), ""))
      } else if inside, !out.isEmpty {
        out[out.count - 1].output += line + "\n"
      }
    }
    return out
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }
}

/// A text with a mark for every id: they follow from the rules' inner workings, which no reader needs.
private func withoutIDs(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    line.split(separator: " ", omittingEmptySubsequences: false)
      .map { $0.count > 11 && $0.allSatisfy(\.isNumber) ? "#" : String($0) }
      .joined(separator: " ")
  }.joined(separator: "\n")
}

/// Runs a line as a person would type it, `archive` being the built binary.
private func shell(_ line: String, in folder: URL) throws -> (output: String, status: Int32) {
  let output = folder.appendingPathComponent(".output")
  try Data().write(to: output)
  defer { try? FileManager.default.removeItem(at: output) }
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/bin/sh")
  process.arguments = ["-c", line]
  process.currentDirectoryURL = folder
  var variables = ProcessInfo.processInfo.environment
  for name in ["ARCHIVE_DB", "ARCHIVE_LEXICON", "NO_COLOR", "CLICOLOR_FORCE", "COLUMNS"] {
    variables[name] = nil
  }
  let binaries = try archiveBinary().deletingLastPathComponent().path
  variables["PATH"] = binaries + ":" + (variables["PATH"] ?? "/usr/bin:/bin")
  process.environment = variables
  process.standardInput = FileHandle.nullDevice
  let handle = try FileHandle(forWritingTo: output)
  process.standardOutput = handle
  process.standardError = handle
  try process.run()
  process.waitUntilExit()
  return (try String(contentsOf: output, encoding: .utf8), process.terminationStatus)
}

import Foundation
import Testing

/// A folder `in` of made-up articles beside an archive, for tests of what becomes of files.
struct IngestFolder {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// An article that nothing else is like.
  static func article(_ number: Int) -> String {
    """
    Quân khu 8\(number) tổng kết Phong trào Thi đua Quyết thắng

    Sáng 5-1-2024, Quân khu 8\(number) tổ chức Hội nghị tổng kết Phong trào Thi đua Quyết thắng năm 2023. Đại tá \
    Hà Văn Cám, Chính ủy Quân khu 8\(number) chủ trì hội nghị.

    Năm 2023, Quân khu 8\(number) được đề nghị tặng Cờ thi đua của Bộ Quốc phòng.

    """
  }

  /// An article that meets others of its kind in units, people and awards.
  static func meeting(_ number: Int) -> String {
    let unit = "Lữ đoàn \(900 + number % 7)"
    let rank = ["Thượng tá", "Đại tá"][number % 2]
    let person = ["Hà Văn Cám", "Lò Thị Mận", "Vàng A Sính"][number % 3]
    return """
      \(unit) tổng kết công tác năm \(2020 + number % 4)

      Sáng \(1 + number % 28)-1-\(2021 + number % 4), \(unit), Quân khu 8\(number % 5) tổ chức Hội nghị tổng kết công \
      tác năm \(2020 + number % 4). \(rank) \(person), Chính ủy \(unit) chủ trì hội nghị.

      Năm \(2020 + number % 4), \(unit) được Bộ Quốc phòng tặng Cờ thi đua; \(number) tập thể được đề nghị tặng Bằng khen.

      """
  }

  /// Where a file is.
  func path(_ name: String) -> String { folder.url.appendingPathComponent(name).path }

  /// Writes an article.
  func write(_ name: String, _ number: Int) throws {
    try folder.write(name, IngestFolder.article(number))
  }

  /// A named pipe, which an ingest comes to and waits at.
  func pipe(_ name: String) throws {
    try #require(mkfifo(path(name), 0o600) == 0)
  }

  /// Waits until somebody reads the pipe; closing what is given lets them go on.
  func meet(_ name: String) throws -> FileHandle {
    for _ in 0..<60_000 {
      let file = open(path(name), O_WRONLY | O_NONBLOCK)
      if file >= 0 { return FileHandle(fileDescriptor: file, closeOnDealloc: true) }
      usleep(1000)
    }
    throw CocoaError(.fileReadUnknown)
  }

  /// Takes a file or folder away.
  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path(name))
  }

  /// Runs the program in the folder.
  func run(_ arguments: String...) throws -> (out: String, err: String, status: Int32) {
    try runArchive(arguments, directory: folder.url)
  }

  /// The first line an ingest prints.
  func ingest(_ arguments: String...) throws -> String {
    let out = try runArchive(["ingest"] + arguments, directory: folder.url).out
    return String(out.prefix { $0 != "\n" })
  }

  /// The paths of the archive's articles, within the folder.
  func articles() throws -> [String] {
    try run("query", "articles", "--columns", "path", "--format", "tsv").out
      .split(separator: "\n").dropFirst().map {
        String($0).replacing(folder.url.path + "/", with: "")
      }
      .sorted()
  }

  /// A file's bytes.
  func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path(name)))
  }
}

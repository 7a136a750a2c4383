import CArchive
import Containers
import Foundation
import Testing

@testable import Text

let story = """
  Trung đoàn Bộ binh 481 tổng kết phong trào thi đua

  Sáng 12/12/2023, Trung đoàn Bộ binh 481 tổ chức hội nghị tổng kết. Đại tá Lò Văn Ính chủ trì.
  """

let otherStory = """
  Lữ đoàn Công binh 752 ra quân huấn luyện

  Sáng 4/3/2024, Lữ đoàn Công binh 752 tổ chức lễ ra quân. Thượng tá Hà Văn Khuê phát lệnh.
  """

/// A web page with a story.
func page(_ story: String) -> String {
  let lines = story.split(separator: "\n").map(String.init)
  return "<html><head><meta charset=\"utf-8\"></head><body><article><h1>\(lines[0])</h1>"
    + lines.dropFirst().map { "<p>\($0)</p>" }.joined() + "</article></body></html>"
}

/// A folder of its own, gone with the test.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "containers-\(UInt64.random(in: 0..<UInt64.max))"
    )
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// What a file of that name gives: `name: title` of an article, `name: reason` else.
  func read(_ name: String, _ bytes: [UInt8]) throws -> [String] {
    let file = url.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    return pieces(try #require(Inputs.list([file.path]).first), under: url.path + "/")
  }
}

/// What an input gives, each piece in a line.
func pieces(_ input: Input, under prefix: String = "") -> [String] {
  var told: [String] = []
  input.forEachPiece { piece in
    let name = piece.path.replacingOccurrences(of: prefix, with: "")
    switch piece.outcome {
    case .article(let article): told.append("\(name): \(article.title ?? "-")")
    case .skipped(let reason): told.append("\(name): skipped: \(reason)")
    case .failed(let failure): told.append("\(name): failed: \(failure.reason)")
    }
    return true
  }
  return told
}

/// The articles in bytes under a name.
func articles(_ name: String, _ bytes: [UInt8]) throws -> [Article] {
  let folder = try Folder()
  let file = folder.url.appendingPathComponent(name)
  try Data(bytes).write(to: file)
  var found: [Article] = []
  try #require(Inputs.list([file.path]).first).forEachPiece { piece in
    if case .article(let article) = piece.outcome { found.append(article) }
    return true
  }
  return found
}

/// Packs files as a zip or tar, whole or compressed, or compresses one.
func packed(
  _ files: [(name: String, bytes: [UInt8])],
  _ make: (OpaquePointer) -> Void
) throws -> [UInt8] {
  let handle = try #require(archive_write_new())
  defer { archive_write_free(handle) }
  make(handle)
  archive_write_set_bytes_in_last_block(handle, 1)
  let room = files.map(\.bytes.count).reduce(1 << 16, +) + 2048 * files.count
  var used = 0
  let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
    archive_write_open_memory(handle, buffer.baseAddress, buffer.count, &used)
    for file in files {
      let entry = archive_entry_new()
      archive_entry_set_pathname_utf8(entry, file.name)
      archive_entry_set_size(entry, la_int64_t(file.bytes.count))
      archive_entry_set_filetype(entry, 0o100000)
      archive_entry_set_perm(entry, 0o644)
      archive_write_header(handle, entry)
      archive_write_data(handle, file.bytes, file.bytes.count)
      archive_entry_free(entry)
    }
    archive_write_close(handle)
    count = used
  }
  return bytes
}

/// A zip of files.
func zip(_ files: [(name: String, bytes: [UInt8])]) throws -> [UInt8] {
  try packed(files) { handle in
    archive_write_set_format_zip(handle)
    archive_write_set_options(handle, "hdrcharset=UTF-8")
  }
}

/// A file compressed by gzip.
func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
  try packed([("x", bytes)]) { handle in
    archive_write_set_format_raw(handle)
    archive_write_add_filter_gzip(handle)
  }
}

func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }

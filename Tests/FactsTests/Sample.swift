import Foundation
import Testing
import Text

/// An article of Samples/ and what it must give, as written down by hand beside it.
struct Sample: Sendable, CustomTestStringConvertible {
  /// The article's file.
  let file: URL
  var testDescription: String { file.lastPathComponent }

  /// Every article in Samples/.
  static let all: [Sample] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Samples").standardizedFileURL
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder,
      includingPropertiesForKeys: nil
    )
    return (files ?? []).filter { Reader.Format(path: $0.path) != nil }
      .sorted { $0.path < $1.path }.map(Sample.init)
  }()

  /// What the program reads of it.
  func article() throws -> Article {
    let format = try #require(Reader.Format(path: file.path))
    return try Reader.article(
      bytes: [UInt8](Data(contentsOf: file)),
      path: file.path,
      format: format
    )
  }

  /// What it must give.
  func gold() throws -> [String: Any] {
    let data = try Data(
      contentsOf: file.deletingPathExtension().appendingPathExtension("gold.json")
    )
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }
}

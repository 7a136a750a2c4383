import Containers
import Foundation
import GRDB
import Text

/// The file, or the entry of a file, that an article was read from.
public struct Original: Sendable {
  /// What is there now.
  public enum State: Sendable {
    /// The bytes that were read.
    case unchanged
    /// Others.
    case changed
    /// Nothing.
    case gone
  }

  /// Where it is; where nothing is left, where it was.
  public let path: String
  /// What is there now.
  public let state: State
  /// Whether the archive keeps the bytes itself.
  public let isKept: Bool
  private let archive: ArchiveFile
  private let article: Int64
  private let sha256: String
  private let found: [UInt8]?

  /// Finds the original of the article named by id, SHA-256 or absolute path; `nil` where there is no such article.
  ///
  /// Tables are read with the columns they were read with for the archive.
  public static func find(
    _ name: String,
    in path: String,
    columns: ColumnMap = .usual
  ) throws(ArchiveError) -> Original? {
    let archive = try ArchiveFile.open(path, for: .reading)
    do {
      return try Original(name, archive, columns)
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  private init?(_ name: String, _ archive: ArchiveFile, _ columns: ColumnMap) throws {
    let row = try archive.read { db -> (article: Int64, sha256: String, places: [String], Bool)? in
      let found = try ArticleName.find(name, db)
      guard let (article, path) = found.first else { return nil }
      guard found.count == 1 else {
        throw ArchiveError.failed(
          path: name,
          reason: "\(found.count) articles were read from there; name one of them"
        )
      }
      let sha256 = try String.fetchOne(
        db,
        sql: "SELECT sha256 FROM articles WHERE id = ?",
        arguments: [article]
      )
      var places = [path]
      if try db.tableExists("copies") {
        places += try String.fetchAll(
          db,
          sql: "SELECT path FROM copies WHERE article_id = ? ORDER BY path",
          arguments: [article]
        )
      }
      return (article, sha256 ?? "", places, try Self.kept(article, db) != nil)
    }
    guard let (article, sha256, places, isKept) = row else { return nil }
    self.archive = archive
    self.article = article
    self.sha256 = sha256
    self.isKept = isKept
    let found = places.lazy.map { ($0, Self.look(at: $0, columns, for: sha256)) }
    let best =
      found.first { $0.1.state == .unchanged } ?? found.first { $0.1.state == .changed }
      ?? (places[0], (State.gone, nil))
    path = best.0
    (state, self.found) = best.1
  }

  /// The bytes that were read: from where they lie, or as the archive keeps them; `nil` where neither has them.
  public func bytes() throws(ArchiveError) -> [UInt8]? {
    if let found { return found }
    do {
      guard let packed = try archive.read({ try Self.kept(article, $0) }) else { return nil }
      let bytes = try Gzip.unpacked(Array(packed))
      guard Digest.sha256(bytes) == sha256 else {
        throw ArchiveError.failed(
          path: archive.path,
          reason: "the original it keeps of \(path) is damaged; archive verify looks for more"
        )
      }
      return bytes
    } catch {
      throw ArchiveError(error, path: archive.path)
    }
  }

  private static func kept(_ article: Int64, _ db: Database) throws -> Data? {
    guard try db.tableExists("originals") else { return nil }
    return try Data.fetchOne(
      db,
      sql: "SELECT bytes FROM originals WHERE article_id = ?",
      arguments: [article]
    )
  }

  private static func look(
    at place: String,
    _ columns: ColumnMap,
    for sha256: String
  ) -> (state: State, bytes: [UInt8]?) {
    guard let file = EntryPath.file(of: place) else { return (.gone, nil) }
    var bytes: [UInt8]?
    var isThere = file == place
    for input in Inputs.list([file]) {
      input.forEachPiece(columns: columns) { piece in
        guard piece.path == place else { return true }
        isThere = true
        if case .article(let article) = piece.outcome, article.sha256 == sha256 {
          bytes = article.original
        }
        return bytes == nil
      }
    }
    return (bytes == nil ? (isThere ? .changed : .gone) : .unchanged, bytes)
  }
}

import Text

/// What one file gave, or one entry of a file that holds several.
public struct Piece: Sendable {
  /// What became of it.
  public enum Outcome: Sendable {
    /// It is an article.
    case article(Article)
    /// It holds none, and nobody expects one; the reason, for people.
    case skipped(String)
    /// It should hold one, and cannot be read.
    case failed(Reader.Failure)
  }

  /// The file's path; of an entry `file#entry`.
  public var path: String
  /// What became of it.
  public var outcome: Outcome
}

extension Input {
  /// Reads the file and gives its articles one after the other, with what was not taken and why.
  ///
  /// A file that is one article gives one piece, a container as many as it has entries, and one of its own
  /// where it breaks off. `body` says whether to go on.
  public func forEachPiece(columns: ColumnMap = .usual, _ body: (Piece) -> Bool) {
    switch kind {
    case .skipped(let reason): _ = body(Piece(path: path, outcome: .skipped(reason.reason)))
    case .failed(let failure): _ = body(Piece(path: path, outcome: .failed(failure)))
    case .article(let format):
      do {
        _ = body(piece(of: try read(), as: format))
      } catch {
        _ = body(Piece(path: path, outcome: .failed(error)))
      }
    case .container(let format):
      withoutActuallyEscaping(body) { body in
        var unwrapping = Unwrapping(columns, body)
        unwrapping.file(path, format)
      }
    }
  }
}

extension Input {
  /// What the bytes of a file that should be one article give.
  public func piece(of bytes: [UInt8], as format: Reader.Format) -> Piece {
    let outcome = Piece.Outcome { () throws(Reader.Failure) in
      try Reader.article(bytes: bytes, path: path, format: format)
    }
    return Piece(path: path, outcome: outcome)
  }

  /// The article in the file, the first where it holds several.
  public func article() throws(Reader.Failure) -> Article {
    var first: Piece.Outcome?
    forEachPiece { piece in
      first = piece.outcome
      if case .skipped = piece.outcome { return true }
      return false
    }
    switch first {
    case .article(let article): return article
    case .failed(let failure): throw failure
    case .skipped, nil: throw .empty
    }
  }
}

extension Piece.Outcome {
  /// The article that is made, or why it is not.
  init(_ make: () throws(Reader.Failure) -> Article) {
    do {
      self = .article(try make())
    } catch {
      self = .failed(error)
    }
  }
}

/// A file met on the way through what the user named.
///
/// `Inputs.list` finds them without opening any; `read` opens one:
///
///     for input in Inputs.list(arguments) {
///       switch input.kind {
///       case .article, .container: input.forEachPiece { ... } (module Containers)
///       case .skipped(let reason): ...
///       case .failed(let failure): ...
///       }
///     }
public struct Input: Sendable, Equatable {
  /// What is to be done with it.
  public enum Kind: Sendable, Equatable {
    /// It should hold an article.
    case article(Reader.Format)
    /// It should hold articles in a wrapping.
    case container(ContainerFormat)
    /// It holds none, and nobody expects one: a picture, a hidden file.
    case skipped(Skip)
    /// It should hold one, and cannot be read.
    case failed(Reader.Failure)
  }

  /// Why a file is passed over.
  public enum Skip: Sendable, Equatable {
    /// Its name starts with a dot.
    case hidden
    /// Files of its ending hold no articles.
    case notAnArticle(ending: String)
    /// A pipe, a socket or a device inside a folder.
    case notAFile
    /// A folder that was listed already, under another name.
    case seen

    /// For people.
    public var reason: String {
      switch self {
      case .hidden: "hidden"
      case .notAnArticle(""): "not an article (no ending such as .txt or .html)"
      case .notAnArticle(let ending): "not an article (.\(ending))"
      case .notAFile: "not a regular file"
      case .seen: "folder already read under another name"
      }
    }
  }

  /// Absolute; `-` for standard input.
  public var path: String
  /// What is to be done with it.
  public var kind: Kind

  /// Makes an input.
  public init(path: String, kind: Kind) {
    self.path = path
    self.kind = kind
  }

  /// Whether it should hold an article or several.
  public var isArticle: Bool {
    switch kind {
    case .article, .container: true
    case .skipped, .failed: false
    }
  }

  /// The file's bytes, read now.
  public func read() throws(Reader.Failure) -> [UInt8] {
    try FileBytes.read(path)
  }
}

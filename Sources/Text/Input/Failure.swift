import Glibc

extension Reader {
  /// Why a file gave no article.
  public enum Failure: Error, Equatable, Sendable {
    /// Nothing is there under this name.
    case missing
    /// It was listed, and gone when it was to be read.
    case vanished
    /// The system refused, with its error number.
    case unreadable(Int32)
    /// The name has bytes that are no UTF-8.
    case badName
    /// More bytes than any article has.
    case tooLarge(limit: Int)
    /// The file holds no bytes, or nothing but white space.
    case empty
    /// The file has text, but none of an article: menus, headlines of others, comments.
    case furniture
    /// The bytes are no text: a picture, an archive, a program.
    case binary
    /// So many bytes are no UTF-8 that it must be in another encoding.
    case encoding(invalid: Int)

    /// For people; does not name the file.
    public var reason: String {
      switch self {
      case .missing: "no such file or folder"
      case .vanished: "was there when listed, gone when read"
      case .unreadable(let number): String(cString: strerror(number)).lowercased()
      case .badName: "its name is not valid UTF-8; rename it"
      case .tooLarge(let limit): "larger than \(limit >> 20) MB, so no article"
      case .empty: "empty"
      case .furniture: "no article text in it, only menus, links or comments"
      case .binary: "binary data, not text"
      case .encoding(let invalid): "not UTF-8 text (\(invalid) invalid bytes); convert it first"
      }
    }
  }
}

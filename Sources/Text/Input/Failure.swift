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
    /// A list of articles too long to be read at once, as this format must be.
    case needsLines(limit: Int)
    /// A table too long to be read at once, as it must be in UTF-16.
    case needsUTF8(limit: Int)
    /// The file holds no bytes, or nothing but white space.
    case empty
    /// The file has text, but none of an article: menus, headlines of others, comments.
    case furniture
    /// The bytes are no text: a picture, an archive, a program.
    case binary
    /// So many bytes are no UTF-8 that it must be in another encoding.
    case encoding(invalid: Int)
    /// What it is wrapped in does not hold together, in the words of what read it.
    case damaged(String)
    /// It is read by a program that is not there; its name, and Debian's package that has it.
    case noProgram(String, package: String)
    /// It is wrapped in more layers than anyone wraps by hand.
    case tooDeep
    /// It unpacks to more than any folder of articles holds.
    case tooMuch
    /// A document of pictures: pages scanned, no words.
    case noWords

    /// For people; does not name the file.
    public var reason: String {
      switch self {
      case .missing: "no such file or folder"
      case .vanished: "was there when listed, gone when read"
      case .unreadable(let number): String(cString: strerror(number)).lowercased()
      case .badName: "its name is not valid UTF-8; rename it"
      case .tooLarge(let limit): "larger than \(limit >> 20) MB, so no article"
      case .needsLines(let limit):
        "larger than \(limit >> 20) MB, which JSON may be only as a list, or with an article a line, as .jsonl (jq -c '.[]' makes that)"
      case .needsUTF8(let limit):
        "larger than \(limit >> 20) MB and in UTF-16; convert it to UTF-8 first"
      case .empty: "empty"
      case .furniture: "no article text in it, only menus, links or comments"
      case .binary: "binary data, not text"
      case .encoding(let invalid):
        "neither UTF-8 nor an encoding that spells Vietnamese (\(invalid) invalid bytes); convert it first"
      case .damaged(let reason): "damaged: \(reason)"
      case .noProgram(let name, let package):
        "needs the program \(name); install Debian's \(package)"
      case .tooDeep: "wrapped in too many layers"
      case .tooMuch: "unpacks to far more than it should"
      case .noWords: "no words in it, only pictures of pages"
      }
    }
  }
}

import Glibc

/// Lists what lies under the paths a user names, without opening a file.
///
/// Arguments keep their order; inside a folder, names are in byte order, so that a listing
/// depends on nothing but the names. Links are followed; each folder is read once, so that a
/// link to its own parent ends. A path met twice is listed once.
public struct Inputs {
  private var found: [Input] = []
  private var folders: Set<FileID> = []
  private var paths: Set<String> = []
  /// What was named and the folders below it, as they were before they were listed.
  private var places: [(path: String, stamp: FileStamp?)] = []
  private let checksPaths: Bool

  /// Everything under `paths`; `-` is standard input.
  public static func list(_ paths: [String]) -> [Input] { listing(paths).inputs }

  /// The same, and where a change of what lies there would show: in what was named and in the folders below it.
  static func listing(
    _ paths: [String]
  ) -> (inputs: [Input], places: [(String, FileStamp?)]) {
    var inputs = Inputs(checksPaths: paths.count > 1)
    for path in paths { inputs.add(argument: path) }
    return (inputs.found, inputs.places)
  }

  /// The ending of a path's last part in lower case, without its dot; empty where there is none.
  public static func ending(of path: String) -> String {
    let bytes = path.utf8
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot > bytes.startIndex else {
      return ""
    }
    let before = bytes[bytes.index(before: dot)]
    let rest = bytes[bytes.index(after: dot)...]
    guard before != UInt8(ascii: "/"), !rest.contains(UInt8(ascii: "/")) else { return "" }
    return String(decoding: rest, as: UTF8.self).lowercased()
  }

  /// An absolute form of a path, without `.` and doubled slashes; links stay as they are.
  ///
  /// With a `..` in it only the system knows where it leads, so then links are resolved.
  public static func absolute(_ path: String) -> String {
    let full = path.hasPrefix("/") ? path : currentFolder() + "/" + path
    if isStraight(full) { return full }
    let parts = full.split(separator: "/").filter { $0 != "." }
    let joined = "/" + parts.joined(separator: "/")
    guard parts.contains(".."), let real = realpath(joined, nil) else { return joined }
    defer { free(real) }
    return String(cString: real)
  }

  /// Whether an absolute path has no part to take out: none that is empty or starts with a dot.
  private static func isStraight(_ path: String) -> Bool {
    var previous: UInt8 = 0
    for byte in path.utf8 {
      if previous == 0x2F, byte == 0x2F || byte == 0x2E { return false }
      previous = byte
    }
    return previous != 0x2F
  }

  private init(checksPaths: Bool) {
    self.checksPaths = checksPaths
  }

  private mutating func append(_ path: String, _ kind: Input.Kind) {
    if checksPaths, !paths.insert(path).inserted { return }
    found.append(Input(path: path, kind: kind))
  }

  /// A file named by the user is read even where its name is hidden or has no ending.
  private mutating func add(argument: String) {
    if argument == "-" { return append("-", .article(.text)) }
    guard !argument.isEmpty else { return append("", .failed(.missing)) }
    let path = Inputs.absolute(argument)
    var status = stat()
    guard stat(path, &status) == 0 else {
      append(path, .failed(errno == ENOENT ? .missing : .unreadable(errno)))
      return places.append((path, nil))
    }
    if status.st_mode & S_IFMT == S_IFDIR { return add(folder: path, status) }
    places.append((path, FileStamp(status)))
    let ending = Inputs.ending(of: path)
    append(path, ending.isEmpty ? .article(.text) : Input.Kind(path: path))
  }

  private mutating func add(folder: String, _ status: stat) {
    guard folders.insert(FileID(status)).inserted else { return append(folder, .skipped(.seen)) }
    places.append((folder, FileStamp(status)))
    let listing: [Folder.Entry]
    do {
      listing = try Folder.entries(of: folder)
    } catch {
      return append(folder, .failed(error))
    }
    let prefix = folder == "/" ? "/" : folder + "/"
    for entry in listing { add(entry, in: prefix) }
  }

  private mutating func add(_ entry: Folder.Entry, in prefix: String) {
    guard let name = entry.name else {
      return append(prefix + entry.repairedName, .failed(.badName))
    }
    let path = prefix + name
    if name.hasPrefix(".") { return append(path, .skipped(.hidden)) }
    switch entry.type {
    case .file: add(file: path)
    case .folder, .unknown:
      var status = stat()
      if stat(path, &status) != 0 {
        // A link that leads nowhere matters only where an article was expected.
        guard Input(path: path, kind: Input.Kind(path: path)).isArticle else {
          return add(file: path)
        }
        return append(path, .failed(errno == ENOENT ? .missing : .unreadable(errno)))
      }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: add(folder: path, status)
      case S_IFREG: add(file: path)
      default: append(path, .skipped(.notAFile))
      }
    case .other: append(path, .skipped(.notAFile))
    }
  }

  private mutating func add(file path: String) {
    append(path, Input.Kind(path: path))
  }

  private static func currentFolder() -> String {
    guard let folder = getcwd(nil, 0) else { return "" }
    defer { free(folder) }
    return String(cString: folder)
  }
}

extension Input.Kind {
  /// What a file is by its path's ending.
  package init(path: String) {
    if let format = Reader.Format(path: path) {
      self = .article(format)
    } else if let format = ContainerFormat(path: path) {
      self = .container(format)
    } else {
      self = .skipped(.notAnArticle(ending: Inputs.ending(of: path)))
    }
  }
}

/// What makes two names the same folder.
private struct FileID: Hashable {
  let device: UInt
  let inode: UInt

  init(_ status: stat) {
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
  }
}

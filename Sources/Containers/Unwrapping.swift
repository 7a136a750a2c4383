import Text

/// Takes a container apart, layer by layer, and hands out the articles.
///
/// Layers and the bytes they unpack to are bounded: what was made to burst is reported, not unpacked.
struct Unwrapping {
  /// Layers below the file itself: a table in a zip in a mail is three.
  private static let deepest = 4
  /// More than a year of any newspaper, unpacked.
  private static let most = 8 << 30
  /// Entries of one file.
  private static let mostEntries = 1_000_000

  private let body: (Piece) -> Bool
  /// What the columns of tables hold.
  let map: ColumnMap
  private var depth = 0
  private var unpacked = 0
  private var entries = 0
  /// Whether nobody wants more.
  private(set) var isOver = false

  /// Starts; `body` takes pieces and says whether to go on.
  init(_ map: ColumnMap, _ body: @escaping (Piece) -> Bool) {
    self.map = map
    self.body = body
  }

  /// Hands out a piece.
  mutating func give(_ path: String, _ outcome: Piece.Outcome) {
    guard !isOver else { return }
    if !body(Piece(path: path, outcome: outcome)) { isOver = true }
  }

  /// Counts an entry and its bytes; false where there are more than any real file has.
  mutating func count(_ bytes: Int, of path: String) -> Bool {
    guard !isOver else { return false }
    entries += 1
    unpacked += bytes
    if entries <= Unwrapping.mostEntries, unpacked <= Unwrapping.most { return true }
    give(path, .failed(.tooMuch))
    isOver = true
    return false
  }

  // MARK: - Files

  /// Takes a file apart.
  mutating func file(_ path: String, _ format: ContainerFormat) {
    switch format {
    // These are read piece by piece: they may be larger than any single article.
    case .packed: packed(path, from: .file(path))
    case .compressed: compressed(path, name: path, from: .file(path))
    case .webArchive: webArchive(path, from: .file(path))
    case .jsonLines, .json, .csv, .tsv:
      let chunks = FileChunks(path)
      records(path, format) { () throws(Reader.Failure) in try chunks.next() }
    case .mail, .word, .pdf:
      do throws(Reader.Failure) {
        contents(try FileBytes.read(path), path, format)
      } catch {
        give(path, .failed(error))
      }
    }
  }

  // MARK: - Entries

  /// Takes bytes that lie in a container, under a name whose ending says what they are.
  mutating func entry(_ bytes: [UInt8], name: String, path: String) {
    switch Input.Kind(path: name) {
    case .article(let format):
      give(
        path,
        Piece.Outcome { () throws(Reader.Failure) in
          try Reader.article(bytes: bytes, path: path, format: format)
        }
      )
    case .container(let format): layer(bytes, path, format)
    case .skipped(let reason): give(path, .skipped(reason.reason))
    case .failed(let failure): give(path, .failed(failure))
    }
  }

  private mutating func layer(_ bytes: [UInt8], _ path: String, _ format: ContainerFormat) {
    guard depth < Unwrapping.deepest else { return give(path, .failed(.tooDeep)) }
    depth += 1
    defer { depth -= 1 }
    switch format {
    case .packed: packed(path, from: .bytes(bytes))
    case .compressed: compressed(path, name: path, from: .bytes(bytes))
    case .webArchive: webArchive(path, from: .bytes(bytes))
    case .jsonLines, .mail, .json, .csv, .tsv, .word, .pdf: contents(bytes, path, format)
    }
  }

  /// Takes a table or JSON that lies in a container, as it is unpacked; false where an entry of that name is none.
  mutating func entry(of unpacker: Unpacker, name: String, path: String) -> Bool {
    guard case .container(let format) = Input.Kind(path: name),
      [.jsonLines, .json, .csv, .tsv].contains(format)
    else { return false }
    guard depth < Unwrapping.deepest else {
      give(path, .failed(.tooDeep))
      return true
    }
    depth += 1
    defer { depth -= 1 }
    var unpacked = unpacked
    records(path, format) { () throws(Reader.Failure) in
      let more = try unpacker.more()
      unpacked += more.count
      guard unpacked <= Unwrapping.most else { throw .tooMuch }
      return more
    }
    self.unpacked = unpacked
    return true
  }

  /// Takes what may be larger than any article as it comes.
  private mutating func records(
    _ path: String,
    _ format: ContainerFormat,
    _ source: @escaping RecordBlocks.Source
  ) {
    switch format {
    case .json: json(source, path)
    case .jsonLines: jsonLines(RecordBlocks(format, source), path)
    default: table(RecordBlocks(format, source), path, isTabbed: format == .tsv)
    }
  }

  private mutating func contents(_ bytes: [UInt8], _ path: String, _ format: ContainerFormat) {
    guard !bytes.isEmpty else { return give(path, .failed(.empty)) }
    switch format {
    case .jsonLines, .csv, .tsv: records(path, format, RecordBlocks.once(bytes))
    case .json: json(bytes, path)
    case .mail: mail(bytes, path)
    case .word: give(path, .init { () throws(Reader.Failure) in try WordFile.article(bytes, path) })
    case .pdf: give(path, .init { () throws(Reader.Failure) in try PDFFile.article(bytes, path) })
    case .packed, .compressed, .webArchive: break
    }
  }
}

import Text

/// Cuts what comes in pieces into blocks of whole records, so that a file of any size is read within bounded memory.
struct RecordBlocks {
  /// What comes next.
  enum Block {
    /// The bytes of one record or several, with the last one's end.
    case records([UInt8])
    /// One that is longer than any article, passed over.
    case tooLong
  }

  /// What gives the next bytes, none at the end.
  typealias Source = () throws(Reader.Failure) -> [UInt8]

  private let source: Source
  private let isTable: Bool
  private let isTabbed: Bool
  private var ends: RecordEnds?
  /// The beginning of a record.
  private var open: [UInt8] = []
  /// What was read and not passed yet.
  private var left: [UInt8] = []
  private var isSkipping = false
  private var isOver = false

  /// Lines of JSON, or rows of a table.
  init(_ format: ContainerFormat, _ source: @escaping Source) {
    self.source = source
    isTable = format != .jsonLines
    isTabbed = format == .tsv
  }

  /// Of bytes that are there.
  init(_ format: ContainerFormat, of bytes: [UInt8]) {
    self.init(format, RecordBlocks.once(bytes))
  }

  /// What gives bytes that are there, then whatever another source does.
  static func once(_ bytes: [UInt8], then source: Source? = nil) -> Source {
    var rest = bytes
    return { () throws(Reader.Failure) in
      if rest.isEmpty { return try source?() ?? [] }
      defer { rest = [] }
      return rest
    }
  }

  /// The next block; `nil` at the end.
  mutating func next() throws(Reader.Failure) -> Block? {
    if ends == nil, let all = try start() { return .records(all) }
    while !isOver {
      let piece = left.isEmpty ? try source() : left
      left = []
      if piece.isEmpty {
        isOver = true
        if isSkipping { return .tooLong }
        return open.isEmpty ? nil : .records(open)
      }
      if let block = pass(piece) { return block }
    }
    return nil
  }

  /// Looks at the first bytes; gives all there are in UTF-16, where a line end is two bytes that may stand elsewhere too.
  private mutating func start() throws(Reader.Failure) -> [UInt8]? {
    let first = try source()
    let hasMark = first.starts(with: [0xEF, 0xBB, 0xBF])
    left = hasMark ? Array(first.dropFirst(3)) : first
    let separator = isTabbed ? 0x09 : SeparatedRows.separator(of: left)
    ends = RecordEnds(separator: isTable ? separator : nil)
    guard Transcoded(left).encoding?.name == .utf16 else { return nil }
    isOver = true
    var bytes = left
    while true {
      let more = try source()
      if more.isEmpty { return bytes }
      bytes += more
      guard bytes.count <= FileBytes.limit else { throw .needsUTF8(limit: FileBytes.limit) }
    }
  }

  private mutating func pass(_ piece: [UInt8]) -> Block? {
    // Where one might get too long, it is looked at by itself.
    let isLong = isSkipping || open.count + piece.count > FileBytes.limit
    guard let end = ends?.pass(piece, toFirst: isLong) else {
      if !isSkipping { open += piece }
      if open.count > FileBytes.limit { skip() }
      return nil
    }
    if !isSkipping, open.count + end > FileBytes.limit { skip() }
    let block = isSkipping ? Block.tooLong : .records(open + piece[..<end])
    isSkipping = false
    open = []
    // What was passed is not to be passed again.
    if isLong { left = Array(piece[end...]) } else { open = Array(piece[end...]) }
    return block
  }

  /// The rest of the record at hand is not kept.
  private mutating func skip() {
    open = []
    isSkipping = true
  }
}

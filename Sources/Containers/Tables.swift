import Text

extension Unwrapping {
  /// Takes the rows of a table; the first names the columns.
  mutating func table(_ blocks: RecordBlocks, _ path: String, isTabbed: Bool) {
    var blocks = blocks
    var header: TableHeader?
    var number = 0
    do throws(Reader.Failure) {
      while !isOver, let block = try blocks.next() {
        switch block {
        case .tooLong:
          let failure = Piece.Outcome.failed(.tooLarge(limit: FileBytes.limit))
          guard header != nil else { return give(path, failure) }
          number += 1
          guard count(0, of: path) else { return }
          give("\(path)#\(number)", failure)
        case .records(let bytes):
          let text = Transcoded(bytes)
          var rows = SeparatedRows(
            text.bytes,
            separator: header?.separator ?? (isTabbed ? 0x09 : nil)
          )
          let known = header ?? TableHeader(&rows, map)
          header = known
          guard known.columns.contains(.text) else {
            return give(path, .skipped(map.noText(known.names)))
          }
          while let row = rows.next() {
            number += 1
            // An empty line is no row.
            if row.allSatisfy(\.isEmpty) { continue }
            guard count(0, of: path) else { return }
            give(row, known, "\(path)#\(number)", text.encoding)
          }
        }
      }
      if header == nil { give(path, .failed(.empty)) }
    } catch {
      give(path, .failed(error))
    }
  }

  private mutating func give(
    _ row: [String],
    _ header: TableHeader,
    _ path: String,
    _ encoding: TextEncoding?
  ) {
    var fields = Fields()
    for (column, value) in zip(header.columns, row) {
      if let column { fields[column] = value }
    }
    give(
      path,
      .init { () throws(Reader.Failure) in
        var article = try fields.article(path)
        if let encoding { article.encoding = encoding }
        return article
      }
    )
  }
}

/// The first row of a table.
private struct TableHeader {
  let names: [String]
  let columns: [Column?]
  let separator: UInt8

  init(_ rows: inout SeparatedRows, _ map: ColumnMap) {
    names = rows.next() ?? []
    columns = names.map(map.column)
    separator = rows.separator
  }
}

/// Rows of comma-, semicolon- or tab-separated values (RFC 4180), quoted where they hold separators, quotes or line ends.
struct SeparatedRows {
  private let bytes: [UInt8]
  /// What stands between values.
  let separator: UInt8
  private var index = 0
  private var finder = ByteFinder()

  /// Reads UTF-8; the first row tells the separator where none is given.
  init(_ bytes: [UInt8], separator: UInt8? = nil) {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    self.bytes = hasMark ? Array(bytes.dropFirst(3)) : bytes
    self.separator = separator ?? SeparatedRows.separator(of: self.bytes)
  }

  /// The likeliest separator, by the first line.
  static func separator(of bytes: [UInt8]) -> UInt8 {
    let head = bytes.prefix { $0 != 0x0A }
    func count(_ byte: UInt8) -> Int { head.count { $0 == byte } }
    return [0x2C, 0x3B, 0x09].max { count($0) < count($1) } ?? 0x2C
  }

  /// The next row's values; `nil` after the last.
  mutating func next() -> [String]? {
    guard index < bytes.count else { return nil }
    var values: [String] = []
    while true {
      values.append(value())
      guard index < bytes.count else { return values }
      let mark = bytes[index]
      index += 1
      if mark == separator { continue }
      if mark == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      return values
    }
  }

  private mutating func value() -> String {
    guard index < bytes.count, bytes[index] == 0x22 else {
      let start = index
      index = end()
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }
    var inside: [UInt8] = []
    index += 1
    while index < bytes.count {
      let mark = finder.next(0x22, in: bytes, from: index)
      inside += bytes[index..<mark]
      index = mark
      guard mark + 1 < bytes.count, bytes[mark + 1] == 0x22 else { break }
      inside.append(0x22)
      index += 2
    }
    // Past the closing mark, and what may stand between it and the separator.
    index = end()
    return String(decoding: inside, as: UTF8.self)
  }

  /// Where the value at hand ends.
  private mutating func end() -> Int {
    min(
      finder.next(separator, in: bytes, from: index),
      finder.next(0x0A, in: bytes, from: index),
      finder.next(0x0D, in: bytes, from: index)
    )
  }
}

import Text

extension Unwrapping {
  /// Takes the rows of a table; the first names the columns.
  mutating func table(_ bytes: [UInt8], _ path: String, isTabbed: Bool) {
    let text = Transcoded(bytes)
    var rows = SeparatedRows(text.bytes, separator: isTabbed ? 0x09 : nil)
    let names = rows.next() ?? []
    let columns = names.map(map.column)
    guard columns.contains(.text) else { return give(path, .skipped(map.noText(names))) }
    var number = 0
    while !isOver, let row = rows.next() {
      number += 1
      // An empty line at the end is no row.
      if row.allSatisfy(\.isEmpty) { continue }
      guard count(0, of: path) else { return }
      var fields = Fields()
      for (column, value) in zip(columns, row) {
        if let column { fields[column] = value }
      }
      let inner = "\(path)#\(number)"
      give(
        inner,
        .init { () throws(Reader.Failure) in
          var article = try fields.article(inner)
          if let encoding = text.encoding { article.encoding = encoding }
          return article
        }
      )
    }
  }
}

/// Rows of comma-, semicolon- or tab-separated values (RFC 4180), quoted where they hold separators, quotes or line ends.
struct SeparatedRows {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var index = 0

  /// Reads UTF-8; the first row tells the separator where none is given.
  init(_ bytes: [UInt8], separator: UInt8? = nil) {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    self.bytes = hasMark ? Array(bytes.dropFirst(3)) : bytes
    self.separator = separator ?? SeparatedRows.separator(of: self.bytes)
  }

  private static func separator(of bytes: [UInt8]) -> UInt8 {
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
      while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }
    var inside: [UInt8] = []
    index += 1
    while index < bytes.count {
      if bytes[index] == 0x22 {
        guard index + 1 < bytes.count, bytes[index + 1] == 0x22 else { break }
        index += 1
      }
      inside.append(bytes[index])
      index += 1
    }
    // Past the closing mark, and what may stand between it and the separator.
    while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
    return String(decoding: inside, as: UTF8.self)
  }

  private func isEnd(_ byte: UInt8) -> Bool { byte == separator || byte == 0x0A || byte == 0x0D }
}

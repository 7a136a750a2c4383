import Text

/// A table of comma-separated values, as spreadsheets write them.
///
/// The separator may be a semicolon or a tab too, as in countries with a decimal comma; a byte order mark, line ends
/// of any sort and quoted cells of several lines are understood.
public struct DelimitedReader {
  /// Why bytes are no table.
  public struct Failure: Error, Equatable, Sendable {
    /// The line, counted from 1.
    public let line: Int
    /// What is wrong, for people.
    public let reason: String
  }

  /// The names of the columns.
  public let columns: [String]
  /// The rows with their first lines, cells by column.
  public let rows: [(line: Int, cells: [String: String])]

  /// Reads bytes.
  public init(_ bytes: [UInt8]) throws(Failure) {
    let body = bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    guard let text = String(validating: body, as: UTF8.self) else {
      throw Failure(
        line: 1,
        reason: "it is not UTF-8; save it as \"CSV UTF-8\" from the spreadsheet"
      )
    }
    let head = text.utf8.prefix { $0 != 0x0A }
    let separator =
      [UInt8(0x3B), 0x09, 0x2C].max { one, other in
        head.count { $0 == one } < head.count { $0 == other }
      } ?? 0x2C
    var lines = try Self.lines(Array(text.utf8), separator)
    guard !lines.isEmpty else { throw Failure(line: 1, reason: "it is empty") }
    columns = lines.removeFirst().cells.map { String(decoding: $0, as: UTF8.self) }
    var rows: [(line: Int, cells: [String: String])] = []
    for line in lines where line.cells.contains(where: { !$0.isEmpty }) {
      let cells = line.cells.map { Self.plain(String(decoding: $0, as: UTF8.self)) }
      rows.append(
        (line.number, Dictionary(zip(columns, cells), uniquingKeysWith: { first, _ in first }))
      )
    }
    self.rows = rows
  }

  /// Lines cut into cells; line ends within quotes are part of a cell.
  private static func lines(
    _ bytes: [UInt8],
    _ separator: UInt8
  ) throws(Failure) -> [(number: Int, cells: [[UInt8]])] {
    var lines: [(number: Int, cells: [[UInt8]])] = []
    var cells: [[UInt8]] = []
    var cell: [UInt8] = []
    var (number, start) = (1, 1)
    var isQuoted = false
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == 0x0A { number += 1 }
      if isQuoted {
        if byte != 0x22 {
          cell.append(byte)
        } else if at < bytes.count, bytes[at] == 0x22 {
          cell.append(byte)
          at += 1
        } else {
          isQuoted = false
        }
      } else if byte == 0x22, cell.isEmpty {
        isQuoted = true
      } else if byte == separator {
        cells.append(cell)
        cell = []
      } else if byte == 0x0A {
        if cell.last == 0x0D { cell.removeLast() }
        lines.append((start, cells + [cell]))
        (cells, cell, start) = ([], [], number)
      } else {
        cell.append(byte)
      }
    }
    if isQuoted { throw Failure(line: start, reason: "a quotation mark is not closed") }
    if !cells.isEmpty || !cell.isEmpty { lines.append((start, cells + [cell])) }
    return lines
  }

  /// A cell without the apostrophe that keeps a spreadsheet from taking it for a formula.
  private static func plain(_ cell: String) -> String {
    guard cell.hasPrefix("'"), let second = cell.dropFirst().unicodeScalars.first else {
      return cell
    }
    return Delimited.isFormula(second) ? String(cell.dropFirst()) : cell
  }
}

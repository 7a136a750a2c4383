import Glibc
import Text

/// A corrections file: tab-separated, UTF-8, a line with the names of the columns, then a correction a line.
///
/// It is the original of all corrections, for people to read, edit and keep under version control. Lines that
/// begin with `#` are remarks.
package struct CorrectionsFile: Sendable {
  /// Where it is.
  package let path: String

  /// The file at a path, whether it is there or not.
  package init(_ path: String) {
    self.path = path
  }

  /// The file beside an archive: `archive.corrections.tsv` for `archive.db`.
  package init(beside archive: String) {
    let parts = archive.split(separator: "/", omittingEmptySubsequences: false)
    var name = parts.last ?? ""
    if let dot = name.lastIndex(of: "."), dot != name.startIndex { name = name[..<dot] }
    path = (parts.dropLast() + [name + ".corrections.tsv"]).joined(separator: "/")
  }

  /// Whether it is there.
  package var exists: Bool { FileBytes.exists(path) }

  /// Its corrections, in order; none where there is no file.
  package func read() throws(CorrectionError) -> [Correction] {
    guard exists else { return [] }
    return try CorrectionsFile.parse(try bytes(), file: path)
  }

  private func bytes() throws(CorrectionError) -> [UInt8] {
    do {
      return try FileBytes.read(path)
    } catch {
      throw .file(path, reason: error.reason)
    }
  }

  // MARK: - Reading

  /// The corrections in a file's bytes; contradictions among them are an error too.
  static func parse(_ bytes: [UInt8], file: String) throws(CorrectionError) -> [Correction] {
    var header: [String]?
    var corrections: [Correction] = []
    for (number, row) in lines(bytes) {
      guard let text = String(validating: row, as: UTF8.self) else {
        throw .line(file: file, line: number, reason: "it is not UTF-8")
      }
      let cells = self.cells(Fold.composed(text))
      do throws(Correction.BadCells) {
        guard let columns = header else {
          header = try self.header(cells)
          continue
        }
        guard cells.count <= columns.count || cells[columns.count...].allSatisfy(\.isEmpty) else {
          throw Correction.BadCells(
            reason: "it has \(cells.count) cells, but there are \(columns.count) columns"
          )
        }
        var correction = try Correction(
          cells: Dictionary(zip(columns, cells), uniquingKeysWith: { first, _ in first })
        )
        correction.line = number
        corrections.append(correction)
      } catch {
        throw .line(file: file, line: number, reason: error.reason)
      }
    }
    try Contradictions.check(corrections, file: file) { ClaimWords($0, $1) }
    return corrections
  }

  /// Lines with something in them, numbered from 1, but for remarks.
  private static func lines(_ bytes: [UInt8]) -> [(number: Int, row: ArraySlice<UInt8>)] {
    // Editors may put a byte order mark first and end lines with CR LF.
    bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
      .split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
      .map { ($0 + 1, $1.last == 0x0D ? $1.dropLast() : $1) }
      .filter { $0.1.first != 0x23 && $0.1.contains { $0 != 0x20 && $0 != 0x09 } }
  }

  private static func cells(_ line: String) -> [String] {
    line.utf8.split(separator: 0x09, omittingEmptySubsequences: false).map { cell in
      let text = Substring(cell)
      // Spreadsheets put cells with quotation marks between such marks, and double those inside.
      guard text.utf8.count > 1, text.hasPrefix("\""), text.hasSuffix("\"") else {
        return Whitespace.trimmed(text)
      }
      let parts: [Substring] = text.dropFirst().dropLast().split(
        separator: "\"\"",
        omittingEmptySubsequences: false
      )
      guard !parts.contains(where: { $0.contains("\"") }) else { return Whitespace.trimmed(text) }
      return Whitespace.trimmed(parts.joined(separator: "\"")[...])
    }
  }

  private static func header(_ cells: [String]) throws(Correction.BadCells) -> [String] {
    let known = Correction.columns.joined(separator: ", ")
    for cell in cells where !cell.isEmpty && !Correction.columns.contains(cell) {
      throw Correction.BadCells(reason: "there is no column '\(cell)'; the columns are \(known)")
    }
    for column in Correction.needed where !cells.contains(column) {
      throw Correction.BadCells(
        reason: "the first line names the columns, and '\(column)' is missing; they are \(known)"
      )
    }
    return cells
  }

  // MARK: - Writing

  /// Adds corrections at the end, all or none, and gives them with their lines; makes the file where it is not there.
  ///
  /// What is there is read first: nothing is added to a damaged file, nor what contradicts it.
  package func append(_ corrections: [Correction]) throws(CorrectionError) -> [Correction] {
    let file = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw failure() }
    defer { close(file) }
    guard flock(file, LOCK_EX) == 0 else { throw failure() }
    let old = try bytes()
    let header = try CorrectionsFile.columns(old, file: path)
    var text = ""
    if header == nil { text += Correction.columns.joined(separator: "\t") + "\n" }
    if let last = old.last, last != 0x0A { text = "\n" + text }
    for correction in corrections {
      let columns = header ?? Correction.columns
      for column in Correction.columns
      where !columns.contains(column) && !correction.cell(column).isEmpty {
        throw .refused(
          "\(path) has no column '\(column)'; add it to the line that names the columns"
        )
      }
      text +=
        columns.map { CorrectionsFile.written(correction.cell($0)) }.joined(separator: "\t") + "\n"
    }
    let all = try CorrectionsFile.parse(old + Array(text.utf8), file: path)
    let bytes = Array(text.utf8)
    let wrote = write(file, bytes, bytes.count)
    guard wrote == bytes.count, fsync(file) == 0 else {
      let reason = failure()
      ftruncate(file, off_t(old.count))
      throw reason
    }
    return Array(all.suffix(corrections.count))
  }

  private static func columns(
    _ bytes: [UInt8],
    file: String
  ) throws(CorrectionError) -> [String]? {
    guard let first = lines(bytes).first else { return nil }
    do throws(Correction.BadCells) {
      return try header(cells(Fold.composed(String(decoding: first.row, as: UTF8.self))))
    } catch {
      throw .line(file: file, line: first.number, reason: error.reason)
    }
  }

  /// A cell as it stands in the file: one line, without tabs.
  private static func written(_ cell: String) -> String {
    let text = Whitespace.collapsed(cell)
    guard text.hasPrefix("\"") || text.hasPrefix("#") else { return text }
    let parts: [Substring] = text.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.joined(separator: "\"\"") + "\""
  }

  private func failure() -> CorrectionError {
    .file(path, reason: String(cString: strerror(errno)).lowercased())
  }
}

import Text

/// The header lines of a mail, a WARC record or an HTTP response.
struct Headers {
  private var values: [String: String] = [:]

  /// Reads lines up to the first empty one; a line that starts with a space goes on with the last.
  init(_ lines: some Sequence<ArraySlice<UInt8>>) {
    var last: String?
    for line in lines {
      let text = String(decoding: line, as: UTF8.self)
      if let first = line.first, first == 0x20 || first == 0x09 {
        if let last { values[last]? += " " + Headers.trimmed(text) }
        continue
      }
      guard let colon = text.firstIndex(of: ":") else { continue }
      let name = Headers.trimmed(String(text[..<colon])).lowercased()
      let value = Headers.trimmed(String(text[text.index(after: colon)...]))
      if values[name] == nil { values[name] = value }
      last = name
    }
  }

  /// A header's value; the name in lower case.
  subscript(_ name: String) -> String? { values[name] }

  /// The value up to its first semicolon, in lower case: `text/html`.
  func token(_ name: String) -> String? {
    values[name].map { Headers.trimmed(String($0.prefix { $0 != ";" })).lowercased() }
  }

  /// A parameter of a header: the boundary of a content type.
  func parameter(_ parameter: String, of name: String) -> String? {
    for part in (values[name] ?? "").split(separator: ";").dropFirst() {
      guard let equals = part.firstIndex(of: "=") else { continue }
      let key = Headers.trimmed(String(part[..<equals])).lowercased()
      let value = Headers.trimmed(String(part[part.index(after: equals)...]))
      if key == parameter { return String(value.filter { $0 != "\"" }) }
    }
    return nil
  }

  /// The lines of a header block from an index on, and where what follows it starts.
  static func read(_ bytes: ArraySlice<UInt8>) -> (headers: Headers, body: ArraySlice<UInt8>) {
    var lines: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
      let line = withoutReturn(bytes[start..<end])
      start = end < bytes.endIndex ? end + 1 : end
      if line.isEmpty { break }
      lines.append(line)
    }
    return (Headers(lines), bytes[start...])
  }

  /// A line without a carriage return at its end.
  static func withoutReturn(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.last == 0x0D ? line.dropLast() : line
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop { $0 == " " || $0 == "\t" || $0 == "\r" }
    let kept = start.reversed().drop { $0 == " " || $0 == "\t" || $0 == "\r" }
    return String(kept.reversed())
  }
}

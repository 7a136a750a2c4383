import Text

extension Unwrapping {
  /// Takes a mail, or a web page saved as one: the article it is, and articles attached to it.
  mutating func mail(_ bytes: [UInt8], _ path: String) {
    var parts: [MailPart] = []
    MailPart.collect(bytes[...], into: &parts, depth: 0)
    guard let top = parts.first else { return give(path, .failed(.damaged("no mail in it"))) }
    guard count(bytes.count, of: path) else { return }
    let bodies = parts.filter { $0.fileName == nil }
    // A saved page comes before the words a mail program made of it; of two pages the first.
    let chosen = bodies.first { $0.type == "text/html" } ?? bodies.first { $0.type == "text/plain" }
    if let chosen {
      var given = SourceFields()
      let address = chosen.headers["content-location"] ?? top.headers["snapshot-content-location"]
      given.url = address.flatMap { $0.hasPrefix("http") ? $0 : nil }
      if chosen.type == "text/plain" {
        given.title = top.headers["subject"].flatMap { PageFields.line(TransferCoding.header($0)) }
      }
      let isPage = chosen.type == "text/html"
      let content = chosen.content
      give(
        path,
        .init { () throws(Reader.Failure) in
          try Reader.article(
            bytes: content,
            path: path,
            format: isPage ? .html : .text,
            given: given,
            original: bytes
          )
        }
      )
    }
    let attached = parts.filter { $0.fileName != nil }
    for part in attached {
      guard let name = part.fileName, case let content = part.content,
        count(content.count, of: path)
      else { continue }
      entry(content, name: name, path: "\(path)#\(name)")
    }
    if chosen == nil, attached.isEmpty { give(path, .failed(.empty)) }
  }
}

/// A part of a mail that holds no others.
struct MailPart {
  /// Its headers; of a mail in one part, the mail's.
  let headers: Headers
  /// Its content type.
  let type: String
  /// The name it is attached under; `nil` for what the mail shows itself.
  let fileName: String?
  private let body: ArraySlice<UInt8>

  /// The bytes it stands for.
  var content: [UInt8] {
    TransferCoding.decoded(body, headers.token("content-transfer-encoding"))
  }

  /// Collects the parts of a mail, the mail's own headers first.
  static func collect(_ bytes: ArraySlice<UInt8>, into parts: inout [MailPart], depth: Int) {
    let (headers, body) = Headers.read(bytes)
    let type = headers.token("content-type") ?? "text/plain"
    if depth < 8, type.hasPrefix("multipart/"),
      let boundary = headers.parameter("boundary", of: "content-type"), !boundary.isEmpty
    {
      // The mail's own headers count for the part that is shown; an empty part carries them.
      if depth == 0 {
        parts.append(MailPart(headers: headers, type: type, fileName: nil, body: []))
      }
      for part in split(body, at: Array("--\(boundary)".utf8)) {
        guard parts.count < 10_000 else { return }
        collect(part, into: &parts, depth: depth + 1)
      }
      return
    }
    let name =
      headers.parameter("filename", of: "content-disposition")
      ?? (headers.token("content-disposition") == "attachment"
        ? headers.parameter("name", of: "content-type") : nil)
    // A page's pictures and styles are parts too; only what is attached is looked at by its name.
    let isPart = depth > 0 && !type.hasPrefix("text/") && name == nil
    if isPart { return }
    parts.append(
      MailPart(
        headers: headers,
        type: type,
        fileName: name.map(TransferCoding.header),
        body: body
      )
    )
  }

  /// What lies between lines that start with the boundary.
  private static func split(
    _ body: ArraySlice<UInt8>,
    at boundary: [UInt8]
  ) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    var line = body.startIndex
    while line < body.endIndex {
      let end = body[line...].firstIndex(of: 0x0A).map { $0 + 1 } ?? body.endIndex
      if body[line..<end].starts(with: boundary) {
        if let start { parts.append(Headers.withoutReturn(body[start..<max(start, line - 1)])) }
        start = end
        if body[line..<end].dropFirst(boundary.count).starts(with: [0x2D, 0x2D]) { return parts }
      }
      line = end
    }
    if let start, start < body.endIndex { parts.append(body[start...]) }
    return parts
  }
}

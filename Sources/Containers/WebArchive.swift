import Text

extension Unwrapping {
  /// Takes the pages of a web archive (WARC, ISO 28500), compressed or not.
  mutating func webArchive(_ path: String, from source: Unpacker.Source) {
    do throws(Reader.Failure) {
      guard var stream = try ByteStream(source) else { return give(path, .failed(.empty)) }
      var records = 0
      while !isOver, let line = try stream.line() {
        if line.isEmpty { continue }
        guard line.starts(with: "WARC/".utf8) else {
          throw Reader.Failure.damaged(
            records == 0 ? "no web archive" : "no record where one should start"
          )
        }
        records += 1
        try record(of: &stream, path)
      }
      if records == 0 { give(path, .failed(.empty)) }
    } catch {
      give(path, .failed(error))
    }
  }

  private mutating func record(
    of stream: inout ByteStream,
    _ path: String
  ) throws(Reader.Failure) {
    var lines: [ArraySlice<UInt8>] = []
    while let line = try stream.line(), !line.isEmpty, lines.count < 1000 {
      lines.append(line[...])
    }
    let headers = Headers(lines)
    guard let length = headers["content-length"].flatMap({ Int($0) }), length >= 0 else {
      throw .damaged("a record without its length")
    }
    let type = headers.token("warc-type")
    let kind = headers.token("content-type")
    let isResponse = type == "response" && kind == "application/http"
    let isResource = type == "resource" || type == "conversion"
    let address = WebArchive.address(headers["warc-target-uri"])
    let isPage = address.map { $0.hasPrefix("http") } ?? false
    guard isPage, let address, isResponse || isResource else {
      guard try stream.skip(length) else { throw .damaged("it breaks off") }
      return
    }
    let inner = "\(path)#\(address)"
    guard length <= FileBytes.limit else {
      guard try stream.skip(length) else { throw .damaged("it breaks off") }
      return give(inner, .failed(.tooLarge(limit: FileBytes.limit)))
    }
    guard let block = try stream.bytes(length) else { throw .damaged("it breaks off") }
    guard count(length, of: path) else { return }
    if isResource {
      page(block, kind ?? "", address, inner)
    } else {
      response(block, address, inner)
    }
  }

  private mutating func response(_ block: [UInt8], _ address: String, _ path: String) {
    let first = block.prefix { $0 != 0x0A }
    let status = first.split(separator: 0x20).dropFirst().first
      .flatMap { Int(String(decoding: Headers.withoutReturn($0), as: UTF8.self)) }
    guard let status else { return give(path, .failed(.damaged("no HTTP response"))) }
    guard (200..<300).contains(status) else {
      return give(path, .skipped("not an article (HTTP status \(status))"))
    }
    let (headers, body) = Headers.read(block[min(first.count + 1, block.count)...])
    let kind = headers.token("content-type") ?? "text/html"
    guard WebArchive.ending(of: kind) != nil else {
      return give(path, .skipped("not an article (\(kind))"))
    }
    do throws(Reader.Failure) {
      page(try WebArchive.content(of: body, headers), kind, address, path)
    } catch {
      give(path, .failed(error))
    }
  }

  private mutating func page(_ bytes: [UInt8], _ kind: String, _ address: String, _ path: String) {
    guard let ending = WebArchive.ending(of: kind) else {
      return give(path, .skipped("not an article (\(kind))"))
    }
    guard let format = Reader.Format(path: "page.\(ending)") else {
      return entry(bytes, name: "page.\(ending)", path: path)
    }
    var given = SourceFields()
    given.url = address
    give(
      path,
      .init { () throws(Reader.Failure) in
        try Reader.article(bytes: bytes, path: path, format: format, given: given)
      }
    )
  }
}

/// What web archives say of their pages.
enum WebArchive {
  /// The file ending for a content type; `nil` for what holds no article.
  static func ending(of kind: String) -> String? {
    switch kind {
    case "text/html", "application/xhtml+xml": "html"
    case "text/plain": "txt"
    case "application/pdf": "pdf"
    default: nil
    }
  }

  /// An address without the angle brackets some crawlers put around it.
  static func address(_ text: String?) -> String? {
    text.map { String($0.filter { $0 != "<" && $0 != ">" }) }
  }

  /// A response's content: its chunks joined, unpacked.
  static func content(
    of body: ArraySlice<UInt8>,
    _ headers: Headers
  ) throws(Reader.Failure) -> [UInt8] {
    let isChunked = headers["transfer-encoding"]?.lowercased().contains("chunked") ?? false
    // Some crawlers keep the header and store the chunks joined.
    let joined = isChunked ? joinedChunks(body) ?? Array(body) : Array(body)
    switch headers.token("content-encoding") {
    case nil, "", "identity", "none": return joined
    case "gzip", "x-gzip":
      // Others store it unpacked.
      guard joined.starts(with: [0x1F, 0x8B]) else { return joined }
      guard let unpacker = try? Unpacker(.bytes(joined), as: .stream), try unpacker.next() != nil
      else {
        throw .empty
      }
      return try unpacker.rest()
    case let coding?:
      if String(validating: joined, as: UTF8.self) != nil { return joined }
      throw .damaged("compressed in a way this program does not read (\(coding))")
    }
  }

  /// The chunks of a body, joined; `nil` where it is not in chunks.
  static func joinedChunks(_ body: ArraySlice<UInt8>) -> [UInt8]? {
    var joined: [UInt8] = []
    var index = body.startIndex
    while index < body.endIndex {
      guard let end = body[index...].firstIndex(of: 0x0A) else { return nil }
      let size = Headers.withoutReturn(body[index..<end]).prefix { $0 != 0x3B && $0 != 0x20 }
      guard let count = Int(String(decoding: size, as: UTF8.self), radix: 16), count >= 0,
        count <= body.count
      else { return nil }
      if count == 0 { return joined }
      let start = end + 1
      let stop = min(start + count, body.endIndex)
      joined += body[min(start, stop)..<stop]
      index = stop
      while index < body.endIndex, body[index] == 0x0D || body[index] == 0x0A { index += 1 }
    }
    return joined
  }
}

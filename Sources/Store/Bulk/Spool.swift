import Glibc

/// Sheets in a temporary file, in the order they came; read back in any order.
///
/// A large first ingest needs all articles' claims twice, and in the order of their ids; this keeps
/// them out of memory. The file has no name once it is open, so it goes however the program ends.
final class Spool {
  /// Where a sheet lies.
  struct Place {
    /// First byte.
    let start: Int
    /// Bytes of its counts, header, claims, cells and items.
    let head: Int
    /// All its bytes.
    let count: Int
  }

  private let file: Int32
  private var pending: [UInt8] = []
  private var written = 0
  private var buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
  private static let flushSize = 1 << 20

  /// Opens a spool beside the file that is to come.
  init(beside path: String) throws(ArchiveError) {
    let name = path + ".spool"
    file = open(name, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Spool.failure(path) }
    unlink(name)
    pending.reserveCapacity(Spool.flushSize + 1 << 16)
  }

  deinit {
    close(file)
    buffer.deallocate()
  }

  /// Adds a sheet.
  func append(_ sheet: ClaimSheet) throws(ArchiveError) -> Place {
    let start = written + pending.count
    let counts: [Int64] = [
      sheet.article, Int64(sheet.header.count), Int64(sheet.claims.count),
      Int64(sheet.cells.count), Int64(sheet.items.count), Int64(sheet.evidence.count),
      Int64(sheet.bytes.count), Int64(sheet.text.count),
    ]
    add(counts)
    add(sheet.header)
    add(sheet.claims)
    add(sheet.cells)
    add(sheet.items)
    let head = written + pending.count - start
    add(sheet.evidence)
    add(sheet.bytes)
    add(sheet.text)
    let count = written + pending.count - start
    if pending.count >= Spool.flushSize { try flush() }
    return Place(start: start, head: head, count: count)
  }

  /// Lends a sheet; `whole` false gives claims, cells and items alone.
  func read<Value>(
    _ place: Place,
    whole: Bool,
    _ body: (SheetView) throws -> Value
  ) throws -> Value {
    try flush()
    let count = whole ? place.count : place.head
    if buffer.count < count {
      buffer.deallocate()
      buffer = .allocate(byteCount: count * 2, alignment: 16)
    }
    var got = 0
    while got < count {
      let read = pread(file, buffer.baseAddress?.advanced(by: got), count - got, place.start + got)
      guard read > 0 || (read < 0 && errno == EINTR) else { throw Spool.failure("temporary file") }
      got += max(read, 0)
    }
    return try body(view(whole: whole))
  }

  private func view(whole: Bool) -> SheetView {
    var at = 0
    let counts = take(Int64.self, 8, &at)
    let header = take(Int64.self, Int(counts[1]), &at)
    let claims = take(Claim.self, Int(counts[2]), &at)
    let cells = take(Int64.self, Int(counts[3]), &at)
    let items = take(Int64.self, Int(counts[4]), &at)
    let evidence = take(EvidenceCells.self, whole ? Int(counts[5]) : 0, &at)
    let bytes = take(UInt8.self, whole ? Int(counts[6]) : 0, &at)
    let text = take(UInt8.self, whole ? Int(counts[7]) : 0, &at)
    return SheetView(
      article: counts[0],
      header: header,
      claims: claims,
      cells: cells,
      items: items,
      evidence: evidence,
      bytes: UnsafeRawBufferPointer(bytes),
      text: UnsafeRawBufferPointer(text)
    )
  }

  /// The next array of the sheet in the buffer; arrays begin at multiples of 8.
  private func take<Element>(
    _ type: Element.Type,
    _ count: Int,
    _ at: inout Int
  ) -> UnsafeBufferPointer<Element> {
    let start = buffer.baseAddress?.advanced(by: at).assumingMemoryBound(to: Element.self)
    at += (count * MemoryLayout<Element>.stride + 7) & ~7
    return UnsafeBufferPointer(start: start, count: count)
  }

  private func add<Element>(_ array: [Element]) {
    array.withUnsafeBytes { bytes in
      pending.append(contentsOf: bytes)
      for _ in 0..<(-bytes.count & 7) { pending.append(0) }
    }
  }

  private func flush() throws(ArchiveError) {
    var done = 0
    while done < pending.count {
      let wrote = pending.withUnsafeBytes { bytes in
        write(file, bytes.baseAddress?.advanced(by: done), bytes.count - done)
      }
      guard wrote > 0 || (wrote < 0 && errno == EINTR) else {
        throw Spool.failure("temporary file")
      }
      done += max(wrote, 0)
    }
    written += pending.count
    pending.removeAll(keepingCapacity: true)
  }

  private static func failure(_ path: String) -> ArchiveError {
    switch errno {
    case ENOSPC, EDQUOT: .full(path: path)
    case EACCES, EROFS, EPERM: .readOnly(path: path)
    default: .failed(path: path, reason: String(cString: strerror(errno)))
    }
  }
}

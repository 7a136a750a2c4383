import GRDB
import GRDBSQLite

/// Writes the search index's words as SQLite's own `unicode61` does, and each word with đ a second time with d.
///
/// It takes the place of `unicode61` on the connections that write, under its name: the file names
/// nothing but the stock tokenizer, any SQLite can search it, and finds `thi đua` by `thi dua` too.
/// Asked for words of a query, it does exactly what the stock one does.
final class SearchTokenizer: FTS5CustomTokenizer {
  static let name = "unicode61"

  private let folding: SearchFolding
  private var token: [UInt8] = []
  private var plain: [UInt8] = []

  init(db: Database, arguments: [String]) throws {
    folding = try SearchFolding()
    token.reserveCapacity(256)
    plain.reserveCapacity(256)
  }

  func tokenize(
    context: UnsafeMutableRawPointer?,
    tokenization: FTS5Tokenization,
    pText: UnsafePointer<CChar>?,
    nText: CInt,
    tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    guard let pText else { return SQLITE_OK }
    let count = Int(nText)
    return pText.withMemoryRebound(to: UInt8.self, capacity: count) { start in
      let text = UnsafeBufferPointer(start: start, count: count)
      let both = tokenization.contains(.document)
      var at = 0
      while at < count {
        let begin = word(in: text, from: &at)
        if token.isEmpty { continue }
        let code = emit(context, begin, at, both, tokenCallback)
        if code != SQLITE_OK { return code }
      }
      return SQLITE_OK
    }
  }

  /// Folds the next word into `token`, empty where a separator is next; gives where it starts.
  private func word(in text: UnsafeBufferPointer<UInt8>, from at: inout Int) -> Int {
    token.removeAll(keepingCapacity: true)
    let begin = at
    while at < text.count {
      let byte = text[at]
      if byte < 0x80 {
        let folded = folding.ascii[Int(byte)]
        if folded == 0 { break }
        token.append(folded)
        at += 1
        continue
      }
      let (scalar, width) = SearchFolding.decode(text, at)
      let folded = folding[scalar]
      if folded == SearchFolding.separator || (folded == SearchFolding.mark && token.isEmpty) {
        if token.isEmpty { at += width }
        return begin
      }
      at += width
      if folded != SearchFolding.mark { SearchFolding.append(folded, to: &token) }
    }
    if token.isEmpty, at < text.count { at += 1 }
    return begin
  }

  /// Hands over the word, and its spelling without đ.
  private func emit(
    _ context: UnsafeMutableRawPointer?,
    _ begin: Int,
    _ end: Int,
    _ both: Bool,
    _ callback: FTS5TokenCallback
  ) -> CInt {
    let code = send(token, context, 0, begin, end, callback)
    guard code == SQLITE_OK, both, foldsStroke() else { return code }
    return send(plain, context, FTS5_TOKEN_COLOCATED, begin, end, callback)
  }

  private func send(
    _ bytes: [UInt8],
    _ context: UnsafeMutableRawPointer?,
    _ flags: CInt,
    _ begin: Int,
    _ end: Int,
    _ callback: FTS5TokenCallback
  ) -> CInt {
    bytes.withUnsafeBytes { buffer in
      callback(
        context,
        flags,
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
        CInt(buffer.count),
        CInt(begin),
        CInt(end)
      )
    }
  }

  /// Puts the word with d for đ (the bytes C4 91) into `plain`; false where it has none.
  private func foldsStroke() -> Bool {
    guard token.contains(0xC4) else { return false }
    plain.removeAll(keepingCapacity: true)
    var at = 0
    while at < token.count {
      if token[at] == 0xC4, at + 1 < token.count, token[at + 1] == 0x91 {
        plain.append(0x64)
        at += 2
      } else {
        plain.append(token[at])
        at += 1
      }
    }
    return plain.count < token.count
  }
}

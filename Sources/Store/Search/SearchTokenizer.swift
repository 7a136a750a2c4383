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
  /// The current word, and its spelling without đ; SQLite cuts longer words to this as well.
  private let word: UnsafeMutablePointer<UInt8>
  private let plain: UnsafeMutablePointer<UInt8>
  private static let room = 32768

  init(db: Database, arguments: [String]) throws {
    folding = try SearchFolding()
    word = .allocate(capacity: SearchTokenizer.room + 4)
    plain = .allocate(capacity: SearchTokenizer.room + 4)
  }

  deinit {
    word.deallocate()
    plain.deallocate()
  }

  func tokenize(
    context: UnsafeMutableRawPointer?,
    tokenization: FTS5Tokenization,
    pText: UnsafePointer<CChar>?,
    nText: CInt,
    tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    guard let pText else { return SQLITE_OK }
    let text = UnsafeRawBufferPointer(start: pText, count: Int(nText))
    let both = tokenization.contains(.document)
    let (word, folding, ascii) = (word, folding, folding.ascii)
    var at = 0
    var begin = 0
    var length = 0
    var hasStroke = false
    while true {
      // What is next: part of a word, or its end.
      var width = 1
      var folded = SearchFolding.separator
      if at < text.count {
        let byte = text[at]
        if byte < 0x80 {
          folded = UInt32(ascii[Int(byte)])
        } else {
          let scalar: UInt32
          (scalar, width) = SearchFolding.decode(text, at)
          folded = folding[scalar]
        }
      }
      if folded == SearchFolding.separator || (folded == SearchFolding.mark && length == 0) {
        if length > 0 {
          let code = emit(context, length, begin, at, both && hasStroke, tokenCallback)
          if code != SQLITE_OK { return code }
          length = 0
          hasStroke = false
        }
        if at >= text.count { return SQLITE_OK }
      } else if folded != SearchFolding.mark, length < SearchTokenizer.room {
        if length == 0 { begin = at }
        if folded == SearchFolding.stroke { hasStroke = true }
        length += SearchFolding.write(folded, to: word + length)
      }
      at += width
    }
  }

  /// Hands over the word, and its spelling without đ.
  private func emit(
    _ context: UnsafeMutableRawPointer?,
    _ length: Int,
    _ begin: Int,
    _ end: Int,
    _ both: Bool,
    _ callback: FTS5TokenCallback
  ) -> CInt {
    let code = send(context, 0, word, length, begin, end, callback)
    guard code == SQLITE_OK, both else { return code }
    var count = 0
    var at = 0
    while at < length {
      // đ is C4 91.
      let isStroke = word[at] == 0xC4 && at + 1 < length && word[at + 1] == 0x91
      plain[count] = isStroke ? 0x64 : word[at]
      count += 1
      at += isStroke ? 2 : 1
    }
    return send(context, FTS5_TOKEN_COLOCATED, plain, count, begin, end, callback)
  }

  @inline(__always)
  private func send(
    _ context: UnsafeMutableRawPointer?,
    _ flags: CInt,
    _ bytes: UnsafeMutablePointer<UInt8>,
    _ count: Int,
    _ begin: Int,
    _ end: Int,
    _ callback: FTS5TokenCallback
  ) -> CInt {
    let characters = UnsafeRawPointer(bytes).assumingMemoryBound(to: CChar.self)
    return callback(context, flags, characters, CInt(count), CInt(begin), CInt(end))
  }
}

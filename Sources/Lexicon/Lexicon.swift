import LexiconFiles
import Text

/// The phrases of the field, found in tokens.
public struct Lexicon: Sendable {
  /// All entries; matches refer to them by index.
  public let entries: [Entry]
  /// Short for the whole of its tables: equal only where they are.
  public let digest: String
  private let trie: PhraseTrie

  /// The lexicon that comes with the program, with a user's tables after it.
  ///
  /// Where a user's table has a phrase of the program's of the same type, the user's counts. Its tags and
  /// flags are those the program's table of that name has.
  public init(
    adding tables: [(file: String, bytes: [UInt8])] = []
  ) throws(LexiconTable.Failure) {
    var reader = TableReader()
    for index in 0..<lexicon_file_count() {
      let file = lexicon_file(index)
      try reader.add(
        file: String(cString: file.name),
        bytes: UnsafeBufferPointer(start: file.bytes, count: file.count)
      )
    }
    reader.startUsersTables()
    for table in tables { try reader.add(file: table.file, bytes: table.bytes) }
    digest = reader.digest
    entries = reader.entries
    var trie = PhraseTrie()
    for (alias, syllable) in reader.aliases {
      guard let from = Tokenizer.key(of: alias), let to = Tokenizer.key(of: syllable) else {
        continue
      }
      trie.alias(from, to: to)
    }
    for (index, entry) in entries.enumerated() {
      trie.insert(entry.keys, entry: Int32(index), type: entry.type)
    }
    self.trie = trie
  }

  /// Every phrase in the tokens, nested ones too.
  ///
  /// A quotation mark inside a phrase is passed over: `vững mạnh toàn diện “Mẫu mực, tiêu biểu”`.
  public func matches(in tokens: [Token]) -> Matches {
    var starts = [Int32](repeating: 0, count: tokens.count + 1)
    var types = [LexicalTypes](repeating: [], count: tokens.count)
    var spans: [Matches.Span] = []
    spans.reserveCapacity(tokens.count)
    let symbols = tokens.map { trie.symbol($0.key) }
    tokens.withUnsafeBufferPointer { tokens in
      symbols.withUnsafeBufferPointer { symbols in
        for first in tokens.indices {
          starts[first] = Int32(spans.count)
          let root = trie.root(symbols[first])
          if root != 0 { types[first] = read(tokens, symbols, from: first, root, into: &spans) }
        }
      }
    }
    starts[tokens.count] = Int32(spans.count)
    return Matches(starts: starts, types: types, spans: spans)
  }

  /// Adds the phrases that start at a token, whose symbol leads to `root`; gives their types.
  @inline(__always)
  private func read(
    _ tokens: UnsafeBufferPointer<Token>,
    _ symbols: UnsafeBufferPointer<UInt32>,
    from first: Int,
    _ root: UInt32,
    into spans: inout [Matches.Span]
  ) -> LexicalTypes {
    var types = add(root, end: first + 1, to: &spans)
    var node = root
    var position = first + 1
    var quoted = false
    while position < tokens.count {
      if tokens[position].shape.contains(.quotation) {
        quoted.toggle()
        position += 1
        continue
      }
      guard symbols[position] != 0 else { break }
      node = trie.child(of: node, symbols[position])
      guard node != 0 else { break }
      position += 1
      let closes =
        quoted && position < tokens.count && tokens[position].shape.contains(.quotation)
      types.formUnion(add(node, end: closes ? position + 1 : position, to: &spans))
    }
    return types
  }

  /// Adds the entries of a node; gives their types.
  @inline(__always)
  private func add(_ node: UInt32, end: Int, to spans: inout [Matches.Span]) -> LexicalTypes {
    let types = trie.types(of: node)
    if types.isEmpty { return [] }
    trie.forEachEntry(of: node) { entry, type in
      spans.append(Matches.Span(end: Int32(end), entry: entry, type: type))
    }
    return types
  }
}

/// The phrases found in a text: of each token, those that start there, shortest first.
public struct Matches: Sendable {
  /// A phrase's end and entry.
  public struct Span: Sendable {
    /// One past its last token.
    public let end: Int32
    /// Index into the lexicon's entries.
    public let entry: Int32
    /// The entry's type.
    public let type: LexicalType
  }

  /// Of each token the index of its first span; one more at the end.
  public let starts: [Int32]
  /// Of each token the types of the phrases that start there.
  public let types: [LexicalTypes]
  /// The spans.
  public let spans: [Span]

  /// The spans that start at a token.
  @inlinable
  @inline(__always)
  public func spans(at token: Int) -> Range<Int> {
    Int(starts[token])..<Int(starts[token + 1])
  }
}

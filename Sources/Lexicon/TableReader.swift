import Text

/// Reads tables into entries: the program's, then a user's.
struct TableReader {
  /// Syllables and the spellings they are read as.
  private(set) var aliases: [(String, String)] = []
  private var own: [Entry] = []
  private var users: [Entry] = []
  private var isUsers = false
  private var vocabularies: [String: LexiconTable.Vocabulary] = [:]
  private var read: [UInt8] = []

  /// Short for all bytes read, and for the names of the tables.
  var digest: String { String(Digest.sha256(read).prefix(12)) }

  /// The entries; of one phrase and type a user's replaces the program's.
  var entries: [Entry] {
    if users.isEmpty { return own }
    let replaced = Set(users.map(Key.init))
    return own.filter { !replaced.contains(Key($0)) } + users
  }

  /// What comes from here on is a user's.
  mutating func startUsersTables() {
    isUsers = true
  }

  /// Reads one table.
  mutating func add(
    file: String,
    bytes: some BidirectionalCollection<UInt8>
  ) throws(LexiconTable.Failure) {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    read += Array("\(stem) \(bytes.count)\n".utf8) + bytes
    guard let type = stem == "syllables" ? .term : LexiconTable.types[stem] else {
      throw LexiconTable.Failure(
        file: file,
        line: nil,
        reason: "no table of that name; known are "
          + (LexiconTable.types.keys.sorted() + ["syllables"]).joined(separator: ", ")
      )
    }
    let rows = try LexiconTable.entries(
      file: file,
      type: type,
      bytes: bytes,
      keepingTo: isUsers ? vocabularies[stem] : nil
    )
    for entry in rows {
      if !isUsers { vocabularies[stem, default: LexiconTable.Vocabulary()].add(entry) }
      if stem == "syllables" {
        aliases.append((entry.phrase, entry.canonical))
      } else {
        let more = [entry] + [entry.deputy].compactMap { $0 }
        if isUsers { users += more } else { own += more }
      }
    }
  }

  /// What makes two entries one.
  private struct Key: Hashable {
    let type: LexicalType
    let keys: [UInt64]

    init(_ entry: Entry) {
      type = entry.type
      keys = entry.keys
    }
  }
}

extension Entry {
  /// The keys of the phrase's syllables.
  var keys: [UInt64] { Tokenizer.tokens(of: Array(phrase.utf8)).map(\.key) }

  /// Of a post, the deputy's: `Phó Tư lệnh` of `Tư lệnh`.
  fileprivate var deputy: Entry? {
    guard type == .position, flags["nophó"] == nil else { return nil }
    return Entry(
      phrase: "Phó " + phrase,
      type: type,
      canonical: canonical.isEmpty ? "" : "Phó " + canonical,
      tag: tag,
      flags: flags
    )
  }
}

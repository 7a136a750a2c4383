/// What a phrase tells of the line it stands in.
struct PhraseUse: OptionSet {
  let rawValue: UInt16

  /// A line of nothing else is furniture, the head of a list of articles, or of the comments.
  static let line = PhraseUse(rawValue: 1)
  static let list = PhraseUse(rawValue: 2)
  static let comments = PhraseUse(rawValue: 4)
  /// So is a line that starts with it, unless it is a sentence.
  static let lineStart = PhraseUse(rawValue: 8)
  static let listStart = PhraseUse(rawValue: 16)
  static let commentsStart = PhraseUse(rawValue: 32)
  /// A line that starts with it is furniture, sentence or not.
  static let notice = PhraseUse(rawValue: 64)
  /// Follows a number in a counter.
  static let counted = PhraseUse(rawValue: 128)
  /// Words on buttons; and those of them that are names of services.
  static let button = PhraseUse(rawValue: 256)
  static let service = PhraseUse(rawValue: 512)
  /// Starts a caption; one of a whole scene; or is how a person in one is addressed.
  static let captionStart = PhraseUse(rawValue: 1024)
  static let sceneStart = PhraseUse(rawValue: 2048)
  static let address = PhraseUse(rawValue: 4096)
  /// Labels of authors and of photographers.
  static let author = PhraseUse(rawValue: 8192)
  static let photographer = PhraseUse(rawValue: 16384)
  /// Labels of sources.
  static let source = PhraseUse(rawValue: 32768)
}

/// Phrases by the hash of their plain form; in 64 bits, two phrases never met in one.
struct PhraseTable {
  private var hashes: [UInt64]
  private var uses: [PhraseUse]

  /// The table this program uses.
  static let shared = PhraseTable(PhraseTable.wordings)

  /// Phrases in plain form, commas between them.
  init(_ wordings: [(PhraseUse, String)]) {
    hashes = [UInt64](repeating: 0, count: 2048)
    uses = [PhraseUse](repeating: [], count: 2048)
    for (use, phrases) in wordings {
      for phrase in phrases.split(separator: ",") {
        let hash = PlainKey(phrase.utf8).hash
        let slot = slot(hash)
        hashes[slot] = hash
        uses[slot].formUnion(use)
      }
    }
  }

  /// What the phrase with this hash tells; empty where it is none.
  subscript(_ hash: UInt64) -> PhraseUse { uses[slot(hash)] }

  private func slot(_ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash >> 32) & (hashes.count - 1)
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (hashes.count - 1) }
    return slot
  }
}

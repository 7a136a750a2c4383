/// Whether words are spelt as Vietnamese syllables are: what tells an old encoding from another.
///
/// A syllable is an onset and a rime, with one tone at most. Read in the wrong encoding, hardly a word
/// with a mark still is one.
struct Spelling {
  /// Words with a letter above ASCII.
  private(set) var marked = 0
  /// Those that are syllables.
  private(set) var syllables = 0

  /// The part of the marked words that are syllables.
  var share: Double { marked == 0 ? 0 : Double(syllables) / Double(marked) }

  /// Judges characters.
  init(_ characters: some Sequence<UInt32>) {
    var word: [UInt32] = []
    for character in characters {
      // Marks of old encodings above ASCII count as letters here: they are what is judged.
      if character >= 0x80 && !Spelling.isPunctuation(character) || Letters.isLetter(character) {
        word.append(character)
      } else if !word.isEmpty {
        count(word)
        word.removeAll(keepingCapacity: true)
      }
    }
    count(word)
  }

  private mutating func count(_ word: [UInt32]) {
    guard word.contains(where: { $0 >= 0x80 }) else { return }
    marked += 1
    if Spelling.isSyllable(word) { syllables += 1 }
  }

  /// No-break space, quotation marks, dashes, dots: what is above ASCII and no letter in any encoding.
  private static func isPunctuation(_ character: UInt32) -> Bool {
    character == 0xA0 || (0x2010...0x2026).contains(character)
  }

  /// Whether a word is a Vietnamese syllable.
  static func isSyllable(_ word: [UInt32]) -> Bool {
    guard word.count <= 7 else { return false }
    var plain: [UInt8] = []
    var tones = 0
    for character in word {
      let lower = Letters.lower(character)
      let letter = Letters.plain(lower)
      guard letter >= 0x61, letter <= 0x7A else { return false }
      if let vowel = Letters.vowel(lower), vowel.tone > 0 { tones += 1 }
      plain.append(UInt8(letter))
    }
    guard tones <= 1 else { return false }
    return (0...min(3, plain.count)).contains { cut in
      onsets.contains(key(plain[..<cut])) && rimes.contains(key(plain[cut...]))
    }
  }

  private static func key(_ letters: ArraySlice<UInt8>) -> UInt64 {
    letters.reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func keys(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { key(Array($0.utf8)[...]) })
  }

  /// đ counts as d; no onset at all is one too.
  private static let onsets = keys(
    "b c ch d g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x"
  ).union([0])

  /// Rimes without their marks.
  private static let rimes = keys(
    """
    a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ich iec iem ien ieng iep \
    iet ieu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oem oen oeo oet oi \
    om on ong ooc oong op ot u ua uan uang uat uay uac uam uap uc ue uech uenh uet ui um un ung uo uoc uoi uom uon \
    uong uop uot uou up ut uu uy uya uych uyen uyet uynh uyt uyu y yem yen yet yeu ym
    """
  )
}

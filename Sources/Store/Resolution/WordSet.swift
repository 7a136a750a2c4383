/// Which words a text has, in 64 bits: enough to tell whether two texts say much the same.
struct WordSet {
  /// A bit for each word.
  let mask: UInt64

  /// A set made before.
  init(mask: UInt64) {
    self.mask = mask
  }

  /// The words of a folded text.
  init(_ text: String) {
    var mask: UInt64 = 0
    for word in text.split(separator: " ") {
      var hash = ContentHash()
      hash.add(String(word))
      mask |= 1 << (hash.value >> 58)
    }
    self.mask = mask
  }

  /// Whether one has no words, or more than half of all words are common to both.
  func isLike(_ other: WordSet) -> Bool {
    if mask == 0 || other.mask == 0 { return true }
    return (mask & other.mask).nonzeroBitCount * 2 > (mask | other.mask).nonzeroBitCount
  }
}

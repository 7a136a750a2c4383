import Text

/// A name's folded forms.
struct FoldedName {
  /// Hash of the key with accents, equal for equal names; match keys in archives rest on it.
  let identity: UInt64
  /// The key people search by, without accents.
  let plain: String
  /// Hash of the search key with i for y, equal for names that may be misspellings of each other.
  let near: UInt64

  init(_ name: String) {
    identity = Fold.hash(name)
    plain = Fold.plain(name)
    var hash = ContentHash()
    for byte in plain.utf8 {
      hash.add(UInt64(byte == UInt8(ascii: "y") ? UInt8(ascii: "i") : byte))
    }
    near = hash.value
  }
}

/// Folded forms of names met before; names recur, and folding is slow.
///
/// They are found by a hash of their bytes: a `String` as key would be normalised at each look.
struct FoldedNames {
  private var known: [UInt64: FoldedName] = [:]
  /// Beyond this many the memory starts anew, so that it stays small however much is read.
  private static let limit = 1 << 15

  /// The folded forms of a name.
  subscript(name: String) -> FoldedName {
    mutating get {
      var hash = ContentHash()
      hash.add(name)
      if let folded = known[hash.value] { return folded }
      let folded = FoldedName(name)
      if known.count >= FoldedNames.limit { known.removeAll(keepingCapacity: true) }
      known[hash.value] = folded
      return folded
    }
  }
}

import Text

/// A name's folded forms.
struct FoldedName {
  /// Hash of the key with accents, equal for equal names; match keys in archives rest on it.
  let identity: UInt64
  /// The key people search by, without accents.
  let plain: String

  init(_ name: String) {
    identity = Fold.hash(name)
    plain = Fold.plain(name)
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

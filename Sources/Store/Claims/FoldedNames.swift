import Text

/// A name's folded forms.
struct FoldedName {
  /// Hash of the key with accents: equal names have equal hashes.
  let identity: UInt64
  /// The key people search by, without accents.
  let plain: String

  init(_ name: String) {
    var hash = ContentHash()
    hash.add(Fold.key(name))
    identity = hash.value
    plain = Fold.plain(name)
  }
}

/// Folded forms of names met before; names recur, and folding is slow.
struct FoldedNames {
  private var known: [String: FoldedName] = [:]
  /// Beyond this many the memory starts anew, so that it stays small however much is read.
  private static let limit = 1 << 15

  /// The folded forms of a name.
  subscript(name: String) -> FoldedName {
    mutating get {
      if let folded = known[name] { return folded }
      let folded = FoldedName(name)
      if known.count >= FoldedNames.limit { known.removeAll(keepingCapacity: true) }
      known[name] = folded
      return folded
    }
  }
}

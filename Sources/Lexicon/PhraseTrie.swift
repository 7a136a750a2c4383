import Text

/// Phrases over syllable keys, in flat arrays.
///
/// Two open-addressing tables: syllable key to symbol, and (node, symbol) to node. Frozen once
/// built, so workers share it.
struct PhraseTrie: Sendable {
  private var symbolKeys: [UInt64]
  private var symbols: [UInt32]
  private var symbolCount: UInt32 = 0
  private var edgeKeys: [UInt64]
  private var edgeTargets: [UInt32]
  private var nodeCount: UInt32 = 1
  /// Of each node, the first of its entries in `entryLists`, or -1.
  private var nodeEntries: [Int32] = [-1]
  /// (entry, next) pairs.
  private var entryLists: [(entry: Int32, next: Int32)] = []

  /// An empty trie with room for about `capacity` syllables.
  init(capacity: Int) {
    var size = 1024
    while size < capacity * 3 { size *= 2 }
    symbolKeys = [UInt64](repeating: 0, count: size)
    symbols = [UInt32](repeating: 0, count: size)
    edgeKeys = [UInt64](repeating: 0, count: size)
    edgeTargets = [UInt32](repeating: 0, count: size)
  }

  /// The symbol of a syllable, zero where no phrase has it.
  @inline(__always)
  func symbol(_ key: UInt64) -> UInt32 {
    let mask = symbolKeys.count - 1
    var slot = Self.slot(key, mask)
    while symbols[slot] != 0 {
      if symbolKeys[slot] == key { return symbols[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// The node one symbol further, zero where there is none.
  @inline(__always)
  func child(of node: UInt32, _ symbol: UInt32) -> UInt32 {
    let key = UInt64(node) << 32 | UInt64(symbol)
    let mask = edgeKeys.count - 1
    var slot = Self.slot(key, mask)
    while edgeTargets[slot] != 0 {
      if edgeKeys[slot] == key { return edgeTargets[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// Calls `body` with each entry that ends at a node.
  @inline(__always)
  func forEachEntry(of node: UInt32, _ body: (Int32) -> Void) {
    var list = nodeEntries[Int(node)]
    while list >= 0 {
      body(entryLists[Int(list)].entry)
      list = entryLists[Int(list)].next
    }
  }

  /// Makes `alias` the same symbol as `key`.
  mutating func alias(_ alias: UInt64, to key: UInt64) {
    place(alias, intern(key))
  }

  /// Adds an entry under a phrase's keys.
  mutating func insert(_ keys: [UInt64], entry: Int32) {
    var node: UInt32 = 0
    for key in keys {
      let symbol = intern(key)
      let next = child(of: node, symbol)
      node = next != 0 ? next : addEdge(node, symbol)
    }
    entryLists.append((entry, nodeEntries[Int(node)]))
    nodeEntries[Int(node)] = Int32(entryLists.count - 1)
  }

  private mutating func intern(_ key: UInt64) -> UInt32 {
    let known = symbol(key)
    if known != 0 { return known }
    symbolCount += 1
    place(key, symbolCount)
    return symbolCount
  }

  private mutating func place(_ key: UInt64, _ symbol: UInt32) {
    let mask = symbolKeys.count - 1
    var slot = Self.slot(key, mask)
    while symbols[slot] != 0, symbolKeys[slot] != key { slot = (slot + 1) & mask }
    symbolKeys[slot] = key
    symbols[slot] = symbol
  }

  private mutating func addEdge(_ node: UInt32, _ symbol: UInt32) -> UInt32 {
    let key = UInt64(node) << 32 | UInt64(symbol)
    let mask = edgeKeys.count - 1
    var slot = Self.slot(key, mask)
    while edgeTargets[slot] != 0 { slot = (slot + 1) & mask }
    edgeKeys[slot] = key
    edgeTargets[slot] = nodeCount
    nodeCount += 1
    nodeEntries.append(-1)
    return nodeCount - 1
  }

  @inline(__always)
  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }
}

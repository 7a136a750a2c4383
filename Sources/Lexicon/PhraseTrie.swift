import Text

/// Phrases over syllable keys, in flat arrays.
///
/// Syllables have symbols, and (node, symbol) leads to a node. Frozen once built, so workers share
/// it.
struct PhraseTrie: Sendable {
  /// What a node leads to.
  private struct Node {
    /// The types of the entries that end here.
    var types: LexicalTypes = []
    /// The first of its entries in `entryLists`, or -1.
    var entries: Int32 = -1
    /// A bit for each symbol that leads on, by its last six bits: tells most words that do not apart
    /// without a look-up.
    var next: UInt64 = 0

    @inline(__always)
    static func bit(_ symbol: UInt32) -> UInt64 { 1 << UInt64(symbol & 63) }
  }

  private var symbols = KeyTable()
  /// Of each symbol the node it leads to from the root, zero where no phrase starts with it.
  private var roots: [UInt32] = [0]
  private var edges = KeyTable()
  private var nodes = [Node()]
  /// An entry that ends at a node, and the index of the next one there, or -1.
  private var entryLists: [(entry: Int32, type: LexicalType, next: Int32)] = []

  /// The symbol of a syllable, zero where no phrase has it.
  @inline(__always)
  func symbol(_ key: UInt64) -> UInt32 { symbols[key] }

  /// The node of phrases that start with a symbol, zero where there are none.
  @inline(__always)
  func root(_ symbol: UInt32) -> UInt32 { roots[Int(symbol)] }

  /// The node one symbol further, zero where there is none.
  @inline(__always)
  func child(of node: UInt32, _ symbol: UInt32) -> UInt32 {
    nodes[Int(node)].next & Node.bit(symbol) == 0 ? 0 : edges[UInt64(node) << 32 | UInt64(symbol)]
  }

  /// The types of the entries that end at a node.
  @inline(__always)
  func types(of node: UInt32) -> LexicalTypes { nodes[Int(node)].types }

  /// Calls `body` with each entry that ends at a node.
  @inline(__always)
  func forEachEntry(of node: UInt32, _ body: (Int32, LexicalType) -> Void) {
    var list = nodes[Int(node)].entries
    while list >= 0 {
      let (entry, type, next) = entryLists[Int(list)]
      body(entry, type)
      list = next
    }
  }

  /// Makes `alias` the same symbol as `key`.
  mutating func alias(_ alias: UInt64, to key: UInt64) {
    symbols.set(alias, intern(key))
  }

  /// Adds an entry under a phrase's keys.
  mutating func insert(_ keys: [UInt64], entry: Int32, type: LexicalType) {
    var node: UInt32 = 0
    for key in keys {
      let symbol = intern(key)
      let next = node == 0 ? root(symbol) : child(of: node, symbol)
      node = next != 0 ? next : addEdge(node, symbol)
    }
    entryLists.append((entry, type, nodes[Int(node)].entries))
    nodes[Int(node)].entries = Int32(entryLists.count - 1)
    nodes[Int(node)].types.formUnion(LexicalTypes(type))
  }

  private mutating func intern(_ key: UInt64) -> UInt32 {
    let known = symbol(key)
    if known != 0 { return known }
    let symbol = UInt32(roots.count)
    symbols.set(key, symbol)
    roots.append(0)
    return symbol
  }

  private mutating func addEdge(_ node: UInt32, _ symbol: UInt32) -> UInt32 {
    let next = UInt32(nodes.count)
    nodes.append(Node())
    if node == 0 {
      roots[Int(symbol)] = next
    } else {
      edges.set(UInt64(node) << 32 | UInt64(symbol), next)
      nodes[Int(node)].next |= Node.bit(symbol)
    }
    return next
  }
}

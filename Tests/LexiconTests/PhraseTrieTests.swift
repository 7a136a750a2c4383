import Testing

@testable import Lexicon

/// Phrases over syllable keys.
@Suite
struct PhraseTrieTests {
  /// The entries at the node a path of keys leads to, `nil` where it leads nowhere.
  private func entries(_ trie: PhraseTrie, _ keys: [UInt64]) -> [Int32]? {
    var node: UInt32 = 0
    for (index, key) in keys.enumerated() {
      let symbol = trie.symbol(key)
      guard symbol != 0 else { return nil }
      node = index == 0 ? trie.root(symbol) : trie.child(of: node, symbol)
      guard node != 0 else { return nil }
    }
    var found: [Int32] = []
    trie.forEachEntry(of: node) { entry, _ in found.append(entry) }
    return found
  }

  @Test
  func phrasesAreFoundByTheirKeys() {
    var trie = PhraseTrie()
    trie.insert([10, 20], entry: 1, type: .rank)
    trie.insert([10, 20, 30], entry: 2, type: .position)
    trie.insert([20], entry: 3, type: .unit)
    #expect(entries(trie, [10, 20]) == [1])
    #expect(entries(trie, [10, 20, 30]) == [2])
    #expect(entries(trie, [20]) == [3])
    #expect(entries(trie, [10]) == [])
    #expect(entries(trie, [30]) == nil)
    #expect(entries(trie, [20, 10]) == nil)
    #expect(entries(trie, [40]) == nil)
  }

  @Test
  func onePhraseMayBeSeveralThings() {
    var trie = PhraseTrie()
    trie.insert([10], entry: 1, type: .rank)
    trie.insert([10], entry: 2, type: .unit)
    #expect(Set(entries(trie, [10]) ?? []) == [1, 2])
    let types = trie.types(of: trie.root(trie.symbol(10)))
    #expect(types.has(.rank) && types.has(.unit) && !types.has(.award))
  }

  @Test
  func anAliasIsTheSameSyllable() {
    var trie = PhraseTrie()
    trie.alias(11, to: 10)
    trie.insert([10, 20], entry: 1, type: .rank)
    trie.alias(21, to: 20)
    #expect(entries(trie, [11, 20]) == [1])
    #expect(entries(trie, [10, 21]) == [1])
  }

  @Test
  func manyPhrasesDoNotCollide() {
    var trie = PhraseTrie()
    for first in 1...60 as ClosedRange<UInt64> {
      for second in 1...60 as ClosedRange<UInt64> {
        trie.insert([first << 40, second], entry: Int32(first * 100 + second), type: .place)
      }
    }
    for first in 1...60 as ClosedRange<UInt64> {
      for second in 1...60 as ClosedRange<UInt64> {
        #expect(entries(trie, [first << 40, second]) == [Int32(first * 100 + second)])
      }
    }
  }
}

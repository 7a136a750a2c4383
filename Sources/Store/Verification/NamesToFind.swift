import Text

/// Names of an article's claims, until a quote holds them.
struct NamesToFind {
  private var open: [(claim: Int64, words: Set<Substring>)] = []
  private var folded: [Range<Int>: Set<Substring>] = [:]

  /// Claims no quote of which holds all words of the name.
  var missing: [Int64] { open.filter { !$0.words.isEmpty }.map(\.claim) }

  /// Takes a quote of a claim that tells of a name; rows of one claim come one after the other.
  mutating func add(_ claim: Int64, _ name: String?, _ quote: ArraySlice<UInt8>) {
    guard let name else { return }
    if open.last?.claim != claim { open.append((claim, Set(Self.words(name)))) }
    if folded[quote.indices] == nil {
      folded[quote.indices] = Set(Self.words(String(decoding: quote, as: UTF8.self)))
    }
    open[open.count - 1].words.subtract(folded[quote.indices] ?? [])
  }

  /// Leaves a claim out: its quotes are no good anyway.
  mutating func forget(_ claim: Int64) {
    open.removeAll { $0.claim == claim }
    open.append((claim, []))
  }

  private static func words(_ text: String) -> [Substring] {
    Fold.plain(text).split { !$0.isLetter && !$0.isNumber }
  }
}

/// Finds which articles tell one story, from their sketches: a function of the articles alone, whatever their order.
///
/// Articles that are alike belong together, and so do those alike with one of them. Only those are compared that have
/// the same numbers in one of nine runs of seven: of two that are nine tenths the same that misses 3 in 1000.
struct StoryFinder {
  private static let runs = 9
  private static let length = 7
  /// Where more share a run than any story has tellers, it is what many texts are made of: only the first is compared.
  private static let most = 512

  private var articles: [Int64] = []
  private var values: [UInt16] = []

  /// No articles yet.
  init() {}

  /// Takes an article; in the order of ids.
  mutating func add(_ article: Int64, _ sketch: some Sequence<UInt16>) {
    articles.append(article)
    values += sketch
  }

  /// Articles of stories with more than one, by id, each with the smallest id of its story.
  func stories() -> [(article: Int64, story: Int64)] {
    var join = DisjointSets(articles.count)
    for run in 0..<StoryFinder.runs {
      var keys = articles.indices.map { (key: key($0, run), place: $0) }
      keys.sort { ($0.key, $0.place) < ($1.key, $1.place) }
      var start = 0
      while start < keys.count {
        var end = start + 1
        while end < keys.count, keys[end].key == keys[start].key { end += 1 }
        unite(keys[start..<end].map(\.place), &join)
        start = end
      }
    }
    return join.sets().filter { $0.count > 1 }.flatMap { set in
      set.map { (articles[$0], articles[set.min() ?? $0]) }
    }.sorted { $0.0 < $1.0 }
  }

  private func unite(_ places: [Int], _ join: inout DisjointSets) {
    guard places.count > 1 else { return }
    for (number, one) in places.enumerated().prefix(places.count > StoryFinder.most ? 1 : .max) {
      for other in places[(number + 1)...] where areAlike(one, other) { join.unite(one, other) }
    }
  }

  private func key(_ place: Int, _ run: Int) -> UInt64 {
    var hash = ContentHash()
    let start = place * Sketch.size + run * StoryFinder.length
    for value in values[start..<start + StoryFinder.length] { hash.add(UInt64(value)) }
    return hash.value
  }

  private func areAlike(_ one: Int, _ other: Int) -> Bool {
    values.withUnsafeBufferPointer { values in
      var equal = 0
      for number in 0..<Sketch.size
      where values[one * Sketch.size + number] == values[other * Sketch.size + number] {
        equal += 1
      }
      return equal >= Sketch.alike
    }
  }
}

/// Finds which articles tell one story, from their sketches: a function of the articles alone, whatever their order.
///
/// Articles that are alike belong together, and so do those alike with one of them. Only those are compared that have
/// the same numbers in one of nine runs of seven: of two that are nine tenths the same that misses 3 in 1000.
struct StoryFinder {
  /// An article's numbers in one of the runs, in short, with the run's own number: equal for equal numbers.
  typealias Key = UInt32

  private static let runs = 9
  private static let length = 7
  /// Where more share a key than any story has tellers, it is what many texts are made of, and tells nothing.
  static let most = 256

  private var articles: [Int64] = []
  private var values: [UInt16] = []

  /// No articles yet.
  init() {}

  /// Takes an article; in the order of ids.
  mutating func add(_ article: Int64, _ sketch: some Sequence<UInt16>) {
    articles.append(article)
    values += sketch
  }

  /// The keys of all articles, in ascending order.
  var keys: [(key: Key, article: Int64)] {
    placed().map { ($0.key, articles[$0.place]) }
  }

  /// Articles of stories with more than one, by id, each with the smallest id of its story.
  func stories() -> [(article: Int64, story: Int64)] {
    var join = DisjointSets(articles.count)
    let keys = placed()
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end].key == keys[start].key { end += 1 }
      if (2...StoryFinder.most).contains(end - start) {
        unite(keys[start..<end].map(\.place), &join)
      }
      start = end
    }
    return join.sets().filter { $0.count > 1 }.flatMap { set in
      set.map { (articles[$0], articles[set.min() ?? $0]) }
    }.sorted { $0.0 < $1.0 }
  }

  /// The keys of a sketch.
  static func keys(of sketch: some Collection<UInt16>) -> [Key] {
    (0..<runs).map { run in
      var hash = ContentHash()
      hash.add(UInt64(run))
      for value in sketch.dropFirst(run * length).prefix(length) { hash.add(UInt64(value)) }
      return Key(truncatingIfNeeded: hash.value)
    }
  }

  /// Whether two sketches tell one story.
  static func areAlike(_ one: ArraySlice<UInt16>, _ other: ArraySlice<UInt16>) -> Bool {
    one.withUnsafeBufferPointer { one in
      other.withUnsafeBufferPointer { other in
        var equal = 0
        for number in 0..<min(one.count, other.count) where one[number] == other[number] {
          equal += 1
        }
        return equal >= Sketch.alike
      }
    }
  }

  private func placed() -> [(key: Key, place: Int)] {
    var keys: [(key: Key, place: Int)] = []
    keys.reserveCapacity(articles.count * StoryFinder.runs)
    for place in articles.indices {
      for key in StoryFinder.keys(of: sketch(place)) { keys.append((key, place)) }
    }
    keys.sort { ($0.key, $0.place) < ($1.key, $1.place) }
    return keys
  }

  private func sketch(_ place: Int) -> ArraySlice<UInt16> {
    values[place * Sketch.size..<(place + 1) * Sketch.size]
  }

  private func unite(_ places: [Int], _ join: inout DisjointSets) {
    for (number, one) in places.enumerated() {
      for other in places[(number + 1)...]
      where join.root(one) != join.root(other)
        && StoryFinder.areAlike(sketch(one), sketch(other))
      {
        join.unite(one, other)
      }
    }
  }
}

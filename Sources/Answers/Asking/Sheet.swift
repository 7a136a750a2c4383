/// A question being read as one about a kind of row: what it holds, and what of it has been put to use.
struct Sheet {
  let words: AskedWords
  let items: [Item]
  private var used: Set<Int> = []
  private(set) var conditions: [Question.Condition] = []

  init(_ words: AskedWords, _ items: [Item]) {
    self.words = words
    self.items = items
  }

  /// One for each reading of a time that has two, else this.
  var variants: [Sheet] {
    let place = items.firstIndex { item in
      item.meanings.count { if case .time = $0 { true } else { false } } > 1
    }
    guard let place else { return [self] }
    return items[place].meanings.map { meaning in
      var items = items
      items[place].meanings = [meaning]
      return Sheet(words, items)
    }
  }

  /// Whether any of the words is there.
  func has(_ cues: Cue...) -> Bool { items.contains { item in cues.contains(where: item.has) } }

  /// Whether a name of a sort is there.
  func holds(_ isOne: (Meaning) -> Bool) -> Bool {
    items.contains { $0.meanings.contains(where: isOne) }
  }

  /// `lên Thiếu tướng`: a rank that is reached.
  var isPromotion: Bool {
    items.contains { item in
      item.isMarked(.into) && item.meanings.contains { if case .rank = $0 { true } else { false } }
    }
  }

  /// The first place of a word.
  func place(_ cue: Cue) -> Int? { items.firstIndex { $0.has(cue) } }

  /// Puts words to use that add nothing.
  mutating func spend(_ cues: Cue...) {
    for (place, item) in items.enumerated() where cues.contains(where: item.has) {
      used.insert(place)
    }
  }

  /// Puts an item to use.
  mutating func use(_ place: Int) { used.insert(place) }

  /// Puts to use all items of a sort, and gives what they stand for.
  mutating func take<Value>(_ value: (Meaning) -> Value?) -> [(place: Int, value: Value)] {
    var found: [(place: Int, value: Value)] = []
    for (place, item) in items.enumerated() {
      guard let value = item.meanings.lazy.compactMap(value).first else { continue }
      used.insert(place)
      found.append((place, value))
    }
    return found
  }

  /// Sets a condition.
  mutating func add(_ filter: Filter, _ values: String...) { add(filter, values) }

  mutating func add(_ filter: Filter, _ values: [String]) {
    for value in values where !conditions.contains(.init(filter, value)) {
      conditions.append(.init(filter, value))
    }
  }

  /// Sets a condition from names of a sort.
  mutating func fill(_ filter: Filter, _ value: (Meaning) -> String?) {
    let found = take(value)
    keepList(found.map(\.place))
    add(filter, found.map(\.value))
  }

  /// Puts the words every question may have to use, and gives those left over.
  mutating func leftOver() -> [Item] {
    spend(.who, .which, .howMany, .when, .whereabouts, .and, .stop, .during)
    return items.indices.filter { !used.contains($0) }.map { items[$0] }
  }

  /// Of names that are no list, all but the first are left over: who says two units without `và` may mean anything.
  private mutating func keepList(_ places: [Int]) {
    for (first, second) in zip(places, places.dropFirst()) where !isJoined(first, second) {
      used.remove(second)
    }
  }

  /// Whether only `và` or a comma stands between two items.
  private func isJoined(_ first: Int, _ second: Int) -> Bool {
    let between = items[first + 1..<second]
    guard between.allSatisfy({ $0.has(.and) }) else { return false }
    guard between.isEmpty else { return true }
    let start = words.words[items[first].words.upperBound - 1].range.upperBound
    let end = words.words[items[second].words.lowerBound].range.lowerBound
    return words.text[start..<end].contains(",")
  }

  // MARK: What most kinds share

  mutating func persons() {
    fill(.officer) { if case .person(let name) = $0 { name } else { nil } }
  }

  mutating func ranks() { fill(.rank) { if case .rank(let name) = $0 { name } else { nil } } }

  mutating func positions() {
    let found = take { if case .positions(let names) = $0 { names } else { nil } }
    keepList(found.map(\.place))
    for (_, names) in found { add(.position, names) }
  }

  /// Units: all below one where the question says `thuộc`, else itself.
  mutating func units(where fits: (Int) -> Bool = { _ in true }) {
    var itself: [Int] = []
    var below: [Int] = []
    for (place, item) in items.enumerated() where item.unit != nil && fits(place) {
      used.insert(place)
      if item.isMarked(.under) { below.append(place) } else { itself.append(place) }
    }
    for (filter, places) in [(Filter.unit, itself), (.under, below)] {
      keepList(places)
      add(filter, places.compactMap { items[$0].unit })
    }
  }

  /// Times, each as a span of a filter; but those put to use already, as a conference's period.
  mutating func times(_ filter: (AskedTime) -> Filter) {
    let done = used
    let found = take { if case .time(let time) = $0 { time } else { nil } }
      .filter { !done.contains($0.place) }
    keepList(found.map(\.place))
    for (_, time) in found { add(filter(time), time.span) }
  }

  /// One day, month or year as the time a post was held; a span as a first and a last day.
  mutating func onOrSpan() {
    let times = items.compactMap(\.time)
    guard times.count == 1, let time = times.first, time.first == time.last else {
      return fromAndTo()
    }
    self.times { _ in .on }
  }

  /// One time as a first and a last day.
  mutating func fromAndTo() {
    let found = take { if case .time(let time) = $0 { time } else { nil } }
    keepList(found.map { $0.place })
    for (_, time) in found.prefix(1) {
      if let first = time.first { add(.from, first) }
      if let last = time.last { add(.to, last) }
    }
    // Of two spans the days between would belong too.
    for (place, _) in found.dropFirst() { used.remove(place) }
  }
}

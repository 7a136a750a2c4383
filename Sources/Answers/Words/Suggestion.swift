import Text

/// What someone may have meant by a word nobody knows.
public enum Suggestion {
  /// The nearest candidates, best first, at most `count`: those a slip or two away, then those that hold all the words.
  public static func best(
    for word: String,
    among candidates: some Sequence<String>,
    count: Int = 3
  ) -> [String] {
    let key = Fold.plain(word)
    let target = Array(key.utf8)
    guard !target.isEmpty else { return [] }
    let words = key.utf8.split(separator: 0x20)
    let allowed = max(1, target.count / 3)
    var found: [(cost: Int, name: String)] = []
    var seen: Set<String> = []
    for candidate in candidates where seen.insert(candidate).inserted {
      let name = Fold.plain(candidate)
      let distance = distance(target, Array(name.utf8), limit: allowed)
      if distance <= allowed {
        found.append((distance, candidate))
      } else {
        let parts = Set(name.utf8.split { $0 == 0x20 || $0 == 0x2C }.map(Array.init))
        guard words.allSatisfy({ parts.contains(Array($0)) }) else { continue }
        found.append((allowed + name.utf8.count - target.count, candidate))
      }
    }
    found.sort { ($0.cost, $0.name) < ($1.cost, $1.name) }
    return found.prefix(count).map(\.name)
  }

  /// Edits from one to the other: letters put in, left out, changed, or two neighbours swapped.
  ///
  /// Anything past `limit` may come back as `limit + 1`.
  static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
    guard abs(a.count - b.count) <= limit else { return limit + 1 }
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in 0..<b.count {
        var cost = min(last[j + 1], row[j]) + 1
        cost = min(cost, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
      }
      if (row.min() ?? 0) > limit { return limit + 1 }
      before = last
      last = row
    }
    return last[b.count]
  }
}

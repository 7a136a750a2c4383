/// Whether ranks, with the days they were met, can be stations of one career.
enum Career {
  /// Years an officer waits, at the least, between two promotions; the law has it at two to four.
  private static let wait: Int32 = 2

  /// Whether ranks never fall as days pass nor rise faster than they can, and are those of one branch.
  ///
  /// Without a day, ranks next to each other may still be those before and after a promotion.
  static func isOne(_ sightings: [OfficerSighting]) -> Bool {
    guard let first = sightings.first else { return true }
    if sightings.allSatisfy({ $0.rank == first.rank }) { return true }
    guard sightings.allSatisfy({ $0.level > 0 }) else { return false }
    let highest = sightings.lazy.map(\.level).max() ?? 0
    let lowest = sightings.lazy.map(\.level).min() ?? 0
    let flags = sightings.filter { $0.level >= 15 }
    if flags.contains(where: \.isNavy), !flags.allSatisfy(\.isNavy) { return false }
    if sightings.contains(where: { $0.day == 0 }), highest - lowest > 1 { return false }
    let dated = sightings.filter { $0.day != 0 }.sorted { ($0.day, $0.level) < ($1.day, $1.level) }
    for (earlier, later) in zip(dated, dated.dropFirst()) {
      if later.level < earlier.level { return false }
      // Two ranks on one day are two persons; a bare year is no one day.
      if later.day == earlier.day, later.level != earlier.level, later.day % 100 != 0 {
        return false
      }
      // One promotion may fall between any two days; for each further one there is a wait.
      let years = later.day / 10000 - earlier.day / 10000
      if Int32(later.level - earlier.level) > 1 + years / wait { return false }
    }
    return true
  }
}

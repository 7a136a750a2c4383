import Glibc

/// How often a watch looks: at once where something happens, and never so often that looking takes the machine's time.
struct WatchPace {
  private var cost: Int64 = 0
  private var last: Int64 = -.max / 2
  private var notBefore: Int64 = -.max / 2
  /// Milliseconds between two glances.
  private static let tick: UInt32 = 500
  /// Milliseconds to leave what is in trouble alone.
  private static let respite: Int64 = 5000

  /// Milliseconds on a clock that only goes on.
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Whether it is time to look: a tenth of the time goes into that at most, a fiftieth where all is quiet.
  func isDue(isBusy: @autoclosure () -> Bool) -> Bool {
    let now = WatchPace.now
    guard now >= notBefore, now - last >= cost * 10 else { return false }
    return now - last >= cost * 50 || isBusy()
  }

  /// Looks, and learns what that costs.
  mutating func measuring<Found>(_ look: () throws -> Found) rethrows -> Found {
    let start = WatchPace.now
    defer {
      last = WatchPace.now
      cost = last - start
    }
    return try look()
  }

  /// Puts the next look off.
  mutating func rest() { notBefore = WatchPace.now + WatchPace.respite }

  /// Lets a moment pass; a signal cuts it short.
  func pause() { usleep(WatchPace.tick * 1000) }
}

import Foundation

/// Hands items from one thread to another, in order, and lets the first wait when the second falls behind.
final class BoundedQueue<Item: Sendable>: @unchecked Sendable {
  private let condition = NSCondition()
  private var items: [Item] = []
  private var taken = 0
  private var isClosed = false
  private let limit: Int

  /// Holds at most `limit` items.
  init(limit: Int) {
    self.limit = limit
  }

  /// Adds an item, waiting for room; false once nobody wants more.
  func put(_ item: Item) -> Bool {
    condition.lock()
    defer { condition.unlock() }
    while items.count - taken >= limit, !isClosed { condition.wait() }
    guard !isClosed else { return false }
    items.append(item)
    condition.signal()
    return true
  }

  /// The next item, waiting for it; `nil` after the last.
  func take() -> Item? {
    condition.lock()
    defer { condition.unlock() }
    while items.count == taken, !isClosed { condition.wait() }
    guard taken < items.count else { return nil }
    let item = items[taken]
    taken += 1
    if taken == limit || taken == items.count {
      items.removeFirst(taken)
      taken = 0
    }
    condition.signal()
    return item
  }

  /// No more items: the taker gets what is there, the giver is turned away.
  func close() {
    condition.lock()
    defer { condition.unlock() }
    isClosed = true
    condition.broadcast()
  }
}

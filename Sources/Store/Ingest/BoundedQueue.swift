import Glibc

/// Hands items from one thread to another, in order, and lets the first wait when the second falls behind.
final class BoundedQueue<Item: Sendable>: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var items: [Item] = []
  private var isClosed = false
  private let limit: Int

  /// Holds at most `limit` items.
  init(limit: Int) {
    self.limit = limit
    mutex.initialize(to: pthread_mutex_t())
    changed.initialize(to: pthread_cond_t())
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(mutex)
    changed.deallocate()
    mutex.deallocate()
  }

  /// Adds an item, waiting for room; false once nobody wants more.
  func put(_ item: Item) -> Bool {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while items.count >= limit, !isClosed { pthread_cond_wait(changed, mutex) }
    guard !isClosed else { return false }
    items.append(item)
    pthread_cond_signal(changed)
    return true
  }

  /// The next item, waiting for it; `nil` after the last.
  func take() -> Item? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while items.isEmpty, !isClosed { pthread_cond_wait(changed, mutex) }
    guard !items.isEmpty else { return nil }
    pthread_cond_signal(changed)
    return items.removeFirst()
  }

  /// No more items: the taker gets what is there, the giver is turned away.
  func close() {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    isClosed = true
    pthread_cond_broadcast(changed)
  }
}

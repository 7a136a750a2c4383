import Testing

@testable import Store

@Suite
struct BoundedQueueTests {
  @Test
  func keepsTheOrderBetweenThreads() {
    let queue = BoundedQueue<Int>(limit: 3)
    let started = WorkThread.start {
      for number in 0..<10_000 where !queue.put(number) { return }
      queue.close()
    }
    #expect(started)
    var taken: [Int] = []
    while let number = queue.take() { taken.append(number) }
    #expect(taken == Array(0..<10_000))
  }

  @Test
  func turnsTheGiverAwayOnceClosed() {
    let queue = BoundedQueue<Int>(limit: 3)
    #expect(queue.put(1))
    queue.close()
    #expect(!queue.put(2))
    #expect(queue.take() == 1)
    #expect(queue.take() == nil)
  }
}

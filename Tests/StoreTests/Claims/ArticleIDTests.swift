import Testing
import Text

@testable import Store

@Suite
struct ArticleIDTests {
  /// Ids in archives rest on this number: it must never change.
  @Test
  func comesFromTheDigest() {
    let digest = Digest.sha256(Array("bài".utf8))
    #expect(ArticleID.of(sha256: digest) == 7_739_363_126_341_991)
  }

  @Test
  func leavesRoomForClaimsBelow53Bits() {
    for digest in [String(repeating: "f", count: 64), String(repeating: "0", count: 64)] {
      let id = ArticleID.of(sha256: digest)
      #expect(id >= 1)
      #expect(id + ArticleID.span < 1 << 53)
    }
  }
}

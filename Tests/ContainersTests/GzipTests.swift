import Testing
import Text

@testable import Containers

@Suite
struct GzipTests {
  @Test(arguments: [0, 1, 70_000])
  func comesBackWhole(count: Int) throws {
    let words = Array("Quân khu 81 ra quân huấn luyện. ".utf8)
    let bytes = (0..<count).map { words[$0 % words.count] }
    let packed = try #require(Gzip.packed(bytes))
    #expect(packed.starts(with: [0x1F, 0x8B]))
    #expect(packed == Gzip.packed(bytes))
    #expect(try Gzip.unpacked(packed) == bytes)
    if count > 1000 { #expect(packed.count < count / 20) }
  }

  @Test
  func whatCannotBePackedComesBackToo() throws {
    var state: UInt64 = 7
    let bytes = (0..<300_000).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
    #expect(try Gzip.unpacked(#require(Gzip.packed(bytes))) == bytes)
  }

  @Test
  func damageIsTold() throws {
    var packed = try #require(Gzip.packed(Array(repeating: 0x61, count: 5000)))
    packed.removeLast(packed.count / 2)
    #expect(throws: Reader.Failure.self) { _ = try Gzip.unpacked(packed) }
  }
}

import Facts
import Testing
import Text

@testable import Gaps

struct ReadingTests {
  @Test
  func anExampleIsCutAroundTheWords() throws {
    let long = Array(repeating: "lúa", count: 40).joined(separator: " ")
    let text = "Lữ đoàn 957 trồng \(long) Ea Súp \(long)."
    let article = try Reader.article(bytes: Array(text.utf8), path: "a.txt", format: .text)
    let gap = try #require(
      GapFinder(extractor: try Extractor()).gaps(in: article).first { $0.kind == .capitals }
    )
    #expect(gap.example.hasPrefix("… lúa ") && gap.example.hasSuffix(" lúa …"))
    #expect(gap.example.contains(" Ea Súp "))
    #expect(gap.example.split(separator: " ").count == 14 + 2 + 14 + 2)
  }
}

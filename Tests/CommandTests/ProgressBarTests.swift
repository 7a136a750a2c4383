import Testing

@testable import archive

struct ProgressBarTests {
  @Test(arguments: [
    (0.0, "[                              ]   0 % reading"),
    (0.5, "[###############               ]  50 % reading"),
    (1.0, "[##############################] 100 % reading"),
    (7.0, "[##############################] 100 % reading"),
  ])
  func drawsALine(_ part: Double, _ line: String) {
    #expect(ProgressBar.line("reading", part) == line)
  }
}

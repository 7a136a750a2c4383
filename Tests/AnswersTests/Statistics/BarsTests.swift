import Testing

@testable import Answers

struct BarsTests {
  @Test
  func drawsInEighths() {
    let bars = Bars(width: 14).drawn(
      "Years",
      [Bars.Bar(label: "2022", full: 16), Bars.Bar(label: "2023", full: 1)]
    )
    #expect(bars == "\nYears\n2022  ████ 16\n2023  ▎ 1\n")
  }

  @Test
  func whatIsThereAtAllIsSeen() {
    let bars = Bars(width: 30).drawn(
      "Awards",
      [
        Bars.Bar(label: "a", full: 1000, light: 0), Bars.Bar(label: "b", full: 1, light: 1),
        Bars.Bar(label: "c", full: 0, light: 0),
      ]
    )
    let lines = bars.split(separator: "\n")
    #expect(lines[2].contains("█░ 1 + 1") && lines[3].hasSuffix(" 0"))
  }

  @Test
  func manyYearsBeforeAreOne() {
    let years = (1990...1999).map { Bars.Bar(label: String($0), full: 2, light: 1) }
    let lines = Bars(width: 60).drawn("Years", years, last: 4).split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[1].hasPrefix("< 1997") && lines[1].hasSuffix(" 14 + 7"))
    #expect(lines[4].hasPrefix("1999  ") && lines[4].hasSuffix(" 2 + 1"))
  }

  @Test
  func longLabelsAreCut() {
    let label = String(repeating: "Quân khu ", count: 20)
    let bars = Bars(width: 40).drawn("Units", [Bars.Bar(label: label, full: 3)])
    #expect(bars.contains("… ") && bars.contains("█ 3\n"))
    #expect(Bars(width: 40).drawn("Units", []) == "")
  }
}

import Testing

@testable import Text

private func split(_ text: String) -> [(String, Line.Hint)] {
  var lines = linesOf(text)
  lines.splitAtPictures()
  return lines.lines.map { (lines.string($0), $0.hint) }
}

@Test
func thePictureMarkMakesCaptions() {
  let found = split(
    """
    leftcenterrightdel
    Dòng một.
    Dòng hai.
    leftcenterrightdel Dòng ba.
    Dòng bốn.leftcenterrightdelDòng năm. leftcenterrightdel
    """
  )
  #expect(found.map(\.0) == ["Dòng một.", "Dòng hai.", "Dòng ba.", "Dòng bốn.", "Dòng năm."])
  #expect(found.map(\.1) == [.caption, .none, .caption, .none, .caption])
}

@Test
func whatFollowsInARunOnTextIsNoCaption() {
  let long = String(repeating: paragraph + " ", count: 3)
  let found = split("Đầu. leftcenterrightdel \(long)")
  #expect(found.map(\.1) == [.none, .none])
}

@Test
func similarWordsStay() {
  #expect(split("leftcenterright fa ff lef").map(\.0) == ["leftcenterright fa ff lef"])
}

@Test(
  arguments: [
    ("date 2025-11-08 Quân khu 4 ra quân", "Quân khu 4 ra quân", "2025-11-08"),
    ("date 2025-11-08", "", "2025-11-08"),
    ("date 2025-11-08 date 2025-11-09 Ra quân", "Ra quân", "2025-11-08"),
    ("date 2024-12 Ra quân", "Ra quân", "2024-12"),
    ("date 2024-13 Ra quân", "date 2024-13 Ra quân", nil),
    ("date 2025-13-08 Ra quân", "date 2025-13-08 Ra quân", nil),
    ("date 2025-11-081 Ra quân", "date 2025-11-081 Ra quân", nil),
    ("Ra quân date 2025-11-08 ", "Ra quân date 2025-11-08", nil),
  ] as [(String, String, String?)]
)
func theStoresDateIsTakenOff(_ example: (text: String, rest: String, day: String?)) {
  var lines = linesOf(example.text)
  #expect(lines.takeStoreDate() == example.day)
  #expect(lines.lines.map(lines.string).joined() == example.rest)
}

@Test
func barsAreTakenOffCaptions() {
  var lines = linesOf("Lễ ra quân. |\nThân bài.\n|\na || |")
  lines.trimBars()
  #expect(lines.lines.map(lines.string) == ["Lễ ra quân.", "Thân bài.", "|", "a"])
  #expect(lines.lines.map(\.hint) == [.caption, .none, .none, .caption])
}

import Facts
import Testing
import Text

@testable import Evaluation

struct CluesTests {
  private static let text = """
    Lữ đoàn 957 tổng kết năm 2023

    Sáng 5-1, Lữ đoàn 957 tổng kết công tác năm 2023. Đại tá Hà Văn Lượm dự hội nghị. Cuối buổi, \
    Đại tá Hà Văn Lượm trao giấy khen tặng các tập thể. Đơn vị trồng được nhiều rau.
    """

  private func clues() throws -> Clues {
    let article = try Reader.article(bytes: Array(Self.text.utf8), path: "a.txt", format: .text)
    return Clues(try Extractor(), article)
  }

  private func missed(_ kind: ScoredKind, _ text: String) throws -> Mistake {
    var clues = try clues()
    return clues.mistake(.missed, kind, "a", Item(try JSON(text)))
  }

  @Test
  func ofAMissTheSentenceWithItsRarestWordsIsShown() throws {
    let role = try missed(.role, #"{"officer": "Hà Văn Lượm", "role": "presents_award"}"#)
    #expect(role.quote?.hasPrefix("Cuối buổi") == true)
    let other = try missed(.role, #"{"officer": "Hà Văn Lượm", "role": "attends"}"#)
    #expect(other.quote == "Đại tá Hà Văn Lượm dự hội nghị.")
    #expect(role.rules.isEmpty)
  }

  @Test
  func oneRareWordTellsMoreThanThreeFrequentOnes() throws {
    let text = """
      Lữ đoàn 957 họp bàn. Lữ đoàn 957 tập bắn. Lữ đoàn 957 trồng rau. Lữ đoàn 957 nuôi cá. \
      Anh Lượm đọc báo. Đơn vị nghỉ.
      """
    let article = try Reader.article(bytes: Array(text.utf8), path: "a.txt", format: .text)
    var clues = Clues(try Extractor(), article)
    let posting = Item(try JSON(#"{"name": "Lượm", "position": "x", "unit": "Lữ đoàn 957"}"#))
    let mistake = clues.mistake(.missed, .posting, "a", posting)
    #expect(mistake.quote == "Anh Lượm đọc báo.")
  }

  @Test
  func withoutItsWordsNothingIsShown() throws {
    #expect(try missed(.unit, #"{"name": "Xyz"}"#).quote == nil)
  }

  @Test
  func ofAnErrorTheEvidenceOfItsFieldIsShown() throws {
    var clues = try clues()
    let evidence = """
      [{"field": null, "rule": "a", "quote": "x"}, {"field": "parent", "rule": "b", "quote": "y"},
       {"field": null, "rule": "a", "quote": "z"}]
      """
    let unit = Item(try JSON(#"{"name": "A", "parent": "B", "evidence": \#(evidence)}"#))
    let whole = clues.mistake(.wrong, .unit, "a", unit)
    #expect(whole.rules == ["a"] && whole.quote == "x")
    let parent = clues.mistake(.wrong, .unitParent, "a", unit)
    #expect(parent.rules == ["b"] && parent.quote == "y")
  }
}

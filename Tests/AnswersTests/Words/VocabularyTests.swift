import Facts
import Testing

@testable import Answers

struct VocabularyTests {
  @Test(arguments: [
    ("đề nghị", "proposed"), ("Proposed", "proposed"), ("được tặng", "conferred"),
    ("received", "conferred"),
  ])
  func readsStatusesOfAwards(word: String, value: String) throws {
    #expect(try Vocabulary.awardStatus.value(word, for: .status) == value)
  }

  @Test(arguments: [
    ("chủ trì", "chair"), ("presents report", "presents_report"),
    ("presents-award", "presents_award"), ("dự và chỉ đạo", "directs"), ("dự, chỉ đạo", "directs"),
  ])
  func readsRoles(word: String, value: String) throws {
    #expect(try Vocabulary.role.value(word, for: .role) == value)
  }

  @Test
  func refusesOthersWithAList() {
    #expect(
      throws: QuestionError.unknownValue(
        "--status",
        "propsed",
        known: ["conferred", "proposed"],
        suggestions: ["proposed"]
      )
    ) { try Vocabulary.awardStatus.value("propsed", for: .status) }
  }

  @Test
  func coversWhatFactsHold() {
    #expect(Set(Vocabulary.awardStatus.values) == Set(AwardFact.Status.allCases.map(\.rawValue)))
    #expect(
      Set(Vocabulary.postingStatus.values) == Set(PostingFact.Status.allCases.map(\.rawValue))
    )
    #expect(Set(Vocabulary.role.values) == Set(RoleFact.Role.allCases.map(\.rawValue)))
    #expect(Set(Vocabulary.themeKind.values) == Set(ThemeFact.Kind.allCases.map(\.rawValue)))
    #expect(Set(Vocabulary.changeKind.values) == Set(ChangeFact.Kind.allCases.map(\.rawValue)))
  }

  @Test
  func noWordMeansTwoValues() {
    let lists = [
      Vocabulary.awardStatus, .postingStatus, .changeStatus, .role, .themeKind, .recipientKind,
      .changeKind,
    ]
    for list in lists {
      let words = list.entries.flatMap { [$0.value] + $0.others }
      #expect(Set(words).count == words.count, "\(list.values)")
    }
  }
}

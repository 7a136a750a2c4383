import Grammar
import Text

/// Who did what at the event: persons bound to the role words of their sentence.
///
/// Reads a sentence left to right: a person becomes the subject of the role words behind it; role
/// words with no subject yet wait for the persons behind them (`Dự hội nghị có ...`).
struct Roles {
  let reading: Reading
  let people: People

  /// A role found, before it is told to whom it belongs.
  struct Found {
    var person: Int
    var role: RoleFact.Role
    var tokens: Range<Int>
    var rule: String
  }

  /// All roles, in text order.
  func roles() -> [Found] {
    var found: [Found] = []
    for (index, items) in reading.items.enumerated() {
      let zone = reading.document.sentences[index].zone
      guard zone != .byline, zone != .dateline else { continue }
      // Most sentences name nobody.
      guard items.contains(where: \.isPerson) else { continue }
      var reader = SentenceRoles(reading: reading, people: people, items: items)
      let told = reader.read()
      // Whoever chairs is there: "Về phía Quân khu có A và B đồng chủ trì".
      let chairs = Set(told.filter { $0.role == .chair }.map(\.person))
      found += told.filter { $0.role != .attends || !chairs.contains($0.person) }
    }
    return withoutEchoes(found)
  }

  /// `phát biểu chỉ đạo`, and further on `yêu cầu`: one speech, told by its first words.
  private func withoutEchoes(_ found: [Found]) -> [Found] {
    let directed = Set(found.filter { $0.role == .directs && isSpeech($0.tokens) }.map(\.person))
    guard !directed.isEmpty else { return found }
    return found.filter { $0.rule != Self.says || !directed.contains($0.person) }
  }

  /// The rule of a speech told by a word such as `yêu cầu` alone.
  static let says = "role.person-says"

  private func isSpeech(_ tokens: Range<Int>) -> Bool {
    tokens.contains { reading.isWord("phát", at: $0) && reading.isWord("biểu", at: $0 + 1) }
  }
}

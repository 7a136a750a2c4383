/// A question read as one about a kind of row.
struct Reading {
  let kind: Kind
  /// The conditions of each way to read it.
  let conditions: [[Question.Condition]]
  /// What has no place in it; a reading that leaves nothing over is one of the whole question.
  let left: [Item]

  init(_ kind: Kind, _ conditions: [[Question.Condition]], _ left: [Item]) {
    self.kind = kind
    self.conditions = conditions
    self.left = left
  }

  /// The questions, their conditions in the order of the filters.
  func questions() throws(QuestionError) -> [Question] {
    var questions: [Question] = []
    for conditions in conditions {
      let sorted = Filter.allCases.flatMap { filter in conditions.filter { $0.filter == filter } }
      let question = try Question(kind, sorted)
      if !questions.contains(question) { questions.append(question) }
    }
    return questions
  }

  /// Every way to read a question.
  static func all(_ sheet: Sheet) -> [Reading] {
    [
      AwardReading.read(sheet), EventReading.changes(sheet), EventReading.themes(sheet),
      EventReading.conferences(sheet), UnitReading.articles(sheet), PersonReading.postings(sheet),
      PersonReading.officers(sheet), UnitReading.units(sheet),
    ].compactMap { $0 }
  }
}

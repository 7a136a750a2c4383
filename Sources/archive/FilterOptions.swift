import Answers
import ArgumentParser

/// The conditions of `archive query`.
struct FilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The year an award or theme is for, or a conference reviews: 2023, 2022..2024.",
      valueName: "years"
    )
  )
  var year: [String] = []

  @Option(
    help: ArgumentHelp(
      "When it took place, or an article came out: 2023, 2023-05, 2022..2024.",
      valueName: "dates"
    )
  )
  var held: [String] = []

  @Option(
    help: ArgumentHelp(
      "An award, also with class or grantor: \"Cờ thi đua của Bộ Quốc phòng\".",
      valueName: "name"
    )
  )
  var award: [String] = []

  @Option(
    name: .customLong("class"),
    help: ArgumentHelp("An award's class: nhất, nhì, ba.", valueName: "class")
  )
  var grade: [String] = []

  @Option(
    help: ArgumentHelp(
      "The unit itself, or unnamed people within it; \"unit, parent\" where several share a name.",
      valueName: "unit"
    )
  )
  var unit: [String] = []

  @Option(help: ArgumentHelp("All levels below a unit.", valueName: "unit"))
  var under: [String] = []

  @Option(help: ArgumentHelp("Unnamed people and collectives within a unit.", valueName: "unit"))
  var within: [String] = []

  @Option(help: ArgumentHelp("Who gives the award.", valueName: "name"))
  var grantor: [String] = []

  @Option(help: ArgumentHelp("A person.", valueName: "name"))
  var officer: [String] = []

  @Option(help: ArgumentHelp("A rank.", valueName: "rank"))
  var rank: [String] = []

  @Option(
    help: ArgumentHelp(
      "A position, the whole of it: \"Chính ủy\" is not Phó Chính ủy.",
      valueName: "position"
    )
  )
  var position: [String] = []

  @Option(
    help: ArgumentHelp(
      "Of awards: conferred, proposed; of posts: current, former, acting, appointed, relieved; of changes: done, planned.",
      valueName: "status"
    ),
    completion: .list([
      "conferred", "proposed", "current", "former", "acting", "appointed", "relieved", "done",
      "planned",
    ])
  )
  var status: [String] = []

  @Option(
    help: ArgumentHelp(
      "At conferences: chair, directs, attends, presents_report, launches, presents_award, speaks, witnesses.",
      valueName: "role"
    ),
    completion: .list([
      "chair", "directs", "attends", "presents_report", "launches", "presents_award", "speaks",
      "witnesses",
    ])
  )
  var role: [String] = []

  @Option(
    help: ArgumentHelp(
      "The sort of unit (Cục), conference (tổng kết), theme (emulation, task), change (promotion ...) or recipient (unit, officer, person, count, group; collective and individual are units and persons, named or not).",
      valueName: "kind"
    )
  )
  var kind: [String] = []

  @Option(help: ArgumentHelp("What a conference was about, or a part of it.", valueName: "words"))
  var subject: [String] = []

  @Option(
    help: ArgumentHelp(
      "The time a conference reviews, as printed: \"6 tháng đầu năm 2022\".",
      valueName: "period"
    )
  )
  var period: [String] = []

  @Option(help: ArgumentHelp("Who published an article.", valueName: "name"))
  var publisher: [String] = []

  @Option(
    help: ArgumentHelp(
      "Units of which none are reported, with how many articles name them: awards, conferences, themes, postings, changes; with --year, none of that year.",
      valueName: "kind"
    ),
    completion: .list(["awards", "conferences", "themes", "postings", "officers", "changes"])
  )
  var without: [String] = []

  @Option(help: ArgumentHelp("Not before: 2023, 2023-05, 2023-05-19.", valueName: "date"))
  var from: [String] = []

  @Option(help: ArgumentHelp("Not after: 2023, 2023-05, 2023-05-19.", valueName: "date"))
  var to: [String] = []

  @Option(
    help: ArgumentHelp(
      "Who held a post then: 2021, 2021-06, 2021-06-01; best supported first, with what it rests on and how old that is.",
      valueName: "date"
    )
  )
  var on: [String] = []

  /// As conditions of a question, in a fixed order.
  var conditions: [Question.Condition] {
    let given: [(Filter, [String])] = [
      (.year, year), (.held, held), (.award, award), (.grade, grade), (.unit, unit),
      (.under, under), (.within, within), (.grantor, grantor), (.officer, officer), (.rank, rank),
      (.position, position), (.status, status), (.role, role), (.publisher, publisher),
      (.kind, kind), (.from, from), (.to, to), (.on, on),
      (.without, without),
    ]
    return given.flatMap { filter, values in values.map { Question.Condition(filter, $0) } }
  }
}

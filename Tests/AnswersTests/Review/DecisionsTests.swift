import Store
import Testing

@testable import Answers

struct DecisionsTests {
  private static func item(_ sort: ReviewItem.Sort, _ kind: String, field: String?) -> ReviewItem {
    var one = ReviewItem.Side(fact: 1, claim: 1)
    one.value = "2024-01-05"
    var other = ReviewItem.Side(fact: 2, claim: 2)
    other.value = "2024-01-06"
    return ReviewItem(
      sort: sort,
      key: "\(sort.rawValue)-1",
      kind: kind,
      why: "",
      field: field,
      rows: 1,
      one: one,
      other: sort == .rule ? nil : other
    )
  }

  private let items = Dictionary(
    uniqueKeysWithValues: [
      item(.conflict, "award", field: "given_on"), item(.same, "officer", field: nil),
      item(.rule, "award", field: "year"),
    ].map { ($0.key, $0) }
  )

  private func read(_ rows: [String]) throws -> [Decisions.Decision] {
    let text = "key,decision,field,value,reason\n" + rows.joined(separator: "\n")
    return try Decisions(Array(text.utf8), file: "l.csv", items: items).all
  }

  @Test(arguments: [
    ("conflict-1,first,,,x", Decisions.Verdict.set(field: "given_on", value: "2024-01-05")),
    ("conflict-1,Second ,given_on,,x", .set(field: "given_on", value: "2024-01-06")),
    ("conflict-1,set,,2024-01-07,x", .set(field: "given_on", value: "2024-01-07")),
    ("same-1,not-same,,,x", .notSame), ("same-1,same,,,x", .same), ("rule-1,confirm,,,x", .confirm),
    ("rule-1,set,grantor,Bộ Quốc phòng,x", .set(field: "grantor", value: "Bộ Quốc phòng")),
    ("rule-1,reject,year,,x", .reject),
  ])
  func readsDecisions(_ row: String, _ verdict: Decisions.Verdict) throws {
    let all = try read(["conflict-1,,,,", row])
    #expect(all.map(\.verdict) == [verdict])
    #expect(all[0].line == 3 && all[0].reason == "x")
  }

  @Test
  func tellsAllFaultsByLine() {
    let rows = [
      "rule-1,same,,,x", "rule-9,confirm,,,x", "conflict-1,set,,2024-13-01,x", "same-1,same,,,x",
      "same-1,same,,,x", "conflict-1,set,,,x",
    ]
    let message = """
      l.csv:2: decision 'same' is none of confirm, set, reject
      l.csv:3: 'rule-9' is not in the review list; was it decided already?
      l.csv:4: given_on '2024-13-01' is no day; write 2023-05-19, 2023-05 or 2023
      l.csv:6: 'same-1' was decided on line 5 already
      l.csv:7: 'conflict-1' was decided on line 4 already
      nothing was written
      """
    #expect {
      try read(rows)
    } throws: { error in
      (error as? CorrectionError)?.message == message
    }
  }
}

import Testing

@testable import Answers

/// Who held a post on a day: the cases a historian meets.
struct AsOfTests {
  private static let an2020 = AsOfCase.Told.told("An", ["2020-03-01", "2022-03-01"])

  @Test(arguments: [
    AsOfCase(
      testDescription: "seen before and after",
      told: [an2020],
      day: "2021-06-01",
      holders: ["An seen_before_and_after 273"]
    ),
    AsOfCase(
      testDescription: "seen on the day",
      told: [an2020],
      day: "2020-03-01",
      holders: ["An seen_then 0"]
    ),
    AsOfCase(
      testDescription: "seen before only: told with its age, never as holding it still",
      told: [an2020],
      day: "2024-03-01",
      holders: ["An seen_before 731"]
    ),
    AsOfCase(
      testDescription: "seen after only: a sighting is no beginning",
      told: [an2020],
      day: "2019-01-01",
      holders: []
    ),
    AsOfCase(
      testDescription: "seen some days after, nobody before",
      told: [an2020],
      day: "2020-02-20",
      holders: ["An seen_after 10"]
    ),
    AsOfCase(
      testDescription: "one seen years before, another seen years after: the handover is unknown",
      told: [.told("An", ["2018-05-01"]), .told("Bình", ["2023-01-10"])],
      day: "2021-06-01",
      holders: []
    ),
    AsOfCase(
      testDescription: "seen some days before, another long after",
      told: [.told("An", ["2021-05-25"]), .told("Bình", ["2023-01-10"])],
      day: "2021-06-01",
      holders: ["An seen_before 7"]
    ),
    AsOfCase(
      testDescription: "a successor whose first day is printed leaves the time before to the other",
      told: [
        .told("An", ["2020-03-01"]),
        .told("Bình", ["2022-09-20"], is: "appointed", from: "2022-09-15"),
      ],
      day: "2022-01-01",
      holders: ["An seen_before 671"]
    ),
    AsOfCase(
      testDescription: "a successor seen ends the claim of the one before",
      told: [.told("An", ["2020-03-01"]), .told("Bình", ["2023-01-10"])],
      day: "2024-01-10",
      holders: ["Bình seen_before 365"]
    ),
    AsOfCase(
      testDescription: "two rivals seen in turn are both told",
      told: [
        .told("An", ["2020-03-01", "2022-03-01"]), .told("Bình", ["2021-05-01", "2023-03-01"]),
      ],
      day: "2021-06-01",
      holders: ["Bình seen_before_and_after 31", "An seen_before_and_after 273"]
    ),
    AsOfCase(
      testDescription: "printed as former later: until when, nobody says",
      told: [.told("An", ["2020-03-01"]), .told("An", ["2022-05-01"], is: "former")],
      day: "2021-03-01",
      holders: ["An seen_before 365"]
    ),
    AsOfCase(
      testDescription: "printed as former before the day",
      told: [.told("An", ["2020-03-01"]), .told("An", ["2022-05-01"], is: "former")],
      day: "2022-06-01",
      holders: []
    ),
    AsOfCase(
      testDescription: "printed as former only",
      told: [.told("An", ["2022-05-01"], is: "former")],
      day: "2021-06-01",
      holders: []
    ),
    AsOfCase(
      testDescription: "appointed with its first day, before that day",
      told: [.told("An", ["2021-06-10"], is: "appointed", from: "2021-07-01")],
      day: "2021-06-20",
      holders: []
    ),
    AsOfCase(
      testDescription: "appointed with its first day, on that day",
      told: [.told("An", ["2021-06-10"], is: "appointed", from: "2021-07-01")],
      day: "2021-07-01",
      holders: ["An seen_then 0"]
    ),
    AsOfCase(
      testDescription: "appointed, and seen later",
      told: [
        .told("An", ["2021-06-10"], is: "appointed", from: "2021-07-01"),
        .told("An", ["2022-07-01"]),
      ],
      day: "2021-12-31",
      holders: ["An seen_before_and_after 182"]
    ),
    AsOfCase(
      testDescription: "appointed, the first day not printed",
      told: [.told("An", ["2021-06-10"], is: "appointed")],
      day: "2021-06-01",
      holders: []
    ),
    AsOfCase(
      testDescription: "first and last day printed",
      told: [.told("An", ["2022-06-10"], is: "former", from: "2015-01-01", until: "2019-12-31")],
      day: "2017-01-01",
      holders: ["An stated 731"]
    ),
    AsOfCase(
      testDescription: "on the last day printed, and the day after",
      told: [.told("An", ["2022-06-10"], is: "former", from: "2015", until: "2019-12-31")],
      day: "2020-01-01",
      holders: []
    ),
    AsOfCase(
      testDescription: "relieved: held until then",
      told: [
        .told("An", ["2020-03-01"]),
        .told("An", ["2022-05-03"], is: "relieved", until: "2022-05-01"),
      ],
      day: "2021-03-01",
      holders: ["An seen_before_and_after 365"]
    ),
    AsOfCase(
      testDescription: "relieved: not from that day on",
      told: [
        .told("An", ["2020-03-01"]),
        .told("An", ["2022-05-03"], is: "relieved", until: "2022-05-01"),
      ],
      day: "2022-05-01",
      holders: []
    ),
    AsOfCase(
      testDescription: "moved to another post",
      told: [
        .told("An", ["2020-03-01"], as: "Phó Chính ủy"), .told("An", ["2021-03-01"], at: 5),
      ],
      position: "Phó Chính ủy",
      day: "2021-06-01",
      holders: []
    ),
    AsOfCase(
      testDescription: "given another post in the article that prints the first",
      told: [
        .told("An", ["2020-03-01"], as: "Phó Chính ủy"),
        .told("An", ["2020-03-01"], is: "appointed", from: "2020-04-01"),
      ],
      position: "Phó Chính ủy",
      day: "2020-06-01",
      holders: []
    ),
    AsOfCase(
      testDescription: "a party post goes beside an office",
      told: [.told("An", ["2020-03-01"]), .told("An", ["2021-03-01"], as: "Bí thư Đảng ủy")],
      day: "2021-06-01",
      holders: ["An seen_before 457"]
    ),
    AsOfCase(
      testDescription: "a party post ends with the office elsewhere",
      told: [
        .told("An", ["2020-03-01"], as: "Bí thư Đảng ủy"), .told("An", ["2021-03-01"], at: 5),
      ],
      position: "Bí thư Đảng ủy",
      day: "2021-06-01",
      holders: []
    ),
    AsOfCase(
      testDescription: "two posts printed together are held together",
      told: [
        .told("An", ["2020-03-01"]), .told("An", ["2020-03-01", "2021-03-01"], as: "Tư lệnh"),
      ],
      day: "2021-06-01",
      holders: ["An seen_before 457"]
    ),
    AsOfCase(
      testDescription: "deputies are several",
      told: [
        .told("An", ["2020-03-01"], as: "Phó Chính ủy"),
        .told("Bình", ["2021-03-01"], as: "Phó Chính ủy"),
      ],
      position: "Phó Chính ủy",
      day: "2021-06-01",
      holders: ["Bình seen_before 92", "An seen_before 457"]
    ),
    AsOfCase(
      testDescription: "acting, then in office",
      told: [.told("An", ["2020-03-01"], is: "acting"), .told("An", ["2021-03-01"])],
      day: "2021-06-01",
      holders: ["An seen_before 92"]
    ),
    AsOfCase(
      testDescription: "a year for an observation",
      told: [.told("An", ["2020"])],
      day: "2020-06-01",
      holders: ["An seen_then 0"]
    ),
    AsOfCase(
      testDescription: "a year before the day",
      told: [.told("An", ["2020"])],
      day: "2021-01-10",
      holders: ["An seen_before 10"]
    ),
    AsOfCase(
      testDescription: "a year asked for, with both of its holders",
      told: [.told("An", ["2021-02-01"]), .told("Bình", ["2021-11-01"])],
      day: "2021",
      holders: ["An seen_then 0", "Bình seen_then 0"]
    ),
    AsOfCase(
      testDescription: "a month asked for",
      told: [an2020],
      day: "2021-06",
      holders: ["An seen_before_and_after 244"]
    ),
    AsOfCase(
      testDescription: "retired before the day",
      told: [.told("An", ["2020-03-01"])],
      changes: change("An", .retired, "2021-01-01"),
      day: "2021-06-01",
      holders: []
    ),
    AsOfCase(
      testDescription: "an appointment told as a change alone",
      told: [.told("An", ["2020-03-01"]), .told("Bình", ["2023-03-01"])],
      changes: change("Bình", .begins(isStated: true), "2022-01-01"),
      day: "2022-06-01",
      holders: ["Bình seen_before_and_after 151"]
    ),
    AsOfCase(
      testDescription: "the same post of another unit",
      told: [.told("An", ["2020-03-01"], at: 5)],
      day: "2020-03-01",
      holders: []
    ),
    AsOfCase(
      testDescription: "a unit that ended before the day",
      told: [.told("An", ["2020-03-01"])],
      unitEnd: "2021-01-01",
      day: "2021-06-01",
      holders: []
    ),
    AsOfCase(
      testDescription: "a unit that ended after the day",
      told: [.told("An", ["2020-03-01"])],
      unitEnd: "2021-07-01",
      day: "2021-06-01",
      holders: ["An seen_before 457"]
    ),
    AsOfCase(
      testDescription: "a unit of which somebody is head after its end was told",
      told: [.told("An", ["2020-03-01", "2021-05-01"])],
      unitEnd: "2021-01-01",
      day: "2021-06-01",
      holders: ["An seen_before 31"]
    ),
    AsOfCase(
      testDescription: "without any date",
      told: [.told("An", [])],
      day: "2020-03-01",
      holders: []
    ),
  ])
  func tells(_ asked: AsOfCase) {
    #expect(asked.answer == asked.holders)
  }

  @Test
  func saysWhatIsKnownInstead() {
    let asked = AsOfCase(
      testDescription: "",
      told: [
        .told("An", ["2018-05-01"]), .told("Bình", ["2023-01-10"]),
        .told("Cúc", ["2017-01-01"], is: "former"),
        .told("Dũng", [], is: "relieved", until: "2016-01-01"),
      ],
      day: "2021-06-01",
      holders: []
    )
    #expect(
      asked.unknown
        == "unknown on 2021-06-01: An (Chính ủy Quân khu 4) last seen in it 2018-05-01 (3 years before); "
        + "Bình (Chính ủy Quân khu 4) first seen in it 2023-01-10 (19 months after); "
        + "Cúc (Chính ủy Quân khu 4) printed as former holder 2017-01-01; "
        + "Dũng (Chính ủy Quân khu 4) relieved 2016-01-01"
    )
  }

  @Test
  func theOrderOfRowsDoesNotMatter() {
    var asked = AsOfCase(
      testDescription: "",
      told: [
        .told("An", ["2020-03-01", "2022-03-01"]), .told("Bình", ["2021-05-01", "2023-03-01"]),
        .told("Cúc", ["2021-04-01"], is: "acting"), .told("An", ["2024-01-01"], is: "former"),
      ],
      day: "2021-06-01",
      holders: []
    )
    let answer = asked.answer
    for _ in asked.told {
      asked.told.append(asked.told.removeFirst())
      #expect(asked.answer == answer)
    }
    #expect(answer.count > 1)
  }

  private static func change(
    _ officer: String,
    _ kind: TenureEvent.Kind,
    _ day: String
  ) -> [PostRows.Change] {
    guard let day = DayRange(day) else { return [] }
    let place = Post.Place(position: "chinh uy", unit: 4, name: nil)
    return [
      PostRows.Change(
        officer: AsOfCase.number(of: officer),
        place: kind == .retired ? nil : place,
        event: TenureEvent(day: day, kind: kind)
      )
    ]
  }
}

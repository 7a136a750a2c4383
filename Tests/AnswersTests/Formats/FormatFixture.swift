@testable import Answers

/// Two awards as answers hold them, one of them hostile.
enum FormatFixture {
  static let keys = [
    "id", "recipient_kind", "recipient", "recipient_parent", "award", "year", "status",
  ]

  static var answer: Answer {
    var answer = Answer(
      keys: keys,
      shown: ["recipient", "award", "year", "status"],
      rows: [
        Row(
          cells: [
            .number(7), .text("unit"), .text("Cục Quân giới"), .text("Tổng cục Y"),
            .text("Cờ thi đua"), .number(2023), .text("proposed"),
          ],
          sources: [source]
        ),
        Row(
          cells: [
            .number(8), .text("person"), .text("=HYPERLINK(\"x\")"), .missing,
            .text("Bằng khen, hạng\n\u{1B}[2J"), .missing, .text("conferred"),
          ]
        ),
      ]
    )
    answer.sums = sums
    return answer
  }

  static var sums: AwardSums {
    var sums = AwardSums()
    sums.add(.unit, award: "Cờ thi đua", isProposed: true)
    sums.add(.person, award: "Bằng khen", isProposed: false)
    return sums
  }

  static let source = Source(
    article: 3,
    path: "/tin/a.txt",
    title: "Cục Quân giới tổng kết",
    publisher: "Báo Z",
    publishedOn: "2024-01-05",
    url: nil,
    quotes: [
      Quote(start: 10, end: 50, quote: "được đề nghị tặng Cờ thi đua", field: nil),
      Quote(start: 10, end: 20, quote: "được đề", field: "status"),
      Quote(start: 0, end: 8, quote: "Năm 2023", field: "year"),
    ]
  )

  static func text(_ answer: Answer, _ format: Format, _ look: Look = Look()) -> String {
    String(decoding: answer.written(as: format, look), as: UTF8.self)
  }
}

import Testing

@testable import Containers
@testable import Text

@Test(
  arguments: [
    ("Headline", Column.title), ("tieu_de", .title), ("Tiêu đề bài", .title), ("full text", .text),
    ("NỘI DUNG", .text), ("published-at", .date), ("Ngày đăng", .date), ("source_url", .url),
    ("Nguồn", .publisher), ("sapo", .lead), ("Tác giả", .author),
  ]
)
func columnsByTheirUsualNames(_ name: String, _ column: Column) {
  #expect(ColumnMap.usual.column(name) == column)
}

@Test(arguments: ["id", "", "texts and more", "rank", "themes"])
func otherColumnsAreNone(_ name: String) {
  #expect(ColumnMap.usual.column(name) == nil)
}

@Test
func leadAndHeadlineStandOnceInTheText() throws {
  var fields = Fields()
  fields[.title] = "Ra quân"
  fields[.lead] = "Đơn vị ra quân đầu năm."
  fields[.text] = "Ra quân\nSáng nay, đại đội 5 làm lễ."
  let article = try fields.article("/a")
  #expect(
    article.quote(0, article.text.count)
      == "Đơn vị ra quân đầu năm.\nRa quân\nSáng nay, đại đội 5 làm lễ."
  )
  fields = Fields()
  fields[.title] = "A < B & C"
  fields[.text] = "<p>Sáng nay, đại đội 5 làm lễ ra quân huấn luyện đầu năm mới.</p>"
  #expect(try fields.article("/a").title == "A < B & C")
}

@Test(
  arguments: [
    ("1704416400", "2024-01-05"), ("1704416400000", "2024-01-05"), ("951757200", "2000-02-29"),
    ("2024-01-04T17:30:00Z", "2024-01-05"), ("hôm qua", nil),
  ]
)
func datesOfTables(_ said: String, _ day: String?) throws {
  var fields = Fields()
  fields[.text] = "Đại đội 5 làm lễ ra quân."
  fields[.date] = said
  #expect(try fields.article("/a").publishedOn == day)
}

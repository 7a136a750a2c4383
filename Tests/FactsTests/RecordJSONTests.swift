import Testing
import Text

@testable import Facts

private func json(_ record: Record) -> String {
  var json = JSONWriter()
  record.write(to: &json)
  return String(decoding: json.bytes, as: UTF8.self)
}

private let text = Array("Lữ đoàn 7 nhận \"Cờ\"".utf8)
private let article = Article(path: "/a", sha256: "00", title: "T", text: text, zones: [])
private let evidence = [Evidence(start: 0, end: 13, rule: "r")]
private let written = #"[{"start":0,"end":13,"quote":"Lữ đoàn 7","field":null,"rule":"r"}]"#
private let start =
  #"{"article":{"path":"/a","sha256":"00","title":"T","url":null,"publisher":null,"published_on":null,"byline":null}"#

/// The record with only one list filled, and that list's JSON in its place.
private func expected(_ list: String, _ items: String) -> String {
  let lists = ["units", "officers", "conferences", "awards", "themes", "changes"]
  return start + lists.map { ",\"\($0)\":[\($0 == list ? items : "")]" }.joined() + "}"
}

@Test
func anEmptyRecordHasAllLists() {
  #expect(json(Record(article: article)) == expected("", ""))
}

@Test
func unitsAreWritten() {
  var record = Record(article: article)
  record.units = [UnitFact(name: "Lữ đoàn 7", kind: "Lữ đoàn", parent: nil, evidence: evidence)]
  let item = #"{"name":"Lữ đoàn 7","kind":"Lữ đoàn","parent":null,"evidence":\#(written)}"#
  #expect(json(record) == expected("units", item))
}

@Test
func officersAreWritten() {
  var record = Record(article: article)
  let posting = PostingFact(
    position: "Lữ đoàn trưởng",
    unit: "Lữ đoàn 7",
    of: "Quân khu 4",
    status: .former,
    from: "2020-01-01",
    until: "2023-01-01",
    evidence: evidence
  )
  record.officers = [
    OfficerFact(name: "Lò Văn Ính", rank: "Đại tá", postings: [posting], evidence: evidence)
  ]
  let item =
    #"{"name":"Lò Văn Ính","rank":"Đại tá","postings":[{"position":"Lữ đoàn trưởng","unit":"Lữ đoàn 7","#
    + #""of":"Quân khu 4","status":"former","from":"2020-01-01","until":"2023-01-01","#
    + #""evidence":\#(written)}],"evidence":\#(written)}"#
  #expect(json(record) == expected("officers", item))
}

@Test
func conferencesAreWritten() {
  var record = Record(article: article)
  var conference = ConferenceFact(evidence: evidence)
  conference.kind = "tổng kết"
  conference.subject = "thi đua"
  conference.period = "2023"
  conference.heldOn = "2024-01-03"
  conference.heldOnInferred = true
  conference.place = "Hà Nội"
  conference.host = "Lữ đoàn 7"
  conference.roles = [
    RoleFact(name: "Ính", isOfficer: true, role: .presentsAward, evidence: evidence),
    RoleFact(name: "Vy", isOfficer: false, role: .attends, evidence: evidence),
  ]
  record.conferences = [conference]
  let item =
    #"{"kind":"tổng kết","subject":"thi đua","period":"2023","held_on":"2024-01-03","#
    + #""held_on_inferred":true,"place":"Hà Nội","host":"Lữ đoàn 7","roles":["#
    + #"{"officer":"Ính","role":"presents_award","evidence":\#(written)},"#
    + #"{"person":"Vy","role":"attends","evidence":\#(written)}],"evidence":\#(written)}"#
  #expect(json(record) == expected("conferences", item))
}

@Test(arguments: [
  (AwardFact.Recipient.unit("Lữ đoàn 7"), #"{"unit":"Lữ đoàn 7"}"#),
  (.officer("Ính"), #"{"officer":"Ính"}"#), (.person("Vy"), #"{"person":"Vy"}"#),
  (.count(3, of: "tập thể"), #"{"count":3,"of":"tập thể"}"#),
  (.group("các tập thể"), #"{"group":"các tập thể"}"#),
])
func awardsAreWritten(recipient: (value: AwardFact.Recipient, json: String)) {
  var record = Record(article: article)
  var award = AwardFact(
    award: "Huân chương",
    status: .proposed,
    recipient: recipient.value,
    evidence: evidence
  )
  award.grade = "hạng Nhì"
  award.grantor = "Chủ tịch nước"
  award.year = 2023
  award.yearInferred = true
  award.givenOn = "2023-02-01"
  award.within = "Quân khu 4"
  award.presentedBy = ["Ính", "Vy"]
  award.conference = 1
  record.awards = [award]
  let item =
    #"{"award":"Huân chương","class":"hạng Nhì","grantor":"Chủ tịch nước","year":2023,"#
    + #""year_inferred":true,"given_on":"2023-02-01","status":"proposed","#
    + #""recipient":\#(recipient.json),"within":"Quân khu 4","presented_by":["Ính","Vy"],"#
    + #""conference":1,"evidence":\#(written)}"#
  #expect(json(record) == expected("awards", item))
}

@Test
func themesAreWritten() {
  var record = Record(article: article)
  var theme = ThemeFact(kind: .emulation, text: "Quyết thắng", evidence: evidence)
  theme.year = 2024
  theme.movement = "Phong trào"
  theme.by = "Lữ đoàn 7"
  theme.launchedBy = "Ính"
  record.themes = [theme]
  let item =
    #"{"year":2024,"kind":"emulation","movement":"Phong trào","text":"Quyết thắng","#
    + #""by":"Lữ đoàn 7","launched_by":"Ính","conference":null,"evidence":\#(written)}"#
  #expect(json(record) == expected("themes", item))
}

@Test
func changesAreWritten() {
  var record = Record(article: article)
  var change = ChangeFact(kind: .merger, evidence: evidence)
  change.officer = "Ính"
  change.rankFrom = "Thượng tá"
  change.rankTo = "Đại tá"
  change.position = "Lữ đoàn trưởng"
  change.unit = "Lữ đoàn 7"
  change.units = ["A", "B"]
  change.into = "C"
  change.effectiveOn = "2025-01-01"
  change.authority = "Bộ Quốc phòng"
  change.planned = true
  record.changes = [change]
  let item =
    #"{"kind":"merger","officer":"Ính","rank_from":"Thượng tá","rank_to":"Đại tá","#
    + #""position":"Lữ đoàn trưởng","unit":"Lữ đoàn 7","units":["A","B"],"into":"C","#
    + #""effective_on":"2025-01-01","authority":"Bộ Quốc phòng","planned":true,"#
    + #""evidence":\#(written)}"#
  #expect(json(record) == expected("changes", item))
}

@Test
func evidenceSaysItsFieldAndNeverLeavesTheText() {
  var record = Record(article: article)
  let pieces = [
    Evidence(start: 14, end: text.count, field: "award", rule: "a"),
    Evidence(start: -3, end: 999, rule: "b"),
  ]
  record.units = [UnitFact(name: "A", kind: "B", parent: "C", evidence: pieces)]
  #expect(json(record).contains(#""quote":"nhận \"Cờ\"","field":"award","rule":"a"}"#))
  #expect(json(record).contains(#""quote":"Lữ đoàn 7 nhận \"Cờ\"","field":null,"rule":"b"}"#))
}

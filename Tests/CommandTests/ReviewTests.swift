import Foundation
import Testing

/// `archive review`: the list, a spreadsheet filled in, and what is left afterwards.
struct ReviewTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "tin/a.txt",
      """
      Sư đoàn 347 tổng kết năm 2023

      12/11/2023

      Sáng 12/11/2023, Sư đoàn 347, Quân khu 5 tổ chức hội nghị tổng kết năm 2023. Thượng tá Lò Văn Ính, Chính ủy Sư đoàn 347 chủ trì hội nghị. Khoa Quân nhu được tặng Bằng khen của Bộ Quốc phòng.
      """
    )
    try folder.write(
      "tin/b.txt",
      """
      Lữ đoàn 620 ra quân huấn luyện

      02/3/2024

      Sáng 2/3/2024, Lữ đoàn 620 tổ chức lễ ra quân huấn luyện năm 2024. Thượng tá Lò Văn Ính, Lữ đoàn trưởng Lữ đoàn 620 dự và chỉ đạo.
      """
    )
    #expect(try run(["ingest", "tin"]).status == 0)
  }

  private func run(_ arguments: [String]) throws -> (out: String, err: String, status: Int32) {
    try runArchive(arguments, environment: ["ARCHIVE_AUTHOR": "Lan"], directory: folder.url)
  }

  @Test
  func listsBothSidesAndTheCommands() throws {
    let list = try run(["review", "--kind", "same"])
    #expect(list.out.hasPrefix("1. officer, same ("))
    for part in [
      "Chính ủy", "Lữ đoàn trưởng", "/tin/a.txt", "/tin/b.txt", "archive correct not-same ",
    ] {
      #expect(list.out.contains(part), "\(part)")
    }
    let command = try #require(
      list.out.split(separator: "\n").first { $0.contains(" same ") && $0.contains("archive") }
    )
    let words = command.split(separator: " ").dropFirst().map(String.init)
    let same = try run(words + ["--reason", "một người"])
    #expect(same.status == 0, "\(same.err)")
    #expect(try run(["review", "--kind", "same"]).status == 1)
    let officers = try run(["query", "officers", "--format", "jsonl", "--columns", "name"]).out
    #expect(officers == #"{"name":"Lò Văn Ính"}"# + "\n")
    #expect(try run(["verify"]).status == 0)
  }

  @Test(arguments: [",", ";"])
  func readsAFilledInSpreadsheetBack(_ separator: String) throws {
    let csv = try run(["review", "--format", "csv", "--bom"]).out
    #expect(csv.hasPrefix("\u{FEFF}key,decision,field,value,reason,"))
    var lines = ["key,decision,reason"]
    for line in csv.replacingOccurrences(of: "\r\n", with: "\n").split(separator: "\n").dropFirst()
    {
      let key = line.prefix { $0 != "," }
      if key.hasPrefix("same-") { lines.append("\(key),not-same,\"cùng tên, khác người\"") }
      if key.hasPrefix("bare-") { lines.append("\(key),confirm,đã xem") }
    }
    #expect(lines.count == 3, "\(csv)")
    let text = lines.map { $0.replacingOccurrences(of: ",", with: separator) }.joined(
      separator: "\r\n"
    )
    try folder.write(
      "look.csv",
      "\u{FEFF}" + text.replacingOccurrences(of: "tên\(separator)", with: "tên,")
    )
    let bad = text.replacingOccurrences(of: "confirm", with: "same")
    try folder.write("bad.csv", bad)
    let refused = try run(["review", "--import", "bad.csv"])
    #expect(refused.err.contains("bad.csv:") && refused.err.hasSuffix("nothing was written\n"))
    #expect(refused.status == 2 && !folder.holds("archive.corrections.tsv"))
    let read = try run(["review", "--import", "look.csv"])
    #expect(read.out.hasPrefix("2 decisions read, 2 corrections written to "), "\(read.err)")
    #expect(try run(["review", "--kind", "same", "--kind", "bare"]).status == 1)
    let list = try run(["correct", "list", "--format", "jsonl"]).out
    #expect(list.contains("\"reason\":\"cùng tên, khác người\"") && !list.contains("orphaned"))
    #expect(try run(["review", "--import", "look.csv"]).err.contains("was it decided already?"))
  }
}

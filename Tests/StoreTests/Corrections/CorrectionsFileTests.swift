import Testing

@testable import Store

@Suite
struct CorrectionsFileTests {
  private static let digest = "0123456789abcdef"

  private func parse(_ text: String) throws -> [Correction] {
    try CorrectionsFile.parse(Array(text.utf8), file: "c.tsv")
  }

  /// The message of the error that reading a text ends with.
  private func complaint(_ text: String) -> String {
    do {
      _ = try parse(text)
      return "none"
    } catch {
      return (error as? CorrectionError)?.message ?? "\(error)"
    }
  }

  @Test
  func readsWhatItWrites() throws {
    let scratch = try Scratch()
    let file = CorrectionsFile(scratch.path("c.tsv"))
    var set = Correction(.set, .award)
    set.date = "2024-05-19"
    set.author = "Lò Văn Tấm"
    set.about = Correction.Address(
      article: Self.digest + " bài một.txt",
      quote: "\"Cờ\" thi đua\tvà\nBằng khen",
      name: "Cờ thi đua | Sư đoàn 977 | proposed"
    )
    set.field = "year"
    set.was = "2023"
    set.value = "2022"
    set.reason = "# in nhầm"
    var same = Correction(.same, .officer)
    same.about = Correction.Address(article: Self.digest, quote: "a b")
    same.other = Correction.Address(article: "fedcba9876543210", quote: "c d")
    let written = try file.append([set]) + file.append([same])
    #expect(written.map(\.line) == [2, 3])
    let read = try file.read()
    #expect(read == written)
    #expect(read[0].about.quote == "\"Cờ\" thi đua và Bằng khen")
    #expect(read[0].reason == "# in nhầm")
  }

  @Test
  func keepsToTheColumnsOfTheFile() throws {
    let scratch = try Scratch()
    let file = CorrectionsFile(scratch.path("c.tsv"))
    let text =
      "\u{FEFF}# của tôi\r\n\r\nkind\taction\tquote\tarticle\r\naward\treject\ta\t\(Self.digest)\r\n"
    try text.write(toFile: file.path, atomically: true, encoding: .utf8)
    #expect(try file.read().map(\.line) == [4])
    var reject = Correction(.reject, .award)
    reject.about = Correction.Address(article: Self.digest, quote: "b")
    #expect(try file.append([reject])[0].line == 5)
    #expect(
      try String(contentsOfFile: file.path, encoding: .utf8).hasSuffix(
        "award\treject\tb\t\(Self.digest)\n"
      )
    )
    reject.reason = "x"
    #expect(throws: CorrectionError.self) { try file.append([reject]) }
    #expect(try file.read().count == 2)
  }

  @Test(arguments: [
    ("acton\tkind\n", "c.tsv:1: there is no column 'acton'"),
    (
      "action\tkind\tquote\n", "c.tsv:1: the first line names the columns, and 'article' is missing"
    ),
    ("\nconfrm\taward\t0123456789\tx", "c.tsv:3: there is no action 'confrm'"),
    ("confirm\tawards\t0123456789\tx", "c.tsv:2: there is no kind 'awards'"),
    ("confirm\taward\t01234567xyz\tx", "c.tsv:2: article '01234567xyz' does not begin with"),
    ("confirm\taward\t0123456789\t", "c.tsv:2: quote is empty"),
    ("confirm\taward\t0123456789\tx\t\t\t\ty", "c.tsv:2: it has 8 cells, but there are 7 columns"),
    ("set\taward\t0123456789\tx\tyaer\t2023", "c.tsv:2: award has no field 'yaer'"),
    ("set\taward\t0123456789\tx\tyear\t20233", "c.tsv:2: year '20233' is no year"),
    (
      "set\taward\t0123456789\tx\tstatus\tgiven",
      "c.tsv:2: status 'given' is none of proposed, conferred"
    ),
    ("set\taward\t0123456789\tx\tgiven_on\t2023-02-30", "c.tsv:2: given_on '2023-02-30' is no day"),
    ("set\tofficer\t0123456789\tx\trank\t", "c.tsv:2: rank cannot be empty"),
    ("add\taward\t0123456789\tx\t\taward=Bằng khen", "c.tsv:2: a new award needs status=..."),
    ("same\taward\t0123456789\tx", "c.tsv:2: other_article '' does not begin with"),
  ])
  func refusesWithTheLine(_ text: String, _ reason: String) {
    let head =
      text.hasPrefix("ac") ? "" : "action\tkind\tarticle\tquote\tfield\tvalue\tother_article\n"
    #expect(complaint(head + text).hasPrefix(reason), "\(complaint(head + text))")
    #expect(complaint(head + text).hasSuffix("nothing was changed"))
  }

  @Test
  func refusesWhatIsNotUTF8() {
    let head = "action\tkind\tarticle\tquote\n"
    #expect(throws: CorrectionError.line(file: "f", line: 2, reason: "it is not UTF-8")) {
      try CorrectionsFile.parse(Array(head.utf8) + [0xC3, 0x28], file: "f")
    }
  }

  @Test(arguments: [
    (
      ["set a year 2022", "set a year 2023"],
      "lines 2 and 3 contradict each other: two values for year"
    ),
    (["set a year 2022", "set a year 2022"], "none"),
    (["set a year 2022", "set b year 2023"], "none"),
    (["confirm a", "reject a"], "lines 2 and 3 contradict each other: one confirms"),
    (
      ["set a year 2022", "confirm b", "reject a"], "lines 2 and 4 contradict each other: one sets"
    ),
    (["same a b", "not-same b a"], "lines 2 and 3 contradict each other: one joins"),
    (["same a b", "not-same a c", "same c b"], "lines 3 and 4 contradict each other: one joins"),
    (["same a b", "not-same a c", "same c d"], "none"),
  ])
  func namesBothLinesOfAContradiction(_ lines: [String], _ reason: String) {
    let rows = lines.map { line -> String in
      let words = line.split(separator: " ").map(String.init)
      let cells = [words[0], "award", Self.digest, words[1]]
      switch words[0] {
      case "set": return (cells + [words[2], words[3]]).joined(separator: "\t")
      case "same", "not-same":
        return (cells + ["", "", Self.digest + "00", words[2]]).joined(separator: "\t")
      default: return cells.joined(separator: "\t")
      }
    }
    let head = "action\tkind\tarticle\tquote\tfield\tvalue\tother_article\tother_quote"
    let found = complaint(([head] + rows).joined(separator: "\n"))
    #expect(found.hasPrefix(reason == "none" ? reason : "c.tsv: " + reason), "\(found)")
  }

  @Test(arguments: [
    ("/a/archive.db", "/a/archive.corrections.tsv"), ("/a.b/navy", "/a.b/navy.corrections.tsv"),
    ("/a/.db", "/a/.db.corrections.tsv"), ("/a/x.y.sqlite", "/a/x.y.corrections.tsv"),
  ])
  func liesBesideTheArchive(_ archive: String, _ file: String) {
    #expect(CorrectionsFile(beside: archive).path == file)
  }
}

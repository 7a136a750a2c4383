import Evaluation
import Foundation
import Testing

/// `archive gaps`, run.
struct GapsTests {
  private static let text = """
    Lữ đoàn 957 trồng cây

    Sáng 5-1-2024, nhà thơ Vũ Trọng Khiết đến Lữ đoàn 957. Vũ Trọng Khiết đọc thơ. Các Cục gửi hoa.
    """

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("b/a.txt", Self.text)
    return folder
  }

  @Test
  func wordsAreListedMostFrequentFirst() throws {
    let folder = try folder()
    let run = try runArchive(["gaps", "b"], directory: folder.url)
    #expect(
      run.out == """
        kind  words           count  articles  example
        ────  ──────────────  ─────  ────────  ──────────────────────────────────────────────────────
        name  Vũ Trọng Khiết  2      1         Sáng 5-1-2024, nhà thơ Vũ Trọng Khiết đến Lữ đoàn 957.
        unit  Cục             1      1         Các Cục gửi hoa.

        """
    )
    #expect(run.err == "" && run.status == 0)
  }

  @Test
  func kindsAndRowsCanBeLimited() throws {
    let folder = try folder()
    let json = ["--format", "json"]
    let kind = try runArchive(["gaps", "b", "--kind", "unit"] + json, directory: folder.url)
    let rows = try JSON(kind.out)
    #expect(rows.items.map { $0["words"]?.text } == ["Cục"])
    #expect(rows[0]?["path"]?.text == folder.url.path + "/b/a.txt")
    let limit = try runArchive(["gaps", "b", "--limit", "1"] + json, directory: folder.url)
    #expect(try JSON(limit.out).items.count == 1)
    #expect(limit.err == "archive: 1 of 2 rows printed\n" && limit.status == 0)
    let csv = try runArchive(
      ["gaps", "b", "--kind", "unit", "--format", "csv"],
      directory: folder.url
    )
    #expect(csv.out.hasPrefix("kind,words,count,articles,example,path\r\nunit,Cục,1,1,"))
  }

  @Test
  func nothingFoundSaysSo() throws {
    let folder = try folder()
    let none = try runArchive(["gaps", "b", "--kind", "rank"], directory: folder.url)
    #expect(none.out == "" && none.err == "archive: no gaps found\n" && none.status == 1)
    let empty = try TemporaryFolder()
    let noArticle = try runArchive(["gaps", empty.url.path])
    #expect(noArticle.err == "archive: no article found\n" && noArticle.status == 1)
    let missing = try runArchive(["gaps", "b", "x.txt"], directory: folder.url)
    #expect(missing.err.contains("x.txt: no such file or folder") && missing.status == 2)
    #expect(try runArchive(["gaps", "b", "--kind", "colour"], directory: folder.url).status == 64)
    #expect(try runArchive(["gaps", "b", "--limit", "0"], directory: folder.url).status == 64)
  }
}

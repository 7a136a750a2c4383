import Testing

@testable import Evaluation

struct GoldTextsTests {
  @Test
  func articlesLieBesideOrOneFolderUpOrWhereTheUserSays() throws {
    let record = #"{"units": []}"#
    let folder = try FilledFolder([
      "a.html": "x", "b.txt": "x", "gold/a.json": record, "gold/b.gold.json": record,
      "gold/b.md": "x", "gold/c.json": record,
    ])
    let gold = folder.path + "/gold"
    let golds = try GoldFile.read(gold)
    func names(_ texts: GoldTexts) -> [String?] {
      golds.map { texts[$0].map { String($0.path.dropFirst(folder.path.count + 1)) } }
    }
    #expect(names(GoldTexts(of: golds, beside: gold)) == ["a.html", "gold/b.md", nil])
    let ofOne = GoldTexts(of: golds, beside: gold + "/a.json")
    #expect(names(ofOne) == ["a.html", "gold/b.md", nil])
    let named = GoldTexts(in: [folder.path + "/b.txt", folder.path + "/x.txt"])
    #expect(names(named) == [nil, "b.txt", nil])
    #expect(named.failures.map(\.reason) == ["no such file or folder"])
  }
}

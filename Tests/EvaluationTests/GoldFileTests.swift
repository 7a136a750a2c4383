import Testing

@testable import Evaluation

struct GoldFileTests {
  @Test
  func aFoldersRecordsComeInTheOrderOfTheirNames() throws {
    let record = #"{"units": []}"#
    let folder = try FilledFolder([
      "b.gold.json": record, "a.json": record, "a.txt": "x", ".c.json": "x", "d.2.json": record,
    ])
    #expect(try GoldFile.read(folder.path).map(\.id) == ["a", "b", "d.2"])
    #expect(try GoldFile.read(folder.path + "/b.gold.json").map(\.id) == ["b"])
  }

  @Test(arguments: [
    ("", nil, "no JSON, or it breaks off"), ("{\"a\": 1,\n\n  \"b\": }", "line 3", "no JSON"),
    (#"{"units": 1}"#, "units", "must be a list, is 1"),
  ])
  func aBrokenRecordIsNamedWithTheFile(text: String, place: String?, reason: String) throws {
    let failure = GoldFile.Failure(path: "/g/a.json", place: place, reason: reason)
    #expect(throws: failure) { try GoldFile.gold(Array(text.utf8), path: "/g/a.json") }
  }

  @Test
  func aMissingFolderIsNamed() {
    #expect(
      throws: GoldFile.Failure(path: "/no/gold", place: nil, reason: "no such file or folder")
    ) {
      try GoldFile.read("/no/gold")
    }
  }

  @Test
  func failuresReadAsOneLine() {
    let failure = GoldFile.Failure(path: "a.json", place: "units[0].name", reason: "must be a text")
    #expect("\(failure)" == "a.json: units[0].name: must be a text")
  }
}

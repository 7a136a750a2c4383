import Foundation
import Testing

@testable import Text

/// A folder that is looked at on a clock of the test's own.
struct FolderWatchTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func path(_ name: String) -> String { folder.path + "/" + name }

  /// Writes a file as if so many seconds ago; a long time ahead is fresh whatever the machine's pace.
  private func write(_ name: String, _ text: String = "Văn bản.", age: Int = 3600) throws {
    try folder.write(name, bytes: Array(text.utf8))
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: TimeInterval(-age))],
      ofItemAtPath: path(name)
    )
  }

  /// The names of the files a look gives to be read, which are taken; `nil` for no round.
  private func look(_ watch: inout FolderWatch, _ now: Int64) -> [String]? {
    guard let round = watch.look(at: now) else { return nil }
    watch.took(round)
    return round.inputs.map { String($0.path.dropFirst(folder.path.utf8.count + 1)) }
  }

  /// What a look gives, not taken.
  private func ready(_ watch: inout FolderWatch, _ now: Int64) -> FolderWatch.Round? {
    watch.look(at: now)
  }

  @Test
  func whatIsThereIsGivenAtOnceAndOnce() throws {
    try write("a.txt")
    try write("b/c.md")
    try write("d.png")
    var watch = FolderWatch([folder.path])
    #expect(watch.isUnsettled)
    #expect(look(&watch, 0) == ["a.txt", "b/c.md", "d.png"])
    #expect(!watch.isUnsettled && !watch.isStirred)
    #expect(look(&watch, 5000) == nil)
  }

  @Test
  func anEmptyFolderIsTheFirstRoundToo() throws {
    var watch = FolderWatch([folder.path])
    #expect(look(&watch, 0) == [])
    #expect(look(&watch, 5000) == nil)
  }

  @Test
  func whatIsBeingWrittenAtTheStartWaits() throws {
    try write("a.txt")
    try write("b.txt", age: -3600)
    var watch = FolderWatch([folder.path])
    #expect(look(&watch, 0) == ["a.txt"])
    #expect(look(&watch, 999) == nil)
    #expect(look(&watch, 1000) == ["b.txt"])
  }

  @Test
  func aFileThatGrowsWaitsUntilItStandsStill() throws {
    var watch = FolderWatch([folder.path])
    #expect(look(&watch, 0) == [])
    for step in 1...5 {
      try write("a.txt", String(repeating: "Văn bản. ", count: step))
      #expect(look(&watch, Int64(step) * 900) == nil)
      #expect(watch.isUnsettled)
    }
    #expect(look(&watch, 5499) == nil)
    #expect(look(&watch, 5500) == ["a.txt"])
  }

  @Test
  func aChangeOfAsManyBytesShows() throws {
    try write("a.txt", "Một.")
    var watch = FolderWatch([folder.path])
    _ = look(&watch, 0)
    // The system's times have grains; one of them passes.
    usleep(20_000)
    try write("a.txt", "Hai.")
    #expect(look(&watch, 1000) == nil)
    #expect(look(&watch, 2000) == ["a.txt"])
  }

  @Test
  func foldersMadeMovedAndRemovedShow() throws {
    try write("a.txt")
    var watch = FolderWatch([folder.path])
    _ = look(&watch, 0)
    try write("new/deep/b.txt")
    #expect(watch.isStirred)
    #expect(look(&watch, 1000) == nil)
    #expect(look(&watch, 2000) == ["new/deep/b.txt"])
    try write("new/deep/c.txt")
    _ = look(&watch, 3000)
    #expect(look(&watch, 4000) == ["new/deep/c.txt"])
    try FileManager.default.moveItem(atPath: path("new"), toPath: path("old"))
    #expect(look(&watch, 5000) == nil)
    #expect(look(&watch, 6000) == ["old/deep/b.txt", "old/deep/c.txt"])
    try FileManager.default.removeItem(atPath: path("old"))
    #expect(look(&watch, 7000) == nil)
    #expect(look(&watch, 8000) == [])
    #expect(look(&watch, 9000) == nil)
  }

  @Test
  func aWatchedFolderMayGoAndComeBack() throws {
    try write("in/a.txt")
    var watch = FolderWatch([path("in")])
    #expect(look(&watch, 0) == ["in/a.txt"])
    try FileManager.default.moveItem(atPath: path("in"), toPath: path("away"))
    #expect(watch.isStirred)
    #expect(look(&watch, 1000) == nil)
    // That it is missing is told.
    #expect(look(&watch, 2000) == ["in"])
    #expect(!watch.isStirred)
    try FileManager.default.moveItem(atPath: path("away"), toPath: path("in"))
    #expect(watch.isStirred)
    #expect(look(&watch, 3000) == nil)
    #expect(look(&watch, 4000) == ["in/a.txt"])
  }

  @Test
  func whatIsNoArticleMakesNoRound() throws {
    var watch = FolderWatch([folder.path])
    _ = look(&watch, 0)
    try write("a.png")
    try write(".b.txt.swp")
    _ = look(&watch, 1000)
    #expect(look(&watch, 2000) == nil)
    try write("c.txt")
    _ = look(&watch, 3000)
    #expect(look(&watch, 4000) == [".b.txt.swp", "a.png", "c.txt"])
  }

  @Test
  func whatIsNotTakenIsGivenAgain() throws {
    try write("a.txt")
    var watch = FolderWatch([folder.path])
    #expect(watch.look(at: 0)?.inputs.count == 1)
    let round = try #require(ready(&watch, 1))
    try write("a.txt", "Một văn bản khác.")
    watch.took(round)
    // It changed while it was read.
    #expect(look(&watch, 1000) == nil)
    #expect(look(&watch, 2000) == ["a.txt"])
  }

  @Test
  func aRoundKnowsAllThatIsThere() throws {
    try write("a.txt")
    var watch = FolderWatch([folder.path])
    _ = look(&watch, 0)
    try write("b.txt")
    _ = watch.look(at: 1000)
    let round = try #require(ready(&watch, 2000))
    #expect(round.inputs.count == 1 && round.present.count == 2)
  }
}

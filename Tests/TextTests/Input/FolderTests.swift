import Testing

@testable import Text

@Test
func entriesComeWithTheirTypes() throws {
  let folder = try TestFolder()
  try folder.write("b.txt", "a/c.txt")
  try folder.link("d", to: "b.txt")
  let entries = try Folder.entries(of: folder.path)
  #expect(entries.map(\.name) == ["a", "b.txt", "d"])
  #expect(entries.map(\.type) == [.folder, .file, .unknown])
}

@Test
func foldersThatAreGoneHaveVanished() {
  #expect(throws: Reader.Failure.vanished) { try Folder.entries(of: "/khong/co") }
}

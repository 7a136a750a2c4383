import Foundation
import Testing

@testable import Text

extension Input {
  /// Its path below a folder, for comparing.
  fileprivate func below(_ folder: TestFolder) -> String {
    String(path.dropFirst(folder.path.utf8.count + 1))
  }
}

@Test
func foldersAreListedInByteOrder() throws {
  let folder = try TestFolder()
  try folder.write("b.txt", "a/z.txt", "a/á.txt", "a/Z.txt", "B.html", "c.md", "đ.txt")
  let found = Inputs.list([folder.path])
  #expect(
    found.map { $0.below(folder) }
      == ["B.html", "a/Z.txt", "a/z.txt", "a/á.txt", "b.txt", "c.md", "đ.txt"]
  )
  #expect(found.map(\.kind).prefix(3) == [.article(.html), .article(.text), .article(.text)])
  #expect(found[5].kind == .article(.markdown))
}

@Test
func whatIsNoArticleIsSkippedWithAReason() throws {
  let folder = try TestFolder()
  try folder.write("anh.JPG", "data.xml", "LICENSE", ".an.txt", ".git/a.txt", "bai.txt")
  let found = Inputs.list([folder.path])
  let reasons = found.map { input in
    if case .skipped(let skip) = input.kind { "\(input.below(folder)): \(skip.reason)" } else { "" }
  }
  #expect(
    reasons == [
      ".an.txt: hidden", ".git: hidden",
      "LICENSE: not an article (no ending such as .txt or .html)",
      "anh.JPG: not an article (.jpg)", "", "data.xml: not an article (.xml)",
    ]
  )
}

@Test
func argumentsKeepTheirOrderAndComeOnce() throws {
  let folder = try TestFolder()
  try folder.write("b.txt", "a.txt")
  let (a, b) = (folder.path + "/a.txt", folder.path + "/b.txt")
  #expect(Inputs.list([b, a, folder.path, b]).map(\.path) == [b, a])
  #expect(Inputs.list(["-", "-"]) == [Input(path: "-", kind: .article(.text))])
}

@Test
func filesNamedByTheUserNeedNoEnding() throws {
  let folder = try TestFolder()
  try folder.write("ghi-chu", ".an.txt", "anh.png")
  let kinds = Inputs.list(["ghi-chu", ".an.txt", "anh.png"].map { folder.path + "/" + $0 })
    .map(\.kind)
  #expect(
    kinds == [.article(.text), .article(.text), .skipped(.notAnArticle(ending: "png"))]
  )
}

@Test
func missingPathsFail() throws {
  let folder = try TestFolder()
  let path = folder.path + "/khong-co.txt"
  #expect(Inputs.list([path, ""]).map(\.kind) == [.failed(.missing), .failed(.missing)])
  #expect(Inputs.list([path]).map(\.path) == [path])
}

@Test
func linksThatLeadBackAreReadOnce() throws {
  let folder = try TestFolder()
  try folder.write("a/bai.txt")
  try folder.link("a/len", to: "..")
  try folder.link("b", to: "a")
  let found = Inputs.list([folder.path])
  #expect(found.map { $0.below(folder) } == ["a/bai.txt", "a/len", "b"])
  #expect(found.map(\.kind) == [.article(.text), .skipped(.seen), .skipped(.seen)])
}

@Test
func linksToNothingFailOnlyAsArticles() throws {
  let folder = try TestFolder()
  try folder.link("bai.txt", to: "khong-co")
  try folder.link("khac", to: "khong-co")
  #expect(
    Inputs.list([folder.path]).map(\.kind)
      == [.failed(.missing), .skipped(.notAnArticle(ending: ""))]
  )
}

@Test
func pipesInFoldersAreNotOpened() throws {
  let folder = try TestFolder()
  mkfifo(folder.path + "/ong.txt", 0o600)
  #expect(Inputs.list([folder.path]).map(\.kind) == [.skipped(.notAFile)])
}

@Test(.enabled(if: geteuid() != 0, "root may read everything"))
func lockedFoldersFail() throws {
  let folder = try TestFolder()
  try folder.write("khoa/bai.txt", "mo.txt")
  chmod(folder.path + "/khoa", 0)
  defer { chmod(folder.path + "/khoa", 0o700) }
  let kinds = Inputs.list([folder.path]).map(\.kind)
  #expect(kinds == [.failed(.unreadable(EACCES)), .article(.text)])
}

@Test
func namesThatAreNoUTF8Fail() throws {
  let folder = try TestFolder()
  let file = (Array(folder.path.utf8) + [0x2F, 0xFF, 0x2E, 0x74, 0x78, 0x74, 0])
    .map(CChar.init(bitPattern:))
  let descriptor = open(file, O_CREAT | O_WRONLY, 0o600)
  try #require(descriptor >= 0)
  close(descriptor)
  let found = Inputs.list([folder.path])
  #expect(found.map(\.kind) == [.failed(.badName)])
  #expect(found[0].below(folder) == "\u{FFFD}.txt")
}

@Test(arguments: [
  ("/a/b.txt", "txt"), ("b.TXT", "txt"), ("/a.b/c", ""), ("/a/.an", ""), (".an", ""),
  ("a.tar.gz", "gz"), ("a.", ""), ("", ""),
])
func endingsAreOfTheLastPart(_ example: (path: String, ending: String)) {
  #expect(Inputs.ending(of: example.path) == example.ending)
}

@Test
func pathsBecomeAbsolute() throws {
  let here = FileManager.default.currentDirectoryPath
  #expect(Inputs.absolute("a.txt") == here + "/a.txt")
  #expect(Inputs.absolute("./a//b/./c.txt") == here + "/a/b/c.txt")
  #expect(Inputs.absolute("/") == "/")
  let folder = try TestFolder()
  try folder.write("a/b/c.txt")
  try folder.link("tat", to: "a/b")
  // Only the system knows that this leads out of `a/b`, not out of `tat`.
  #expect(Inputs.absolute(folder.path + "/tat/../b/c.txt") == folder.path + "/a/b/c.txt")
}

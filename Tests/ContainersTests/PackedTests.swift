import CArchive
import Testing

@testable import Containers
@testable import Text

private let title = "Trung đoàn Bộ binh 481 tổng kết phong trào thi đua"
private let otherTitle = "Lữ đoàn Công binh 752 ra quân huấn luyện"

@Test
func filesOfAZipAreArticlesOfTheirOwn() throws {
  let bytes = try zip([
    ("a.txt", utf8(story)), ("sub/b.html", utf8(page(otherStory))), ("c.png", [1, 2]),
    (".d.txt", utf8(story)), ("__MACOSX/._a.txt", [0]), ("e.txt", []), ("../up.txt", utf8(story)),
  ])
  #expect(
    try Folder().read("x.zip", bytes) == [
      "x.zip#a.txt: \(title)", "x.zip#sub/b.html: \(otherTitle)",
      "x.zip#c.png: skipped: not an article (.png)", "x.zip#.d.txt: skipped: hidden",
      "x.zip#__MACOSX/._a.txt: skipped: hidden", "x.zip#e.txt: failed: empty",
      "x.zip#../up.txt: \(title)",
    ]
  )
}

@Test
func theEntryGivesPathAndDigest() throws {
  let article = try #require(try articles("x.zip", try zip([("a.txt", utf8(story))])).first)
  #expect(article.path.hasSuffix("/x.zip#a.txt"))
  #expect(article.sha256 == Digest.sha256(utf8(story)))
}

@Test
func compressedTextTableAndPackedFile() throws {
  let folder = try Folder()
  #expect(try folder.read("a.txt.gz", gzip(utf8(story))) == ["a.txt.gz: \(title)"])
  #expect(try folder.read("a.gz", gzip(utf8(story))) == ["a.gz: \(title)"])
  #expect(try folder.read("a.png.gz", gzip([1])) == ["a.png.gz: skipped: not an article (.png)"])
  let tar = try packed([("q/a.txt", utf8(story)), ("b.txt", utf8(otherStory))]) { handle in
    archive_write_set_format_ustar(handle)
    archive_write_add_filter_gzip(handle)
  }
  #expect(
    try folder.read("a.tar.gz", tar) == [
      "a.tar.gz#q/a.txt: \(title)", "a.tar.gz#b.txt: \(otherTitle)",
    ]
  )
  let layers = try zip([("in.zip", try zip([("a.txt.gz", try gzip(utf8(story)))]))])
  #expect(try folder.read("a.zip", layers) == ["a.zip#in.zip#a.txt.gz: \(title)"])
}

@Test
func tooManyLayersAreNotUnpacked() throws {
  var bytes = utf8(story)
  var name = "a.txt"
  for number in 0..<6 {
    bytes = try zip([(name, bytes)])
    name = "\(number).zip"
  }
  #expect(
    try Folder().read(name, bytes) == [
      "5.zip#4.zip#3.zip#2.zip#1.zip#0.zip: failed: wrapped in too many layers"
    ]
  )
}

@Test
func whatUnpacksToTooMuchIsReportedAndTheRestTaken() throws {
  let bomb = [UInt8](repeating: 0x20, count: FileBytes.limit + 1)
  let bytes = try zip([("bomb.txt", bomb), ("a.txt", utf8(story))])
  #expect(bytes.count < 1 << 20)
  #expect(
    try Folder().read("x.zip", bytes) == [
      "x.zip#bomb.txt: failed: larger than 32 MB, so no article", "x.zip#a.txt: \(title)",
    ]
  )
}

@Test
func damagedFilesSaySo() throws {
  let folder = try Folder()
  let whole = try zip([("a.txt", utf8(story)), ("b.txt", utf8(otherStory))])
  #expect(
    try folder.read("a.gz", utf8("no gzip")) == ["a.gz: failed: damaged: it is not compressed"]
  )
  #expect(try folder.read("a.zip", utf8("no zip")).first?.contains("failed: damaged: ") == true)
  #expect(try folder.read("a.zip", []) == ["a.zip: failed: empty"])
  for length in stride(from: 1, to: whole.count, by: 7) {
    let told = try folder.read("cut.zip", Array(whole[..<length]))
    // Cut in the list at its end, all files are still there.
    let isWhole = told.filter { !$0.contains("failed") }.count == 2
    #expect(isWhole || told.contains { $0.contains("failed") }, "\(length)")
  }
}

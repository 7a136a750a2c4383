import GRDB
import Testing

@testable import Store

@Suite
struct ArchiveErrorTests {
  @Test(arguments: [
    (ResultCode.SQLITE_BUSY, ArchiveError.locked(path: "/a.db")),
    (.SQLITE_READONLY, .readOnly(path: "/a.db")), (.SQLITE_FULL, .full(path: "/a.db")),
    (.SQLITE_NOTADB, .notAnArchive(path: "/a.db")),
  ])
  func translates(_ code: ResultCode, _ expected: ArchiveError) {
    #expect(ArchiveError(DatabaseError(resultCode: code), path: "/a.db") == expected)
  }

  @Test
  func keepsSQLitesWordsForTheRest() {
    let error = DatabaseError(resultCode: .SQLITE_CORRUPT, message: "disk image is malformed")
    #expect(
      ArchiveError(error, path: "/a.db").message == "/a.db: disk image is malformed"
    )
  }

  @Test
  func everyMessageNamesTheFile() {
    let errors: [ArchiveError] = [
      .missing(path: "/a.db"), .notAnArchive(path: "/a.db"),
      .newer(path: "/a.db", version: 3, known: 1), .readOnly(path: "/a.db"),
      .locked(path: "/a.db"), .full(path: "/a.db"), .failed(path: "/a.db", reason: "r"),
    ]
    for error in errors { #expect(error.message.contains("/a.db"), "\(error)") }
  }
}

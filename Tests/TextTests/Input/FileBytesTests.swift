import Foundation
import Testing

@testable import Text

@Test(arguments: [0, 1, 4096, 65536, 200_000])
func allBytesAreRead(_ count: Int) throws {
  let folder = try TestFolder()
  let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
  try folder.write("a.txt", bytes: bytes)
  #expect(try FileBytes.read(folder.path + "/a.txt") == bytes)
}

@Test
func filesOfUnknownSizeAreReadToTheirEnd() throws {
  // The kernel gives such files no size.
  let status = try FileBytes.read("/proc/self/status")
  #expect(String(decoding: status, as: UTF8.self).hasPrefix("Name:"))
}

@Test
func filesPastTheLimitAreNotRead() throws {
  let folder = try TestFolder()
  try folder.write("lon.txt", bytes: [])
  // A hole: no disk is used, and none is read.
  truncate(folder.path + "/lon.txt", 100 << 20)
  #expect(throws: Reader.Failure.tooLarge(limit: 32 << 20)) {
    try FileBytes.read(folder.path + "/lon.txt")
  }
}

@Test
func filesThatAreGoneHaveVanished() throws {
  let folder = try TestFolder()
  #expect(throws: Reader.Failure.vanished) { try FileBytes.read(folder.path + "/mat.txt") }
}

@Test
func foldersAreNoFiles() throws {
  let folder = try TestFolder()
  #expect(throws: Reader.Failure.unreadable(EISDIR)) { try FileBytes.read(folder.path) }
}

@Test(.enabled(if: geteuid() != 0, "root may read everything"))
func lockedFilesAreUnreadable() throws {
  let folder = try TestFolder()
  try folder.write("khoa.txt")
  chmod(folder.path + "/khoa.txt", 0)
  #expect(throws: Reader.Failure.unreadable(EACCES)) {
    try FileBytes.read(folder.path + "/khoa.txt")
  }
}

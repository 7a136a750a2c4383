import Testing

@testable import Containers
@testable import Text

@Test
func anotherProgramMakesBytesOfBytes() throws {
  let filter = Filter(program: "tr", package: "coreutils")
  let long = [UInt8](repeating: 0x61, count: 300_000)
  #expect(try filter.run(["a", "b"], input: long, seconds: 30) == long.map { _ in 0x62 })
}

@Test
func whatIsMissingIsNamed() {
  let filter = Filter(program: "no-such-program-anywhere", package: "its-package")
  #expect(throws: Reader.Failure.noProgram("no-such-program-anywhere", package: "its-package")) {
    try filter.run([], input: [], seconds: 5)
  }
}

@Test
func programsThatFailOrDoNotEnd() {
  #expect(throws: Reader.Failure.damaged("false cannot read it")) {
    try Filter(program: "false", package: "coreutils").run([], input: [], seconds: 30)
  }
  #expect(throws: Reader.Failure.tooMuch) {
    try Filter(program: "sleep", package: "coreutils").run(["60"], input: [], seconds: 1)
  }
}

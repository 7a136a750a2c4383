import Testing

@Test
func theBuiltBinaryRuns() throws {
  let run = try runArchive(["--version"])
  #expect(run.status == 0)
  #expect(run.err.isEmpty)
  #expect(run.out.split(separator: ".").count == 3)
}

import Glibc
import Testing
import Text

@Test
func everyFailureHasItsReason() {
  let failures: [(Reader.Failure, String)] = [
    (.missing, "no such file or folder"),
    (.vanished, "was there when listed, gone when read"),
    (.unreadable(EACCES), "permission denied"),
    (.badName, "its name is not valid UTF-8; rename it"),
    (.tooLarge(limit: 32 << 20), "larger than 32 MB, so no article"),
    (.empty, "empty"),
    (.furniture, "no article text in it, only menus, links or comments"),
    (.binary, "binary data, not text"),
    (
      .encoding(invalid: 12),
      "neither UTF-8 nor an encoding that spells Vietnamese (12 invalid bytes); convert it first"
    ),
  ]
  for (failure, reason) in failures { #expect(failure.reason == reason) }
}

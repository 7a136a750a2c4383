import Testing

@testable import Answers

struct PrintableTests {
  @Test
  func showsControlsInsteadOfSendingThem() {
    #expect(Printable.line("a\u{1B}[31mb\u{7}") == "a␛[31mb␇")
    #expect(Printable.line("a\u{9B}31mb\u{7F}") == "a\u{FFFD}31mb␡")
  }

  @Test
  func makesOneLine() {
    #expect(Printable.line("a\tb\nc\r\nd\u{2028}e") == "a b c  d e")
    #expect(Printable.lines("a\nb\u{1B}") == "a\nb␛")
  }

  @Test
  func dropsWhatTurnsTheReadingDirection() {
    #expect(Printable.line("a\u{202E}b\u{2066}c\u{200F}") == "abc")
  }

  @Test
  func leavesTextAlone() {
    #expect(Printable.line("Đoàn kết, “quyết thắng” – 東") == "Đoàn kết, “quyết thắng” – 東")
  }

  @Test
  func nothingBelowSpaceGetsThrough() {
    for value in UInt32(0)..<0xA0 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let line = Printable.line(String(scalar))
      #expect(
        line.unicodeScalars.allSatisfy { (0x20...0x7E).contains($0.value) || $0.value > 0xA0 }
      )
    }
  }
}

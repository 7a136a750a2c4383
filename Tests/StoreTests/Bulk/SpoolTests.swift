import Foundation
import Testing

@testable import Store

@Suite
struct SpoolTests {
  @Test
  func givesBackWhatItTook() throws {
    let scratch = try Scratch()
    let spool = try Spool(beside: scratch.path("a.db"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == [])
    var invented = Invented(seed: 4)
    var builder = SheetBuilder()
    // Enough for several writes of a megabyte.
    let sheets = (0..<600).map { builder.sheet(for: invented.record($0)) }
    let places = try sheets.map { try spool.append($0) }
    for (sheet, place) in zip(sheets, places).reversed() {
      try spool.read(place, whole: true) { view in
        #expect(view.article == sheet.article)
        #expect(view.claims.map(\.id) == sheet.claims.map(\.id))
        #expect(Array(view.cells) == sheet.cells)
        #expect(Array(view.items) == sheet.items)
        #expect(Array(view.header) == sheet.header)
        #expect(view.evidence.map(\.end) == sheet.evidence.map(\.end))
        #expect(Array(view.bytes) == sheet.bytes)
        #expect(Array(view.text) == sheet.text)
      }
      try spool.read(place, whole: false) { view in
        #expect(Array(view.cells) == sheet.cells)
        #expect(view.bytes.isEmpty)
      }
    }
  }
}

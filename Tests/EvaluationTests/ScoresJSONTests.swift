import Testing
import Text

@testable import Evaluation

struct ScoresJSONTests {
  private func json(errors: Bool) throws -> JSON {
    let scores = try scores(
      #"{"units": [{"name": "Kho 1"}, {"name": "Kho 2"}, {"name": "Kho 3"}]}"#,
      #"{"units": [{"name": "Kho 1"}, {"name": "Kho 2", "evidence": []}, {"name": "Kho 4", "evidence": [{"quote": "Kho 4 họp", "rule": "unit.head-number", "field": null}]}]}"#
    )
    var json = JSONWriter()
    scores.write(to: &json, errors: errors)
    return try JSON(bytes: json.bytes)
  }

  @Test
  func figuresAreRoundedToFourDecimals() throws {
    let unit = try json(errors: false)["kinds"]?[0]
    #expect(unit?["kind"]?.text == "unit")
    #expect(unit?["recall"] == .number(0.6667))
    #expect(unit?["gold"] == .integer(3) && unit?["found"] == .integer(3))
  }

  @Test
  func errorsAreListedOnlyWhereWanted() throws {
    #expect(try json(errors: false)["errors"] == nil)
    let errors = try json(errors: true)["errors"]?.items ?? []
    #expect(errors.map { $0["error"]?.text } == ["missed", "wrong"])
    #expect(errors.last?["rules"] == .array([.string("unit.head-number")]))
    #expect(errors.last?["quote"]?.text == "Kho 4 họp")
  }
}

import Testing

@testable import Evaluation

struct JSONTests {
  @Test
  func valuesKeepTheirTypes() throws {
    let value = try JSON(#"{"a": [null, true, 1, 1.5, "x"], "b": {}}"#)
    #expect(value["a"]?.items == [.null, .bool(true), .integer(1), .number(1.5), .string("x")])
    #expect(value["b"] == .object([:]))
    #expect(value["a"]?[4]?.text == "x" && value["a"]?[2]?.count == 1)
    #expect(value["a"]?[5] == nil && value["c"] == nil)
  }

  @Test(arguments: ["null", "false", "0", "0.0", #""""#, "[]", "{}"])
  func emptyValuesSayNothing(text: String) throws {
    #expect(try !JSON(text).isGiven)
  }

  @Test(arguments: ["true", "1", "0.5", #""x""#, "[0]", #"{"a": null}"#])
  func othersDo(text: String) throws {
    #expect(try JSON(text).isGiven)
  }

  @Test
  func membersAreReplaced() throws {
    let value = try JSON(#"{"a": 1, "b": 2}"#).with(["b": .integer(3)])
    #expect(try value == JSON(#"{"a": 1, "b": 3}"#))
  }
}

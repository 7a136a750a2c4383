import Testing

@testable import Evaluation

struct ItemTests {
  private func item(_ text: String) throws -> Item { Item(try JSON(text)) }

  @Test
  func otherValuesAreAccepted() throws {
    let gold = try item(
      #"{"host": null, "host_ok": ["A", "B"], "co_hosts": ["C"], "year": 2023, "year_ok": 2024}"#
    )
    #expect(gold.accepted("host", or: "co_hosts") == [nil, "a", "b", "c"])
    #expect(gold.acceptsNumber("year", of: try item(#"{"year": 2024}"#)))
    #expect(try !gold.acceptsNumber("year", of: item(#"{"year": null}"#)))
    #expect(try item(#"{"a": 1}"#).accepted("host") == [])
  }

  @Test(arguments: [
    (#"{"award": "Huân chương", "class": "Nhất"}"#, "huân chương hạng nhất"),
    (#"{"award": "Huân chương", "class": "hạng Nhì"}"#, "huân chương hạng nhì"),
    (#"{"award": "Huân chương hạng Ba", "class": "hạng Ba"}"#, "huân chương hạng ba"),
    (#"{"award": "Bằng khen", "class": null}"#, "bằng khen"),
  ])
  func theClassIsPartOfTheName(text: String, name: String) throws {
    #expect(try item(text).awardName == name)
  }

  @Test(arguments: [
    ("{}", "current"), (#"{"former": true}"#, "former"), (#"{"acting": true}"#, "acting"),
    (#"{"status": "relieved", "former": true}"#, "relieved"),
  ])
  func postsAreCurrentUnlessSaidOtherwise(text: String, standing: String) throws {
    #expect(try item(text).standing == standing)
  }
}

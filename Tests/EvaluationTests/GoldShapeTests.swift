import Testing

@testable import Evaluation

struct GoldShapeTests {
  @Test(arguments: [
    ("[]", nil, "must be an object, is a list"),
    ("{}", nil, "has none of units, officers, conferences, awards, themes, other"),
    (#"{"units": {}}"#, "units", "must be a list, is an object"),
    (#"{"units": ["x"]}"#, "units[0]", #"must be an object, is "x""#),
    (
      #"{"units": [{"name": "A"}, {"parent": "A"}]}"#, "units[1].name",
      "must be a text, is not there"
    ),
    (
      #"{"units": [{"name": "A", "parent_ok": ["B", true]}]}"#, "units[0].parent_ok[1]",
      "must be a text or null, is true"
    ),
    (
      #"{"units": [{"name": "A", "aliases": "B"}]}"#, "units[0].aliases",
      #"must be a list of texts, is "B""#
    ),
    (
      #"{"officers": [{"name": "An", "postings": [{"position": null}]}]}"#,
      "officers[0].postings[0].position", "must be a text, is null"
    ),
    (
      #"{"conferences": [{"roles": [{"officer": "An", "role": "chairs"}]}]}"#,
      "conferences[0].roles[0].role",
      #"must be one of chair, directs, attends, presents_report, launches, presents_award, speaks, witnesses, is "chairs""#
    ),
    (
      #"{"awards": [{"award": "Cờ", "status": "given"}]}"#, "awards[0].status",
      #"must be one of proposed, conferred, is "given""#
    ),
    (
      #"{"awards": [{"award": "Cờ", "year": "2023"}]}"#, "awards[0].year",
      #"must be a whole number or null, is "2023""#
    ),
    (
      #"{"awards": [{"award": "Cờ", "recipient": {"count": 1.5}}]}"#, "awards[0].recipient.count",
      "must be a whole number or null, is 1.5"
    ),
    (
      #"{"awards": [{"award": "Cờ", "recipient": "A"}]}"#, "awards[0].recipient",
      #"must be an object, is "A""#
    ),
  ])
  func whatIsWrongIsSaidWithItsPlace(text: String, place: String?, reason: String) throws {
    #expect(GoldShape.fault(in: try JSON(text)) == GoldShape.Fault(place: place, reason: reason))
  }

  @Test
  func furtherFieldsAndMissingOnesAreFine() throws {
    let text = """
      {"units": [], "officers": [{"name": "An", "rank": null, "note": 1}], "awards": null,
       "conferences": [{"period": 2023, "host": null, "host_ok": null, "kind_ok": ["a", "b"]}]}
      """
    #expect(GoldShape.fault(in: try JSON(text)) == nil)
  }
}

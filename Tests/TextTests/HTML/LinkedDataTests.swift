import Testing

@testable import Text

@Test
func fieldsAreFoundAtAnyDepth() {
  var data = LinkedData()
  data.read(
    #"""
    {"@graph": [{"@type": "WebPage", "text": "\"headline\" : không phải"},
     {"headline" : "Ra qu\u00e2n \"đầu năm\"\nở Lữ đo\u00E0n 7", "datePublished":"2024-01-05T08:00",
      "author": {"@type": "Person", "name": "Hà Vy"}, "publisher": {"name": "Báo Sông Thao"}}]}
    """#
  )
  #expect(data.headline == "Ra quân \"đầu năm\" ở Lữ đoàn 7")
  #expect(data.datePublished == "2024-01-05T08:00")
  #expect(data.author == "Hà Vy")
  #expect(data.publisher == "Báo Sông Thao")
}

@Test
func theFirstScriptCounts() {
  var data = LinkedData()
  data.read(#"{"headline": "Một", "author": "Hà Vy"}"#)
  data.read(#"{"headline": "Hai", "author": "Mai"}"#)
  #expect(data.headline == "Một")
  #expect(data.author == "Hà Vy")
}

@Test(arguments: [
  "", "{", #"{"headline""#, #"{"headline":"#, #"{"headline": "chưa hết \"#, #"{"author": {"name""#,
  #"{"headline": "\u12"#, #"{"headline": "\ud83d"#, #"{"headline": null}"#, #"{"author": {}}"#,
])
func brokenScriptsDoNoHarm(_ json: String) {
  var data = LinkedData()
  data.read(json)
  #expect(data.author == nil)
}

@Test
func pairsOfSurrogatesAreJoined() {
  var data = LinkedData()
  data.read(#"{"headline": "\ud83d\ude42 \ud83d"}"#)
  #expect(data.headline?.hasPrefix("🙂") == true)
}

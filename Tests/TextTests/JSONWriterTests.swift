import Testing
import Text

private func written(_ write: (inout JSONWriter) -> Void) -> String {
  var json = JSONWriter()
  write(&json)
  return String(decoding: json.bytes, as: UTF8.self)
}

@Test
func commasStandBetweenMembersAndItems() {
  let text = written { json in
    json.beginObject()
    json.member("name", "Lữ đoàn 161")
    json.member("parent", nil as String?)
    json.member("year", 2023)
    json.member("planned", false)
    json.beginArray("names")
    json.value("A")
    json.value(nil as Int?)
    json.value(7)
    json.endArray()
    json.beginArray("none")
    json.endArray()
    json.endObject()
    json.newline()
    json.beginObject()
    json.endObject()
  }
  #expect(
    text == """
      {"name":"Lữ đoàn 161","parent":null,"year":2023,"planned":false,"names":["A",null,7],"none":[]}
      {}
      """
  )
}

@Test
func stringsAreEscaped() {
  let text = written { $0.value("\"\\\n\r\t\u{01}\u{7F}đ") }
  #expect(text == #""\"\\\n\r\t\u0001\u007fđ""#)
}

@Test
func aPieceOfATextIsWrittenAsAString() {
  let quotable = QuotableText(Array("Ông nói \"Vâng\".".utf8))
  let text = written { json in
    json.beginObject()
    json.member("quote", quotable, 5..<17)
    json.endObject()
  }
  #expect(text == #"{"quote":"nói \"Vâng\""}"#)
}

@Test
func namesKnownAtRunTimeAreQuoted() {
  let text = written { json in
    json.beginObject()
    json.name("a\"b")
    json.value(1)
    json.name("c")
    json.beginArray()
    json.endArray()
    json.endObject()
  }
  #expect(text == #"{"a\"b":1,"c":[]}"#)
}

@Test
func aClearedWriterStartsAnew() {
  let text = written { json in
    json.value(1)
    json.clear()
    json.value(2)
  }
  #expect(text == "2")
}

@Test(arguments: 0..<20)
func escapesWhereverItStands(_ place: Int) {
  let around = String(repeating: "ộ", count: place / 2) + String(repeating: "a", count: place % 2)
  let text = written { $0.value(around + "\u{1}\"\u{85}" + around + "\\a\u{7F}" + around) }
  #expect(
    text == "\"" + around + #"\u0001\"\u0085"# + around + #"\\a\u007f"# + around + "\""
  )
}

@Test(arguments: [(0, "0"), (-70, "-70"), (1005, "1005"), (Int.min, "-9223372036854775808")])
func writesNumbers(_ number: Int, _ text: String) {
  #expect(written { $0.value(number) } == text)
}

@Test
func decimalsAreRounded() {
  let text = written { json in
    json.beginObject()
    json.member("a", decimal: 2.0 / 3)
    json.member("b", decimal: 1)
    json.member("c", decimal: 0.00001)
    json.endObject()
  }
  #expect(text == #"{"a":0.6667,"b":1.0,"c":0.0}"#)
}

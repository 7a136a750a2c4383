import Testing

@testable import Containers

@Test
func headersAreReadUpToAnEmptyLine() {
  let (headers, body) = Headers.read(
    utf8(
      "Content-Type: Text/HTML;\r\n  charset=\"UTF-8\"; boundary=a b\r\nX: 1\r\nx: 2\r\nodd\r\n\r\nbody"
    )[...]
  )
  #expect(headers.token("content-type") == "text/html")
  #expect(headers.parameter("charset", of: "content-type") == "UTF-8")
  #expect(headers.parameter("name", of: "content-type") == nil)
  #expect(headers["x"] == "1")
  #expect(headers["odd"] == nil)
  #expect(Array(body) == utf8("body"))
  #expect(Headers.read(utf8("A: b")[...]).body.isEmpty)
}

import Testing

@testable import Text

/// The blocks' texts; the page must live as long as its nodes.
private func blocks(_ html: String, _ look: (Blocks) -> Void) throws {
  let page = try #require(Page(Array(html.utf8), isUTF8: true))
  look(Blocks(under: page.root))
  withExtendedLifetime(page) {}
}

extension Blocks {
  fileprivate var texts: [String] { blocks.map { String(decoding: self[$0], as: UTF8.self) } }
}

@Test
func blockElementsAndBreaksEndALine() throws {
  try blocks(
    """
    <div>một <b>hai</b>
    ba<p>bốn</p>năm<br>sáu<ul><li>bảy<li>tám</ul><table><tr><td>chín<td>mười</table></div>
    """
  ) { found in
    #expect(
      found.texts == [
        "một hai ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười",
      ]
    )
  }
}

@Test
func whatNobodyReadsIsLeftOut() throws {
  try blocks(
    """
    <head><title>a</title></head><nav>b</nav><p>một<script>c</script> hai<style>d</style></p>
    <aside>e</aside><p hidden>f</p><p style="color:red; DISPLAY: none">g</p>
    <noscript>h</noscript><footer>i</footer><form><p>ba</p><select><option>k</select></form>
    """
  ) { #expect($0.texts == ["một hai", "ba"]) }
}

@Test
func linksAndPicturesAreNoted() throws {
  try blocks(
    """
    <p>một <a href=a>hai ba bốn</a></p><p><img src=a> năm</p><p>sáu</p>
    """
  ) { found in
    #expect(found.blocks.map(\.isLinked) == [true, false, false])
    #expect(found.blocks.map(\.hasPicture) == [false, true, false])
    #expect(found.blocks.map(\.element.name) == ["p", "p", "p"])
  }
}

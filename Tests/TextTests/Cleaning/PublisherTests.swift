import Examples
import Testing

@testable import Text

@Test(
  arguments: [
    ("https://www.qdnd.vn/quoc-phong/tin-1", "Báo Quân đội nhân dân"),
    ("http://QPVN.vn:80/", "Trung tâm Phát thanh - Truyền hình Quân đội"),
    ("https://hc.qdnd.vn/a", "Tạp chí Hậu cần quân đội"),
    ("https://khong-qdnd.vn/a", nil), ("https://tin.example/", nil), ("qdnd.vn", nil), ("", nil),
  ] as [(String, String?)]
)
func publishersAreKnownByTheirHost(_ example: (address: String, name: String?)) {
  #expect(Publisher.name(ofAddress: example.address) == example.name)
}

@Test(.enabled(if: DomainTable.areThere, "needs ../shared/domain"))
func publishersOfTheFieldAreKnown() throws {
  // Rows in brackets are no sites.
  let sites = try DomainTable("publishers").rows.compactMap(\.["site"]).filter {
    !$0.hasPrefix("(")
  }
  #expect(!sites.isEmpty)
  #expect(sites.filter { Publisher.name(ofAddress: "https://" + $0 + "/") == nil } == [])
}

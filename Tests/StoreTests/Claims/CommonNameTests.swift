import Testing

@testable import Store

@Suite
struct CommonNameTests {
  @Test(arguments: ["nguyen van hung", "tran thi lan", "le hung"])
  func manyBearIt(_ name: String) { #expect(CommonName.isCommon(name)) }

  @Test(arguments: ["tran dang khue", "mai van hung", "nguyen van quoc hung", "lo bom", ""])
  func fewBearIt(_ name: String) { #expect(!CommonName.isCommon(name)) }
}

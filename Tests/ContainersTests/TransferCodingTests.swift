import Testing

@testable import Containers

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

@Test
func codingsOfMails() {
  #expect(text(TransferCoding.decoded(utf8("xJHhu5lp\r\nIG5nxak=")[...], "base64")) == "đội ngũ")
  #expect(
    text(TransferCoding.decoded(utf8("=C4=91=\r\n=E1=BB=99i =3D =zz")[...], "quoted-printable"))
      == "đội = =zz"
  )
  #expect(text(TransferCoding.decoded(utf8("như =C4")[...], nil)) == "như =C4")
}

@Test(
  arguments: [
    ("=?utf-8?B?xJHhu5lp?=", "đội"), ("Re: =?UTF-8?q?=C4=91=E1=BB=99i_5?= nhé", "Re: đội 5 nhé"),
    ("=?utf-8?B?xJE=?= =?utf-8?B?4buZaQ==?=", "đội"), ("=?utf-8?B?xJ", "=?utf-8?B?xJ"),
    ("=?utf-8?X?a?=", "=?utf-8?X?a?="), ("", ""),
  ]
)
func encodedWordsOfHeaders(_ coded: String, _ words: String) {
  #expect(TransferCoding.header(coded) == words)
}

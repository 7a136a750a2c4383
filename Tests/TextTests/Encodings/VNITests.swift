import Testing

@testable import Text

private func read(_ text: String) -> String {
  let scalars = VNI.read(text.unicodeScalars.map(\.value)).compactMap(Unicode.Scalar.init)
  return String(String.UnicodeScalarView(scalars))
}

@Test(
  arguments: [
    ("aùaøaûaõaï aâaáaàaåaãaä aêaéaèaúaüaë", "áàảãạ âấầẩẫậ ăắằẳẵặ"),
    ("eùeøeûeõeï eâeáeàeåeãeä íìæóò", "éèẻẽẹ êếềểễệ íìỉĩị"),
    ("oùoøoûoõoï oâoáoàoåoãoä ôôùôøôûôõôï", "óòỏõọ ôốồổỗộ ơớờởỡợ"),
    ("uùuøuûuõuï ööùöøöûöõöï yùyøyûyõî ñ", "úùủũụ ưứừửữự ýỳỷỹỵ đ"),
    ("AÙAÂAÁAÊAÉ EÂEÁ ÔÖÑÎÆ OÄ", "ÁÂẤĂẮ ÊẾ ƠƯĐỴỈ Ộ"),
    ("Aùo khoaùc, 2003", "Áo khoác, 2003"),
  ]
)
func lettersAndTheirMarks(_ typed: String, _ meant: String) {
  #expect(read(typed) == meant)
}

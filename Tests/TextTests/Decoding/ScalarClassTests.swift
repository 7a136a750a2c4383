import Testing

@testable import Text

@Test
func scalarsOfVietnameseTextStay() {
  for scalar in "aZ9.,;:“”‘’«»–—…•ăâđêôơưĂÂĐÊÔƠƯáàảãạắằẳẵặấầẩẫậ".unicodeScalars {
    #expect(ScalarClass(scalar.value) == .kept, "\(scalar)")
  }
}

@Test(arguments: [
  (0x00, ScalarClass.dropped), (0x07, .dropped), (0x1B, .escape), (0x7F, .dropped),
  (0x80, .dropped), (0x9B, .escape), (0xAD, .dropped), (0x200B, .dropped), (0x200D, .dropped),
  (0x202E, .dropped), (0x2060, .dropped), (0xFEFF, .dropped), (0xE0041, .dropped),
  (0x09, .space), (0xA0, .space), (0x2009, .space), (0x202F, .space), (0x3000, .space),
  (0x0A, .lineEnd), (0x0D, .lineEnd), (0x85, .lineEnd), (0x2028, .lineEnd), (0x2029, .lineEnd),
  (0x301, .unsettled), (0x323, .unsettled), (0x212B, .unsettled), (0x1100, .unsettled),
])
func otherScalarsHaveTheirClass(_ example: (scalar: Int, expected: ScalarClass)) {
  #expect(ScalarClass(UInt32(example.scalar)) == example.expected)
}

/// The quick check may ask for composition too often, never too seldom.
@Test
func whatIsCalledKeptIsComposed() {
  for value in UInt32(0)...0x1FFFF {
    guard let scalar = Unicode.Scalar(value), ScalarClass(value) == .kept else { continue }
    let text = String(scalar)
    #expect(Array(Fold.composed(text).unicodeScalars) == [scalar], "U+\(String(value, radix: 16))")
    let order = scalar.properties.canonicalCombiningClass
    #expect(order == .notReordered, "U+\(String(value, radix: 16))")
  }
}

/// What becomes of a scalar when a text is cleaned.
enum ScalarClass {
  /// It stays.
  case kept
  /// It stays, and may compose with its neighbours or into another one.
  case unsettled
  /// It becomes a space.
  case space
  /// It ends a line.
  case lineEnd
  /// Invisible, or a command to a terminal: it goes.
  case dropped
  /// It goes, with the command it introduces.
  case escape

  /// The class of a scalar.
  init(_ scalar: UInt32) {
    switch scalar {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: self = .lineEnd
    case 0x09, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .space
    case 0x1B, 0x9B: self = .escape
    case 0...0x1F, 0x7F...0x9F: self = .dropped
    default: self = ScalarClass.isInvisible(scalar) ? .dropped : ScalarClass.settled(scalar)
    }
  }

  /// Scalars that print nothing: soft hyphen, zero-width and direction marks, variation selectors, tags.
  private static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F: true
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x3164: true
    case 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB: true
    case 0x1D173...0x1D17A, 0xE0000...0xE0FFF: true
    default: false
    }
  }

  /// A quick and careful check for NFC: ranges that are known to stay as they are.
  private static func settled(_ scalar: UInt32) -> ScalarClass {
    switch scalar {
    case 0...0x2FF, 0x1E00...0x1EFF: .kept
    case 0x374, 0x37E, 0x387: .unsettled
    case 0x370...0x482, 0x48A...0x52F: .kept
    case 0x2126, 0x212A, 0x212B, 0x2329, 0x232A: .unsettled
    case 0x2010...0x20CF, 0x2100...0x2ADB: .kept
    case 0x3001...0x3029, 0x3041...0x3098, 0x309B...0x9FFF, 0xAC00...0xD7A3: .kept
    case 0xFF01...0xFFEF, 0xFFFC...0xFFFD, 0x1F000...0x1FAFF: .kept
    default: .unsettled
    }
  }
}

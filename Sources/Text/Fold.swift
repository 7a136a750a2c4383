@_spi(_Unicode) import Swift

/// Keys under which differently printed forms of the same words meet.
public enum Fold {
  /// The key of a name: case, Unicode form, tone placement, quotes, dashes and spacing folded; accents kept.
  ///
  /// `"Chính uỷ, Phòng không – Không quân"` and `"chính ủy,phòng không-không quân"` have one key.
  public static func key(_ string: String) -> String {
    fold(string, plain: false)
  }

  /// The key of a search: as `key`, without accents and with đ as d: `"Cờ thi đua"` is `"co thi dua"`.
  public static func plain(_ string: String) -> String {
    fold(string, plain: true)
  }

  /// Canonically composed form (NFC).
  public static func composed(_ string: String) -> String {
    string.utf8.allSatisfy { $0 < 0x80 } ? string : String(String.UnicodeScalarView(string._nfc))
  }

  /// Moves the tone mark of an open `oa`, `oe`, `uy` syllable to where the old spelling has it.
  ///
  /// `scalars` are lower-case; the syllable is `scalars[start...]`. After `q` the `u` is no vowel.
  static func placeTone(_ scalars: inout [UInt32], from start: Int) {
    let count = scalars.count - start
    guard count >= 2,
      let last = Letters.vowel(scalars[scalars.count - 1]), last.tone != 0,
      let first = Letters.vowel(scalars[scalars.count - 2]), first.tone == 0
    else { return }
    let pair = (first.row, last.row)
    guard
      pair == (Letters.rowO, Letters.rowA) || pair == (Letters.rowO, Letters.rowE)
        || pair == (Letters.rowU, Letters.rowY)
    else { return }
    if first.row == Letters.rowU, count >= 3, scalars[scalars.count - 3] == 0x71 { return }
    scalars[scalars.count - 2] = Letters.scalar(row: first.row, tone: last.tone)
    scalars[scalars.count - 1] = Letters.scalar(row: last.row, tone: 0)
  }

  private static func fold(_ string: String, plain: Bool) -> String {
    var out: [UInt32] = []
    var syllable = 0
    var space = false
    func endSyllable() {
      if out.count > syllable { placeTone(&out, from: syllable) }
    }
    for scalar in composed(string).unicodeScalars {
      let value = Letters.lower(scalar.value)
      if Letters.isLetter(value) {
        if space, let last = out.last, !isTight(last) { out.append(0x20) }
        if space || !(out.last.map(Letters.isLetter) ?? false) { syllable = out.count }
        space = false
        out.append(value)
        continue
      }
      endSyllable()
      switch value {
      case 0x22, 0x27, 0x2018...0x201F, 0xAB, 0xBB: break
      case 0x20, 0x09...0x0D, 0xA0, 0x2000...0x200F, 0x202F, 0x3000, 0xFEFF, 0xAD: space = true
      default:
        let mark = (0x2010...0x2015).contains(value) || value == 0x2212 ? 0x2D : value
        if space, let last = out.last, !isTight(last), !isTight(mark) { out.append(0x20) }
        space = false
        out.append(mark)
      }
      syllable = out.count
    }
    endSyllable()
    var result = String.UnicodeScalarView()
    for value in out {
      if let scalar = Unicode.Scalar(plain ? Letters.plain(value) : value) { result.append(scalar) }
    }
    return String(result)
  }

  /// Marks with no space on either side in a key.
  private static func isTight(_ value: UInt32) -> Bool {
    switch value {
    case 0x2C, 0x3B, 0x3A, 0x2F, 0x2D: true
    default: false
    }
  }
}

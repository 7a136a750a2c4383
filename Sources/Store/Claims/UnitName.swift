import Text

/// The one form of a unit's name: what different ways of naming it have in common.
///
/// `Bộ Tư lệnh Quân khu 5`, `Quân khu V` and `Quân khu 5` are one name, `BĐBP Kon Tum` and
/// `Bộ Chỉ huy BĐBP tỉnh Kon Tum` another. All of it follows from the words alone.
struct UnitName {
  /// The name in lower case, accents kept, without headquarters, Roman numerals, `tỉnh` before a province.
  let form: String
  /// The name a unit's own closes with: `quân khu 4` of `Bộ Tham mưu Quân khu 4`; the form is then `bộ tham mưu`.
  let above: String?
  /// Whether it is named by its headquarters, with a Roman numeral or without `tỉnh`: another naming says better
  /// what it is called.
  let isSecondary: Bool

  /// Reads a name.
  init(_ name: String) {
    let words = UnitName.ofOffice(UnitName.words(Fold.key(name)))
    let commanded = UnitName.withoutHeadquarters(words)
    var form = UnitName.withArabicNumerals(commanded)
    form = UnitName.withoutCountry(form)
    isSecondary =
      commanded != words || UnitName.lacksProvince(form)
      || form != UnitName.withoutCountry(commanded)
    form = UnitName.withoutArm(UnitName.withoutProvince(form))
    (form, above) = UnitName.split(form)
    self.form = form.joined(separator: " ")
  }

  /// Whether the words are of a headquarters, told without what it commands.
  var isBareHeadquarters: Bool { form == "bộ tư lệnh" || form == "bộ chỉ huy" }

  /// Whether the place it goes on with is left out: `bộ đội biên phòng tỉnh`.
  var isOpen: Bool { form.hasSuffix(" tỉnh") || form.hasSuffix(" thành phố") }

  private static func words(_ key: String) -> [Substring] {
    key.split { $0 == " " || $0 == "-" || $0 == "," }
  }

  private static func starts(_ words: ArraySlice<Substring>, with phrase: [Substring]) -> Bool {
    words.count >= phrase.count && words.prefix(phrase.count).elementsEqual(phrase)
  }

  private static func phrases(_ list: String) -> [[Substring]] {
    list.split(separator: ";").map { $0.split(separator: " ") }
  }

  // MARK: - Offices

  /// Heads of bodies in whose name they give awards: of each award only one of the two is a giver.
  private static let offices: [[Substring]: [Substring]] = [
    ["thủ", "tướng"]: ["chính", "phủ"], ["thủ", "tướng", "chính", "phủ"]: ["chính", "phủ"],
    ["bộ", "trưởng", "bộ", "quốc", "phòng"]: ["bộ", "quốc", "phòng"],
    ["nhà", "nước"]: ["chủ", "tịch", "nước"], ["đảng", "nhà", "nước"]: ["chủ", "tịch", "nước"],
    ["đảng", "và", "nhà", "nước"]: ["chủ", "tịch", "nước"],
  ]

  private static func ofOffice(_ words: [Substring]) -> [Substring] { offices[words] ?? words }

  // MARK: - Headquarters

  /// What commands a unit and bears its name.
  private static let headquarters = phrases("bộ tư lệnh;bộ chỉ huy;ban chỉ huy")
  /// Units that are commanded so, known by what follows.
  private static let commanded = phrases(
    "quân khu;quân đoàn;quân chủng;binh chủng;binh đoàn;vùng;sư đoàn;lữ đoàn;trung đoàn"
  )
  /// Forces that are commanded so.
  private static let forces = phrases("bộ đội biên phòng;cảnh sát biển")
  /// Services and arms, which their headquarters name without the noun.
  private static let services = phrases("hải quân;phòng không không quân")
  private static let arms = phrases(
    "công binh;đặc công;hóa học;pháo binh;pháo binh tên lửa;tăng thiết giáp;thông tin liên lạc"
  )

  private static func withoutHeadquarters(_ words: [Substring]) -> [Substring] {
    guard let head = headquarters.first(where: { starts(words[...], with: $0) }) else {
      return words
    }
    let rest = words[head.count...]
    if commanded.contains(where: { starts(rest, with: $0) && rest.count > $0.count }) {
      return Array(rest)
    }
    // The boards that took the commands' place in 2025 are units of their own.
    guard head[0] == "bộ" else { return words }
    if forces.contains(where: { starts(rest, with: $0) }) { return Array(rest) }
    if services.contains(where: rest.elementsEqual) { return ["quân", "chủng"] + rest }
    if arms.contains(where: rest.elementsEqual) { return ["binh", "chủng"] + rest }
    return words
  }

  // MARK: - Numerals and places

  private static let roman: [Substring: Substring] = [
    "i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7", "viii": "8",
    "ix": "9", "x": "10",
  ]
  private static let numbered = phrases("quân khu;quân đoàn;vùng;vùng cảnh sát biển;tổng cục")

  private static func withArabicNumerals(_ words: [Substring]) -> [Substring] {
    var words = words
    for head in numbered where starts(words[...], with: head) && words.count > head.count {
      if let number = roman[words[head.count]] { words[head.count] = number }
    }
    return words
  }

  private static let suffixes = phrases("quân đội nhân dân việt nam;nhân dân việt nam;việt nam")
  private static let national = phrases(
    "quân chủng;bộ đội biên phòng;cảnh sát biển;tổng cục chính trị;bộ tổng tham mưu;bộ quốc phòng"
  )

  private static func withoutCountry(_ words: [Substring]) -> [Substring] {
    guard let name = national.first(where: { starts(words[...], with: $0) }) else { return words }
    for suffix in suffixes
    where words.count >= name.count + suffix.count && words.suffix(suffix.count) == suffix[...] {
      return words.dropLast(suffix.count)
    }
    return words
  }

  private static let provincial = phrases("bộ chỉ huy quân sự;bộ đội biên phòng")
  private static let provinces = phrases("tỉnh;thành phố;tp")

  private static func withoutProvince(_ words: [Substring]) -> [Substring] {
    guard let head = provincial.first(where: { starts(words[...], with: $0) }) else { return words }
    let rest = words[head.count...]
    for noun in provinces where starts(rest, with: noun) && rest.count > noun.count {
      return head + rest[(head.count + noun.count)...]
    }
    return words
  }

  private static func lacksProvince(_ words: [Substring]) -> Bool {
    guard let head = provincial.first(where: { starts(words[...], with: $0) }) else { return false }
    let rest = words[head.count...]
    return !rest.isEmpty && !provinces.contains { starts(rest, with: $0) }
  }

  // MARK: - Arms

  private static let formations = phrases("sư đoàn;lữ đoàn;trung đoàn;tiểu đoàn;đại đội")
  private static let formationArms = phrases(
    "bộ binh;bộ binh cơ giới;cơ giới;công binh;pháo binh;pháo phòng không;phòng không;tên lửa;tên lửa bờ;thông tin;"
      + "tăng thiết giáp;xe tăng;đặc công;đặc công nước;hóa học;phòng hóa;vận tải;trinh sát;ra đa;không quân;hải quân;"
      + "hải quân đánh bộ;tàu ngầm;tác chiến điện tử;kỹ thuật;huấn luyện"
  )

  /// A number is given once among formations of a kind: `lữ đoàn 967` is `lữ đoàn công binh 967`.
  ///
  /// Brigades of one or two digits are not known to be so.
  private static func withoutArm(_ words: [Substring]) -> [Substring] {
    guard let head = formations.first(where: { starts(words[...], with: $0) }) else { return words }
    let rest = words[head.count...]
    guard rest.count > 1, let number = rest.first(where: isNumber),
      rest.count(where: isNumber) == 1,
      number.utf8.count > 2 || head[0] != "lữ",
      rest.first == number || rest.last == number
    else { return words }
    let arm = Array(rest.filter { $0 != number })
    return formationArms.contains(arm) ? head + [number] : words
  }

  private static func isNumber(_ word: Substring) -> Bool {
    word.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  // MARK: - Organs

  /// Organs whose name may go on with that of their unit.
  private static let organs = phrases("bộ tham mưu;văn phòng;thanh tra;thanh tra quốc phòng")

  private static func split(_ words: [Substring]) -> ([Substring], String?) {
    for organ in organs.reversed() where starts(words[...], with: organ) {
      let rest = UnitName.withoutHeadquarters(Array(words[organ.count...]))
      if commanded.contains(where: { starts(rest[...], with: $0) && rest.count > $0.count }) {
        return (organ, withArabicNumerals(rest).joined(separator: " "))
      }
    }
    return (words, nil)
  }
}

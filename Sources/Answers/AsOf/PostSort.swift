/// What sort of post a position is, by its key: whether one person at a time holds it, and one of it at a time.
struct PostSort {
  /// Whether a unit has but one of it; deputies and members are several.
  let isSingle: Bool
  /// Whether it is a post of the Party, a seat or a title, which people hold beside their office.
  let isBeside: Bool
  /// Whether it leads the party committee of its unit, and ends with the office there.
  let isOfParty: Bool

  /// Reads a folded position: `pho chinh uy`.
  init(_ key: String) {
    isOfParty = Self.opens(key, ["bi thu", "pho bi thu"])
    isBeside =
      isOfParty
      || Self.opens(
        key,
        [
          "uy vien", "dai bieu", "thanh vien", "chu tich hoi", "pho chu tich hoi", "truong ban",
          "pho truong ban", "giao su", "pho giao su", "thu truong", "to truong", "pho to truong",
        ]
      )
    let isDeputy = key.hasPrefix("pho ") || key.hasSuffix(" pho")
    isSingle =
      !isDeputy
      && !Self.opens(
        key,
        ["uy vien", "dai bieu", "thanh vien", "tro ly", "thu ky", "thu truong", "chuyen vien"]
      )
  }

  private static func opens(_ key: String, _ words: [String]) -> Bool {
    words.contains { key == $0 || key.hasPrefix($0 + " ") }
  }
}

/// A fact of a record, ready to be compared.
struct Item: Sendable {
  /// As the record has it.
  let raw: JSON
  /// With its texts in the form they are compared in.
  let plain: JSON
  /// Whether it is neither required nor wrong.
  let isOptional: Bool

  init(_ raw: JSON, names: [String: String] = [:]) {
    self.raw = raw
    plain = raw.plain(names)
    isOptional = raw["optional"]?.isGiven == true || raw["same_event"]?.isGiven == true
  }

  /// A text, numbers too.
  subscript(_ key: String) -> String? { Self.text(plain[key]) }

  /// The texts a field may have: its own, those of `<key>_ok`, and those of further fields; none where the
  /// record has none of these fields.
  func accepted(_ key: String, or others: String...) -> [String?] {
    values([key, key + "_ok"] + others).map(Self.text)
  }

  /// Whether a field of another record's fact has one of the texts accepted here.
  func accepts(_ key: String, of found: Item) -> Bool {
    accepted(key).contains(found[key])
  }

  /// Whether a number of another record's fact is accepted here.
  func acceptsNumber(_ key: String, of found: Item) -> Bool {
    values([key, key + "_ok"]).map(\.count).contains(found.plain[key]?.count)
  }

  /// What an award is named by: with its class.
  var awardName: String {
    let name = self["award"] ?? ""
    guard let grade = self["class"] else { return name }
    let full = grade.hasPrefix("hạng") ? grade : "hạng " + grade
    return name.contains(full) ? name : name + " " + full
  }

  /// How a posting is held.
  var standing: String {
    if let status = self["status"] { return status }
    if plain["former"]?.isGiven == true { return "former" }
    return plain["acting"]?.isGiven == true ? "acting" : "current"
  }

  private func values(_ keys: [String]) -> [JSON] {
    var values: [JSON] = []
    for (index, key) in keys.enumerated() {
      guard let value = plain[key] else { continue }
      if case .array(let items) = value {
        values += items
      } else if value != .null || index == 0 {
        values.append(value)
      }
    }
    return values
  }

  private static func text(_ value: JSON?) -> String? {
    value?.text ?? value?.count.map(String.init)
  }
}

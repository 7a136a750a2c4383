import Grammar

/// Whether a recipient may have an award: titles of units and of persons are told apart by their first words.
extension AwardBinder {
  /// `Chiến sĩ tiên tiến cho 281 cá nhân và 38 đơn vị đạt danh hiệu Đơn vị văn hóa`: of what seems given to all, the
  /// soldiers' title is no unit's and the units' no soldier's.
  func fits(_ bound: Bound) -> Bool {
    guard let award = bound.award, reading.analysis.awards[award].tag == "title",
      let bearers = bearers(reading.analysis.awards[award].tokens),
      let recipients = Self.bearers(of: bound.recipient)
    else { return true }
    return bearers == recipients
  }

  /// Whether a recipient is of the `tập thể` or the `cá nhân`; `nil` where its words say neither.
  private static func bearers(of recipient: AwardFact.Recipient) -> String? {
    switch recipient {
    case .unit: return "tập thể"
    case .officer, .person: return "cá nhân"
    case .group: return nil
    case .count(_, let of):
      let units = ["tập thể", "lượt tập thể", "đơn vị", "lượt đơn vị", "cơ quan, đơn vị"]
      let persons = ["cá nhân", "lượt cá nhân", "đồng chí", "cán bộ", "quân nhân", "sĩ quan"]
      return units.contains(of) ? "tập thể" : persons.contains(of) ? "cá nhân" : nil
    }
  }
}

/// The language a question is asked in, and answered in.
public enum Language: Sendable, Equatable {
  case vietnamese
  case english
}

/// Sentences about awards in either language.
///
/// `groups` are rows for a group whose number nobody gave.
enum Words {
  /// Nobody is known to have received it, but some to have been proposed.
  static func nobody(_ proposed: Int, _ groups: Int, _ language: Language) -> String {
    let number = number(proposed, groups, language)
    return language == .english
      ? "Nobody is known to have received it; only proposed: \(number)."
      : "Không thấy ai được tặng; mới được đề nghị: \(number)."
  }

  static func conferred(_ count: Int, _ groups: Int, _ language: Language) -> String {
    (language == .english ? "Conferred: " : "Đã tặng: ") + number(count, groups, language) + "."
  }

  /// How many units received what was conferred, where some received several.
  static func units(_ count: Int, _ language: Language) -> String {
    (language == .english ? "Units among the recipients: " : "Số đơn vị nêu tên: ") + "\(count)."
  }

  static func proposed(_ count: Int, _ groups: Int, _ language: Language) -> String {
    (language == .english
      ? "Proposed, not known to have been conferred: "
      : "Được đề nghị, chưa thấy được tặng: ") + number(count, groups, language) + "."
  }

  /// What was only proposed, beside what was conferred.
  static func more(_ count: Int, _ groups: Int, _ language: Language) -> String {
    (language == .english
      ? "Only proposed, not counted here: " : "Mới được đề nghị, không tính ở đây: ")
      + number(count, groups, language) + "."
  }

  private static func number(_ count: Int, _ groups: Int, _ language: Language) -> String {
    let unnumbered = language == .english ? "without a number" : "không nêu số lượng"
    switch (count, groups) {
    case (_, 0): return "\(count)"
    case (0, _):
      return
        "\(groups) \(language == .english ? (groups == 1 ? "group" : "groups") : "nhóm") \(unnumbered)"
    default:
      return
        "\(count) + \(groups) \(language == .english ? (groups == 1 ? "group" : "groups") : "nhóm") \(unnumbered)"
    }
  }
}

import Foundation

/// How texts are compared: without case, quotation marks and Unicode form, the tone mark on either
/// vowel, dashes and commas however spaced.
enum PlainText {
  /// `hoà` as `hòa`; inside `hoàn` too, which does no harm where both sides are treated alike.
  private static let tones: [[Unicode.Scalar]: [Unicode.Scalar]] = Dictionary(
    uniqueKeysWithValues: [
      ("oà", "òa"), ("oá", "óa"), ("oả", "ỏa"), ("oã", "õa"), ("oạ", "ọa"),
      ("oè", "òe"), ("oé", "óe"), ("oẻ", "ỏe"), ("oẽ", "õe"), ("oẹ", "ọe"),
      ("uỳ", "ùy"), ("uý", "úy"), ("uỷ", "ủy"), ("uỹ", "ũy"), ("uỵ", "ụy"),
    ].map { (Array($0.0.unicodeScalars), Array($0.1.unicodeScalars)) }
  )
  private static let quotes: Set<Unicode.Scalar> = ["“", "”", "\"", "'", "‘", "’", "«", "»"]
  private static let tight: Set<Unicode.Scalar> = [",", ";", ":", "/", "-"]
  private static let edges: Set<Unicode.Scalar> = [" ", ".", ";", ":", ",", "-", "…"]

  /// The form compared; `nil` where nothing is left.
  static func of(_ text: String) -> String? {
    let lowered = text.precomposedStringWithCanonicalMapping.lowercased()
    var out: [Unicode.Scalar] = []
    var isSpaced = false
    for scalar in lowered.unicodeScalars where !quotes.contains(scalar) {
      if scalar.properties.isWhitespace {
        isSpaced = true
        continue
      }
      let mark: Unicode.Scalar = scalar == "–" || scalar == "—" ? "-" : scalar
      let isTight = tight.contains(mark) || out.last.map { tight.contains($0) } ?? true
      if isSpaced, !isTight { out.append(" ") }
      if !isSpaced, let last = out.last, last == "o" || last == "u", let both = tones[[last, mark]]
      {
        out.removeLast()
        out += both
      } else {
        out.append(mark)
      }
      isSpaced = false
    }
    while let last = out.last, edges.contains(last) { out.removeLast() }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: out.drop { edges.contains($0) })
    return view.isEmpty ? nil : String(view)
  }

  /// A text without a word it may start with.
  static func dropping(_ openers: [String], from text: String) -> String {
    for opener in openers where text.hasPrefix(opener + " ") {
      return String(text.dropFirst(opener.count + 1))
    }
    return text
  }

  /// Whether two texts are the same, or one is part of the other.
  static func isPart(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return one == other }
    return one == other || one.contains(other) || other.contains(one)
  }
}

extension JSON {
  /// The value with all texts in the form they are compared in, `names` instead of their aliases, and
  /// without evidence.
  func plain(_ names: [String: String]) -> JSON {
    switch self {
    case .string(let text):
      guard let plain = PlainText.of(text) else { return .null }
      return .string(names[plain] ?? plain)
    case .array(let items): return .array(items.map { $0.plain(names) })
    case .object(let members):
      return .object(members.filter { $0.key != "evidence" }.mapValues { $0.plain(names) })
    case .null, .bool, .integer, .number: return self
    }
  }
}

import Foundation

/// A fact stripped to what is compared: its kind, and a text a field.
struct Plain: CustomStringConvertible {
  var kind: String
  var fields: [(name: String, accepted: [String])]
  var optional = false

  var description: String {
    "\(kind): "
      + fields.map { "\($0.name)=\($0.accepted.joined(separator: "|"))" }
      .joined(separator: ", ")
  }

  /// Whether a fact of the program, whose fields accept one text each, is this one.
  func accepts(_ other: Plain) -> Bool {
    kind == other.kind
      && fields.allSatisfy { field in
        other.fields.contains {
          $0.name == field.name && field.accepted.contains($0.accepted.first ?? "")
        }
      }
  }
}

/// Texts are compared without case, quotation marks and the spacing of dashes.
func plain(_ text: String?) -> String {
  guard let text else { return "-" }
  var out = text.precomposedStringWithCanonicalMapping.lowercased()
  for mark in ["“", "”", "\"", "«", "»"] { out = out.replacingOccurrences(of: mark, with: "") }
  out = out.replacingOccurrences(of: "–", with: "-")
  for mark in ["-", ","] {
    out = out.components(separatedBy: mark).map { $0.trimmingCharacters(in: .whitespaces) }
      .joined(separator: mark)
  }
  return out
}

/// A meeting's kind without the noun that any meeting may have.
func plainKind(_ kind: String?) -> String {
  let text = plain(kind)
  for noun in ["hội nghị ", "buổi ", "cuộc "] where text.hasPrefix(noun) {
    return String(text.dropFirst(noun.count))
  }
  return text
}

/// What the program missed, and what it says that is not so.
func compare(gold: [Plain], found: [Plain]) -> (missed: [Plain], wrong: [Plain]) {
  var left = found
  var missed: [Plain] = []
  // What is demanded goes first, so that an optional fact cannot use up its match.
  for fact in gold.filter({ !$0.optional }) + gold.filter({ $0.optional }) {
    if let hit = left.firstIndex(where: fact.accepts) {
      left.remove(at: hit)
    } else if !fact.optional {
      missed.append(fact)
    }
  }
  return (missed, left)
}

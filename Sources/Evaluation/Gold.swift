/// A record written by hand: what an article must give.
public struct Gold: Sendable {
  /// The name it shares with its article: that of the file, without `.json` and `.gold`.
  public let id: String
  /// Its facts.
  let items: Items
  /// Names by their aliases, in the form they are compared in.
  let names: [String: String]
  private let record: JSON

  /// Takes a record that is well formed.
  init(id: String, record: JSON) {
    self.id = id
    self.record = record
    items = Items(of: record)
    var names: [String: String] = [:]
    for (list, key) in [("units", "aliases"), ("officers", "name_variants")] {
      for entry in record[list]?.items ?? [] {
        guard let name = entry["name"]?.text.flatMap(PlainText.of) else { continue }
        for alias in (entry[key]?.items ?? []).compactMap(\.text).compactMap(PlainText.of) {
          names[alias] = name
        }
      }
    }
    self.names = names
  }

  /// Whether a fact that is not among its own is no error either.
  func forgives(_ kind: ScoredKind, _ found: Item) -> Bool {
    switch kind {
    case .unit, .officer, .theme: return false
    case .unitParent:
      return items[.unit].contains { $0["name"] == found["name"] && $0["parent"] == nil }
    case .posting: return changesPost(of: found["name"])
    case .themeBy:
      return items[.theme].contains { $0["text"] == found["text"] && $0["by"] == nil }
    case .conferenceDate: return leavesOpen("held_on", found) || isOutOfScope(found["host"])
    case .period: return leavesOpen("period", found) || isOutOfScope(found["host"])
    case .conference: return isOutOfScope(found["host"])
    case .role: return found["person"] != nil || isOutOfScope(found["role"])
    case .award, .awardCore: return isOutOfScope(found["award"])
    }
  }

  /// Whether a new post of the person's is told, which may stand among the posts too.
  private func changesPost(of name: String?) -> Bool {
    (record["other"]?.items ?? []).map { Item($0) }.contains {
      ["appointment", "transfer", "relief"].contains($0["kind"]) && $0["officer"] == name
    }
  }

  /// Whether the same host has a meeting of which the gold does not tell the field, or need not.
  private func leavesOpen(_ field: String, _ found: Item) -> Bool {
    items[.conference].contains {
      Matching.haveOneHost($0, found) && ($0.isOptional || $0[field] == nil)
    }
  }

  /// Whether something stands in what the gold sets aside.
  private func isOutOfScope(_ text: String?) -> Bool {
    guard let text, let aside = record["out_of_scope"], aside.isGiven else { return false }
    return aside.plain([:]).texts.contains { $0.contains(text) }
  }
}

extension JSON {
  /// Every text and every name of a member in it.
  fileprivate var texts: [String] {
    switch self {
    case .string(let text): [text]
    case .array(let items): items.flatMap(\.texts)
    case .object(let members): members.flatMap { [$0.key] + $0.value.texts }
    case .null, .bool, .integer, .number: []
    }
  }
}

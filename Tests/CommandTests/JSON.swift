import Evaluation

extension JSON {
  /// This value with another one at a path of keys and indices; `nil` takes a member away.
  func setting(_ path: [String], to value: JSON?) -> JSON {
    guard let first = path.first else { return value ?? .null }
    let rest = Array(path.dropFirst())
    switch self {
    case .object(var members):
      members[first] =
        rest.isEmpty ? value : (members[first] ?? .null).setting(rest, to: value)
      return .object(members)
    case .array(var items):
      if let index = Int(first), items.indices.contains(index) {
        items[index] = items[index].setting(rest, to: value)
      }
      return .array(items)
    default: return self
    }
  }
}

import Foundation

/// Any JSON value.
public enum JSON: Decodable, Equatable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// Any other number.
  case number(Double)
  /// A text.
  case string(String)
  /// A list.
  case array([JSON])
  /// Members by name.
  case object([String: JSON])

  /// Reads a text.
  public init(_ text: String) throws {
    try self.init(bytes: Array(text.utf8))
  }

  /// Reads UTF-8.
  public init(bytes: some Sequence<UInt8>) throws {
    self = try JSONDecoder().decode(JSON.self, from: Data(bytes))
  }

  /// Reads one value.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    // What is most frequent first: each attempt that fails makes an error.
    if value.decodeNil() {
      self = .null
    } else if let string = try? value.decode(String.self) {
      self = .string(string)
    } else if let members = try? value.decode([String: JSON].self) {
      self = .object(members)
    } else if let array = try? value.decode([JSON].self) {
      self = .array(array)
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let integer = try? value.decode(Int.self) {
      self = .integer(integer)
    } else {
      self = .number(try value.decode(Double.self))
    }
  }

  /// A member of an object.
  public subscript(_ key: String) -> JSON? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// An item of a list.
  public subscript(_ index: Int) -> JSON? {
    if case .array(let items) = self, items.indices.contains(index) { items[index] } else { nil }
  }

  /// The items of a list; none where it is no list.
  public var items: [JSON] { if case .array(let items) = self { items } else { [] } }
  /// The text.
  public var text: String? { if case .string(let text) = self { text } else { nil } }
  /// The whole number.
  public var count: Int? { if case .integer(let count) = self { count } else { nil } }

  /// Whether it says anything: not null, false, zero or empty.
  var isGiven: Bool {
    switch self {
    case .null: false
    case .bool(let bool): bool
    case .integer(let number): number != 0
    case .number(let number): number != 0
    case .string(let text): !text.isEmpty
    case .array(let items): !items.isEmpty
    case .object(let members): !members.isEmpty
    }
  }

  /// An object with further members, or others of the same name.
  func with(_ more: [String: JSON]) -> JSON {
    guard case .object(let members) = self else { return self }
    return .object(members.merging(more) { $1 })
  }
}

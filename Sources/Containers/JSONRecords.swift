import Foundation
import Text

extension Unwrapping {
  /// Takes the lines of JSON Lines.
  mutating func jsonLines(_ blocks: RecordBlocks, _ path: String) {
    var blocks = blocks
    var number = 0
    do throws(Reader.Failure) {
      while !isOver, let block = try blocks.next() {
        switch block {
        case .tooLong:
          number += 1
          guard count(0, of: path) else { return }
          give("\(path)#\(number)", .failed(.tooLarge(limit: FileBytes.limit)))
        case .records(let bytes): jsonLines(bytes, path, &number)
        }
      }
      if number == 0 { give(path, .failed(.empty)) }
    } catch {
      give(path, .failed(error))
    }
  }

  private mutating func jsonLines(_ bytes: [UInt8], _ path: String, _ number: inout Int) {
    let text = Transcoded(bytes).bytes
    var finder = ByteFinder()
    var start = 0
    while start < text.count {
      let end = finder.next(0x0A, in: text, from: start)
      defer { start = end + 1 }
      number += 1
      guard !isOver else { return }
      let line = text[start..<end].drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
      guard !line.isEmpty, count(0, of: path) else { continue }
      let inner = "\(path)#\(number)"
      guard let value = JSONRecords.value(line) else {
        give(inner, .failed(.damaged("no JSON on this line")))
        continue
      }
      guard let members = value as? [String: Any] else {
        give(inner, .skipped(map.noText([])))
        continue
      }
      record(members, inner, original: Array(line))
    }
  }

  /// Takes a JSON file as it comes; of more than an article's size, a list.
  mutating func json(_ source: @escaping RecordBlocks.Source, _ path: String) {
    var bytes: [UInt8] = []
    do throws(Reader.Failure) {
      while bytes.count <= FileBytes.limit {
        let more = try source()
        guard !more.isEmpty else {
          return bytes.isEmpty ? give(path, .failed(.empty)) : json(bytes, path)
        }
        bytes += more
      }
      let all = RecordBlocks.once(bytes, then: source)
      if JSONElements.start(bytes) { return try jsonList(JSONElements(all), path) }
      guard JSONRecords.areLines(bytes) else { throw .needsLines(limit: FileBytes.limit) }
      jsonLines(RecordBlocks(.jsonLines, all), path)
    } catch {
      give(path, .failed(error))
    }
  }

  /// Takes the objects of a list, counted as where all of it is at hand.
  private mutating func jsonList(_ elements: JSONElements, _ path: String) throws(Reader.Failure) {
    var elements = elements
    var number = 0
    while !isOver, let element = try elements.next() {
      let inner = "\(path)#\(number + 1)"
      switch element {
      case .tooLong: give(inner, .failed(.tooLarge(limit: FileBytes.limit)))
      case .value(let bytes):
        guard let value = JSONRecords.value(bytes) else {
          give(inner, .failed(.damaged("not valid JSON")))
          break
        }
        guard let members = value as? [String: Any] else { continue }
        record(members, inner, original: nil)
      }
      number += 1
      guard count(0, of: path) else { return }
    }
  }

  /// Takes a JSON file: an article, a list of them, or an object with such a list.
  mutating func json(_ bytes: [UInt8], _ path: String) {
    let text = Transcoded(bytes)
    guard let value = JSONRecords.value(text.bytes[...]) else {
      // Lines of JSON under the wrong name.
      if JSONRecords.areLines(text.bytes) {
        return jsonLines(RecordBlocks(.jsonLines, of: bytes), path)
      }
      return give(path, .failed(.damaged("not valid JSON")))
    }
    if let members = value as? [String: Any], JSONRecords.fields(members, map).hasText {
      return record(members, path, original: bytes)
    }
    guard let list = JSONRecords.list(in: value, depth: 0, map) else {
      let names = (value as? [String: Any])?.keys.sorted() ?? []
      return give(path, .skipped(map.noText(names)))
    }
    for (number, members) in list.enumerated() {
      guard count(0, of: path) else { return }
      record(members, "\(path)#\(number + 1)", original: nil)
    }
  }

  private mutating func record(_ members: [String: Any], _ path: String, original: [UInt8]?) {
    let fields = JSONRecords.fields(members, map)
    guard fields.hasText else {
      return give(path, .skipped(map.noText(members.keys.sorted())))
    }
    give(path, .init { () throws(Reader.Failure) in try fields.article(path, original: original) })
  }
}

/// Articles in JSON values.
enum JSONRecords {
  /// A value; `nil` where the bytes are no JSON.
  static func value(_ bytes: some Collection<UInt8>) -> Any? {
    try? JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
  }

  /// Whether a text that is not one value starts with a value a line.
  static func areLines(_ text: [UInt8]) -> Bool {
    text.split(separator: 0x0A, maxSplits: 2).prefix(2).allSatisfy { value($0) != nil }
  }

  /// The fields of an object; names in order, so that of two names for one field the same counts each time.
  static func fields(_ members: [String: Any], _ map: ColumnMap) -> Fields {
    var fields = Fields()
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      guard let column = map.column(name) else { continue }
      // An object under such a name is no text.
      if column == .text, value is [String: Any] { continue }
      fields[column] = words(value)
    }
    return fields
  }

  /// The first list of objects with a text: the value itself, or a member that lists articles by its name.
  ///
  /// Other lists have texts too, such as a record's themes.
  static func list(in value: Any, depth: Int, _ map: ColumnMap) -> [[String: Any]]? {
    if let items = value as? [Any] {
      let objects = items.compactMap { $0 as? [String: Any] }
      return objects.contains { fields($0, map).hasText } ? objects : nil
    }
    guard depth < 4, let members = value as? [String: Any] else { return nil }
    return members.sorted { $0.key < $1.key }.lazy
      .filter { wrappers.contains($0.key.lowercased()) }
      .compactMap { list(in: $0.value, depth: depth + 1, map) }.first
  }

  private static let wrappers: Set<String> = [
    "articles", "items", "data", "results", "docs", "documents", "records", "rows", "posts",
    "entries", "hits", "response", "result", "news", "stories", "pages", "list",
  ]

  /// A member's words: a text, a number, the name in an object, a list's words or paragraphs.
  private static func words(_ value: Any) -> String? {
    switch value {
    case let text as String: text
    case let number as NSNumber: number.stringValue
    case let members as [String: Any]: (members["name"] ?? members["title"]) as? String
    case let items as [Any]:
      items.compactMap(words).joined(separator: items.count > 1 ? "\n" : "")
    default: nil
    }
  }
}

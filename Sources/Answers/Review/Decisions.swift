import Store

/// A review list that people filled in.
public struct Decisions: Sendable {
  /// What was decided about an item.
  public struct Decision: Sendable, Equatable {
    /// Its line.
    public let line: Int
    /// What it is about.
    public let item: ReviewItem
    /// What to do.
    public let verdict: Verdict
    /// Why; empty where nobody said.
    public let reason: String
  }

  /// What to do about an item.
  public enum Verdict: Sendable, Equatable {
    /// The fact, or the one side of it, is right.
    case confirm
    /// There is no such fact.
    case reject
    /// The two are one.
    case same
    /// They are two.
    case notSame
    /// A field has this value.
    case set(field: String, value: String)
  }

  /// In the order of the file.
  public let all: [Decision]

  /// Reads a filled-in list about items, which are given by key; all lines that are wrong are told at once.
  public init(
    _ bytes: [UInt8],
    file: String,
    items: [String: ReviewItem]
  ) throws(CorrectionError) {
    let table: DelimitedReader
    do {
      table = try DelimitedReader(bytes)
    } catch {
      throw .decisions(file: file, [(error.line, error.reason)])
    }
    for column in ["key", "decision"] where !table.columns.contains(column) {
      throw .decisions(file: file, [(1, "there is no column '\(column)'")])
    }
    var faults: [(line: Int, reason: String)] = []
    var all: [Decision] = []
    var seen: [String: Int] = [:]
    for (line, cells) in table.rows {
      let cell = { (column: String) in Self.trimmed(cells[column] ?? "") }
      let word = cell("decision").lowercased()
      guard !word.isEmpty else { continue }
      let key = cell("key")
      guard let item = items[key] else {
        faults.append((line, "'\(key)' is not in the review list; was it decided already?"))
        continue
      }
      if let earlier = seen[key] {
        faults.append((line, "'\(key)' was decided on line \(earlier) already"))
        continue
      }
      seen[key] = line
      switch Self.verdict(word, item, field: cell("field"), value: cell("value")) {
      case .success(let verdict):
        all.append(Decision(line: line, item: item, verdict: verdict, reason: cell("reason")))
      case .failure(let fault): faults.append((line, fault.reason))
      }
    }
    guard faults.isEmpty else { throw .decisions(file: file, faults) }
    self.all = all
  }

  private struct Fault: Error {
    let reason: String
  }

  private static func verdict(
    _ word: String,
    _ item: ReviewItem,
    field: String,
    value: String
  ) -> Result<Verdict, Fault> {
    let field = field.isEmpty ? item.field ?? "" : field
    let isPair = item.sort == .same || item.sort == .near
    let known =
      isPair
      ? ["same", "not-same"]
      : item.sort == .conflict
        ? ["first", "second", "set", "reject"] : ["confirm", "set", "reject"]
    guard known.contains(word) else {
      let list = known.joined(separator: ", ")
      return .failure(Fault(reason: "decision '\(word)' is none of \(list)"))
    }
    switch word {
    case "same": return .success(.same)
    case "not-same": return .success(.notSame)
    case "confirm": return .success(.confirm)
    case "reject": return .success(.reject)
    case "first": return .success(.set(field: field, value: item.one.value ?? ""))
    case "second": return .success(.set(field: field, value: item.other?.value ?? ""))
    default:
      guard let kind = FactKind(name: item.kind),
        let known = CorrectionField.named(field, of: kind)
      else { return .failure(Fault(reason: "decision 'set' needs a field that it is about")) }
      if value.isEmpty { return .failure(Fault(reason: "decision 'set' needs a value")) }
      if let fault = known.fault(of: value) { return .failure(Fault(reason: fault)) }
      return .success(.set(field: known.name, value: value))
    }
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

extension Decisions.Decision {
  /// The corrections it comes to.
  package func corrections(_ drafts: CorrectionDrafts) throws -> [Correction] {
    let (one, other) = (Int64(item.one.claim), Int64(item.other?.claim ?? 0))
    return switch verdict {
    case .confirm: try drafts.confirm(one)
    case .reject: try drafts.reject(Int64(item.one.fact))
    case .same: try drafts.judge(one, other, isSame: true)
    case .notSame: try drafts.judge(one, other, isSame: false)
    case .set(let field, let value):
      try drafts.set(
        Int64(item.sort == .conflict ? item.one.fact : item.one.claim),
        field: field,
        to: value
      )
    }
  }
}

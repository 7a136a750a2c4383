/// An order people ask for with `--sort`: columns, each rising or, after a `-`, falling.
struct SortOrder {
  private let columns: [(position: Int, isFalling: Bool)]

  var isEmpty: Bool { columns.isEmpty }

  /// Columns of a kind; `keys` are the answer's own, where it has others than the kind.
  init(_ names: [String], kind: Kind, keys: [String]? = nil) throws(QuestionError) {
    let keys = keys ?? kind.keys
    var columns: [(Int, Bool)] = []
    for name in names {
      let isFalling = name.hasPrefix("-")
      let key = isFalling ? String(name.dropFirst()) : name
      guard let position = keys.firstIndex(of: key) else {
        throw .unknownColumn(
          key,
          kind,
          known: keys,
          suggestions: Suggestion.best(for: key, among: keys)
        )
      }
      columns.append((position, isFalling))
    }
    self.columns = columns
  }

  /// Sorts; rows that compare equal keep their order, and rows without a value come last either way.
  func apply(to rows: inout [Row]) {
    guard !columns.isEmpty else { return }
    let keyed = rows.enumerated().map { place, row in
      (place: place, keys: columns.map { Key(row.cells[$0.position]) }, row: row)
    }
    rows = keyed.sorted { a, b in
      for (index, column) in columns.enumerated() {
        let (x, y) = (a.keys[index], b.keys[index])
        if x == y { continue }
        if x.isMissing || y.isMissing { return y.isMissing }
        return column.isFalling ? y < x : x < y
      }
      return a.place < b.place
    }.map(\.row)
  }

  private enum Key: Equatable {
    case missing
    case number(Int)
    case text([UInt8])

    init(_ cell: Cell) {
      switch cell {
      case .missing: self = .missing
      case .number(let number): self = .number(number)
      case .flag(let flag): self = .number(flag ? 1 : 0)
      case .text, .list: self = cell.isEmpty ? .missing : .text(Collation.key(cell.text))
      }
    }

    var isMissing: Bool { self == .missing }

    static func < (a: Key, b: Key) -> Bool {
      switch (a, b) {
      case (.number(let a), .number(let b)): a < b
      case (.text(let a), .text(let b)): a.lexicographicallyPrecedes(b)
      case (.number, .text): true
      default: false
      }
    }
  }
}

/// Years, months or days a question names.
struct AskedTime: Sendable, Equatable {
  /// How exact an end is.
  enum Precision: Int, Sendable, Comparable {
    case year, month, day

    static func < (a: Precision, b: Precision) -> Bool { a.rawValue < b.rawValue }
  }

  /// The first year, month or day, ISO; `nil` for no beginning.
  var first: String?
  /// The last; `nil` for no end.
  var last: String?

  /// One year, month or day.
  init(_ date: String) { self.init(from: date, to: date) }

  init(from first: String?, to last: String?) {
    self.first = first
    self.last = last
  }

  /// That of its more exact end.
  var precision: Precision {
    let lengths = [first, last].compactMap { $0?.utf8.count }
    return switch lengths.max() ?? 4 {
    case 10: .day
    case 7: .month
    default: .year
    }
  }

  /// As `--year` and `--held` take it: `2023`, `2020..2022`, `2020..`.
  var span: String {
    first == last ? first ?? "" : (first ?? "") + ".." + (last ?? "")
  }
}

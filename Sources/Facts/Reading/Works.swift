import Grammar

/// Works of art that tell of units: what is said of a film is not said of the regiment it shows.
extension Reading {
  private static let works: [(StaticString, StaticString?)] = [
    ("phim", nil), ("vở", nil), ("ca", "khúc"), ("bài", "hát"), ("bài", "thơ"), ("tập", "thơ"),
    ("cuốn", "sách"), ("tác", "phẩm"), ("bức", "ảnh"), ("bức", "tranh"), ("tượng", "đài"),
    ("tiểu", "thuyết"), ("kịch", "bản"), ("ký", "sự"), ("phóng", "sự"),
  ]

  private static let firsts = WordSet(works.map(\.0))

  private static let about: [StaticString] = ["về", "hiện", "ngợi", "kể", "họa", "dựng"]

  /// The last work named in the clause before a token.
  func work(before token: Int) -> Int? {
    let start = sentenceTokens(of: token).lowerBound
    var place = token - 1
    while place >= start, !document.isMark(";", place) {
      if document.isWord(of: Self.firsts, at: place), isWork(place) { return place }
      place -= 1
    }
    return nil
  }

  private func isWork(_ token: Int) -> Bool {
    Self.works.contains { first, second in
      isWord(first, at: token) && second.map { isWord($0, at: token + 1) } ?? true
    }
  }

  /// `Bộ phim về Trung đoàn 174`, `Tượng đài Sư đoàn 5`: whether a unit is what a work shows; not whose it
  /// is (`Vở kịch của Đoàn Văn công Quân khu 5`).
  func isShown(_ unit: Int) -> Bool {
    guard let work = work(before: unit) else { return false }
    let between = work..<unit
    if between.contains(where: { token in Self.about.contains { isWord($0, at: token) } }) {
      return true
    }
    return !isWord("của", at: unit - 1) && !between.contains { document.isMark(",", $0) }
  }
}

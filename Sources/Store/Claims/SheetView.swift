/// A sheet's arrays where they lie, in memory or in a stretch of a spool.
struct SheetView {
  let article: Int64
  let header: UnsafeBufferPointer<Int64>
  let claims: UnsafeBufferPointer<Claim>
  let cells: UnsafeBufferPointer<Int64>
  let items: UnsafeBufferPointer<Int64>
  let evidence: UnsafeBufferPointer<EvidenceCells>
  let bytes: UnsafeRawBufferPointer
  let text: UnsafeRawBufferPointer

  /// The words of a text cell.
  func string(_ cell: Int64) -> String? {
    guard cell != Cell.null else { return nil }
    return String(decoding: utf8(cell), as: UTF8.self)
  }

  /// The bytes of a text cell that is not null.
  func utf8(_ cell: Int64) -> UnsafeRawBufferPointer {
    let start = Cell.start(cell)
    return UnsafeRawBufferPointer(rebasing: bytes[start..<start + Cell.count(cell)])
  }

  /// A claim's cell by its place among the table's cells.
  func cell(_ claim: Claim, _ place: Int) -> Int64 {
    cells[Int(claim.firstCell) + place]
  }
}

extension ClaimSheet {
  /// Lends the arrays.
  func withView<Value>(_ body: (SheetView) throws -> Value) rethrows -> Value {
    try header.withUnsafeBufferPointer { header in
      try claims.withUnsafeBufferPointer { claims in
        try cells.withUnsafeBufferPointer { cells in
          try items.withUnsafeBufferPointer { items in
            try evidence.withUnsafeBufferPointer { evidence in
              try bytes.withUnsafeBytes { bytes in
                try text.withUnsafeBytes { text in
                  try body(
                    SheetView(
                      article: article,
                      header: header,
                      claims: claims,
                      cells: cells,
                      items: items,
                      evidence: evidence,
                      bytes: bytes,
                      text: text
                    )
                  )
                }
              }
            }
          }
        }
      }
    }
  }
}

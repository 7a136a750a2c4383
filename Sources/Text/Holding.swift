extension String {
  /// Whether it is a phrase, byte for byte.
  ///
  /// `==` compares what is not ASCII in composed form, which costs a hundred times as much where two differ.
  public func reads(_ phrase: StaticString) -> Bool {
    utf8.count == phrase.utf8CodeUnitCount
      && utf8.elementsEqual(
        UnsafeBufferPointer(start: phrase.utf8Start, count: phrase.utf8CodeUnitCount)
      )
  }

  /// Whether a phrase stands in it, byte for byte.
  ///
  /// `contains` compares characters in composed form, which costs a hundred times as much.
  public func holds(_ phrase: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: phrase.utf8Start, count: phrase.utf8CodeUnitCount)
    var string = self
    return string.withUTF8 { bytes in
      guard bytes.count >= wanted.count else { return false }
      return (0...(bytes.count - wanted.count)).contains { start in
        wanted.indices.allSatisfy { bytes[start + $0] == wanted[$0] }
      }
    }
  }
}

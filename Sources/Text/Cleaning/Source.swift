/// Where a text was taken from: `Nguồn QĐND: https://www.qdnd.vn/...`.
struct Source: Equatable {
  /// The page's address.
  var url: String?
  /// The publisher's name, by the address, else as printed.
  var publisher: String?

  /// What a line says of its source: a label with an address or a paper's name, or only an address.
  init?(line: ArraySlice<UInt8>) {
    guard line.count <= 1000 else { return nil }
    if let start = Source.address(in: line) {
      let address = line[start...].prefix { $0 > 0x20 && !"\"<>".utf8.contains($0) }
      // Anything after the address makes it a sentence with an address in it.
      guard address.endIndex == line.endIndex else { return nil }
      let label = PlainKey(line[..<start])
      guard label.bytes.isEmpty || label.startUse.contains(.source) else { return nil }
      let url = String(decoding: address, as: UTF8.self)
      let isPlain = label.use.contains(.source)
      let paper = isPlain ? nil : Source.paper(line[..<start].drop { $0 != 0x20 })
      self.url = url
      publisher = Publisher.name(ofAddress: url) ?? paper
    } else {
      guard line.count <= 120, let colon = line.firstIndex(of: 0x3A),
        PlainKey(line[..<colon]).use.contains(.source),
        let paper = Source.paper(line[(colon + 1)...])
      else { return nil }
      publisher = paper
    }
  }

  /// Where an address starts in text.
  private static func address(in text: ArraySlice<UInt8>) -> Int? {
    var start = text.startIndex
    while let index = text.next(0x3A, from: start) {
      start = index + 1
      guard text[index...].starts(with: "://".utf8) else { continue }
      for scheme: StaticString in ["https", "http"] where text[..<index].hasSuffix(scheme) {
        return index - scheme.utf8CodeUnitCount
      }
    }
    return nil
  }

  private static func paper(_ text: ArraySlice<UInt8>) -> String? {
    let marks: Set<UInt8> = [0x20, 0x3A, 0x2E, 0x2D]
    var text = text.drop { marks.contains($0) }
    while let last = text.last, marks.contains(last) { text = text.dropLast() }
    guard !text.isEmpty, text.count <= 80 else { return nil }
    return String(decoding: text, as: UTF8.self)
  }
}

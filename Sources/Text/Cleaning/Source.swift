/// Where a text was taken from: `Nguồn QĐND: https://www.qdnd.vn/...`.
struct Source: Equatable {
  /// The page's address.
  var url: String?
  /// The publisher's name, by the address, else as printed.
  var publisher: String?

  /// What a line says of its source: a label with an address or a paper's name, or only an address.
  init?(line: ArraySlice<UInt8>) {
    guard line.count <= 1000 else { return nil }
    let label: ArraySlice<UInt8>
    if let start = Source.address(in: line) {
      label = line[..<start]
      let address = line[start...].prefix { $0 > 0x20 && !"\"<>".utf8.contains($0) }
      // Anything after the address makes it a sentence with an address in it.
      guard address.endIndex == line.endIndex else { return nil }
      url = String(decoding: address, as: UTF8.self)
    } else {
      guard line.count <= 120, let colon = line.firstIndex(of: 0x3A) else { return nil }
      label = line[..<colon]
      publisher = Source.paper(line[(colon + 1)...]).map(Publisher.full)
      guard publisher != nil else { return nil }
    }
    let key = PlainKey(label)
    let isLabelled = Source.labels.contains(where: key.starts)
    guard isLabelled || (key.bytes.isEmpty && url != nil) else { return nil }
    if let url {
      let name = key.words.count > 1 ? Source.paper(Source.afterFirstWord(label)) : nil
      publisher = Publisher.name(ofAddress: url) ?? name.map(Publisher.full)
    }
  }

  /// Where an address starts in text.
  private static func address(in text: ArraySlice<UInt8>) -> Int? {
    for index in text.indices where text[index] == 0x68 {
      if text[index...].starts(with: "http://".utf8) || text[index...].starts(with: "https://".utf8)
      {
        return index
      }
    }
    return nil
  }

  private static func afterFirstWord(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    text.drop { $0 != 0x20 }
  }

  private static func paper(_ text: ArraySlice<UInt8>) -> String? {
    let marks: Set<UInt8> = [0x20, 0x3A, 0x2E, 0x2D]
    var text = text.drop { marks.contains($0) }
    while let last = text.last, marks.contains(last) { text = text.dropLast() }
    guard !text.isEmpty, text.count <= 80 else { return nil }
    return String(decoding: text, as: UTF8.self)
  }

  private static let labels = [
    "nguon", "link", "link goc", "link bai", "url", "dia chi", "xem tai",
  ]
  .map { Array($0.utf8) }
}

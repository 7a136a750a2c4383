/// Where a row's facts were said, as lines for people.
enum Citation {
  /// A line of a citation and what it is.
  enum Line {
    /// Publisher, title and date.
    case source(String)
    /// The address or, without one, the path; never broken.
    case address(String)
    /// The words.
    case quote(String)
  }

  /// Without `names`, only the words.
  static func lines(_ sources: [Source], names: Bool = true) -> [Line] {
    sources.flatMap { source in
      guard names else { return quotes(source.quotes) }
      var head = source.publisher ?? ""
      if let title = source.title { head += (head.isEmpty ? "" : ", ") + "“" + title + "”" }
      if let day = source.publishedOn { head += (head.isEmpty ? "" : ", ") + day }
      var lines: [Line] = head.isEmpty ? [] : [.source(Printable.line(head))]
      lines.append(.address(Printable.line(source.url ?? source.path)))
      return lines + quotes(source.quotes)
    }
  }

  /// Each passage once; the words for a field only where no other quote holds them.
  private static func quotes(_ quotes: [Quote]) -> [Line] {
    var shown: [Quote] = []
    for quote in quotes.sorted(by: isBefore)
    where !shown.contains(where: { $0.start <= quote.start && quote.end <= $0.end }) {
      shown.append(quote)
    }
    return shown.map { quote in
      .quote((quote.field.map { "(\($0)) " } ?? "") + "“" + Printable.line(quote.quote) + "”")
    }
  }

  private static func isBefore(_ a: Quote, _ b: Quote) -> Bool {
    if (a.field == nil) != (b.field == nil) { return a.field == nil }
    return (a.start, b.end) < (b.start, a.end)
  }
}

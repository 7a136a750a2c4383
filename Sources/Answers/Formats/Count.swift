import Text

/// How many, written.
public enum Count {
  /// The number of rows; for awards, also what they add up to, which is another figure.
  public static func written(_ rows: Int, _ sums: AwardSums?, as format: Format) -> [UInt8] {
    switch format {
    case .json, .jsonl:
      var json = JSONWriter()
      json.beginObject()
      json.member("rows", rows)
      if let sums {
        json.member("conferred", sums.conferred.awards)
        json.member("proposed", sums.proposed.awards)
        json.member("unnumbered", sums.conferred.unnumbered + sums.proposed.unnumbered)
      }
      json.endObject()
      json.newline()
      return Array(json.bytes)
    case .csv, .tsv:
      let (mark, end) = format == .csv ? (",", "\r\n") : ("\t", "\n")
      var names = ["rows"]
      var values = [rows]
      if let sums {
        names += ["conferred", "proposed", "unnumbered"]
        values += [sums.conferred.awards, sums.proposed.awards]
        values.append(sums.conferred.unnumbered + sums.proposed.unnumbered)
      }
      let lines = [names, values.map(String.init)].map { $0.joined(separator: mark) + end }
      return Array(lines.joined().utf8)
    case .table, .markdown:
      guard let sums else { return Array("\(rows)\n".utf8) }
      let lines =
        ["\(rows) \(rows == 1 ? "row" : "rows")"]
        + (rows > 0 ? sums.lines().map { $0.margin + $0.text } : [])
      return Array(lines.map { Printable.line($0) + "\n" }.joined().utf8)
    }
  }
}

import Store

/// What an ingest says of itself at its end.
extension IngestReport {
  /// How many files became what; without a number, of the gone all are counted.
  func counts(gone: Int? = nil) -> String {
    let gone = gone ?? self.gone.count
    var counts = [
      ("added", added), ("unchanged", unchanged), ("changed", changed),
      ("skipped", skipped), ("failed", failures.count),
    ]
    if gone > 0 { counts.append(("gone", gone)) }
    if removed > 0 { counts.append(("removed", removed)) }
    return counts.map { "\($0.1) \($0.0)" }.joined(separator: ", ")
  }

  /// The counts, and whether that is nothing new.
  func line(gone: Int? = nil) -> String {
    let isNew = added + changed + reread + removed + kept > 0
    return counts(gone: gone) + (isNew ? "" : ": nothing new")
  }

  /// The closing lines.
  var summary: [String] {
    let corrected = corrections.isEmpty ? [] : [corrections.counts]
    let originals = kept == 0 ? [] : ["\(kept) \(kept == 1 ? "original" : "originals") kept"]
    guard added + changed + reread > 0 else { return [line()] + originals + corrected }
    let again =
      reread == 0
      ? [] : ["\(reread) of the unchanged read again, by other rules or phrases than before"]
    let facts = claims.filter { $0.count > 0 }.map { "\($0.count) \($0.kind)" }
    return [line()] + again + ["facts: " + (facts.isEmpty ? "none" : facts.joined(separator: ", "))]
      + originals + corrected
  }
}

/// What an ingest says of files that are no longer there.
enum GoneNotes {
  /// Of files whose articles are kept.
  static func kept(_ gone: [String]) -> String? {
    guard let first = gone.first else { return nil }
    return gone.count == 1
      ? "\(first) is no longer there; what it said is kept (--prune takes it out)"
      : "\(gone.count) are no longer there, such as \(first); what they said is kept (--prune takes it out)"
  }

  /// Of a folder that has no article in it any more.
  static func emptied(_ folder: String) -> String {
    "\(folder): there is no article in it now, so nothing was pruned; "
      + "take out what came from it with: archive remove \(folder)"
  }
}

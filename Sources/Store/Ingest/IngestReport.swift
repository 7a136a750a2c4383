/// What an ingest or a removal did.
public struct IngestReport: Sendable, Equatable {
  /// A file that gave no article though it should have.
  public struct Failure: Sendable, Equatable {
    /// The file.
    public let path: String
    /// Why, for people.
    public let reason: String
  }

  /// The archive.
  public let archive: String
  /// Whether this run made it.
  public internal(set) var created = false
  /// Whether it was asked to stop before the end.
  public internal(set) var interrupted = false
  /// Articles new to the archive.
  public internal(set) var added = 0
  /// Files whose bytes the archive already held.
  public internal(set) var unchanged = 0
  /// Of the unchanged, those read again, by other rules or another lexicon than before.
  public internal(set) var reread = 0
  /// Articles whose files have other bytes than before.
  public internal(set) var changed = 0
  /// Articles taken out.
  public internal(set) var removed = 0
  /// Paths of articles read earlier from what was named now, whose files or entries are no longer there; sorted.
  ///
  /// They stay, unless the ingest prunes.
  public internal(set) var gone: [String] = []
  /// Named folders without any article in them now, which are not taken for a wish to forget all they held; sorted.
  public internal(set) var emptied: [String] = []
  /// Originals taken into the archive.
  public internal(set) var kept = 0
  /// Files that are no articles.
  public internal(set) var skipped = 0
  /// Files that should have been readable.
  public internal(set) var failures: [Failure] = []
  /// The corrections of the archive, with what became of them; empty also where there was nothing to do.
  package internal(set) var corrections: [AppliedCorrection] = []
  /// What the articles added and changed say: claims by kind, such as ("awards", 12).
  public internal(set) var claims: [(kind: String, count: Int)] =
    FactKind.allCases.map { ($0.plural, 0) }

  /// Nothing done yet.
  init(archive: String) {
    self.archive = archive
  }

  /// Compares everything.
  public static func == (one: IngestReport, other: IngestReport) -> Bool {
    one.archive == other.archive && one.created == other.created
      && one.interrupted == other.interrupted && one.added == other.added
      && one.reread == other.reread
      && one.unchanged == other.unchanged && one.changed == other.changed
      && one.removed == other.removed && one.gone == other.gone
      && one.emptied == other.emptied && one.kept == other.kept && one.skipped == other.skipped
      && one.failures == other.failures
      && one.claims.elementsEqual(other.claims) { $0.kind == $1.kind && $0.count == $1.count }
  }

  /// Counts what became of a file, where it gave an article.
  mutating func count(_ reading: Reading) {
    switch reading {
    case .new(let sheet): count(sheet)
    case .again(let sheet): countAgain(sheet)
    case .untouched, .known: unchanged += 1
    case .skipped, .failed: break
    }
  }

  /// Counts files with other bytes than before as changed, not as the new or known articles they hold now.
  mutating func countChanged(new: Int, known: Int) {
    changed = new + known
    added -= new
    unchanged -= known
  }

  /// Counts what is taken out of what is gone.
  mutating func countPruned(_ gone: GoneFiles) {
    removed = self.gone.count(where: gone.mayPrune)
    emptied = gone.emptied.filter { folder in
      self.gone.contains { PathRange(folder).contains($0) }
    }
  }

  /// Counts an article as added.
  mutating func count(_ sheet: ClaimSheet) {
    added += 1
    for claim in sheet.claims { claims[Int(claim.kind)].count += 1 }
  }

  /// Counts an article that was there and was read again.
  mutating func countAgain(_ sheet: ClaimSheet) {
    count(sheet)
    added -= 1
    unchanged += 1
    reread += 1
  }

  /// Counts an article that was counted as read again as left as it was.
  mutating func uncountAgain(_ sheet: ClaimSheet) {
    uncount(sheet)
    added += 1
    unchanged -= 1
    reread -= 1
  }

  /// Counts an article that was counted as added as unchanged instead.
  mutating func uncount(_ sheet: ClaimSheet) {
    added -= 1
    unchanged += 1
    for claim in sheet.claims { claims[Int(claim.kind)].count -= 1 }
  }
}

/// What an ingest tells while it works, and asks.
public struct IngestObserver {
  /// Called as inputs are read: how many are done, of how many.
  public var reading: (Int, Int) -> Void = { _, _ in }
  /// Called as a new archive is written: the part done, 0 to 1.
  public var writing: (Double) -> Void = { _ in }
  /// Called for each file that gave no article though it should have.
  public var failed: (IngestReport.Failure) -> Void = { _ in }
  /// Whether to stop: what was read so far is kept.
  public var shouldStop: () -> Bool = { false }

  /// Tells nobody.
  public init() {}
}

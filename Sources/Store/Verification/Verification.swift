import GRDB

/// Holds an archive to all that can be checked without the articles' files: the file itself, its tables, the words it
/// quotes, and that its facts follow from its claims.
///
///     let report = try Verification().run("/home/lan/archive.db") { check, part in }
///     report.findings.isEmpty
///
/// Nothing is changed. The search index can be checked only where the file may be written; else that check is named
/// among those left out.
public struct Verification {
  /// What was checked and found.
  public struct Report: Sendable, Equatable {
    /// Names of the checks made, in their order.
    public internal(set) var checked: [String] = []
    /// Names of the checks that could not be made.
    public internal(set) var leftOut: [String] = []
    /// What is off, each row told once: by the check that comes closest to the cause.
    public internal(set) var findings: [Finding] = []
    /// Articles, claims and quotes held to it.
    public internal(set) var counts: (articles: Int, claims: Int, quotes: Int) = (0, 0, 0)

    /// Tuples are compared by hand.
    public static func == (a: Report, b: Report) -> Bool {
      a.checked == b.checked && a.leftOut == b.leftOut && a.findings == b.findings
        && a.counts == b.counts
    }
  }

  /// From the file's pages up to what its claims lead to: what breaks one check is not told again by a later one.
  private static let checks: [any Check] = [
    FileCheck(), SchemaCheck(), ReferenceCheck(), VocabularyCheck(), DateCheck(),
    IdentityCheck(), QuoteCheck(), SearchIndexCheck(), ResolutionCheck(),
    CountCheck(), StoryCheck(),
  ]

  /// Sets up.
  public init() {}

  /// Checks the archive at a path; `progress` takes the name of a check and how much of it is done.
  public func run(
    _ path: String,
    progress: (String, Double) -> Void
  ) throws(ArchiveError) -> Report {
    let archive: ArchiveFile
    var mayWrite = true
    do {
      archive = try ArchiveFile.open(path, for: .writing)
    } catch ArchiveError.readOnly {
      mayWrite = false
      archive = try ArchiveFile.open(path, for: .reading)
    }
    do {
      if !mayWrite {
        return try archive.read { try check($0, without: [SearchIndexCheck().name], progress) }
      }
      var report = Report()
      try archive.write { db in
        try db.inTransaction(.immediate) {
          report = try check(db, without: [], progress)
          return .rollback
        }
      }
      return report
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  private func check(
    _ db: Database,
    without names: Set<String>,
    _ progress: (String, Double) -> Void
  ) throws -> Report {
    var report = Report()
    var told: Set<Finding.Place> = []
    for check in Self.checks {
      if names.contains(check.name) {
        report.leftOut.append(check.name)
        continue
      }
      let found = try findings(of: check, db, progress)
      report.checked.append(check.name)
      // A row is told once, by the check that comes closest to the cause.
      report.findings += found.filter { $0.id == nil || told.isDisjoint(with: $0.places) }
      told.formUnion(found.flatMap(\.places))
      if check.isGround, !found.isEmpty {
        report.leftOut = Self.checks.map(\.name).filter { !report.checked.contains($0) }
        return report
      }
    }
    report.counts = (
      try count("articles", db), try count("claims", db), try count("evidence", db)
    )
    return report
  }

  private func findings(
    of check: any Check,
    _ db: Database,
    _ progress: (String, Double) -> Void
  ) throws -> [Finding] {
    let name = check.name
    progress(name, 0)
    do {
      return try check.findings(db) { part in progress(name, part) }
    } catch let error as DatabaseError {
      return [Finding(name, nil, nil, "cannot be checked: \(error.message ?? "\(error)")")]
    }
  }

  private func count(_ table: String, _ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
  }
}

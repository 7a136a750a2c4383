import GRDB

/// Writes corrections of an archive into their file, and brings the archive in line with it.
package struct Corrector {
  /// The archive.
  package let path: String
  /// The original of its corrections.
  package let file: CorrectionsFile

  /// Corrects the archive at an absolute path.
  package init(_ path: String, file: CorrectionsFile? = nil) {
    self.path = path
    self.file = file ?? CorrectionsFile(beside: path)
  }

  /// Brings the archive in line with the file; gives all corrections with what became of them.
  ///
  /// Without a file nothing is undone: it may only have been mislaid.
  package func apply() throws(ArchiveError) -> [AppliedCorrection] {
    guard file.exists else {
      throw .corrections(
        .file(file.path, reason: "there is no such file; to undo all corrections leave it empty")
      )
    }
    return try change { _ in [] }.all
  }

  /// Adds corrections to the file and applies it, all or nothing; gives those added, with what became of them.
  ///
  /// `make` finds out what is to be written from the archive as it is.
  package func write(
    _ make: (CorrectionDrafts) throws -> [Correction]
  ) throws(ArchiveError) -> [AppliedCorrection] {
    try change { db in try make(CorrectionDrafts(db)) }.added
  }

  private func change(
    _ make: (Database) throws -> [Correction]
  ) throws(ArchiveError) -> (all: [AppliedCorrection], added: [AppliedCorrection]) {
    let archive = try ArchiveFile.open(path, for: .writing)
    do {
      return try archive.write { db in
        var result: (all: [AppliedCorrection], added: [AppliedCorrection]) = ([], [])
        try db.inTransaction(.immediate) {
          try ArchiveSchema.addWhatIsMissing(db)
          let old = try file.read()
          let new = try CorrectionsFile.adding(make(db), to: old, file: file.path)
          let all = try CorrectionStep(db, Increment(db)).run(old + new, of: file)
          if !new.isEmpty {
            let lines = try file.append(new)
            // Their lines are known only now.
            try CorrectionStep(db, Increment(db)).run(file.read(), of: file)
            result.added = zip(all.suffix(new.count), lines).map { one, line in
              var one = one
              one.correction.line = line.line
              return one
            }
          }
          result.all = all
          return .commit
        }
        return result
      }
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  /// The corrections of the file, each with what became of it; `nil` where the archive has not read the line yet.
  package func list() throws(ArchiveError) -> [(
    correction: Correction, applied: AppliedCorrection?
  )] {
    let archive = try ArchiveFile.open(path, for: .reading)
    do {
      let applied = try archive.read { db in try AppliedCorrection.all(db) }
      guard file.exists else { return applied.map { ($0.correction, $0) } }
      return try file.read().map { correction in
        (correction, applied.first { $0.correction.isSame(as: correction) })
      }
    } catch {
      throw ArchiveError(error, path: path)
    }
  }
}

extension Correction {
  /// Whether two lines say the same, wherever they stand.
  func isSame(as other: Correction) -> Bool {
    Correction.columns.allSatisfy { cell($0) == other.cell($0) }
  }

  /// Whether two lines say the same, whoever said so, and when and why.
  func meansSame(as other: Correction) -> Bool {
    Correction.columns.allSatisfy {
      ["date", "author", "reason", "source", "was"].contains($0) || cell($0) == other.cell($0)
    }
  }
}

extension CorrectionsFile {
  /// New corrections as they would be after old ones; refuses those the file has, and those that contradict it.
  static func adding(
    _ new: [Correction],
    to old: [Correction],
    file: String
  ) throws(CorrectionError) -> [Correction] {
    var last = old.last?.line ?? 1
    var added: [Correction] = []
    for correction in new {
      if let line = (old + added).first(where: { $0.meansSame(as: correction) })?.line {
        throw .refused("line \(line) of \(file) says so already")
      }
      last += 1
      added.append(correction)
      added[added.count - 1].line = last
    }
    do throws(CorrectionError) {
      try Contradictions.check(old + added, file: file) { ClaimWords($0, $1) }
    } catch {
      guard case .contradiction(_, let lines, let reason) = error else { throw error }
      let known = lines.filter { line in old.contains { $0.line == line } }
      throw .refused(
        known.isEmpty
          ? "these corrections contradict each other: \(reason)"
          : "line \(known[0]) of \(file) says otherwise: \(reason); change or remove that line"
      )
    }
    return added
  }
}

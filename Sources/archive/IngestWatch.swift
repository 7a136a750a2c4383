import ArgumentParser
import Store
import Text

/// `archive ingest --watch`: one round of reading after the other, each of what has changed since, until a signal ends it.
///
/// The archive is open during a round only, so that others may write between two.
struct IngestWatch {
  private let session: IngestSession
  private let scope: IngestScope
  private var watch: FolderWatch
  private var pace = WatchPace()
  private var isFirst = true
  /// What has been told, so that it is told once.
  private var told = Told()
  /// Files that could not be read and still are so, as far as is known.
  private var failing: Set<String> = []

  private struct Told {
    var gone: Set<String> = []
    var emptied: [String] = []
    /// Why the last round could not be written.
    var trouble: String?
  }

  /// Will follow the scope's roots.
  init(_ session: IngestSession, _ scope: IngestScope) {
    self.session = session
    self.scope = scope
    watch = FolderWatch(scope.roots)
  }

  /// Follows them until somebody wants it to end; what failed and was not mended makes that a failure.
  mutating func run() throws {
    Interrupt.watch()
    for root in scope.roots where !FileBytes.exists(root) {
      Output.note("\(root): no such file or folder; make it before it is watched")
      throw Exit.failure
    }
    while !Interrupt.isAsked {
      if pace.isDue(isBusy: watch.isUnsettled || watch.isStirred) {
        if let round = pace.measuring({ watch.look(at: WatchPace.now) }) { try take(round) }
      }
      pace.pause()
    }
    if told.trouble != nil || !failing.isEmpty || !told.emptied.isEmpty { throw Exit.failure }
  }

  private mutating func take(_ round: FolderWatch.Round) throws {
    var scope = scope
    scope.present = round.present
    do {
      let report = try session.take(round.inputs, in: scope) { report in
        isFirst ? report.summary : [report.line(gone: newlyGone(report).count)]
      }
      watch.took(round)
      tell(report, round)
      note(report, round)
      told.trouble = nil
      if isFirst {
        Output.note("watching \(scope.roots.joined(separator: ", ")); ctrl-C ends it")
      }
      isFirst = false
    } catch let error as ArchiveError {
      // Somebody will be done, make room or mend the line; what has settled waits for that.
      switch error {
      case .locked, .full, .corrections: break
      default: throw error
      }
      if told.trouble != error.message {
        Output.note(error.message)
        Output.note("what has settled waits for that; it is tried again every few seconds")
      }
      told.trouble = error.message
      pace.rest()
    }
  }

  private func newlyGone(_ report: IngestReport) -> [String] {
    scope.prunes ? report.gone : report.gone.filter { !told.gone.contains($0) }
  }

  /// Says of what is gone what has not been said; what came back may go again.
  private mutating func tell(_ report: IngestReport, _ round: FolderWatch.Round) {
    if scope.prunes {
      for folder in report.emptied where !told.emptied.contains(folder) {
        Output.note(GoneNotes.emptied(folder))
      }
      told.emptied = report.emptied
    } else if let note = GoneNotes.kept(newlyGone(report)) {
      Output.note(note)
    }
    told.gone.formUnion(report.gone)
    for input in round.inputs { told.gone.remove(input.path) }
  }

  /// Keeps in mind what could not be read, until it is read or gone.
  private mutating func note(_ report: IngestReport, _ round: FolderWatch.Round) {
    if !failing.isEmpty {
      let read = Set(round.inputs.map(\.path))
      let present = Set(round.present.map(\.path))
      failing = failing.filter { !read.contains($0) && present.contains($0) }
    }
    guard !report.failures.isEmpty else { return }
    let failed = Set(report.failures.map(\.path))
    failing.formUnion(
      round.inputs.lazy.map(\.path).filter { path in
        failed.contains { $0 == path || $0.hasPrefix(path + "#") }
      }
    )
  }
}

import Facts
import Text

/// What became of an input.
enum Reading: Sendable {
  /// Its claims, new to the archive and to this run.
  case new(ClaimSheet)
  /// The archive, or an earlier input, has the same bytes.
  case known(article: Int64, sha256: String)
  /// Not an article.
  case skipped(String)
  /// It should have been one.
  case failed(String)
}

/// Reads inputs and extracts their claims on a thread of its own, ahead of the writer.
///
/// Results come in the order of the inputs, whatever the timing.
final class IngestWorker: Sendable {
  private let queue = BoundedQueue<[Reading]>(limit: 4)

  /// Starts reading; articles whose ids are in `known` are not extracted again.
  init(
    _ inputs: [Input],
    known: Set<Int64>,
    extractor: Extractor
  ) throws(ArchiveError) {
    let queue = queue
    let started = WorkThread.start {
      var reader = InputReader(known: known, extractor: extractor)
      var batch: [Reading] = []
      var size = 0
      for input in inputs {
        let reading = reader.read(input)
        batch.append(reading)
        if case .new(let sheet) = reading { size += sheet.text.count + sheet.bytes.count }
        if batch.count < 16, size < 1 << 20 { continue }
        guard queue.put(batch) else { return }
        batch = []
        size = 0
      }
      _ = queue.put(batch)
      queue.close()
    }
    guard started else {
      throw .failed(path: "archive ingest", reason: "the system gives no thread for reading")
    }
  }

  /// The next readings, one an input; `nil` after the last.
  func next() -> [Reading]? {
    queue.take()
  }

  /// Stops reading.
  func stop() {
    queue.close()
  }
}

/// Turns one input after the other into a reading.
private struct InputReader {
  private var known: Set<Int64>
  private let extractor: Extractor
  private var builder = SheetBuilder()

  init(known: Set<Int64>, extractor: Extractor) {
    self.known = known
    self.extractor = extractor
  }

  mutating func read(_ input: Input) -> Reading {
    switch input.kind {
    case .skipped(let reason): return .skipped(reason.reason)
    case .failed(let failure): return .failed(failure.reason)
    case .article:
      do {
        let article = try input.article()
        let id = ArticleID.of(sha256: article.sha256)
        guard known.insert(id).inserted else {
          return .known(article: id, sha256: article.sha256)
        }
        return .new(builder.sheet(for: extractor.record(of: article)))
      } catch {
        return .failed(error.reason)
      }
    }
  }
}

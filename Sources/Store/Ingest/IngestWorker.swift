import Containers
import Facts
import Text

/// What became of a file, or of an entry of a file that holds several.
enum Reading: Sendable {
  /// Its claims, new to the archive and to this run.
  case new(ClaimSheet)
  /// Its claims; the archive has it, as another program or lexicon read it.
  case again(ClaimSheet)
  /// The archive has it from this very file, which nobody has touched since.
  case untouched(article: Int64)
  /// The archive, or an earlier input, has the same bytes.
  case known(article: Int64, sha256: String)
  /// Not an article.
  case skipped(String)
  /// It should have been one.
  case failed(String)
}

/// What a file or entry gave.
struct Found: Sendable {
  /// The file, or `file#entry`.
  let path: String
  /// What became of it.
  let reading: Reading
  /// Its bytes, packed, where the archive is to hold them.
  var original: [UInt8]?
  /// What the file was like before it was read, where it may be known by that from now on.
  var stamp: FileStamp?

  /// The article there; `nil` for none.
  var article: Int64? {
    switch reading {
    case .new(let sheet), .again(let sheet): sheet.article
    case .untouched(let article), .known(let article, _): article
    case .skipped, .failed: nil
    }
  }
}

/// What some inputs gave, in order.
struct ReadingBatch: Sendable {
  /// The files and entries with what became of them.
  var found: [Found] = []
  /// How many inputs are done with it.
  var inputs = 0
  /// About how many bytes it holds.
  var size = 0

  mutating func add(_ found: Found) {
    self.found.append(found)
    size += found.original?.count ?? 0
    switch found.reading {
    case .new(let sheet), .again(let sheet): size += sheet.text.count + sheet.bytes.count
    case .untouched, .known, .skipped, .failed: break
    }
  }

  /// Whether it is time to hand it on.
  var isFull: Bool { found.count >= 16 || size >= 1 << 20 }
}

/// Reads inputs and extracts their claims on a thread of its own, ahead of the writer.
///
/// Results come in the order of the inputs, whatever the timing.
final class IngestWorker: Sendable {
  private let queue = BoundedQueue<ReadingBatch>(limit: 4)

  /// Starts reading; articles whose ids are in `known` are not extracted again, if this program read them.
  ///
  /// Without an extractor sheets hold nothing but the article's id.
  init(
    _ inputs: [Input],
    columns: ColumnMap,
    known: KnownArticles,
    files: KnownFiles,
    program: String,
    extractor: Extractor?
  ) throws(ArchiveError) {
    let queue = queue
    let started = WorkThread.start {
      var reader = InputReader(known: known, files: files, program: program, extractor: extractor)
      var batch = ReadingBatch()
      var isWanted = true
      for input in inputs {
        reader.read(input, columns) { found in
          batch.add(found)
          if batch.isFull {
            isWanted = queue.put(batch)
            batch = ReadingBatch()
          }
          return isWanted
        }
        guard isWanted else { return }
        batch.inputs += 1
      }
      _ = queue.put(batch)
      queue.close()
    }
    guard started else {
      throw .failed(path: "archive ingest", reason: "the system gives no thread for reading")
    }
  }

  /// The next readings; `nil` after the last.
  func next() -> ReadingBatch? {
    queue.take()
  }

  /// Stops reading.
  func stop() {
    queue.close()
  }
}

/// Turns one article after the other into a reading.
private struct InputReader {
  private var known: KnownArticles
  private let files: KnownFiles
  private let extractor: Extractor?
  private var builder: SheetBuilder

  init(known: KnownArticles, files: KnownFiles, program: String, extractor: Extractor?) {
    self.known = known
    self.files = files
    self.extractor = extractor
    builder = SheetBuilder(program: program)
  }

  /// Gives what became of an input's articles; `body` says whether to go on.
  mutating func read(_ input: Input, _ columns: ColumnMap, _ body: (Found) -> Bool) {
    guard case .article(let format) = input.kind else {
      return input.forEachPiece(columns: columns) { body(read($0)) }
    }
    // Before its bytes: who writes meanwhile makes it another.
    let stamp = FileStamp(input.path)
    if let stamp, let article = files.article(in: input.path, stamp), known.isDone(article) {
      _ = body(Found(path: input.path, reading: .untouched(article: article)))
      return
    }
    do {
      let bytes = try input.read()
      // What the archive has as this program reads it need not be read again.
      var found =
        knownByBytes(bytes, input.path) ?? read(input.piece(of: bytes, as: format))
      if let stamp, !stamp.isFresh { found.stamp = stamp }
      _ = body(found)
    } catch {
      _ = body(Found(path: input.path, reading: .failed(error.reason)))
    }
  }

  private mutating func knownByBytes(_ bytes: [UInt8], _ path: String) -> Found? {
    let sha256 = Digest.sha256(bytes)
    let id = ArticleID.of(sha256: sha256)
    guard known.isCurrent(id) else { return nil }
    var found = Found(path: path, reading: .known(article: id, sha256: sha256))
    if known.wantsOriginal(id) { found.original = Gzip.packed(bytes) }
    return found
  }

  private mutating func read(_ piece: Piece) -> Found {
    switch piece.outcome {
    case .skipped(let reason): return Found(path: piece.path, reading: .skipped(reason))
    case .failed(let failure): return Found(path: piece.path, reading: .failed(failure.reason))
    case .article(let article):
      let id = ArticleID.of(sha256: article.sha256)
      var found = Found(path: piece.path, reading: read(article, id))
      if known.wantsOriginal(id) { found.original = Gzip.packed(article.original) }
      return found
    }
  }

  private mutating func read(_ article: Article, _ id: Int64) -> Reading {
    let state = known.note(id)
    if state == .current { return .known(article: id, sha256: article.sha256) }
    var sheet = ClaimSheet()
    sheet.article = id
    if let extractor {
      var record = extractor.record(of: article)
      record.units = UnitContext.completed(record.units)
      sheet = builder.sheet(for: record)
    }
    return state == .old ? .again(sheet) : .new(sheet)
  }
}

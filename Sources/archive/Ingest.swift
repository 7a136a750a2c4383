import ArgumentParser
import Store
import Text

/// `archive ingest`: reads articles into an archive.
struct Ingest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Read articles into an archive, which is made if it is not there.",
    discussion: """
      Reads text files and web pages (.txt, .md, .html), documents (.docx; .pdf with Debian's pdftotext), and what \
      articles are wrapped in: .zip, .tar, .gz, .warc, .mhtml, .eml, and tables with a column for the text (.csv, .tsv, \
      .json, .jsonl); and folders of them with all they hold. \
      An article is known by its bytes: reading it again adds nothing, also from another place, and a file \
      of one article that has its size and times still is not even opened, unless --checksum; where a file has changed, what its article said is replaced. Files that are no longer there, and entries no longer in a \
      container, are counted as gone; what they said stays, unless --prune. Interrupted with ctrl-C, it keeps what it has \
      read; the same command goes on from there. Corrections made by hand are applied (archive correct). Files last read by another version of the program, or with \
      another lexicon, are read again; articles that are not given again stay as they were read. With --watch it stays \
      after that, and takes up what comes, changes, moves or goes in the folders, a second or two after it stands still; \
      each time it prints one line. Other commands may use the archive meanwhile.

      Examples:
        archive ingest reports/
        archive ingest --db ~/navy.db 2023/ 2024/review.html
        archive ingest --dry-run reports/
        archive ingest --prune reports/
        archive ingest --watch --prune reports/
        archive ingest --keep-originals reports/
        archive ingest --map title=headline,text=body articles.csv
        archive ingest --lexicon my-phrases/ reports/
        curl -s https://example.org/report.txt | archive ingest -

      Exit status: 0 done, 2 a file could not be read or nothing could be written, 64 wrong usage, 130 interrupted. \
      A signal between two rounds ends --watch with 0, or 2 where something failed and still does.
      """
  )

  @Argument(help: "Files and folders; - is standard input.", completion: .file())
  var paths: [String]

  @Flag(help: "Say what would happen, and write nothing.")
  var dryRun = false

  @Flag(help: "Take out articles read from these paths before, whose files are no longer there.")
  var prune = false

  @Flag(help: "Stay and follow the files and folders, until ctrl-C.")
  var watch = false

  @Flag(help: "Read every file, also those whose size and times are as they were.")
  var checksum = false

  @Flag(
    help: "Keep the files' bytes, compressed, in the archive (archive original gives them back)."
  )
  var keepOriginals = false

  @OptionGroup
  var columns: MapOption

  @OptionGroup
  var lexicon: LexiconOption

  @OptionGroup
  var corrections: CorrectionsOption

  @OptionGroup
  var database: DatabaseOption

  func validate() throws {
    guard watch else { return }
    if dryRun {
      throw ValidationError("--watch writes and --dry-run does not; leave one of them out.")
    }
    if paths.contains("") { throw ValidationError("--watch: one of the paths is empty.") }
    if paths.contains("-") {
      throw ValidationError("--watch follows files and folders; standard input is read once.")
    }
  }

  func run() throws {
    try Exit.reporting {
      let session = try IngestSession(lexicon, corrections, database)
      var scope = IngestScope(
        roots: paths.filter { $0 != "-" && !$0.isEmpty }.map(Inputs.absolute),
        prunes: prune
      )
      scope.keepsOriginals = keepOriginals
      scope.readsUntouched = checksum
      scope.columns = try columns.columns()
      if watch {
        var watch = IngestWatch(session, scope)
        try watch.run()
      } else if dryRun {
        try session.preview(Inputs.list(paths), in: scope)
      } else {
        try session.run(Inputs.list(paths), in: scope)
      }
    }
  }
}

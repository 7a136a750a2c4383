import ArgumentParser
import Facts
import Lexicon

/// `--lexicon`: phrases of the user's own.
struct LexiconOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Further phrases: a folder of .tsv tables (default: $ARCHIVE_LEXICON).",
      valueName: "folder"
    ),
    completion: .directory
  )
  var lexicon: String?

  /// What reads articles by the program's phrases and those.
  func extractor() throws -> Extractor {
    guard let folder = lexicon ?? Environment.value("ARCHIVE_LEXICON") else {
      return try Extractor()
    }
    return try Extractor(adding: LexiconFolder.tables(folder))
  }
}

extension Extractor {
  /// What `runs.program` says of whatever reads with it.
  var program: String { "\(Archive.program), lexicon \(lexicon.digest)" }
}

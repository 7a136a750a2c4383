/// Files that hold articles in a wrapping: compressed, packed, as a table, a mail, a document.
public enum ContainerFormat: String, Sendable, CaseIterable {
  /// One compressed file: `.gz`, also `.bz2`, `.xz`, `.zst`.
  case compressed
  /// Several files: `.zip`, `.tar`, `.tar.gz`, `.7z`.
  case packed
  /// Web pages as a crawler saved them: `.warc`.
  case webArchive
  /// A mail, or a web page saved as one: `.eml`, `.mhtml`.
  case mail
  /// One JSON value: an article, or a list of them.
  case json
  /// An article a line, each a JSON object.
  case jsonLines
  /// Comma- or semicolon-separated values, one article a row below a row of column names.
  case csv
  /// The same, separated by tabs.
  case tsv
  /// A Word document: `.docx`.
  case word
  /// `.pdf` with text in it.
  case pdf

  /// By a path's ending.
  public init?(path: String) {
    switch Inputs.ending(of: path) {
    case "gz", "bz2", "xz", "zst": self = .compressed
    case "zip", "tar", "tgz", "7z": self = .packed
    case "warc": self = .webArchive
    case "eml", "mhtml", "mht": self = .mail
    case "json": self = .json
    case "jsonl", "ndjson": self = .jsonLines
    case "csv": self = .csv
    case "tsv": self = .tsv
    case "docx": self = .word
    case "pdf": self = .pdf
    default: return nil
    }
  }

  /// Whether the file is one article, not a holder of several.
  public var isSingle: Bool { self == .word || self == .pdf }
}

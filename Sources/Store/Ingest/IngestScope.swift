import Containers
import Text

/// What an ingest may conclude and do beyond reading its inputs.
public struct IngestScope: Sendable {
  /// Files and folders the user named, absolute: what was read from them before and is no longer there is gone.
  public var roots: [String]
  /// Whether articles whose files are gone go too.
  public var prunes: Bool
  /// Whether the archive is to hold the files' bytes themselves too.
  public var keepsOriginals = false
  /// Whether files are read that have their size and times still.
  public var readsUntouched = false
  /// What the columns of tables hold.
  public var columns = ColumnMap.usual
  /// All that lies under the roots, where the inputs are only what is to be read of it; `nil` where they are all.
  public var present: [Input]?
  /// Files that once failed and are no longer looked for.
  public var forgotten: [String] = []

  /// Concludes nothing from what is not there, unless it is told where to look.
  public init(roots: [String] = [], prunes: Bool = false) {
    self.roots = roots
    self.prunes = prunes
  }
}

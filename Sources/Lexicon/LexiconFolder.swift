import Text

/// A user's folder of tables.
public enum LexiconFolder {
  /// Its `.tsv` files, in the order of their names.
  public static func tables(
    _ folder: String
  ) throws(LexiconTable.Failure) -> [(file: String, bytes: [UInt8])] {
    let folder = Inputs.absolute(folder)
    var file = folder
    do throws(Reader.Failure) {
      var tables: [(file: String, bytes: [UInt8])] = []
      for entry in try Folder.entries(of: folder) {
        guard let name = entry.name, name.hasSuffix(".tsv"), !name.hasPrefix(".") else { continue }
        file = folder + "/" + name
        tables.append((file, try FileBytes.read(file)))
      }
      if !tables.isEmpty { return tables }
    } catch {
      let reason = error == .vanished ? Reader.Failure.missing.reason : error.reason
      throw LexiconTable.Failure(file: file, line: nil, reason: reason)
    }
    throw LexiconTable.Failure(file: folder, line: nil, reason: "no .tsv files in this folder")
  }
}

import Text

extension Unwrapping {
  /// Takes the files of a packed one, in their order.
  mutating func packed(_ path: String, from source: Unpacker.Source) {
    do throws(Reader.Failure) {
      let unpacker = try Unpacker(source, as: .packed)
      var isEmpty = true
      while let entry = try unpacker.next() {
        isEmpty = false
        guard entry.isFile else { continue }
        try add(entry, of: unpacker, path)
        if isOver { return }
      }
      if isEmpty { give(path, .failed(.empty)) }
    } catch {
      give(path, .failed(error))
    }
  }

  private mutating func add(
    _ entry: Unpacker.Entry,
    of unpacker: Unpacker,
    _ path: String
  ) throws(Reader.Failure) {
    let inner = "\(path)#\(entry.name)"
    if Unwrapping.isHidden(entry.name) { return give(inner, .skipped(Input.Skip.hidden.reason)) }
    if entry.isLocked { return give(inner, .failed(.damaged("it needs a password"))) }
    // What holds no article is not unpacked.
    let kind = Input.Kind(path: entry.name)
    if case .skipped(let reason) = kind { return give(inner, .skipped(reason.reason)) }
    if self.entry(of: unpacker, name: entry.name, path: inner) { return }
    let bytes: [UInt8]
    do throws(Reader.Failure) {
      bytes = try unpacker.rest()
    } catch .tooLarge(let limit) {
      if count(limit, of: path) { give(inner, .failed(.tooLarge(limit: limit))) }
      return
    } catch {
      throw error
    }
    if count(bytes.count, of: path) { self.entry(bytes, name: entry.name, path: inner) }
  }

  /// Hidden files, and what macOS puts beside each file of a zip.
  private static func isHidden(_ name: String) -> Bool {
    name.split(separator: "/").contains { $0.hasPrefix(".") && $0 != "." && $0 != ".." }
      || name.hasPrefix("__MACOSX/")
  }

  /// Takes what one compressed file holds; its name without the last ending says what that is.
  mutating func compressed(_ path: String, name: String, from source: Unpacker.Source) {
    let bare = String(name.dropLast(Inputs.ending(of: name).count + 1))
    switch Input.Kind(path: bare) {
    case .container(.webArchive): return webArchive(path, from: source)
    case .container(.packed): return packed(path, from: source)
    case .skipped where Inputs.ending(of: bare).isEmpty: break
    case .skipped(let reason): return give(path, .skipped(reason.reason))
    case .article, .container, .failed: break
    }
    do throws(Reader.Failure) {
      let unpacker = try Unpacker(source, as: .stream)
      guard try unpacker.next() != nil else { return give(path, .failed(.empty)) }
      guard unpacker.isCompressed else {
        return give(path, .failed(.damaged("it is not compressed")))
      }
      let named = Inputs.ending(of: bare).isEmpty ? bare + ".txt" : bare
      if entry(of: unpacker, name: named, path: path) { return }
      let bytes = try unpacker.rest()
      guard count(bytes.count, of: path) else { return }
      entry(bytes, name: named, path: path)
    } catch {
      give(path, .failed(error))
    }
  }
}

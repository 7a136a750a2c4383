import Facts
import Foundation
import Text

/// Reads gold records.
public enum GoldFile {
  /// A gold record that cannot be compared with.
  public struct Failure: Error, Equatable, CustomStringConvertible {
    /// The file.
    public let path: String
    /// Where in it: `awards[2].status`, `line 3, column 5`; `nil` for the whole.
    public let place: String?
    /// What is wrong there.
    public let reason: String

    /// For people.
    public var description: String {
      ([path] + [place].compactMap { $0 } + [reason]).joined(separator: ": ")
    }
  }

  /// The gold records of a folder in the order of their names, or that of one file.
  ///
  /// They are the files whose names end in `.json`; what lies deeper is not read.
  public static func read(_ path: String) throws(Failure) -> [Gold] {
    var isFolder: ObjCBool = false
    let path = Inputs.absolute(path)
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure(path: path, place: nil, reason: "no such file or folder")
    }
    guard isFolder.boolValue else { return [try gold(path)] }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw Failure(path: path, place: nil, reason: error.localizedDescription)
    }
    var all: [Gold] = []
    for name in names.sorted() where name.hasSuffix(".json") && !name.hasPrefix(".") {
      all.append(try gold(path + "/" + name))
    }
    return all
  }

  /// One record; `path` names it.
  static func gold(_ path: String) throws(Failure) -> Gold {
    do {
      return try gold(FileBytes.read(path), path: path)
    } catch let failure as Reader.Failure {
      throw Failure(path: path, place: nil, reason: failure.reason)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(path: path, place: nil, reason: "\(error)")
    }
  }

  /// The record in a file's bytes.
  static func gold(_ bytes: [UInt8], path: String) throws(Failure) -> Gold {
    let record: JSON
    do {
      record = try JSON(bytes: bytes)
    } catch {
      let place = place(in: bytes)
      let reason = place == nil ? "no JSON, or it breaks off" : "no JSON"
      throw Failure(path: path, place: place, reason: reason)
    }
    if let fault = GoldShape.fault(in: record) {
      throw Failure(path: path, place: fault.place, reason: fault.reason)
    }
    return Gold(id: id(path), record: record)
  }

  /// A path's last part without `.json` and `.gold`.
  private static func id(_ path: String) -> String {
    var name = path.split(separator: "/").last ?? ""
    for ending in [".json", ".gold"] where name.hasSuffix(ending) {
      name = name.dropLast(ending.count)
    }
    return String(name)
  }

  /// Where in bytes that are no JSON, as far as a stricter reader tells: `line 3`.
  private static func place(in bytes: [UInt8]) -> String? {
    do {
      _ = try JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
      return nil
    } catch {
      let words = (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String ?? ""
      // "Invalid value around character 8."
      guard let last = words.split(separator: " ").last, words.contains("character"),
        let offset = Int(last.filter(\.isNumber))
      else { return nil }
      return "line \(bytes.prefix(offset).count { $0 == 0x0A } + 1)"
    }
  }
}

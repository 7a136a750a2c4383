/// How a file's bytes spell its words, and how that was told.
public struct TextEncoding: Sendable, Equatable {
  /// An encoding of Vietnamese text.
  public enum Name: String, Sendable, CaseIterable {
    /// Unicode, in any normal form.
    case utf8 = "UTF-8"
    /// Unicode as Windows editors save it.
    case utf16 = "UTF-16"
    /// One byte a letter, tones as bytes of their own.
    case windows1258 = "windows-1258"
    /// TCVN 5712, VN3; ABC: one byte a letter, with fonts such as .VnTime.
    case tcvn3 = "TCVN3"
    /// VNI for Windows: a letter and a byte for its marks, with fonts such as VNI-Times.
    case vni = "VNI"
    /// UTF-8 that was taken for windows-1252 and saved as UTF-8 once more: `Há»™i nghá»‹`.
    case utf8Twice = "UTF-8 twice"
    /// Another one, which a page names itself.
    case other
  }

  /// How an encoding was told.
  public enum Basis: String, Sendable {
    /// The bytes are valid in it, and in no other.
    case valid
    /// A byte order mark.
    case mark
    /// What the bytes spell: Vietnamese syllables in this encoding alone.
    case spelling
    /// The page says so.
    case declared
    /// Some bytes are not valid, too few to matter.
    case assumed
  }

  /// The encoding.
  public var name: Name
  /// How it was told.
  public var basis: Basis

  /// Makes a finding.
  public init(_ name: Name, by basis: Basis) {
    self.name = name
    self.basis = basis
  }
}

import Facts
import Gaps
import Text

/// The gaps of an article with this text, as `kind: words`.
func gaps(_ text: String) throws -> [String] {
  let article = try Reader.article(bytes: Array(text.utf8), path: "a.txt", format: .text)
  return try GapFinder(extractor: Extractor()).gaps(in: article).map {
    "\($0.kind.rawValue): \($0.words)"
  }
}

/// Those of one kind.
func gaps(_ kind: GapKind, _ text: String) throws -> [String] {
  let opening = kind.rawValue + ": "
  return try gaps(text).filter { $0.hasPrefix(opening) }.map { String($0.dropFirst(opening.count)) }
}

extension Kind {
  /// The keys of the JSON form, without `sources`.
  public var keys: [String] { selection.keys }

  /// Names separated by commas.
  public static func names(_ list: String?) -> [String] {
    (list ?? "").split(separator: ",").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }
}

extension Question {
  /// The columns of its answer named in a list separated by commas, `sources` among them; an unknown one is an error.
  public func keys(named list: String) throws(QuestionError) -> [String] {
    let known = keys + (kind == .articles ? [] : ["sources"])
    let names = Kind.names(list)
    if names.isEmpty { throw .unknownColumn(list, kind, known: known, suggestions: []) }
    for name in names where !known.contains(name) {
      throw .unknownColumn(
        name,
        kind,
        known: known,
        suggestions: Suggestion.best(for: name, among: known)
      )
    }
    return names
  }
}

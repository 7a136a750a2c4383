import Text

extension Scores {
  /// Writes all figures as one object; the errors too where they are wanted.
  public func write(to json: inout JSONWriter, errors wantsErrors: Bool) {
    json.beginObject()
    json.member("articles", articles)
    json.member("missing", missing)
    json.member("macro", decimal: macro)
    json.beginArray("kinds")
    for kind in ScoredKind.allCases {
      let score = self[kind]
      json.beginObject()
      json.member("kind", kind.rawValue)
      json.member("precision", decimal: score.precision)
      json.member("recall", decimal: score.recall)
      json.member("f1", decimal: score.f1)
      json.member("gold", score.gold)
      json.member("found", score.found)
      json.endObject()
    }
    json.endArray()
    json.member("proposed_told_as_conferred", proposals.wrong)
    json.member("proposals_found", proposals.of)
    json.member("former_told_as_current", formers.wrong)
    json.member("formers_found", formers.of)
    json.member("former_allowed_as_current", formers.allowed)
    json.beginArray("confusions")
    for (pair, count) in confusions.pairs {
      json.beginObject()
      json.member("field", pair.field)
      json.member("gold", pair.gold)
      json.member("found", pair.found)
      json.member("count", count)
      json.endObject()
    }
    json.endArray()
    if wantsErrors {
      json.beginArray("errors")
      for error in errors { error.write(to: &json) }
      json.endArray()
    }
    json.endObject()
    json.newline()
  }
}

extension Mistake {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("article", article)
    json.member("error", fault.rawValue)
    json.member("kind", kind.rawValue)
    json.member("fact", fact)
    json.member("instead", instead)
    json.beginArray("rules")
    for rule in rules { json.value(rule) }
    json.endArray()
    json.member("quote", quote)
    json.endObject()
  }
}

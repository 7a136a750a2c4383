/// SQL for which units something is reported of.
enum CoverageSQL {
  /// Ids of units of which something of a kind is reported for the years, or at all.
  static func units(having kind: Kind, _ years: YearSpan?) -> String {
    switch kind {
    case .awards:
      let inYears = years.map { number("year", $0) } ?? "1"
      return """
        SELECT recipient_unit_id FROM awards WHERE recipient_unit_id IS NOT NULL AND \(inYears)
        UNION SELECT within_id FROM awards WHERE within_id IS NOT NULL AND \(inYears)
        """
    case .themes:
      let inYears = years.map { number("year", $0) } ?? "1"
      return "SELECT unit_id FROM themes WHERE unit_id IS NOT NULL AND \(inYears)"
    case .conferences:
      // The years reviewed or, where no article says which, the year it was held in.
      let inYears = years.map { years in
        let held = text("held_on", "held_on", years)
        return "(\(overlap("year_from", "year_to", years)) OR year_from IS NULL AND \(held))"
      }
      return "SELECT host_id FROM conferences WHERE host_id IS NOT NULL AND \(inYears ?? "1")"
    case .changes:
      let said =
        "SELECT min(dated_on) FROM claims JOIN articles ON articles.id = article_id WHERE fact_id = changes.id"
      let day = "coalesce(effective_on, (\(said)))"
      let inYears = years.map { text(day, day, $0) } ?? "1"
      return """
        SELECT unit_id FROM changes WHERE unit_id IS NOT NULL AND \(inYears)
        UNION SELECT into_id FROM changes WHERE into_id IS NOT NULL AND \(inYears)
        UNION SELECT change_units.unit_id FROM change_units JOIN changes ON changes.id = change_id
        WHERE change_units.unit_id IS NOT NULL AND \(inYears)
        """
    default:
      let inYears = years.map {
        text("coalesce(from_on, first_seen)", "coalesce(until_on, last_seen, from_on)", $0)
      }
      return "SELECT unit_id FROM postings WHERE unit_id IS NOT NULL AND \(inYears ?? "1")"
    }
  }

  /// How many articles that date from the years name the unit `f`.
  static func articles(_ years: YearSpan) -> String {
    """
    SELECT count(DISTINCT article_id) FROM claims JOIN articles ON articles.id = article_id
    WHERE fact_id = f.id AND \(text("dated_on", "dated_on", years))
    """
  }

  private static func number(_ column: String, _ years: YearSpan) -> String {
    overlap(column, column, years)
  }

  private static func overlap(_ first: String, _ last: String, _ years: YearSpan) -> String {
    var parts = ["\(first) IS NOT NULL"]
    if let year = years.first { parts.append("\(last) >= \(year)") }
    if let year = years.last { parts.append("\(first) <= \(year)") }
    return "(" + parts.joined(separator: " AND ") + ")"
  }

  /// The same of days, which compare as text.
  private static func text(_ first: String, _ last: String, _ years: YearSpan) -> String {
    var parts = ["\(first) IS NOT NULL"]
    if let year = years.first { parts.append("\(last) >= '\(year)'") }
    if let year = years.last { parts.append("\(first) < '\(year + 1)'") }
    return "(" + parts.joined(separator: " AND ") + ")"
  }
}

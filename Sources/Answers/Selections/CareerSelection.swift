extension Selection {
  /// The posts of one officer from the first on, each with the ranks borne in it, in their order.
  static var career: Selection {
    var career = Selection.postings
    // A claim's id is its article's plus a number below 2^24.
    let ranks = """
      SELECT rank FROM (
        SELECT json_extract(o.said, '$.rank') AS rank, min(articles.dated_on) AS day FROM claims p
        JOIN articles ON articles.id = p.article_id
        JOIN claims o ON o.id >= p.article_id AND o.id < p.article_id + 16777216
          AND o.kind = 'officer' AND +o.fact_id = f.officer_id
        WHERE p.fact_id = f.id GROUP BY 1
      ) ORDER BY day IS NULL, day, rank
      """
    career.columns = career.columns.map { column in
      column.key == "rank"
        ? Column("rank", "(SELECT group_concat(rank, ' → ') FROM (\(ranks)))") : column
    }
    let day = "coalesce(f.from_on, f.first_seen, f.until_on)"
    career.order = "\(day) IS NULL, \(day), f.last_seen, f.unit, f.position_key, f.id"
    career.shown = [
      "from", "first_seen", "last_seen", "until", "rank", "position", "unit", "status", "disputed",
    ]
    return career
  }
}

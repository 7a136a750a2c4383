import GRDB

/// Articles that tell one story, and the facts that are therefore told once too often.
///
/// What articles say in full meets by its match key, whoever says it. What only the article itself makes clear (a unit
/// named without the one above it, and what is said of it) meets nothing; where another article of the story says it
/// in the same words, it is an echo of what that one says.
enum Stories {
  /// Brings stories and echoes up to date with the archive's articles and claims.
  static func refresh(_ db: Database) throws {
    let found = try SketchRows.all(db).stories()
    let known = try Row.fetchAll(
      db,
      sql: "SELECT article_id, story_id FROM stories ORDER BY article_id"
    ).map { (article: $0[0] as Int64, story: $0[1] as Int64) }
    if !found.elementsEqual(known, by: ==) {
      try db.execute(sql: "DELETE FROM stories")
      let row = try RowStatement.insert(db, into: "stories", ["article_id", "story_id"])
      for (article, story) in found {
        row.bind(1, article)
        row.bind(2, story)
        try row.run()
      }
    }
    try refreshEchoes(db)
  }

  /// Brings echoes up to date where only facts have changed.
  static func refreshEchoes(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM echoes")
    guard try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM stories)") == true else {
      return
    }
    try db.execute(
      sql: """
        INSERT INTO echoes (kind, fact_id, of_id)
        SELECT kind, fact_id, min(of_id) FROM (\(told("match_key IS NULL OR claims.kind = 'officer'"))) told
        WHERE fact_id <> of_id AND (
          kind <> 'officer' OR NOT EXISTS (
            SELECT 1 FROM postings JOIN claims held ON held.fact_id = postings.id AND held.kind = 'posting'
            WHERE officer_id = told.fact_id AND held.match_key IS NOT NULL
          ) AND NOT EXISTS (
            SELECT 1 FROM claims other WHERE other.fact_id = told.fact_id AND other.kind = 'officer'
              AND other.article_id NOT IN (SELECT article_id FROM stories WHERE story_id = told.story_id)
          )
        )
        GROUP BY kind, fact_id
        """
    )
    // What such a person was given is given once too.
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO echoes (kind, fact_id, of_id)
        SELECT kind, fact_id, min(of_id) FROM (\(told("claims.kind = 'award'")))
        WHERE fact_id <> of_id AND fact_id IN (
          SELECT awards.id FROM awards JOIN echoes ON echoes.kind = 'officer' AND echoes.fact_id = recipient_officer_id
        )
        GROUP BY kind, fact_id
        """
    )
  }

  /// Claims of articles of stories, each with the fact of the same claim in the story's first article that makes it: it
  /// has the same distance from the article's id.
  private static func told(_ condition: String) -> String {
    """
    SELECT claims.kind, claims.fact_id, story_id, first_value(claims.fact_id) OVER (
      PARTITION BY story_id, claims.kind, claims.id - stories.article_id ORDER BY claims.id
    ) AS of_id
    FROM stories
    JOIN claims ON claims.id >= stories.article_id
      AND claims.id < stories.article_id + \(ArticleID.span)
    WHERE corrected IS NULL AND (\(condition)) AND NOT EXISTS (
      SELECT 1 FROM corrections
      WHERE action = 'not-same' AND (claim_id = claims.id OR other_claim_id = claims.id)
    )
    """
  }
}

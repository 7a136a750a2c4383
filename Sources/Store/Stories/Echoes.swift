import GRDB

/// Facts that articles of one story tell once too often.
///
/// What articles say in full meets by its match key, whoever says it. What only the article itself makes clear (a unit
/// named without the one above it, and what is said of it) meets nothing; where another article of the story says it
/// in the same words, it is an echo of what that one says.
enum Echoes {
  /// Finds those of all stories anew.
  static func tellAnew(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM echoes")
    guard try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM stories)") == true else {
      return
    }
    for query in queries() { try db.execute(sql: insert + query) }
  }

  /// Finds those of one story anew, where its facts' own articles have none left.
  static func tell(_ story: Int64, _ db: Database) throws {
    for query in queries(of: "story_id = ?") {
      try db.cachedStatement(sql: insert + query).execute(arguments: [story])
    }
  }

  /// Takes out those that an article says.
  static func forget(_ article: Int64, _ db: Database) throws {
    let forget = try db.cachedStatement(
      sql: "DELETE FROM echoes WHERE kind = ? AND fact_id >= ? AND fact_id < ?"
    )
    for kind in FactKind.allCases {
      try forget.execute(arguments: [kind.name, article, article + ArticleID.span])
    }
  }

  /// What an earlier query has found stays.
  private static let insert = "INSERT OR IGNORE INTO echoes (kind, fact_id, of_id)\n"

  /// What finds the echoes of stories, one after the other, as kind, fact and the fact it repeats; the second builds on what
  /// the first has put there.
  static func queries(of stories: String = "TRUE") -> [String] {
    [
      """
      SELECT kind, fact_id, min(of_id) FROM (
        \(told("(match_key IS NULL OR claims.kind = 'officer') AND \(stories)"))
      ) told
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
      """,
      // What such a person was given is given once too.
      """
      SELECT kind, fact_id, min(of_id) FROM (\(told("claims.kind = 'award' AND \(stories)"))) told
      WHERE fact_id <> of_id AND EXISTS (
        SELECT 1 FROM awards JOIN echoes ON echoes.kind = 'officer' AND echoes.fact_id = recipient_officer_id
        WHERE awards.id = told.fact_id
      )
      GROUP BY kind, fact_id
      """,
    ]
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
    WHERE corrected IS NULL AND \(condition) AND NOT EXISTS (
      SELECT 1 FROM corrections
      WHERE action = 'not-same' AND (claim_id = claims.id OR other_claim_id = claims.id)
    )
    """
  }
}

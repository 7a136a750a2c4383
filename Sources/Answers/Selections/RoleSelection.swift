extension Selection {
  /// Parts people took in conferences; `r` is the part, `f` the conference.
  static var roles: Selection {
    Selection(
      columns: [
        Column("id", "r.id"), Column("role", "r.role"), Column("person", "r.person"),
        Column("officer_id", "r.officer_id"), Column("rank", "o.rank"),
        Column("conference_id", "f.id"), Column("held_on", "f.held_on"), Column("kind", "f.kind"),
        Column("subject", "f.subject"), Column("period", "f.period"), Column("host", "f.host"),
      ],
      tables:
        "conference_roles r JOIN conferences f ON f.id = r.conference_id LEFT JOIN officers o ON o.id = r.officer_id",
      order: """
        f.held_on DESC, f.id, CASE r.role WHEN 'chair' THEN 0 WHEN 'directs' THEN 1
        WHEN 'presents_report' THEN 2 WHEN 'launches' THEN 3 WHEN 'presents_award' THEN 4
        WHEN 'speaks' THEN 5 WHEN 'attends' THEN 6 ELSE 7 END, r.person_key, r.id
        """,
      shown: ["held_on", "role", "kind", "subject", "period", "host"]
    )
  }
}

extension Selection {
  static var conferences: Selection {
    Selection(
      columns: [
        Column("id", "f.id"), Column("kind", "f.kind"), Column("subject", "f.subject"),
        Column("period", "f.period"), Column("held_on", "f.held_on"),
        Column("held_on_inferred", "f.held_on_inferred", .flag), Column("place", "f.place"),
        Column("host", "f.host"), Column("host_parent", "parent.name"),
        Column(
          "chairs",
          list(
            "person",
            "SELECT person FROM conference_roles WHERE conference_id = f.id AND role = 'chair' ORDER BY person_key"
          ),
          .list
        ),
        Column(
          "roles",
          list(
            "person || ' (' || role || ')'",
            "SELECT person, role FROM conference_roles WHERE conference_id = f.id ORDER BY person_key, role"
          ),
          .list
        ),
        Column("disputed", "f.disputed", .flag), checked("conference"),
      ],
      tables:
        "conferences f LEFT JOIN units u ON u.id = f.host_id LEFT JOIN units parent ON parent.id = u.parent_id",
      order: "f.held_on DESC, f.year_to DESC, f.host, f.id",
      shown: ["held_on", "kind", "subject", "period", "host", "chairs", "disputed"]
    )
  }

  static var awards: Selection {
    Selection(
      columns: [
        Column("id", "f.id"), Column("award", "f.name"), Column("class", "f.class"),
        Column("grantor", "f.grantor"), Column("year", "f.year"),
        Column("year_inferred", "f.year_inferred", .flag), Column("status", "f.status"),
        Column("proposed_on", "f.proposed_on"), Column("given_on", "f.given_on"),
        Column("recipient_kind", "f.recipient_kind"),
        Column("recipient", "f.recipient"), Column("recipient_parent", "parent.name"),
        Column("count", "f.recipient_count"), Column("within", "f.within"),
        Column(
          "presented_by",
          list(
            "person",
            "SELECT person FROM award_presenters WHERE award_id = f.id ORDER BY person_key"
          ),
          .list
        ),
        Column("conference", conference), Column("conference_id", "f.conference_id"),
        Column("disputed", "f.disputed", .flag), checked("award"),
      ],
      tables: "awards f LEFT JOIN units u ON u.id = f.recipient_unit_id"
        + " LEFT JOIN units parent ON parent.id = u.parent_id"
        + " LEFT JOIN conferences c ON c.id = f.conference_id",
      order: "f.status, f.year DESC, f.name_key, f.class_key, f.grantor_key, f.recipient_key, f.id",
      shown: ["recipient", "award", "class", "grantor", "year", "status", "given_on", "disputed"]
    )
  }

  static var themes: Selection {
    Selection(
      columns: [
        Column("id", "f.id"), Column("year", "f.year"), Column("kind", "f.kind"),
        Column("movement", "f.movement"), Column("text", "f.text"), Column("unit", "f.unit"),
        Column("unit_parent", "parent.name"), Column("launched_by", "f.launched_by"),
        Column("conference", conference), Column("conference_id", "f.conference_id"),
        Column("disputed", "f.disputed", .flag), checked("theme"),
      ],
      tables:
        "themes f LEFT JOIN units u ON u.id = f.unit_id LEFT JOIN units parent ON parent.id = u.parent_id"
        + " LEFT JOIN conferences c ON c.id = f.conference_id",
      order: "f.year DESC, f.unit, f.kind, f.text, f.id",
      shown: ["year", "kind", "unit", "text", "movement", "launched_by", "disputed"]
    )
  }

  static var changes: Selection {
    Selection(
      columns: [
        Column("id", "f.id"), Column("kind", "f.kind"), Column("officer", "f.person"),
        Column("rank_from", "f.rank_from"), Column("rank_to", "f.rank_to"),
        Column("position", "f.position"), Column("unit", "f.unit"),
        Column("unit_parent", "parent.name"),
        Column(
          "units",
          list(
            "unit",
            "SELECT unit FROM change_units WHERE change_id = f.id ORDER BY unit_key"
          ),
          .list
        ),
        Column("into", "f.\"into\""), Column("effective_on", "f.effective_on"),
        Column("authority", "f.authority"), Column("planned", "f.planned", .flag),
        Column("disputed", "f.disputed", .flag), checked("change"),
      ],
      tables:
        "changes f LEFT JOIN units u ON u.id = f.unit_id LEFT JOIN units parent ON parent.id = u.parent_id",
      order: "f.effective_on DESC, f.kind, f.person_key, f.unit, f.id",
      shown: [
        "effective_on", "kind", "officer", "rank_from", "rank_to", "position", "unit", "units",
        "into", "planned", "disputed",
      ]
    )
  }
}

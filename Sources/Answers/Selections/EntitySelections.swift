extension Selection {
  static var units: Selection {
    Selection(
      columns: [
        Column("id", "f.id"), Column("name", "f.name"), Column("kind", "f.kind"),
        Column("parent", "parent.name"),
        // From reference data, where no article says.
        Column(
          "known_parent",
          "CASE WHEN f.parent_id IS NULL THEN (SELECT k.parent FROM known_units k"
            + " JOIN unit_names n ON n.name_key = k.name_key WHERE n.unit_id = f.id"
            + " ORDER BY k.until_on IS NOT NULL, k.id LIMIT 1) END"
        ),
        Column(
          "aliases",
          list(
            "name",
            "SELECT DISTINCT name FROM unit_names WHERE unit_id = f.id AND name <> f.name ORDER BY name"
          ),
          .list
        ),
        Column("resolved", "f.resolved", .flag),
        Column("disputed", "f.disputed", .flag), checked("unit"),
      ],
      tables: "units f LEFT JOIN units parent ON parent.id = f.parent_id",
      order:
        "(SELECT min(name_key) FROM unit_names WHERE unit_id = f.id AND name = f.name), f.name, parent.name, f.id",
      shown: ["name", "parent", "known_parent", "aliases", "disputed"]
    )
  }

  static var officers: Selection {
    Selection(
      columns: [
        Column("id", "f.id"), Column("name", "f.name"), Column("rank", "f.rank"),
        // The posts come from a query of their own; see PostsOfOfficers.
        Column("position", "NULL"), Column("unit", "NULL"), Column("unit_parent", "NULL"),
        Column("status", "NULL"), Column("as_of", "f.as_of"),
        Column("disputed", "f.disputed", .flag), checked("officer"),
      ],
      tables: "officers f",
      order: "f.name_key, f.name, f.id",
      shown: ["rank", "name", "position", "unit", "status", "as_of"]
    )
  }

  static var postings: Selection {
    Selection(
      columns: [
        Column("id", "f.id"), Column("officer_id", "f.officer_id"), Column("officer", "o.name"),
        Column("rank", "o.rank"), Column("position", "f.position"), Column("unit", "f.unit"),
        Column("unit_parent", "coalesce(f.under, parent.name)"), Column("status", "f.status"),
        Column("from", "f.from_on"), Column("until", "f.until_on"),
        Column("first_seen", "f.first_seen"), Column("last_seen", "f.last_seen"),
        Column("disputed", "f.disputed", .flag), checked("posting"),
      ],
      tables:
        "postings f JOIN officers o ON o.id = f.officer_id LEFT JOIN units u ON u.id = f.unit_id"
        + " LEFT JOIN units parent ON parent.id = u.parent_id",
      order:
        "coalesce(f.until_on, f.last_seen, f.from_on) DESC, f.unit, f.position_key, o.name_key, f.id",
      shown: ["officer", "position", "unit", "status", "first_seen", "last_seen", "disputed"]
    )
  }

  static var articles: Selection {
    Selection(
      columns: [
        Column("id", "f.id"), Column("path", "f.path"), Column("sha256", "f.sha256"),
        Column("title", "f.title"), Column("publisher", "f.publisher"),
        Column("published_on", "f.published_on"), Column("url", "f.url"),
        Column("byline", "f.byline"), Column("encoding", "f.encoding"),
        Column("encoding_by", "f.encoding_by"),
        Column(
          "copies",
          list("path", "SELECT path FROM copies WHERE article_id = f.id ORDER BY path"),
          .list
        ),
        // The same for articles that tell one story; empty for one that stands alone.
        Column("story", "(SELECT story_id FROM stories WHERE article_id = f.id)"),
      ],
      tables: "articles f",
      order: "f.published_on DESC, f.path, f.id",
      shown: ["published_on", "publisher", "title", "path"],
      hasSources: false
    )
  }
}

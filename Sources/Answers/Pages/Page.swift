/// Everything known of one unit, officer, conference, award, theme or article.
public struct Page: Sendable, Equatable {
  /// What it is.
  public let kind: Kind
  /// The one row of it.
  public let entity: Answer
  /// What else speaks of it.
  public let sections: [Section]

  /// Rows that speak of the page's subject.
  public struct Section: Sendable, Equatable {
    /// The member of the JSON form.
    public let key: String
    /// For people.
    public let heading: String
    /// The rows.
    public let answer: Answer
    /// The question that gives all rows, where there is one.
    public let question: Question?
  }

  /// Its row.
  var row: Row { entity.rows[0] }
}

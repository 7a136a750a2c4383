/// One thing a person put right: a line of a corrections file.
package struct Correction: Sendable, Equatable {
  /// What is said about a claim.
  package enum Action: String, Sendable, CaseIterable {
    /// The article says so, and it is right.
    case confirm
    /// Two claims are of one officer, unit, conference or award.
    case same
    /// Two claims are of two.
    case notSame = "not-same"
    /// A field has another value.
    case set
    /// The article does not say so, or it is not so.
    case reject
    /// A fact the program did not find, or that no article tells.
    case add
  }

  /// Which claim: an article, words of it, and a name where the words hold several facts of the kind.
  package struct Address: Sendable, Hashable {
    /// The first digits of the SHA-256 of the article's file; a file name may follow, after a space.
    package var article: String
    /// Words the claim rests on, as the article's text has them.
    package var quote: String
    /// What tells the fact from others of its kind in these words (`ClaimName`); may be empty.
    package var name: String

    /// Names a claim.
    package init(article: String = "", quote: String = "", name: String = "") {
      self.article = article
      self.quote = quote
      self.name = name
    }

    /// Whether nothing is named.
    package var isEmpty: Bool { article.isEmpty && quote.isEmpty && name.isEmpty }
  }

  /// Its line in the file, counted from 1; 0 before it is in one.
  package var line = 0
  /// The day it was made, ISO.
  package var date = ""
  /// Who made it.
  package var author = ""
  /// What is said.
  package var action: Action
  /// The kind of the claim, as in `claims.kind`.
  package var kind: FactKind
  /// About which claim; for `add` without an article, empty.
  package var about = Address()
  /// `set`: the field.
  package var field = ""
  /// For `set`, what the article says, as far as the program reads it; for `confirm`, what was confirmed.
  package var was = ""
  /// For `set`, the right value, empty for none; for `add`, the fact, as `field=value; field=value`.
  package var value = ""
  /// For `same` and `not-same`, the other claim.
  package var other = Address()
  /// Why.
  package var reason = ""
  /// What it rests on, where that is not the article.
  package var source = ""

  /// A correction with nothing but its action and kind.
  package init(_ action: Action, _ kind: FactKind) {
    self.action = action
    self.kind = kind
  }
}

import Answers
import ArgumentParser
import Store

/// `archive correct`: what people put right, for good.
struct Correct: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Put right what the program found, for good, in a text file beside the archive.",
    discussion: """
      Corrections stand in archive.corrections.tsv beside archive.db, a line each, for you to read, edit and keep \
      under version control; taking a line out undoes it (then run: archive correct apply). They name articles and \
      their words, so that they hold when articles are read again, in any order, by any version of the program. \
      Ids are those that query, show and review print with --format csv or json. An id stands for a fact with all \
      articles that tell it; --article narrows it down to one of them.

      Examples:
        archive correct confirm 5530146391269404 --reason "seen in the decision"
        archive correct set 5530146391269404 year 2022 --reason "misprint"
        archive correct same 8669930136545533 4318877220193845 --reason "promoted"
        archive correct not-same 8669930136545533 4318877220193845
        archive correct reject 5530146391269404 --reason "a goal, not an award"
        archive correct add officer "name=Lò Văn Tấm; rank=Đại tá" --source "Kỷ yếu"
        archive correct list

      Exit status: 0 done, 1 nothing to list, 2 a damaged or contradicted file, 64 wrong usage.
      """,
    subcommands: [
      CorrectConfirm.self, CorrectSet.self, CorrectSame.self, CorrectNotSame.self,
      CorrectReject.self, CorrectAdd.self, CorrectList.self, CorrectApply.self,
    ]
  )
}

/// What all of them take.
struct CorrectOptions: ParsableArguments {
  @OptionGroup
  var corrections: CorrectionsOption

  @OptionGroup
  var database: DatabaseOption

  /// What writes and applies corrections.
  var corrector: Corrector { Corrector(database.path, file: corrections.file) }
}

/// A correction that a command writes.
struct CorrectWriting: ParsableArguments {
  @OptionGroup
  var signature: SignatureOptions

  @OptionGroup
  var options: CorrectOptions

  /// Writes what `make` makes, applies it, and says what was written.
  func write(_ make: (CorrectionDrafts) throws -> [Correction]) throws {
    let reason = try signature.givenReason()
    try Exit.reporting {
      let corrector = options.corrector
      let written = try corrector.write { try signature.sign(make($0), reason: reason) }
      var output = Output()
      for one in written {
        let line = "\(corrector.file.path):\(one.correction.line): \(one.correction.summary)"
        try output.write(Array("\(Printable.line(line)), \(one.state.rawValue)\n".utf8))
        if let note = one.note { Output.note(note) }
      }
      try output.flush()
    }
  }
}

extension Correction {
  /// What it says, in a line.
  var summary: String {
    let what = "\(action.rawValue) \(kind.name)" + (about.name.isEmpty ? "" : " '\(about.name)'")
    switch action {
    case .set: return "\(what) \(field) '\(was)' to '\(value)'"
    case .same, .notSame: return "\(what) and '\(other.name)'"
    case .add: return "\(what) \(value)"
    case .confirm, .reject: return what
    }
  }
}

struct CorrectConfirm: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm",
    abstract: "Say that a fact is right.",
    discussion: """
      It is then shown as checked, and archive review no longer lists it. Should the article be read otherwise one \
      day, the correction goes stale, and the fact is unchecked again.

      Example:
        archive correct confirm 5530146391269404 --reason "seen in the decision itself"
      """
  )

  @Argument(help: "Facts or claims.")
  var ids: [Int64]

  @OptionGroup
  var scope: ArticleScope

  @OptionGroup
  var writing: CorrectWriting

  func run() throws {
    try writing.write { drafts in
      try ids.flatMap { try drafts.confirm($0, article: scope.article) }
    }
  }
}

/// `--article`: one of the articles that tell a fact.
struct ArticleScope: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only what this article says: its path, id or SHA-256.",
      valueName: "article"
    )
  )
  var article: String?
}

struct CorrectReject: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject",
    abstract: "Say that there is no such fact.",
    discussion: """
      What hangs on it goes with it: an officer's posts, the parts people took in a conference.

      Example:
        archive correct reject 5530146391269404 --reason "a goal, not an award"
      """
  )

  @Argument(help: "Facts or claims.")
  var ids: [Int64]

  @OptionGroup
  var scope: ArticleScope

  @OptionGroup
  var writing: CorrectWriting

  func run() throws {
    try writing.write { drafts in
      try ids.flatMap { try drafts.reject($0, article: scope.article) }
    }
  }
}

struct CorrectSet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Give a field of a fact another value.",
    discussion: """
      Fields are named as the columns of archive query; an empty value takes a value away. A unit is given by its \
      name, or "name, unit above".

      Examples:
        archive correct set 5530146391269404 year 2022 --reason "misprint, see the next issue"
        archive correct set 2417851639229258 unit "Phòng Chính trị, Sư đoàn 495" --reason "its own, not the corps's"
      """
  )

  @Argument(help: "A fact or claim.")
  var id: Int64

  @Argument(help: "The field: year, grantor, status, name, rank, unit, parent, held_on ...")
  var field: String

  @Argument(help: "What it should be.")
  var value: String

  @OptionGroup
  var scope: ArticleScope

  @OptionGroup
  var writing: CorrectWriting

  func run() throws {
    try writing.write { try $0.set(id, field: field, to: value, article: scope.article) }
  }
}

struct CorrectSame: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "same",
    abstract: "Say that two officers, units, conferences or awards are one.",
    discussion: """
      Example:
        archive correct same 8669930136545533 4318877220193845 --reason "one person, promoted in 2021"
      """
  )

  @Argument(help: "A fact or claim.")
  var id: Int64

  @Argument(help: "The other.")
  var other: Int64

  @OptionGroup
  var writing: CorrectWriting

  func run() throws {
    try writing.write { try $0.judge(id, other, isSame: true) }
  }
}

struct CorrectNotSame: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "not-same",
    abstract: "Say that two officers, units, conferences or awards are two.",
    discussion: """
      Where the program takes them for one, name claims, one of each; archive review prints them. Other articles \
      follow the one they belong to.

      Example:
        archive correct not-same 8669930136545533 4318877220193845 --reason "father and son"
      """
  )

  @Argument(help: "A fact or claim.")
  var id: Int64

  @Argument(help: "The other.")
  var other: Int64

  @OptionGroup
  var writing: CorrectWriting

  func run() throws {
    try writing.write { try $0.judge(id, other, isSame: false) }
  }
}

struct CorrectAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a fact the program did not find, or that no article tells.",
    discussion: """
      With --article and --quote it rests on these words of an article; else on --source, and is marked so \
      wherever it is printed. A post needs its officer: add the officer first, from the same source.

      Examples:
        archive correct add award "award=Bằng khen; recipient=Sư đoàn 495; status=conferred; year=2019" --source "Kỷ yếu, tr. 45" --reason "no article tells it"
        archive correct add officer "name=Lò Văn Tấm; rank=Đại tá" --article bai.txt --quote "đồng chí Lò Văn Tấm, Đại tá" --reason "missed"
      """
  )

  @Argument(help: "unit, officer, posting, conference, role, award, theme or change.")
  var kind: String

  @Argument(help: "Its fields: \"field=value; field=value\".")
  var fact: String

  @OptionGroup
  var scope: ArticleScope

  @Option(help: ArgumentHelp("The words of that article that say so.", valueName: "words"))
  var quote: String?

  @OptionGroup
  var writing: CorrectWriting

  func validate() throws {
    if scope.article == nil, writing.signature.source == nil {
      throw ValidationError("Give --source, or --article with --quote: where does it stand?")
    }
    if (scope.article == nil) != (quote == nil) {
      throw ValidationError("--article and --quote go together.")
    }
  }

  func run() throws {
    try writing.write {
      try $0.add(
        kind,
        fact,
        article: scope.article,
        quote: quote,
        source: writing.signature.source ?? ""
      )
    }
  }
}

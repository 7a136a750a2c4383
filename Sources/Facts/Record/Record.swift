import Text

/// Everything one article says: the shape `archive extract` prints and an archive stores.
///
/// `Schema/record.schema.json` fixes the JSON form. A fact's evidence is never empty. Absent is `nil`.
public struct Record: Sendable, Equatable {
  /// The article itself.
  public var article: Article
  /// Units named, in order of first mention; names are unique.
  public var units: [UnitFact] = []
  /// Officers with a rank, in order of first mention.
  public var officers: [OfficerFact] = []
  /// Meetings and ceremonies the article reports.
  public var conferences: [ConferenceFact] = []
  /// Awards proposed or conferred, a row a recipient.
  public var awards: [AwardFact] = []
  /// Themes of emulation drives and of the year's task.
  public var themes: [ThemeFact] = []
  /// Promotions, appointments, and what became of units.
  public var changes: [ChangeFact] = []

  /// A record with no facts yet.
  public init(article: Article) {
    self.article = article
  }
}

/// The words a fact, or one of its fields, rests on.
public struct Evidence: Sendable, Hashable {
  /// First byte of the quote in the article's text.
  public var start: Int
  /// One past its last byte; at most 600 bytes after `start`.
  public var end: Int
  /// The field these words are the cue for (`status`, `year`, `parent`, ...), or `nil` for the fact as a whole.
  public var field: String?
  /// The rule that found it.
  public var rule: String

  /// Makes a piece of evidence.
  public init(start: Int, end: Int, field: String? = nil, rule: String) {
    self.start = start
    self.end = end
    self.field = field
    self.rule = rule
  }
}

/// A unit: full, expanded name as the article resolves it.
public struct UnitFact: Sendable, Equatable {
  /// `Bộ Chỉ huy Quân sự tỉnh Phú Thọ`.
  public var name: String
  /// The head noun: `Bộ Chỉ huy Quân sự`, `Lữ đoàn`, `Cục`.
  public var kind: String
  /// The unit it stands under, where the article says so.
  public var parent: String?
  /// At least one.
  public var evidence: [Evidence]

  /// Makes a unit.
  public init(name: String, kind: String, parent: String?, evidence: [Evidence]) {
    self.name = name
    self.kind = kind
    self.parent = parent
    self.evidence = evidence
  }
}

/// A person printed with a rank.
public struct OfficerFact: Sendable, Equatable {
  /// `Trần Võ Dũng`.
  public var name: String
  /// `Trung tướng`.
  public var rank: String
  /// One a position; may be empty.
  public var postings: [PostingFact]
  /// At least one.
  public var evidence: [Evidence]

  /// Makes an officer.
  public init(name: String, rank: String, postings: [PostingFact], evidence: [Evidence]) {
    self.name = name
    self.rank = rank
    self.postings = postings
    self.evidence = evidence
  }
}

/// A position an officer holds, held or was given.
public struct PostingFact: Sendable, Equatable {
  /// How the position is held.
  public enum Status: String, Sendable, CaseIterable {
    /// Held when the article was written.
    case current
    /// `nguyên`.
    case former
    /// `quyền`, `phụ trách`.
    case acting
    /// A new office the article announces.
    case appointed
    /// An office the article says was given up.
    case relieved
  }

  /// `Phó Chính ủy`, as printed.
  public var position: String
  /// Where: a unit's or a body's name.
  public var unit: String?
  /// The unit above it, when printed in the same breath.
  public var of: String?
  /// How it is held.
  public var status: Status
  /// First day, ISO, where printed.
  public var from: String?
  /// Last day, ISO, where printed.
  public var until: String?
  /// At least one.
  public var evidence: [Evidence]

  /// Makes a posting.
  public init(
    position: String,
    unit: String?,
    of: String? = nil,
    status: Status = .current,
    from: String? = nil,
    until: String? = nil,
    evidence: [Evidence]
  ) {
    self.position = position
    self.unit = unit
    self.of = of
    self.status = status
    self.from = from
    self.until = until
    self.evidence = evidence
  }
}

/// A meeting or ceremony.
public struct ConferenceFact: Sendable, Equatable {
  /// `tổng kết`, `sơ kết`, `đại hội`, `lễ phát động`, as printed without `Hội nghị`.
  public var kind: String?
  /// What it was about.
  public var subject: String?
  /// The year or span reviewed or launched: `2023`, `2019-2024`, `6 tháng đầu năm 2022`.
  public var period: String?
  /// The day, ISO.
  public var heldOn: String?
  /// Whether the day's year was deduced.
  public var heldOnInferred: Bool = false
  /// Where it was held.
  public var place: String?
  /// The unit that held it.
  public var host: String?
  /// Who did what.
  public var roles: [RoleFact] = []
  /// At least one.
  public var evidence: [Evidence]

  /// A conference with no details yet.
  public init(evidence: [Evidence]) {
    self.evidence = evidence
  }
}

/// What a person did at a conference.
public struct RoleFact: Sendable, Equatable {
  /// The roles an archive knows; other doings are no roles here.
  public enum Role: String, Sendable, CaseIterable {
    /// `chủ trì`, alone or with others.
    case chair
    /// `dự và chỉ đạo`, `phát biểu chỉ đạo`.
    case directs
    /// `dự`.
    case attends
    /// `trình bày báo cáo`.
    case presentsReport = "presents_report"
    /// `phát động`.
    case launches
    /// `trao`: hands over an award.
    case presentsAward = "presents_award"
    /// Opens, concludes, any other speech.
    case speaks
    /// `chứng kiến`.
    case witnesses
  }

  /// The person's name.
  public var name: String
  /// Whether the person is printed with a rank (an officer of the record).
  public var isOfficer: Bool
  /// What they did.
  public var role: Role
  /// At least one.
  public var evidence: [Evidence]

  /// Makes a role.
  public init(name: String, isOfficer: Bool, role: Role, evidence: [Evidence]) {
    self.name = name
    self.isOfficer = isOfficer
    self.role = role
    self.evidence = evidence
  }
}

/// An award proposed for, or conferred on, one recipient.
public struct AwardFact: Sendable, Equatable {
  /// How far it got.
  ///
  /// A proposal is never told as an award.
  public enum Status: String, Sendable, CaseIterable {
    /// `được đề nghị tặng`.
    case proposed
    /// `được tặng`, `đón nhận`, `trao`.
    case conferred
  }

  /// Who gets it.
  public enum Recipient: Sendable, Equatable {
    /// A named unit.
    case unit(String)
    /// A person with a rank.
    case officer(String)
    /// A person without one.
    case person(String)
    /// `13 tập thể`.
    case count(Int, of: String)
    /// `các tập thể`.
    case group(String)
  }

  /// The name without its grantor and class: `Cờ thi đua`, `Huân chương Chiến công`.
  public var award: String
  /// `hạng Nhất`.
  public var grade: String?
  /// Who gives it.
  public var grantor: String?
  /// The year it is for: printed with it, else under review, else when given.
  public var year: Int?
  /// Whether `year` is only the year it was given.
  public var yearInferred: Bool = false
  /// The day it was given, ISO.
  public var givenOn: String?
  /// Proposed or conferred.
  public var status: Status
  /// Who gets it.
  public var recipient: Recipient
  /// The unit whose collectives or people unnamed recipients are.
  public var within: String?
  /// Who handed it over; need not be the grantor.
  public var presentedBy: [String] = []
  /// Index into the record's conferences.
  public var conference: Int?
  /// At least one.
  public var evidence: [Evidence]

  /// Makes an award.
  public init(award: String, status: Status, recipient: Recipient, evidence: [Evidence]) {
    self.award = award
    self.status = status
    self.recipient = recipient
    self.evidence = evidence
  }
}

/// The theme of an emulation drive, or of the year's task.
public struct ThemeFact: Sendable, Equatable {
  /// What it is the theme of.
  public enum Kind: String, Sendable, CaseIterable {
    /// An emulation movement or drive.
    case emulation
    /// The year's task.
    case task
  }

  /// The year of the drive.
  public var year: Int?
  /// Emulation or task.
  public var kind: Kind
  /// `Phong trào Thi đua Quyết thắng`, as printed.
  public var movement: String?
  /// The slogan; `nil` for a drive launched without one.
  public var text: String?
  /// The unit whose theme it is.
  public var by: String?
  /// The person who launched it.
  public var launchedBy: String?
  /// Index into the record's conferences.
  public var conference: Int?
  /// At least one.
  public var evidence: [Evidence]

  /// Makes a theme.
  public init(kind: Kind, text: String?, evidence: [Evidence]) {
    self.kind = kind
    self.text = text
    self.evidence = evidence
  }
}

/// A change of a person's rank or post, or of a unit.
public struct ChangeFact: Sendable, Equatable {
  /// What changed.
  public enum Kind: String, Sendable, CaseIterable {
    /// To a higher rank.
    case promotion
    /// To an office.
    case appointment
    /// From one office to another.
    case transfer
    /// Out of an office.
    case relief
    /// Out of service.
    case retirement
    /// A unit's new name.
    case rename
    /// Units into one.
    case merger
    /// A unit's end.
    case dissolution
    /// A unit's beginning.
    case establishment
  }

  /// What changed.
  public var kind: Kind
  /// The person's name.
  public var officer: String?
  /// The rank before.
  public var rankFrom: String?
  /// The rank after.
  public var rankTo: String?
  /// The office.
  public var position: String?
  /// The office's unit, or the unit that changed.
  public var unit: String?
  /// The units merged.
  public var units: [String] = []
  /// What they became.
  public var into: String?
  /// The day it takes effect, ISO.
  public var effectiveOn: String?
  /// Who decided.
  public var authority: String?
  /// Whether it is only announced.
  public var planned: Bool = false
  /// At least one.
  public var evidence: [Evidence]

  /// Makes a change.
  public init(kind: Kind, evidence: [Evidence]) {
    self.kind = kind
    self.evidence = evidence
  }
}

import Lexicon

/// What a trigger word does; the tags of `triggers.tsv`.
enum Cue: UInt8, Sendable, CaseIterable {
  case chair
  case attend
  case direct
  case speak
  /// `nhấn mạnh`: a speech told in its words.
  case say
  /// `cho biết`: words to a reporter, no speech.
  case tell
  /// `đề nghị`: of a speaker a wish, of an award a proposal.
  case propose
  case report
  case study
  case launch
  /// `trao`
  case handover
  /// `trao thưởng`: hands over what is not named.
  case reward
  /// `khen thưởng`: an award named by its verb.
  case commend
  /// `tặng`
  case grant
  case recognise
  case receive
  case honour
  case attain
  /// `được`
  case passive
  case witness
  /// `tổ chức`
  case host
  case takeplace
  /// `do`
  case by
  case underchair
  case underattend
  case underdirect
  /// `dưới sự chứng kiến của`
  case underwitness
  case behalf
  /// `thừa ủy quyền`
  case authority
  case also
  /// `phấn đấu`
  case aim
  /// `góp phần`: why something is done, no target.
  case purpose
  /// `đến`: to whom, behind an award.
  case toward
  /// `xây dựng`
  case build
  case future
  case negation
  case once
  case have
  case be
  case belong
  case of
  case to
  case with
  case and
  case plus
  case or
  case theme
  case motto
  case appoint
  case office
  case transfer
  case relieve
  case retire
  case promote
  /// `được giao`: an office where a post held for a time stands behind.
  case entrust
  /// `bàn giao chức vụ`: an office goes from one to the next.
  case handoffice
  case rename
  case merge
  case dissolve
  case establish
  /// `phối hợp`: what follows is a partner, not the host.
  case jointly
  /// `hưởng ứng`: answers a launch.
  case respond
  /// `phục vụ`: what an event was helped by, not held.
  case serve
  /// `đại diện`
  case represent
  /// `dự và trao`
  case attendgive
  /// `trao quyết định`: hands over no award.
  case decide
  /// `báo cáo`, the paper.
  case reportnoun
  case none

  /// The cue a tag names.
  static func named(_ tag: String) -> Cue? { byTag[tag] }

  /// A tag is its cue's name.
  private static let byTag = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}

/// The cues of a lexicon's entries, looked up once for all articles.
struct CueTable: Sendable {
  private let cues: [Cue?]

  init(_ lexicon: Lexicon) {
    cues = lexicon.entries.map { $0.type == .trigger ? Cue.named($0.tag) : nil }
  }

  /// The cue of an entry, `nil` where it is none.
  @inline(__always)
  subscript(_ entry: Int32) -> Cue? { cues[Int(entry)] }
}

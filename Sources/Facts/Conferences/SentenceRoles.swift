import Grammar
import Text

/// The state of reading one sentence.
struct SentenceRoles {
  let reading: Reading
  let people: People
  let items: [Item]
  /// Persons the next role word belongs to, as positions in `items`.
  var subjects: [Int] = []
  /// Role words that wait for their persons.
  var pending: [(role: RoleFact.Role, tokens: Range<Int>)] = []
  /// Whether waiting role words take every person of the list.
  var isListing = false
  /// Whoever handed something over last, as positions in `items`.
  var givers: [Int] = []
  /// Persons of the list, as positions in `items`.
  var listed: [Int] = []
  /// Role words of a list one of whose members does something of their own besides.
  var suspended: [(role: RoleFact.Role, tokens: Range<Int>)] = []
  /// Whether role words still bind to the subjects.
  var isOpen = true
  /// Where the last bound role word ended.
  var lastRole: Int?
  var found: [Roles.Found] = []

  init(reading: Reading, people: People, items: [Item]) {
    self.reading = reading
    self.people = people
    self.items = items
  }

  mutating func read() -> [Roles.Found] {
    for (position, item) in items.enumerated() {
      switch item.kind {
      case .person: person(position)
      case .cue(let cue): self.cue(cue, position)
      case .mark(let mark): self.mark(mark, position)
      case .event, .award, .quantity, .unit, .date: break
      }
    }
    return found
  }

  private mutating func person(_ position: Int) {
    // "và gia đình Trung tướng A": not he.
    let first = items[position].tokens.lowerBound
    if reading.isWord("đình", at: first - 1), reading.isWord("gia", at: first - 2) { return }
    if isListing, !pending.isEmpty, let last = subjects.last, !isJoined(last, position),
      !isNextSpeaker(position), !pending.contains(where: { $0.role == .attends })
    {
      // Not of the list any more: "Phát biểu tại hội nghị, A biểu dương ... của B".
      pending = []
      isListing = false
    }
    if !pending.isEmpty {
      for role in pending { bind(role.role, [position], role.tokens, rule: "role.verb-person") }
      listed = isListing ? listed + [position] : [position]
      if position > 0, isListing || joins(position) { isListing = true }
      isListing = true
      subjects = [position]
      isOpen = true
      lastRole = nil
      return
    }
    if isReceiver(position) {
      subjects = []
    } else if let last = subjects.last, isJoined(last, position) {
      subjects.append(position)
    } else {
      subjects = [position]
    }
    isOpen = true
    lastRole = nil
  }

  /// Whether a person is of a list that something is handed over to: `trao giải cho A, B và C`.
  private func isReceiver(_ position: Int) -> Bool {
    for index in (0..<position).reversed() {
      switch items[index].kind {
      case .person, .unit, .mark(","), .mark("("), .mark(")"), .mark("-"), .cue(.and), .cue(.with):
        continue
      case .cue(.to), .cue(.toward):
        return items[..<index].contains { $0.cue == .handover || $0.cue == .grant }
      case .cue(.grant):
        // "trao Bằng khen tặng A và B".
        return index > 0 && items[..<index].contains { $0.cue == .handover }
          && items[..<index].contains(where: \.isAward) && !isPassive(index)
      default: return false
      }
    }
    return false
  }

  /// `Tham luận tại đại hội, A nêu ...; B chia sẻ ...`: one speaker a clause.
  private func isNextSpeaker(_ position: Int) -> Bool {
    items[position - 1].isMark(";")
      && items[position - 1].tokens.upperBound == items[position].tokens.lowerBound
      && pending.allSatisfy { role in
        role.role == .speaks && role.tokens.contains { reading.isWord("luận", at: $0) }
      }
  }

  /// `được A tặng`: whoever stands behind is no receiver.
  private func isPassive(_ verb: Int) -> Bool {
    items[..<verb].last { $0.cue != nil && !$0.isJoint }?.cue == .passive
  }

  private func joins(_ position: Int) -> Bool { items[position - 1].isJoint }

  /// Whether only commas, semicolons and `và` stand between two persons.
  private func isJoined(_ last: Int, _ position: Int) -> Bool {
    guard position > last + 1 else {
      return items[position].tokens.lowerBound - items[last].tokens.upperBound <= 1
    }
    if isOnBehalf(last, position) { return true }
    return items[(last + 1)..<position].allSatisfy { $0.isJoint || $0.isMark(";") }
      && items[position].tokens.lowerBound - items[last].tokens.upperBound <= 4
  }

  /// `A thay mặt Đảng ủy Lữ đoàn 613 và B phát biểu`: in whose name the first does what both do.
  private func isOnBehalf(_ last: Int, _ position: Int) -> Bool {
    guard items[last + 1].cue == .behalf, items[position - 1].cue == .and,
      items[position - 1].tokens.upperBound == items[position].tokens.lowerBound,
      items[position].tokens.lowerBound - items[last].tokens.upperBound <= 16
    else { return false }
    return items[(last + 2)..<position].allSatisfy { item in
      switch item.kind {
      case .unit, .quantity, .cue(.of): true
      default: item.isJoint
      }
    }
  }

  private mutating func mark(_ mark: Unicode.Scalar, _ position: Int) {
    guard mark == ";", !isListing, !isInCompany(position), !isWaiting else { return }
    if position + 1 < items.count, items[position + 1].cue == .handover,
      items[..<position].contains(where: { $0.cue == .handover })
    {
      // "Ban Tổ chức trao giải Nhất cho A, chức vụ; trao Bằng khen cho B": not A.
      subjects = givers
      lastRole = nil
      isOpen = true
      return
    }
    if !suspended.isEmpty, position + 1 < items.count, items[position + 1].isPerson {
      // "Dự có A, chức vụ, dự và chỉ đạo; B, chức vụ": the list goes on.
      pending = suspended
      suspended = []
      isListing = true
      return
    }
    // "A, chức vụ; B, chức vụ, dự hội nghị": a list of subjects goes on.
    if position > 0, case .person = items[position - 1].kind, isOpen, lastRole == nil,
      !doesOther(position), !opensGiver(position)
    {
      return
    }
    subjects = []
    pending = []
  }

  /// `trong đó có A; Lữ đoàn 613 tặng Giấy khen`: a unit behind the mark gives.
  private func opensGiver(_ mark: Int) -> Bool {
    guard mark + 2 < items.count, items[mark + 1].isUnit else { return false }
    return items[mark + 2].cue == .grant || items[mark + 2].cue == .handover
  }

  /// `A, Lữ đoàn trưởng đọc Nhật lệnh; B phát động thi đua`: a verb no table knows between the person and
  /// the mark.
  private func doesOther(_ mark: Int) -> Bool {
    let end = items[mark - 1].tokens.upperBound
    // "Phó Giám đốc phụ trách kỹ thuật": more of the post.
    let posts: [StaticString] = ["phụ", "kiêm", "chuyên", "thường", "trực"]
    return items[mark].tokens.lowerBound - end >= 2 && reading.document.isWord(end)
      && !reading.document.isCapital(end) && !posts.contains { reading.isWord($0, at: end) }
  }

  /// `Cùng dự có các đồng chí Thường vụ; đại diện Quân khu 5; Đại tá A`: the list has not named anyone yet.
  private var isWaiting: Bool { subjects.isEmpty && pending.contains { $0.role == .attends } }

  /// `A cùng các đồng chí trong Ban Giám đốc; các đại biểu ... cùng tham dự`: one long subject.
  private func isInCompany(_ position: Int) -> Bool {
    guard let last = subjects.last, isOpen, lastRole == nil else { return false }
    return items[(last + 1)..<position].first { !$0.isMark(",") }?.cue == .with
  }

  private mutating func cue(_ cue: Cue, _ position: Int) {
    let tokens = items[position].tokens
    switch cue {
    case .underchair: wait(.chair, tokens)
    case .underattend: wait(.attends, tokens)
    case .underdirect: wait(.directs, tokens)
    case .underwitness: wait(.witnesses, tokens)
    case .chair: role(.chair, position)
    case .attend: role(.attends, position)
    case .direct: role(.directs, position)
    case .speak: if !isTalks(tokens.lowerBound) { role(.speaks, position) }
    case .say, .propose: say(position)
    case .report:
      if isReport(position) { role(.presentsReport, position) }
    case .launch:
      if !isNoun(tokens.lowerBound) { role(.launches, position) }
    case .witness: role(.witnesses, position)
    case .handover, .grant:
      if cue == .handover, !subjects.isEmpty { givers = subjects }
      if hasAward(position) || isOfAward() { role(.presentsAward, position, onlySubjects: true) }
    case .reward: role(.presentsAward, position, onlySubjects: true)
    case .passive, .honour: isOpen = isOpen && !isReceiving(position)
    case .attendgive:
      role(.attends, position)
      lastRole = nil
      if hasAward(position) { role(.presentsAward, position) }
    case .by: if isChaired(position) { pending = [] }
    case .decide: isOpen = isOpen && goesOn(position)
    case .host, .tell, .aim, .future: isOpen = false
    default: break
    }
  }

  /// `hưởng ứng phát động`, `kế hoạch phát động`: somebody else launches.
  private func isNoun(_ launch: Int) -> Bool {
    reading.isWord("ứng", at: launch - 1) || reading.isWord("hoạch", at: launch - 1)
  }

  /// `các tham luận tại đại hội`: what others said.
  private func isTalks(_ token: Int) -> Bool {
    reading.isWord("tham", at: token)
      && (reading.isWord("các", at: token - 1) || reading.isWord("những", at: token - 1)
        || reading.document.number(token - 1) != nil)
  }

  /// `trình bày`, `thông qua` count where a report is what they present.
  private func isReport(_ position: Int) -> Bool {
    let tokens = items[position].tokens
    // "Qua báo cáo của Cục A, Đại tướng B đã giao": the paper.
    let before: [StaticString] = ["qua", "theo", "sau"]
    if before.contains(where: { reading.isWord($0, at: tokens.lowerBound - 1) }) { return false }
    guard
      reading.document.phrase(.trigger, at: tokens.lowerBound)?.entry.isWeak == true
    else { return true }
    let sentence = reading.document.sentences[reading.sentence(of: tokens.lowerBound)].tokens
    return sentence.contains { token in
      reading.isWord("báo", at: token) && reading.isWord("cáo", at: token + 1)
    }
  }

  /// `được Chủ tịch nước tặng`, `được trao`: the subject receives.
  private func isReceiving(_ position: Int) -> Bool {
    for item in items[(position + 1)...].prefix(5) {
      switch item.cue {
      case .handover, .grant, .reward, .commend, .recognise, .appoint, .promote, .propose:
        return true
      default: continue
      }
    }
    return false
  }

  /// `Dự hội nghị có đông đủ cán bộ, do A chủ trì`: A is not of those who wait to be told.
  private func isChaired(_ position: Int) -> Bool {
    position + 2 < items.count && items[position + 1].isPerson && items[position + 2].cue == .chair
  }

  /// `công bố các quyết định và trao Bằng khen`, `trao quyết định và phát biểu`: the same person does both.
  private func goesOn(_ position: Int) -> Bool {
    let verbs: [Cue] = [.handover, .speak, .direct]
    guard
      let verb = items[(position + 1)...].prefix(3).firstIndex(where: { item in
        item.cue.map(verbs.contains) == true
      }), items[verb - 1].cue == .and
    else { return false }
    return items[verb].cue != .handover || hasAward(verb)
  }

  /// An award within reach behind `trao`, if only by its kind: `trao huân chương`, `trao giải`.
  private func hasAward(_ position: Int) -> Bool {
    let end = items[position].tokens.upperBound
    if reading.document.starts(.of(.award), at: end) || reading.isWord("giải", at: end) {
      return true
    }
    for item in items[(position + 1)...] {
      guard item.tokens.lowerBound - end <= 14 else { return false }
      switch item.kind {
      case .award: return true
      case .mark(";"), .event: return false
      case .cue(.handover), .cue(.grant), .cue(.reward):
        if item.tokens.lowerBound > end + 1 { return false }
      default: continue
      }
    }
    return false
  }

  /// `Huân chương X do Thượng tướng A trao tặng`: the award stands before its giver.
  private func isOfAward() -> Bool {
    guard let subject = subjects.first, subject >= 2, items[subject - 1].cue == .by else {
      return false
    }
    return items[subject - 2].isAward
  }

  private mutating func say(_ position: Int) {
    // A speech told in its words: the speaker spoke, and what follows is content.
    guard isOpen, !subjects.isEmpty else { return }
    let tokens = items[position].tokens
    let spoke: [RoleFact.Role] = [.speaks, .directs, .presentsReport]
    let fresh = subjects.filter { subject in
      guard case .person(let mention) = items[subject].kind else { return false }
      let person = people.ofMention[mention]
      return !found.contains { $0.person == person && spoke.contains($0.role) }
    }
    if tokens.lowerBound - (items[subjects[0]].tokens.upperBound) <= 14 {
      bind(.speaks, fresh, tokens, rule: Roles.says)
    }
    isOpen = false
  }

  private mutating func wait(_ role: RoleFact.Role, _ tokens: Range<Int>) {
    pending.append((role, tokens))
    subjects = []
    isListing = false
  }

  private mutating func role(_ role: RoleFact.Role, _ position: Int, onlySubjects: Bool = false) {
    let tokens = items[position].tokens
    if isListing, !pending.isEmpty, !subjects.isEmpty {
      // A list's last member does something of their own; `A và B đồng chủ trì` both do.
      let isJoint = role == .chair && reading.isWord("đồng", at: tokens.lowerBound)
      if isOpen, follows(position) {
        bind(role, isJoint ? listed : subjects, tokens, rule: "role.person-verb")
      }
      suspended = pending
      pending = []
      isListing = false
      lastRole = tokens.upperBound
      return
    }
    guard !subjects.isEmpty else {
      if !onlySubjects { pending.append((role, tokens)) }
      return
    }
    guard isOpen, follows(position) else { return }
    bind(role, subjects, tokens, rule: "role.person-verb")
    lastRole = tokens.upperBound
  }

  /// The first role word after a subject, or one joined to the last by `và`, a comma, `đồng thời`.
  private func follows(_ position: Int) -> Bool {
    guard lastRole != nil, position > 0 else { return true }
    let before = items[position - 1]
    return (before.isJoint || before.cue == .also)
      && items[position].tokens.lowerBound - before.tokens.upperBound <= 3
  }

  private mutating func bind(
    _ role: RoleFact.Role,
    _ positions: [Int],
    _ tokens: Range<Int>,
    rule: String
  ) {
    for position in positions {
      guard case .person(let mention) = items[position].kind else { continue }
      let person = people.ofMention[mention]
      guard person >= 0 else { continue }
      let span = items[position].tokens
      found.append(
        Roles.Found(
          person: person,
          role: role,
          tokens: min(span.lowerBound, tokens.lowerBound)..<max(span.upperBound, tokens.upperBound),
          rule: rule
        )
      )
    }
  }
}

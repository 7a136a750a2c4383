import Grammar
import Text

/// Who gives an award: whose it is, in whose stead it is handed over, and who only hands it over.
extension AwardBinder {
  /// Who gives.
  struct Giver {
    var grantor: String?
    /// Whether it is a body of the state, or an office.
    var isState = false
    var presenters: [String] = []
  }

  /// Who confers an award somebody gives: a unit hands over what only a state confers.
  func grantor(_ giver: Giver, of mention: AwardMention, _ verb: Int) -> String? {
    mention.isOfState && !giver.isState && !decides(verb) ? nil : giver.grantor
  }

  /// `Bộ Quốc phòng quyết định tặng`: who decides confers.
  func decides(_ verb: Int) -> Bool {
    guard items[verb].cue == .grant else { return false }
    let token = items[verb].tokens.lowerBound
    return [token, token - 2].contains { start in
      reading.isWord("quyết", at: start) && reading.isWord("định", at: start + 1)
    }
  }

  /// Whether a body is one of a state's.
  func isState(_ unit: Int) -> Bool {
    let rule = reading.analysis.units.all[unit].rule
    return rule == "body.office" || rule == "body.state"
  }

  /// Who gives: a unit is the grantor, persons hand over.
  ///
  /// Behind an earlier giving verb of the same clause stand its recipients, not the giver; whoever was
  /// `asked` in an earlier clause gives only what is proposed too.
  func giver(before verb: Int, asked: Bool = true) -> Giver {
    var presenters: [String] = []
    var isAcross = false
    var position = verb - 1
    while position >= 0 {
      if presenters.isEmpty, !opensGiving(position, verb),
        let earlier = givingVerb(before: position)
      {
        position = earlier - 1
        continue
      }
      switch items[position].kind {
      case .person(let mention):
        if let office = office(of: mention), items[verb].cue != .handover, presenters.isEmpty {
          return Giver(grantor: office, isState: true)
        }
        if let person = people.person(of: mention) { presenters.insert(person.name, at: 0) }
        // Only persons joined to this one are givers too.
        guard position > 0, items[position - 1].isJoint || items[position - 1].isMark(";") else {
          return Giver(presenters: presenters)
        }
      case .mark(";"): isAcross = true
      case .unit(let unit) where !presenters.isEmpty && !isAcross && isBehalf(position):
        // "Thay mặt Bộ Tư lệnh X, A trao": who hands over for whom.
        return Giver(grantor: giverName(unit), isState: isState(unit), presenters: presenters)
      case .unit(let unit):
        // "đề nghị Bộ Quốc phòng tặng X cho A; quyết định tặng Y": asked for something else.
        if isAcross, !asked, position > 0, items[position - 1].cue == .propose {
          return Giver(presenters: presenters)
        }
        // The unit of an earlier clause gave something else.
        let isOwn = verb > 0 && !items[verb - 1].isMark(";")
        if !presenters.isEmpty || isAcross && isOwn && items[verb].cue != .grant {
          return Giver(presenters: presenters)
        }
        let token = items[position].tokens.lowerBound
        if !reading.isPlaceBefore(token), !isOfSubject(token), !isAbove(position, unit),
          reading.analysis.units.all[unit].rule != "body.forces"
        {
          let first = firstOfTwo(unit, position)
          return Giver(grantor: giverName(first), isState: isState(first))
        }
      case .mark, .cue(.and), .cue(.with), .date: break
      case .cue(.propose): return Giver(presenters: presenters)
      default:
        if !presenters.isEmpty { return Giver(presenters: presenters) }
      }
      position -= 1
    }
    return Giver(presenters: presenters)
  }

  /// `Phòng Chính trị, Sư đoàn 347 tặng`: whether a unit only says where the giver before it belongs, and that one is
  /// no recipient of an earlier verb, nor whose proposal it is: `Xét đề nghị của Quân khu 5, Bộ Quốc phòng tặng`.
  private func isAbove(_ position: Int, _ unit: Int) -> Bool {
    let all = reading.analysis.units.all
    let head = items[..<position].firstIndex { item in
      guard case .unit(let head) = item.kind else { return false }
      return all[head].chainEnd >= all[unit].tokens.upperBound
    }
    guard let head else { return false }
    return !reading.isWord("của", at: items[head].tokens.lowerBound - 1)
      && givingVerb(before: head) == nil
  }

  /// Whether a unit is the one, or the last of those, in whose name somebody acts: `thay mặt Đảng ủy, Bộ Tư lệnh X`.
  private func isBehalf(_ unit: Int) -> Bool {
    let before = items[..<unit].last { !$0.isUnit && !$0.isJoint && $0.cue != .of }
    return before?.cue == .behalf
  }

  /// `tặng Bằng khen cho A, Bộ Quốc phòng tặng Giấy khen`: whether a unit behind a comma or `và` opens what it gives.
  private func opensGiving(_ unit: Int, _ verb: Int) -> Bool {
    items[unit].isUnit && unit == verb - 1 && items[verb].cue == .grant && unit > 0
      && (items[unit - 1].isMark(",") || items[unit - 1].cue == .and)
      && items[verb].tokens.lowerBound - items[unit].tokens.upperBound <= 1
  }

  /// A unit that gives, or the office at its head: `Tư lệnh Quân khu 5`, `Chủ tịch UBND tỉnh`; nobody
  /// where a deputy hands over.
  func giverName(_ unit: Int) -> String? {
    let start = reading.analysis.units.all[unit].tokens.lowerBound
    guard let office = reading.office(before: start) else { return reading.unitName(unit) }
    guard !reading.isWord("phó", at: office.lowerBound) else { return nil }
    return reading.document.words(office) + " " + reading.unitName(unit)
  }

  /// Of `Bộ Tư lệnh Quân khu 4 và Bộ CHQS tỉnh` the first.
  private func firstOfTwo(_ unit: Int, _ position: Int) -> Int {
    guard position >= 2, items[position - 1].cue == .and,
      case .unit(let first) = items[position - 2].kind, !reading.analysis.units.isBody(first)
    else { return unit }
    return first
  }

  /// Whether a token is of an event's subject: `kỷ niệm 60 năm Ngày truyền thống BĐBP và trao ...`.
  func isOfSubject(_ token: Int) -> Bool {
    reading.analysis.events.contains { event in
      (event.kindEnd..<max(event.kindEnd, event.tokens.upperBound)).contains(token)
    }
  }

  /// `Tổng Tham mưu trưởng đã tặng Bằng khen`: an office that gives, printed without its unit.
  func office(before verb: Int, _ start: Int) -> String? {
    var end = items[verb].tokens.lowerBound
    for word: StaticString in ["định", "quyết", "cũng", "đã"]
    where reading.isWord(word, at: end - 1) {
      end -= 1
    }
    guard verb == start || verb == 0 || items[verb - 1].tokens.upperBound <= end,
      let office = reading.office(before: end), !reading.isHeld(office),
      !reading.isWord("phó", at: office.lowerBound),
      reading.document.isCapital(office.lowerBound)
    else { return nil }
    let words = reading.document.words(office)
    return reading.unit(ofOffice: words, before: end).map { words + " " + $0 } ?? words
  }

  /// `Chủ tịch nước A tặng ...`: the office gives.
  func office(of mention: Int) -> String? {
    for post in reading.analysis.persons[mention].posts.prefix(1) {
      let entry = reading.document.phrase(.body, at: post.tokens.lowerBound)
      if let entry, entry.entry.tag == "office" { return entry.entry.name }
    }
    return nil
  }

  /// A giving verb left of a recipient, in the same clause.
  private func givingVerb(before position: Int) -> Int? {
    switch items[position].kind {
    case .unit, .person, .quantity: break
    default: return nil
    }
    var marker: Int?
    for index in (0..<position).reversed() {
      switch items[index].cue {
      case .to, .toward: marker = marker ?? index
      case .grant where isPraise(index): continue
      case .grant, .handover, .reward: return index
      // "tặng X cho A, đề nghị B tặng Y": B gives.
      case .propose: return nil
      default:
        // "trao giải Nhất cho A; giải Nhì cho B": the verb stands in an earlier clause.
        if items[index].isMark(";"), marker == nil { return nil }
        if case .person = items[index].kind, marker == nil, !isListed(index, position) {
          return nil
        }
      }
    }
    return nil
  }

  /// `tuyên dương`: gives nothing that could be handed to those behind it.
  private func isPraise(_ verb: Int) -> Bool {
    reading.document.phrase(.trigger, at: items[verb].tokens.lowerBound)?.entry.isWeak == true
  }

  /// Whether only joints stand between two items.
  func isListed(_ first: Int, _ second: Int) -> Bool {
    items[(first + 1)..<second].allSatisfy { $0.isJoint }
  }

  /// `thừa ủy quyền của Chủ tịch nước`, `theo quyết định của Chủ tịch nước`: who gives through
  /// another's hand.
  func authority(of award: AwardMention, before position: Int) -> String? {
    for index in (0..<position).reversed() {
      // "A thừa ủy quyền trao Huân chương cho B; C trao Cờ thi đua": C hands over what no state confers
      // by himself.
      if items[index].isMark(";"), items[index + 1].isPerson, !award.isOfState { return nil }
      guard isAuthority(index) else { continue }
      let start = items[index].tokens.upperBound
      if let office = reading.document.phrase(.position, at: start), isGiving(office.end) {
        // "quyết định của Tổng cục trưởng tặng Bằng khen".
        return reading.document.words(start..<office.end)
      }
      guard
        let next = items[(index + 1)...].prefix(2).firstIndex(where: \.isUnit),
        case .unit(let unit) = items[next].kind
      else { continue }
      // "quyết định của Chủ tịch nước, Thủ tướng Chính phủ": which is whose is not said.
      if items[index].cue == .of, next + 2 < items.count, items[next + 1].isJoint,
        case .unit(let other) = items[next + 2].kind, reading.analysis.units.isBody(other)
      {
        continue
      }
      let office = reading.document.phrase(.position, at: start)
      guard let office, office.end == items[next].tokens.lowerBound else {
        return reading.unitName(unit)
      }
      return reading.document.words(start..<office.end) + " " + reading.unitName(unit)
    }
    return nil
  }

  /// Whether a giving verb stands at a token.
  private func isGiving(_ token: Int) -> Bool {
    guard let verb = reading.document.phrase(.trigger, at: token) else { return false }
    return verb.entry.tag == "grant" || verb.entry.tag == "handover"
  }

  /// `thừa ủy quyền`, or the `của` of a decision.
  private func isAuthority(_ index: Int) -> Bool {
    let start = items[index].tokens.lowerBound
    return items[index].cue == .authority
      || (items[index].cue == .of && reading.isWord("định", at: start - 1)
        && reading.isWord("quyết", at: start - 2))
  }

  /// `danh hiệu Anh hùng do Chủ tịch nước phong tặng`, `do Thượng tướng A thay mặt Chủ tịch nước trao
  /// tặng`: who gives, told behind the award.
  func giver(behind position: Int) -> Giver? {
    var next = position + 1
    while next + 1 < items.count, items[next].isJoint, case .award = items[next + 1].kind {
      // "Huân chương A, Huân chương B do Chủ tịch nước tặng": one giver for both.
      next += 2
    }
    guard next + 2 < items.count, items[next].cue == .by else { return nil }
    switch items[next + 1].kind {
    case .unit(let unit):
      guard items[next + 2].cue == .grant || items[next + 2].cue == .handover else { return nil }
      return Giver(grantor: giverName(unit), isState: isState(unit))
    case .person(let mention):
      var giver = Giver()
      if let person = people.person(of: mention) { giver.presenters = [person.name] }
      for item in items[(next + 2)...].prefix(6) {
        switch item.kind {
        case .mark(","), .cue(.behalf), .cue(.authority), .cue(.of): continue
        case .unit(let unit):
          giver.grantor = reading.unitName(unit)
          giver.isState = isState(unit)
        case .cue(.grant), .cue(.handover): return giver
        default: return nil
        }
      }
      return nil
    default: return nil
    }
  }

  func name(of mention: AwardMention) -> String? {
    if let unit = mention.grantor { return reading.unitName(unit) }
    guard let office = mention.grantorName, mention.isOfficeAlone else {
      return mention.grantorName
    }
    return reading.unit(ofOffice: office, before: mention.tokens.lowerBound)
      .map { office + " " + $0 } ?? office
  }
}

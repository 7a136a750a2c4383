import Lexicon
import Text

/// Gives bare heads the article's full unit, and short names their long form.
struct UnitResolution {
  let document: Document
  var mentions: UnitMentions

  /// The full mentions in text order, once for each kind that may stand for them.
  private var full: [(kind: UInt64, index: Int)] = []

  /// Where the article's further stories open, each on a line that starts with a star or with `Cùng ngày`.
  private let starts: [Int]

  init(document: Document, mentions: UnitMentions) {
    self.document = document
    self.mentions = mentions
    starts = document.sentences.map(\.tokens.lowerBound).filter { token in
      let first = document.isWord(token) ? token : token + 1
      return document.tokens[token].shape.contains(.lineStart)
        && (document.isMark("*", token)
          || document.isWord("cùng", at: first) && document.isWord("ngày", at: first + 1))
    }
  }

  /// Resolves every mention; names and their keys are final afterwards.
  mutating func resolve() {
    for index in mentions.all.indices {
      mentions.all[index].key = Fold.hash(mentions.all[index].name)
    }
    collect()
    for index in mentions.all.indices where mentions.all[index].commanded == nil {
      resolveName(index)
    }
    shortenHeadline()
    resolveBorderCommands()
    resolveBorderForces()
    // Headquarters take their unit's resolved name.
    for index in mentions.all.indices {
      guard let commanded = mentions.all[index].commanded else { continue }
      // "Bộ Tham mưu, Cục Chính trị Hải quân": with the service's name as printed.
      let unit =
        mentions.all[commanded].pattern == .inner
        ? document.words(mentions.all[commanded].tokens) : mentions.all[commanded].name
      mentions.all[index].name = mentions.all[index].kind + " " + unit
      mentions.all[index].key = Fold.hash(mentions.all[index].name)
    }
    nameAfterSuperiors()
    settleInitials()
    smallen()
    joinAliases()
    collect()
    for index in mentions.all.indices
    where mentions.all[index].isBare && mentions.all[index].pattern == .command
      && mentions.all[index].commanded == nil
    {
      resolveName(index)
    }
  }

  /// `Công ty Hóa chất 95 (Nhà máy Z195)`: one unit by either name, told by the first wherever it is named.
  private mutating func joinAliases() {
    for index in mentions.all.indices {
      guard let other = mentions.all[index].aliasOf else { continue }
      let (name, key, alias) = (
        mentions.all[other].name, mentions.all[other].key, mentions.all[index].key
      )
      for same in mentions.all.indices where mentions.all[same].key == alias {
        mentions.all[same].name = name
        mentions.all[same].key = key
        mentions.all[same].isMilitary =
          mentions.all[same].isMilitary || mentions.all[other].isMilitary
      }
    }
  }

  /// `Bộ Chỉ huy BĐBP tỉnh` where the article says which province's border guard it tells of, and of one alone.
  private mutating func resolveBorderCommands() {
    guard isAnyBare(.border) else { return }
    let force = "Bộ đội Biên phòng"
    let placed = full(Fold.hash(force)).filter { index in
      mentions.all[index].pattern == .force && mentions.all[index].name.count > force.count
    }
    guard let first = placed.first,
      Set(placed.map { mentions.all[$0].name.split(separator: " ").suffix(2) }).count == 1
    else { return }
    let longest = placed.max { mentions.all[$0].name.count < mentions.all[$1].name.count } ?? first
    for index in mentions.all.indices
    where mentions.all[index].pattern == .border && mentions.all[index].isBare {
      mentions.all[index].name =
        mentions.all[index].kind + mentions.all[longest].name.dropFirst(force.count)
      mentions.all[index].key = Fold.hash(mentions.all[index].name)
      mentions.all[index].isBare = false
      mentions.all[index].rule = "unit.bare-head-resolved"
    }
  }

  /// `Lữ đoàn 161 Hải quân` of a headline where the text says `Lữ đoàn 161`.
  private mutating func shortenHeadline() {
    guard let headline = document.sentences.first(where: { $0.zone == .headline })?.tokens else {
      return
    }
    for index in mentions.all.indices
    where headline.contains(mentions.all[index].tokens.lowerBound)
      && mentions.all[index].pattern == .numbered && !mentions.all[index].isBare
    {
      let long = mentions.all[index].name
      guard
        let short = mentions.all.indices.first(where: { other in
          mentions.all[other].pattern == .numbered && !mentions.all[other].isBare
            && !headline.contains(mentions.all[other].tokens.lowerBound)
            && goesOn(mentions.all[other].name, in: long)
            && document.number(mentions.all[other].tokens.upperBound - 1) != nil
        }).map({ mentions.all[$0] }) ?? spelled(index, outside: headline)
      else { continue }
      mentions.all[index].name = short.name
      mentions.all[index].key = short.key
    }
  }

  /// `LỮ ĐOÀN 161 HUẤN LUYỆN GIỎI`: of a headline in capitals, where nothing shows a name's end, what the text has of
  /// the same kind and number, and of that alone.
  private func spelled(_ index: Int, outside headline: Range<Int>) -> UnitMention? {
    let mention = mentions.all[index]
    guard let number = mention.tokens.first(where: { document.number($0) != nil }),
      mention.tokens.allSatisfy({ $0 == number || document.tokens[$0].shape.contains(.capitals) })
    else { return nil }
    let same = mentions.all.filter { other in
      other.pattern == .numbered && !other.isBare && other.kind == mention.kind
        && !headline.contains(other.tokens.lowerBound)
        && other.tokens.contains { document.number($0) == document.number(number) }
    }
    guard let first = same.first, same.allSatisfy({ $0.key == first.key }) else { return nil }
    return first
  }

  /// Whether the full unit of a mention of this pattern is still to be found.
  private func isAnyBare(_ pattern: UnitMention.Pattern) -> Bool {
    mentions.all.indices.contains { index in
      mentions.all[index].isBare && mentions.all[index].pattern == pattern
    }
  }

  /// `BĐBP tỉnh` where the article names one province's border guard, by its command alone.
  private mutating func resolveBorderForces() {
    guard isAnyBare(.force) else { return }
    let force = "Bộ đội Biên phòng"
    let placed = mentions.all.indices.filter { index in
      mentions.all[index].pattern == .border && !mentions.all[index].isBare
    }
    let commands = Set(placed.map { mentions.all[$0].name })
    guard commands.count == 1, let first = placed.first else { return }
    let place = mentions.all[first].name.dropFirst(mentions.all[first].kind.count)
    guard place.hasPrefix(" tỉnh ") || place.hasPrefix(" thành phố ") else { return }
    for index in mentions.all.indices
    where mentions.all[index].pattern == .force && mentions.all[index].isBare
      && goesOn(mentions.all[index].name, in: force + place)
      && mentions.all[index].name.utf8.count > force.utf8.count
    {
      mentions.all[index].name = force + place
      mentions.all[index].key = Fold.hash(mentions.all[index].name)
      mentions.all[index].isBare = false
      mentions.all[index].rule = "unit.bare-head-resolved"
    }
  }

  /// `Bảo tàng Quân khu` where the article says which: named after its superior in full.
  private mutating func nameAfterSuperiors() {
    for index in mentions.all.indices where mentions.all[index].rule == "unit.institution-of-unit" {
      guard let above = mentions.all[index].parent,
        mentions.all[above].rule == "unit.bare-head-resolved"
      else { continue }
      mentions.all[index].name = mentions.all[index].kind + " " + mentions.all[above].name
      mentions.all[index].key = Fold.hash(mentions.all[index].name)
    }
  }

  /// `BCH Quân sự thành phố Dĩ An` where the article writes `Ban Chỉ huy` out: B stands for either.
  private mutating func settleInitials() {
    for index in mentions.all.indices
    where document.isWord("bch", at: mentions.all[index].tokens.lowerBound)
      && mentions.all[index].name.hasPrefix("Bộ ")
    {
      let other = "Ban" + mentions.all[index].name.dropFirst("Bộ".count)
      let key = Fold.hash(other)
      guard mentions.all.contains(where: { $0.key == key }) else { continue }
      mentions.all[index].name = other
      mentions.all[index].key = key
    }
  }

  /// Gives names taken from a headline in capitals the spelling of the text, else plain capitals.
  private mutating func smallen() {
    for index in mentions.all.indices where !mentions.isBody(index) {
      let tokens = mentions.all[index].tokens
      guard let last = tokens.last, document.tokens[last].shape.contains(.capitals),
        document.tokens[last].end - document.tokens[last].start > 5
          || tokens.filter({ document.tokens[$0].shape.contains(.capitals) }).count > 2
      else { continue }
      let mention = mentions.all[index]
      let small = mentions.all.first { other in
        other.key == mention.key
          && !(other.tokens.last.map { document.tokens[$0].shape.contains(.capitals) } ?? true)
      }
      mentions.all[index].name = small?.name ?? mention.name.capitalsSmallened
    }
  }

  private mutating func collect() {
    full.removeAll(keepingCapacity: true)
    for index in mentions.all.indices
    where !mentions.all[index].isBare && !mentions.isBody(index) {
      // "Vùng" alone may mean a "Vùng Cảnh sát biển", "Bệnh viện" a "Bệnh viện Quân y".
      for kind in mentions.all[index].kindKeys { full.append((kind, index)) }
    }
  }

  /// The full mentions of a kind, in text order.
  private func full(_ kind: UInt64) -> [Int] {
    var indices: [Int] = []
    for mention in full where mention.kind == kind { indices.append(mention.index) }
    return indices
  }

  private mutating func resolveName(_ index: Int) {
    if mentions.all[index].isBare {
      let mention = mentions.all[index]
      guard let chosen = choose(for: index, among: candidates(for: mention)) else {
        lengthenBare(index)
        return
      }
      mentions.all[index].name = mentions.all[chosen].name
      mentions.all[index].key = mentions.all[chosen].key
      mentions.all[index].isBare = false
      mentions.all[index].isMilitary = mention.isMilitary || mentions.all[chosen].isMilitary
      mentions.all[index].rule = "unit.bare-head-resolved"
      if mention.parent == nil, let parent = mentions.all[chosen].parent {
        mentions.all[index].parent = parent
        mentions.all[index].parentRule = mentions.all[chosen].parentRule
      }
      mentions.all[index].commanded =
        mentions.all[index].commanded ?? mentions.all[chosen].commanded
      return
    }
    switch mentions.all[index].pattern {
    case .short, .inner, .region, .force, .local, .border, .post, .numbered, .institution, .group:
      lengthen(index)
    default: break
    }
  }

  /// `Bộ CHQS` where the article only says `Bộ CHQS tỉnh`.
  private mutating func lengthenBare(_ index: Int) {
    let mention = mentions.all[index]
    if mention.pattern == .bareonly,
      let meant = mentions.all.first(where: { other in
        other.pattern == .institution && other.kindKeys.contains(where: mention.kindKeys.contains)
      })
    {
      // "Chính ủy Nhà trường" where the article says no more than "Trường Quân sự".
      mentions.all[index].name = meant.name
      mentions.all[index].key = meant.key
      return
    }
    guard mention.name == mention.kind,
      let longer = mentions.all.indices.first(where: { other in
        mentions.all[other].isBare && mentions.all[other].kind == mention.kind
          && mentions.all[other].name != mention.name
          && mentions.all[other].name.count > mention.name.count
      })
    else { return }
    mentions.all[index].name = mentions.all[longer].name
    mentions.all[index].key = mentions.all[longer].key
  }

  /// The full mentions of the kinds a bare head may stand for, in text order.
  private func candidates(for mention: UnitMention) -> [Int] {
    guard mention.pattern == .bareonly else {
      return mention.kindKeys.first.map { full($0) } ?? []
    }
    return mention.kindKeys.flatMap { full($0) }.sorted()
  }

  /// The full mention a bare head means: one that goes on from the same words, else the last before
  /// it, else the first in the article.
  private func choose(for index: Int, among candidates: [Int]) -> Int? {
    let mention = mentions.all[index]
    var fitting = candidates.filter { candidate in
      // "Bộ CHQS tỉnh" means a province's command, "Ban CHQS huyện" a district's.
      mention.name == mention.kind || goesOn(mention.name, in: mentions.all[candidate].name)
    }
    if fitting.isEmpty {
      // The province printed without the word: "BĐBP Quảng Trị" and "BĐBP tỉnh".
      fitting = candidates.filter { candidate in
        let other = mentions.all[candidate]
        return other.kind == mention.kind
          && other.name.dropFirst(other.kind.count + 1).first?.isUppercase == true
      }
    }
    guard let first = fitting.first else { return nil }
    if mention.pattern == .organ { return fitting.last { $0 < index } ?? first }
    // What most mentions mean, in a tie the earlier; of a district's commands the one named last.
    let isLocal = mention.pattern == .local && mention.level > 4
    var counts: [UInt64: Int] = [:]
    for candidate in fitting { counts[mentions.all[candidate].key, default: 0] += 1 }
    let opening = storyStart(before: mention.tokens.lowerBound)
    let own = fitting.filter { $0 < index && mentions.all[$0].tokens.lowerBound >= opening }
    if opening > 0, let nearest = own.last { return nearest }
    let before = fitting.filter { $0 < index }
    let pool = before.isEmpty ? fitting : before
    return pool.max { a, b in
      let left = counts[mentions.all[a].key] ?? 0
      let right = counts[mentions.all[b].key] ?? 0
      return left == right ? (isLocal ? a < b : a > b) : left < right
    }
  }

  /// Where the story a token is of opens: a line of `* Cùng ngày, ...` begins another.
  private func storyStart(before token: Int) -> Int {
    starts.last { $0 <= token } ?? 0
  }

  /// Takes the article's longer form of the same name: `Vùng 3` is `Vùng 3 Hải quân`, `Cảnh sát
  /// biển` is `Cảnh sát biển Việt Nam`, `BĐBP Lai Châu` is `Bộ đội Biên phòng tỉnh Lai Châu`.
  private mutating func lengthen(_ index: Int) {
    guard let candidates = mentions.all[index].kindKeys.first.map({ full($0) }) else { return }
    let length = mentions.all[index].name.utf8.count
    for candidate in candidates where mentions.all[candidate].name.utf8.count > length {
      let mention = mentions.all[index]
      let name = mentions.all[candidate].name
      let isLonger =
        switch mention.pattern {
        case .short, .inner: !mentions.all[candidate].isBare
        case .region: goesOn(mention.name, in: name)
        case .numbered, .institution, .group:
          sameNumber(mention, mentions.all[candidate])
            || mention.rule == "unit.militia" && goesOn(mention.name, in: name)
        default: samePlace(mention, mentions.all[candidate])
        }
      guard isLonger else { continue }
      mentions.all[index].name = name
      mentions.all[index].key = mentions.all[candidate].key
      return
    }
  }

  /// Whether a name begins with the words of a shorter one.
  private func goesOn(_ short: String, in long: String) -> Bool {
    var rest = long.utf8[...]
    for byte in short.utf8 where rest.popFirst() != byte { return false }
    return rest.first == 0x20
  }

  /// `Sư đoàn 375` and `Sư đoàn Không quân 375`.
  private func sameNumber(_ short: UnitMention, _ long: UnitMention) -> Bool {
    guard short.tokens.count <= 3, let number = document.number(short.tokens.upperBound - 1) else {
      return false
    }
    guard let other = document.number(long.tokens.upperBound - 1)
    else { return false }
    return number == other && long.tokens.count > short.tokens.count
  }

  /// `Bộ đội Biên phòng Lai Châu` and `Bộ đội Biên phòng tỉnh Lai Châu`.
  private func samePlace(_ short: UnitMention, _ long: UnitMention) -> Bool {
    let tail = short.name.dropFirst(short.kind.count).drop { $0 == " " }
    guard !tail.isEmpty, tail.first?.isUppercase == true else { return false }
    return long.name.hasSuffix(" " + tail)
  }
}

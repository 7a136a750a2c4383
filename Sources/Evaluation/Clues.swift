import Facts
import Text

/// Finds the words an error turns on.
struct Clues {
  private let extractor: Extractor
  private let article: Article?
  /// Of each sentence its bytes and the words in it; made when first asked for.
  private var sentences: [(bytes: Range<Int>, words: Set<UInt64>)]?
  /// The words by which roles and statuses are told, and the field that tells each kind apart.
  private static let told: [String: String] = [
    "chair": "chủ trì", "directs": "chỉ đạo", "attends": "dự", "presents_report": "báo cáo",
    "launches": "phát động", "presents_award": "trao", "speaks": "phát biểu",
    "witnesses": "chứng kiến", "proposed": "đề nghị", "conferred": "tặng",
  ]

  init(_ extractor: Extractor, _ article: Article?) {
    self.extractor = extractor
    self.article = article
  }

  /// An error with the rules and the words behind it.
  mutating func mistake(
    _ fault: Mistake.Fault,
    _ kind: ScoredKind,
    _ id: String,
    _ item: Item,
    instead: String? = nil
  ) -> Mistake {
    let evidence = fault == .missed ? [] : Self.evidence(kind, item)
    var rules: [String] = []
    for rule in evidence.compactMap({ $0["rule"]?.text }) where !rules.contains(rule) {
      rules.append(rule)
    }
    return Mistake(
      article: id,
      fault: fault,
      kind: kind,
      fact: Wording.of(kind, item),
      instead: instead,
      rules: rules,
      quote: fault == .missed ? quote(for: kind, item) : evidence.first?["quote"]?.text
    )
  }

  /// The evidence of what is compared: first of the field that makes the kind, then of the whole.
  private static func evidence(_ kind: ScoredKind, _ item: Item) -> [JSON] {
    let all = item.raw["evidence"]?.items ?? []
    let field: String? =
      switch kind {
      case .unitParent: "parent"
      case .conferenceDate: "held_on"
      case .period: "period"
      case .themeBy: "by"
      default: nil
      }
    let first = all.filter { $0["field"]?.text == field }
    return first.isEmpty ? all : first
  }

  /// The sentence that best holds a fact's words: rare ones tell more.
  private mutating func quote(for kind: ScoredKind, _ item: Item) -> String? {
    guard let article else { return nil }
    let sentences = self.sentences ?? read(article)
    self.sentences = sentences
    let wanted = Self.words(Self.wanted(kind, item))
    var weights: [UInt64: Double] = [:]
    for word in wanted {
      let count = sentences.count { $0.words.contains(word) }
      if count > 0 { weights[word] = 1 / Double(count) }
    }
    var best: (bytes: Range<Int>, weight: Double)?
    for sentence in sentences {
      // In the order of the words, so that sums do not hang on the order of a set.
      let weight = wanted.filter(sentence.words.contains).compactMap { weights[$0] }.reduce(0, +)
      if weight > (best?.weight ?? 0) + 1e-9 { best = (sentence.bytes, weight) }
    }
    return best.map { article.quote($0.bytes.lowerBound, $0.bytes.upperBound) }
  }

  private func read(_ article: Article) -> [(bytes: Range<Int>, words: Set<UInt64>)] {
    extractor.sentences(of: article).map { ($0, Set(Self.words(article.text[$0]))) }
  }

  /// The texts of a fact, and what its role or status is told by.
  private static func wanted(_ kind: ScoredKind, _ item: Item) -> [UInt8] {
    var texts = [Wording.of(kind, item)]
    for key in ["role", "status"] { texts += [item[key].flatMap { told[$0] }].compactMap { $0 } }
    return Array(texts.joined(separator: " ").utf8)
  }

  /// The words and numbers of a text, each once, in order.
  private static func words(_ text: some Collection<UInt8>) -> [UInt64] {
    var seen: Set<UInt64> = []
    return Tokenizer.tokens(of: Array(text))
      .filter { !$0.shape.contains(.mark) }.map(\.key).filter { seen.insert($0).inserted }
  }
}

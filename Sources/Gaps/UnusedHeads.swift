import Facts
import Grammar
import Lexicon
import Text

/// Heads of units, events and awards that gave no fact.
struct UnusedHeads {
  let reading: Reading
  private let used: Set<UInt64>
  private let awardWords: [Range<Int>]

  init(_ reading: Reading) {
    self.reading = reading
    used = Self.names(reading.record)
    awardWords = reading.record.awards.flatMap(\.evidence).map { $0.start..<$0.end }
  }

  func gaps() -> [Gap] {
    reading.sentences.flatMap { units($0) + events($0) + awards($0) }
  }

  /// Units that were read and are in no fact, and heads that none was read from.
  private func units(_ sentence: Sentence) -> [Gap] {
    var gaps: [Gap] = []
    var token = sentence.tokens.lowerBound
    while token < sentence.tokens.upperBound {
      if let index = reading.analysis.units.at(token) {
        let unit = reading.analysis.units.all[index]
        if !unit.isBody, !used.contains(Fold.hash(unit.name)), !used.contains(Fold.hash(unit.kind))
        {
          gaps.append(reading.gap(.unit, unit.tokens, in: sentence))
        }
        token = max(token + 1, unit.tokens.upperBound)
      } else if let head = reading.document.phrase(.unit, at: token), !reading.isMentioned(token),
        reading.document.isCapital(token), !reading.isShouted(token), !isInPlace(token)
      {
        let end = nameEnd(from: head.end, in: sentence)
        gaps.append(reading.gap(.unit, token..<end, in: sentence))
        token = end
      } else {
        token += 1
      }
    }
    return gaps
  }

  /// Whether a place's name goes on there: `Phòng` in `Hải Phòng`.
  private func isInPlace(_ token: Int) -> Bool {
    reading.document.phrase(.place, endingAt: token + 1) != nil
      && reading.document.isCapital(token - 1)
  }

  /// One past the capitals and numbers behind a head, which are probably its name.
  private func nameEnd(from start: Int, in sentence: Sentence) -> Int {
    var end = start
    while end < min(sentence.tokens.upperBound, start + 6),
      reading.document.isCapital(end) || reading.document.number(end) != nil
    {
      end += 1
    }
    return end
  }

  /// Heads of meetings, with the two words behind that tell which.
  private func events(_ sentence: Sentence) -> [Gap] {
    guard reading.record.conferences.isEmpty else { return [] }
    let document = reading.document
    return sentence.tokens.compactMap { token in
      guard let head = document.phrase(.event, at: token, where: { !$0.entry.isWeak }),
        token == sentence.tokens.lowerBound || document.phrase(.event, endingAt: token) == nil
      else { return nil }
      var end = head.end
      while end < min(sentence.tokens.upperBound, head.end + 2), document.isWord(end) { end += 1 }
      return reading.gap(.event, token..<end, in: sentence)
    }
  }

  /// Awards named where no award was found.
  private func awards(_ sentence: Sentence) -> [Gap] {
    reading.analysis.awards.filter { award in
      guard !award.isWeak, sentence.tokens.contains(award.tokens.lowerBound) else { return false }
      let start = Int(reading.document.tokens[award.tokens.lowerBound].start)
      return !awardWords.contains { $0.contains(start) }
    }.map { reading.gap(.award, $0.tokens, in: sentence) }
  }

  /// The names that facts rest on.
  private static func names(_ record: Record) -> Set<UInt64> {
    var names = record.units.map(\.name) + record.units.compactMap(\.parent)
    names += record.officers.flatMap(\.postings).flatMap { [$0.unit, $0.of].compactMap { $0 } }
    names += record.conferences.compactMap(\.host)
    names += record.awards.flatMap { [$0.grantor, $0.within].compactMap { $0 } }
    return Set(names.map(Fold.hash))
  }
}

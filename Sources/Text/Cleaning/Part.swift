/// A line and what it is by its own words, before its neighbours are looked at.
struct Part {
  /// What a line can be by its words.
  enum Role {
    case text
    case furniture(Furniture)
    case dateline(Stamp)
    case byline(Byline.Labelled)
    case source(Source)
  }

  var line: Line
  var role: Role
  /// Whether it ends as a sentence does.
  var isSentence: Bool

  /// Judges a line.
  init(_ line: Line, in lines: Lines) {
    self.line = line
    let text = lines[line]
    isSentence = Sentence.ends(text)
    role = Part.role(of: text, isSentence: isSentence)
  }

  var isText: Bool { if case .text = role { true } else { false } }
  var isDateline: Bool { if case .dateline = role { true } else { false } }
  var isByline: Bool { if case .byline = role { true } else { false } }
  /// How much of the article it is, if it is.
  var sentenceLength: Int { isText && isSentence ? line.count : 0 }

  /// Whether a list of other articles, or the readers' comments, start here.
  var isHead: Bool {
    switch role {
    case .furniture(.list), .furniture(.comments): true
    default: false
    }
  }

  private static func role(of text: ArraySlice<UInt8>, isSentence: Bool) -> Role {
    if text.count > Furniture.longest {
      guard !isSentence, let source = Source(line: text) else { return .text }
      return .source(source)
    }
    if let stamp = Stamp(line: text) { return .dateline(stamp) }
    let key = PlainKey(text)
    if let furniture = Furniture.judge(key, text) { return .furniture(furniture) }
    if !isSentence || text.count < Byline.longest {
      if let byline = Byline.labelled(text) { return .byline(byline) }
      if let source = Source(line: text) { return .source(source) }
    }
    return .text
  }
}

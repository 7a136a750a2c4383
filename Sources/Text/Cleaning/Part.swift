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
  var role = Role.text
  /// Whether it ends as a sentence does.
  let isSentence: Bool
  /// Whether its words are those of a caption.
  private(set) var isCaption = false
  /// Whether its words are those of a caption of a whole scene.
  private(set) var isScene = false

  /// The name, where the line is nothing else and its neighbours show it is the author's.
  var bareByline: String?

  /// Judges a line.
  init(_ line: Line, in lines: Lines) {
    self.line = line
    let text = lines[line]
    isSentence = Sentence.ends(text)
    guard text.count <= Caption.longest else {
      if !isSentence, let source = Source(line: text) { role = .source(source) }
      return
    }
    if let stamp = Stamp(line: text) {
      role = .dateline(stamp)
      return
    }
    // A long sentence is known by its first words, if at all.
    let key = PlainKey(isSentence && text.count > 120 ? text.prefix(64) : text)
    let start = key.startUse
    if text.count <= Furniture.longest,
      let furniture = Furniture.judge(text, key, start: start, isSentence: isSentence)
    {
      role = .furniture(furniture)
    } else if let byline = Byline.labelled(text) {
      role = .byline(byline)
    } else if !isSentence, let source = Source(line: text) {
      role = .source(source)
    } else {
      isCaption = Caption.isLikely(text, key, start: start, isSentence: isSentence)
      isScene = start.contains(.sceneStart)
    }
  }

  var isText: Bool { if case .text = role { true } else { false } }
  var isDateline: Bool { if case .dateline = role { true } else { false } }
  var isFurniture: Bool { if case .furniture = role { true } else { false } }
  /// How much of the article it is, if it is.
  var sentenceLength: Int { isText && isSentence ? line.count : 0 }

  /// Whether a list of other articles, or the readers' comments, start here.
  var isHead: Bool {
    switch role {
    case .furniture(.list), .furniture(.comments): true
    default: false
    }
  }
}

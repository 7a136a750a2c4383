/// Follows files and folders by looking at them, and tells what has changed and settled since.
///
/// It looks, as no one can be relied on to tell it: inotify says nothing of what others write to a network folder, loses
/// count when much happens at once, and needs a watch for each folder, set before something is put there. A look is the
/// same whatever happened in between, a folder taken away and put back, a tree moved, a thousand files at once. `isStirred`
/// makes it cheap: where nothing comes, goes or is renamed, only the folders themselves are asked for their times.
///
///     var watch = FolderWatch(["/home/lan/reports"])
///     while true {
///       if watch.isStirred, let round = watch.look(at: milliseconds) { ...; watch.took(round) }
///     }
package struct FolderWatch {
  /// What has settled, to be taken together.
  package struct Round {
    /// What is to be read: files new or changed.
    package let inputs: [Input]
    /// All that is there now.
    package let present: [Input]
    fileprivate let states: [String: State?]
  }

  /// What a look finds at a path.
  fileprivate struct State: Equatable {
    let kind: Input.Kind
    /// Of articles and containers.
    let stamp: FileStamp?
  }

  /// How long a file must have stood still, in milliseconds.
  package static let stillness: Int64 = 1000

  private let paths: [String]
  /// As the last round of each path had it.
  private var taken: [String: State] = [:]
  /// What a path that differs from that was last seen to be, and since when.
  private var pending: [String: (state: State?, since: Int64)] = [:]
  private var folders: [String: FileStamp?] = [:]
  /// When it first looked.
  private var began: Int64?
  private var isFirst = true

  /// Will follow what lies under some absolute paths.
  package init(_ paths: [String]) { self.paths = paths }

  /// Whether a file is known to have changed, and not to have settled or been taken.
  package var isUnsettled: Bool { !pending.isEmpty || isFirst }

  /// Whether a file has come, gone or been renamed since the last look; a change within a file does not show.
  package var isStirred: Bool { folders.contains { FileStamp($0.key) != $0.value } }

  /// Looks; gives what has settled, the first time also if that is nothing.
  ///
  /// The clock may start anywhere, and counts milliseconds. What is given and not taken is given again.
  package mutating func look(at now: Int64) -> Round? {
    let start = began ?? now
    let listing = note(now, isStart: began == nil)
    began = start
    var states: [String: State?] = [:]
    for (path, wait) in pending where now - wait.since >= FolderWatch.stillness {
      states.updateValue(wait.state, forKey: path)
    }
    if isFirst {
      guard !states.isEmpty || pending.isEmpty || now - start >= FolderWatch.stillness else {
        return nil
      }
    } else {
      // Nobody waits for news of pictures and hidden files: they come along with others.
      guard states.contains(where: { isNews($0.key, $0.value) }) else { return nil }
    }
    let inputs = listing.filter { (states[$0.path] ?? nil) != nil }
    return Round(inputs: inputs, present: listing, states: states)
  }

  /// Notes that a round is done with.
  package mutating func took(_ round: Round) {
    isFirst = false
    for (path, state) in round.states {
      taken[path] = state
      if let wait = pending[path], wait.state == state { pending[path] = nil }
    }
  }

  /// Compares what is there with what was taken.
  private mutating func note(_ now: Int64, isStart: Bool) -> [Input] {
    let (listing, places) = Inputs.listing(paths)
    folders = Dictionary(places) { first, _ in first }
    var seen: Set<String> = []
    for input in listing {
      seen.insert(input.path)
      let stamp = input.isArticle ? FileStamp(input.path) : nil
      // What was there before it looked for the first time has settled, unless somebody is just writing it.
      let since = isStart && stamp?.isFresh != true ? now - FolderWatch.stillness : now
      note(input.path, State(kind: input.kind, stamp: stamp), since)
    }
    for path in Array(taken.keys) where !seen.contains(path) { note(path, nil, now) }
    for path in Array(pending.keys) where !seen.contains(path) && taken[path] == nil {
      pending[path] = nil
    }
    return listing
  }

  private mutating func note(_ path: String, _ state: State?, _ now: Int64) {
    if taken[path] == state {
      pending[path] = nil
    } else if pending[path].map({ $0.state != state }) ?? true {
      pending[path] = (state, now)
    }
  }

  private func isNews(_ path: String, _ state: State?) -> Bool {
    guard let kind = (state ?? taken[path])?.kind else { return false }
    if case .skipped = kind { return false }
    return true
  }
}

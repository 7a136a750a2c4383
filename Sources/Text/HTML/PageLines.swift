/// A page's article as clean lines.
enum PageLines {
  /// The article's lines; the page's title stands before them where none of them has it.
  static func lines(_ main: MainText, of source: Blocks, title: String?) -> Lines {
    var scrubber = Scrubber(capacity: source.bytes.count)
    let key = title.map { PlainKey($0.utf8).bytes }
    var hasHeadline = key == nil
    let headline = main.blocks.firstIndex { block in
      guard let key else { return block.element.name == "h1" }
      return PlainKey(source[block]).bytes == key
    }
    if headline == nil, let title {
      scrubber.append(title.utf8, hint: .headline)
      hasHeadline = true
    }
    for index in main.blocks.indices {
      let block = main.blocks[index]
      if index == headline {
        scrubber.append(source[block], hint: .headline)
        hasHeadline = true
      } else if !hasHeadline || PlainKey(source[block]).bytes != key {
        scrubber.append(source[block], hint: isCaption(block) ? .pageCaption : .none)
      }
    }
    return scrubber.finished()
  }

  /// Whether a block is what a picture shows: so marked, or short and beside a picture.
  private static func isCaption(_ block: Block) -> Bool {
    guard block.count <= Caption.longest * 3 / 2 else { return false }
    if block.hasPicture, block.count <= Caption.longest { return true }
    var element: Node? = block.element
    var steps = 0
    while let node = element, node.isElement, steps < 4 {
      if Marks.isCaption(node) { return true }
      if node.name == "table" { return node.isPictureTable }
      element = node.parent
      steps += 1
    }
    return false
  }
}

extension Node {
  /// Whether a table holds a picture and its words, as older editors lay pictures out.
  fileprivate var isPictureTable: Bool {
    var pictures = 0
    var length = 0
    walk(
      enter: { node in
        if node.name == "img" { pictures += 1 }
        length += node.text?.count ?? 0
        return true
      },
      leave: { _ in }
    )
    return pictures > 0 && length <= Caption.longest * 2
  }
}

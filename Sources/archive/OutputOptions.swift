import Answers
import ArgumentParser

extension Format: ExpressibleByArgument {}

/// How an answer is written.
struct FormatOptions: ParsableArguments {
  @Option(help: ArgumentHelp("table, json, jsonl, csv, tsv or markdown.", valueName: "format"))
  var format: Format = .table

  @Option(help: ArgumentHelp("When to use colours: auto, always, never.", valueName: "when"))
  var color: ColorChoice = .auto

  @Flag(help: "Start CSV and TSV with a byte order mark, as Excel wants it.")
  var bom = false

  /// When colours are used.
  enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto
    case always
    case never
  }

  func validate() throws {
    if bom, format != .csv, format != .tsv {
      throw ValidationError("--bom goes with --format csv or tsv.")
    }
  }

  /// How it is to look, on this terminal.
  func look(keys: [String]? = nil, cite: Bool = false) -> Look {
    let color =
      switch color {
      case .always: true
      case .never: false
      case .auto: Terminal.wantsColor
      }
    return Look(width: Terminal.width, color: color, keys: keys, cite: cite)
  }

  /// Prints bytes already written in the format.
  func print(_ bytes: [UInt8]) throws {
    var output = Output()
    try output.write(bom ? [0xEF, 0xBB, 0xBF] + bytes : bytes)
    try output.flush()
  }
}

/// How rows are printed, and whether with their sources.
struct OutputOptions: ParsableArguments {
  @OptionGroup
  var form: FormatOptions

  @Flag(help: "Print the articles and the words each row rests on.")
  var cite = false

  /// The format.
  var format: Format { form.format }

  /// How it is to look, on this terminal.
  func look(keys: [String]?) -> Look { form.look(keys: keys, cite: cite) }

  /// Prints an answer.
  func print(_ answer: Answer, keys: [String]? = nil) throws {
    try form.print(answer.written(as: format, look(keys: keys)))
  }

  /// Prints bytes already written in the format.
  func print(_ bytes: [UInt8]) throws { try form.print(bytes) }
}

import Answers
import ArgumentParser

/// `archive ask`: a question in words.
struct Ask: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Ask a question in Vietnamese or English.",
    usage: "archive ask <question>... [--cite] [--format <format>]",
    discussion: """
      Accents, case, common abbreviations and polite words are free. The question is read as an archive query, which is \
      printed on standard error and gives the same rows; nothing is guessed: a word that is not understood is named, \
      with what it could have been, and a question that may be read in two ways is asked back. Times must be named \
      (năm 2023, tháng 1/2024, since 2020): last year is another one each time it is said. A year is the one an award \
      or theme is for or a conference reviews, a month or a day when it was. Awards that were only proposed are never \
      told as received.

      Examples:
        archive ask "đơn vị nào được tặng Cờ thi đua năm 2023?"
        archive ask Chính ủy Quân khu 4 năm 2022 là ai
        archive ask "which units were proposed for Cờ thi đua in 2023" --cite
        archive ask "who was promoted in 2024" --format json

      Exit status: 0 found, 1 nothing found, 2 failure, 64 wrong usage or not understood.
      """
  )

  @Argument(help: ArgumentHelp("The question.", valueName: "question"))
  var question: [String]

  @OptionGroup(title: "Output")
  var output: OutputOptions

  @OptionGroup
  var database: DatabaseOption

  func run() throws {
    try Exit.reporting {
      let catalogue = try Catalogue(path: database.path)
      let asked = try catalogue.understand(question.joined(separator: " "))
      Output.note("understood as: \(asked.question.commandLine)")
      let isForPeople = output.format == .table
      let wantsSources = !isForPeople && output.format != .markdown
      let reply = try catalogue.reply(
        to: asked,
        Catalogue.Wish(sources: wantsSources, quotes: output.cite)
      )
      let look = output.look(keys: nil)
      switch output.format {
      case .table:
        let hint = reply.isEmpty ? try catalogue.hint(asked.question) : nil
        try output.print(reply.written(look, hint: hint))
      case .json: try output.print(reply.json(look))
      default: try output.print(reply.answer, keys: nil)
      }
      if reply.answer.undated > 0 {
        Output.note("\(reply.answer.undated) without a date left out")
      }
      if reply.isEmpty {
        if output.format != .table { Output.note(try catalogue.hint(asked.question)) }
        throw Exit.nothingFound
      }
    }
  }
}

import Answers
import ArgumentParser
import Store

/// How a command ends.
enum Exit {
  /// Nothing matched.
  static let nothingFound = ExitCode(1)
  /// It could not be done, or something failed.
  static let failure = ExitCode(2)
  /// The command line makes no sense.
  static let usage = ExitCode(64)

  /// Runs a command's work; what goes wrong becomes a line on standard error and the exit code for it.
  static func reporting(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let error as QuestionError {
      Output.note("\(error)")
      switch error {
      case .noSubject, .partOfSubjects: throw nothingFound
      default: throw usage
      }
    } catch let error as AskError {
      Output.note("\(error)")
      throw usage
    } catch let error as ArchiveError {
      Output.note(error.message)
      throw failure
    } catch let error as OutputError where error.isReaderGone {
      return
    } catch let error as ExitCode {
      throw error
    } catch let error as ValidationError {
      throw error
    } catch {
      Output.note("\(error)")
      throw failure
    }
  }
}

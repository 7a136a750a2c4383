import Glibc
import Synchronization

/// Ctrl-C: once, a wish to stop at the next good place; twice, the end of the program.
enum Interrupt {
  private static let asked = Atomic<Bool>(false)

  /// Whether somebody asked.
  static var isAsked: Bool { asked.load(ordering: .relaxed) }

  /// Listens from now on.
  static func watch() {
    // Made now, because a signal handler may not.
    _ = isAsked
    // Whoever started the program may have held these back, and it would inherit that.
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM] { sigaddset(&signals, number) }
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        Interrupt.asked.store(true, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
  }
}

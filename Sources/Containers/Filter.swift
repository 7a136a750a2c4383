import Glibc
import Text

/// Another program that makes bytes of bytes.
struct Filter {
  /// Its name, found on the path.
  let program: String
  /// Debian's package that has it.
  let package: String

  /// What it writes when it is given the input; stopped after so many seconds.
  func run(
    _ arguments: [String],
    input: [UInt8],
    seconds: Int
  ) throws(Reader.Failure) -> [UInt8] {
    // A file without a name: the program may read it at its own pace, and nothing is left of it.
    guard let file = tmpfile() else { throw .unreadable(errno) }
    defer { fclose(file) }
    guard fwrite(input, 1, input.count, file) == input.count, fflush(file) == 0 else {
      throw .unreadable(errno)
    }
    rewind(file)
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw .unreadable(errno) }
    // Of no concern to programs that other threads start meanwhile.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    let child: pid_t
    do {
      defer { close(ends[1]) }
      child = try start(arguments, input: fileno(file), output: ends[1])
    }
    let (output, failure) = Filter.drain(ends[0], until: time(nil) + seconds)
    if failure != nil { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    if let failure { throw failure }
    let code = status >> 8 & 0xFF
    // What posix_spawn answers where the program is found missing only in the child.
    if code == 127 { throw .noProgram(program, package: package) }
    guard status == 0 else { throw .damaged("\(program) cannot read it") }
    return output
  }

  private func start(
    _ arguments: [String],
    input: Int32,
    output: Int32
  ) throws(Reader.Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var child = pid_t()
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    let code = posix_spawnp(&child, program, &actions, nil, words, environ)
    guard code == 0 else {
      throw code == ENOENT ? .noProgram(program, package: package) : .unreadable(code)
    }
    return child
  }

  /// All that comes, until the deadline (seconds since 1970) or the limit of an article.
  private static func drain(
    _ descriptor: Int32,
    until deadline: Int
  ) -> (bytes: [UInt8], failure: Reader.Failure?) {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let left = deadline - time(nil)
      guard left > 0 else { return (bytes, .tooMuch) }
      var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard Glibc.poll(&poll, 1, Int32(left * 1000)) > 0 else { continue }
      let got = read(descriptor, &chunk, chunk.count)
      if got == 0 { return (bytes, nil) }
      if got < 0 {
        if errno == EINTR { continue }
        return (bytes, .unreadable(errno))
      }
      bytes += chunk[..<got]
      guard bytes.count <= FileBytes.limit else {
        return (bytes, .tooLarge(limit: FileBytes.limit))
      }
    }
  }
}

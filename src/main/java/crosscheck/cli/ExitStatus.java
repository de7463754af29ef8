package crosscheck.cli;

/** What a command's exit status says; the same list stands in the help and in the README. */
final class ExitStatus {

  /** Everything was done, and nothing counts against the dossier. */
  static final int OK = 0;

  /** A conflict, a failed scenario or an expired waiver. */
  static final int FINDINGS = 1;

  /** The command line could not be understood. */
  static final int USAGE = 2;

  /** A file could not be used: each error with file, line and column. */
  static final int UNUSABLE = 3;

  /** A fault of crosscheck itself; nothing was judged. */
  static final int FAULT = 70;

  private ExitStatus() {}
}

package crosscheck.reasoning.compile;

/** Something wrong in a DRL file: where, and what. */
public record RuleFault(String file, int line, String message) {
  boolean hasLine() {
    return line > 0;
  }

  @Override
  public String toString() {
    return "%s:%d: %s".formatted(file, line, message.strip());
  }
}

package crosscheck.reasoning.compile;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Rules that do not compile, with every fault that was found. */
public final class RuleFaults extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<RuleFault> faults;

  RuleFaults(List<RuleFault> faults) {
    super(worthShowing(faults).stream().map(RuleFault::toString).collect(joining("\n")));
    this.faults = worthShowing(faults);
  }

  public List<RuleFault> faults() {
    return faults;
  }

  /** Faults without a line only repeat those with one. */
  private static List<RuleFault> worthShowing(List<RuleFault> faults) {
    boolean anyLine = faults.stream().anyMatch(RuleFault::hasLine);
    return faults.stream().filter(fault -> fault.hasLine() || !anyLine).distinct().toList();
  }
}

package crosscheck.report;

/** What this program calls itself where a report names its maker. */
public final class Tool {

  /** Its name. */
  public static final String NAME = "crosscheck";

  /** Its version, that of the build. */
  public static final String VERSION = "0.1.0";

  private Tool() {}
}

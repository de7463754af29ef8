package crosscheck.time;

import java.time.zone.ZoneRulesProvider;

/** The edition of the IANA time zone data that zones are read with. */
public final class TzData {

  private TzData() {}

  /** The edition, such as {@code 2025a}. */
  public static String version() {
    return ZoneRulesProvider.getVersions("UTC").lastEntry().getKey();
  }
}

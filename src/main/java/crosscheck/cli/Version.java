package crosscheck.cli;

import crosscheck.time.TzData;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar, and that of the time zones. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "crosscheck " + (version == null ? "(not packaged)" : version),
      "time zones " + TzData.version()
    };
  }
}

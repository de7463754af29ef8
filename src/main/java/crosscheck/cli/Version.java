package crosscheck.cli;

import crosscheck.report.Tool;
import crosscheck.time.TzData;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, and that of the time zones. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {Tool.NAME + " " + Tool.VERSION, "time zones " + TzData.version()};
  }
}

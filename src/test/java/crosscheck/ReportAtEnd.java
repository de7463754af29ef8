package crosscheck;

import crosscheck.report.ConsistencyReport;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Makes the consistency report when all tests are done, whether they passed or not. */
public final class ReportAtEnd implements LauncherSessionListener {
  @Override
  public void launcherSessionClosed(LauncherSession session) {
    ConsistencyReport.writeAtEnd();
  }
}

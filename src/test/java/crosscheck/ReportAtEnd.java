package crosscheck;

import crosscheck.report.ConsistencyReport;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Makes the consistency report when all tests are done, whether they passed or not. */
public final class ReportAtEnd implements LauncherSessionListener {

  /** System property that is {@code off} where each test is a session of its own. */
  private static final String PROPERTY = "crosscheck.report";

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (!"off".equals(System.getProperty(PROPERTY))) {
      ConsistencyReport.writeAtEnd();
    }
  }
}

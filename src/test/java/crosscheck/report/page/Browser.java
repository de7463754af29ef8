package crosscheck.report.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium that is installed already, without a window; nothing is fetched. */
final class Browser implements AutoCloseable {

  /** Where the screenshots go. */
  private static final Path SHOTS = Path.of("target", "screenshots");

  /** Higher pictures are refused by the graphics of some machines. */
  private static final int TALLEST = 15_000;

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");

  private static final List<String> SWITCHES =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-dev-shm-usage",
          "--hide-scrollbars");

  private static final Logger QUIET = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts it; empty where browser and driver are not both on the path. */
  static Optional<Browser> start() {
    Optional<Path> browser = BROWSERS.stream().flatMap(name -> onPath(name).stream()).findFirst();
    Optional<Path> driver = onPath("chromedriver");
    return browser.isEmpty() || driver.isEmpty()
        ? Optional.empty()
        : Optional.of(new Browser(started(browser.get(), driver.get())));
  }

  private static ChromeDriver started(Path browser, Path driver) {
    // It warns of the newest browsers, whose own protocol is not used here.
    QUIET.setLevel(Level.SEVERE);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toFile());
    options.addArguments(SWITCHES);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.toFile())
            .usingAnyFreePort()
            .build();
    return new ChromeDriver(service, options);
  }

  private static Optional<Path> onPath(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Opens a page at this size. */
  void open(Path page, int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
    driver.get(page.toUri().toString());
  }

  /** Light or dark, as a user has set it. */
  void prefer(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        java.util.Map.of(
            "features",
            List.of(java.util.Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Keeps a picture of the whole page. */
  void shoot(String name) {
    Dimension size = driver.manage().window().getSize();
    int height = (int) Math.min(number("return document.documentElement.scrollHeight"), TALLEST);
    driver.manage().window().setSize(new Dimension(size.getWidth(), height));
    try {
      Files.createDirectories(SHOTS);
      Files.write(SHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      driver.manage().window().setSize(size);
    }
  }

  /** What the page has complained of. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The width of everything, in pixels of the page. */
  long contentWidth() {
    return number("return document.documentElement.scrollWidth");
  }

  /** What a script returns, which is a number. */
  long number(String script) {
    Object value = driver.executeScript(script);
    return value instanceof Number number ? number.longValue() : -1;
  }

  @Override
  public void close() {
    driver.quit();
  }
}

package crosscheck.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import crosscheck.dossier.DossierReader;
import crosscheck.dossier.Loaded;
import crosscheck.explanation.Readings;
import crosscheck.reasoning.Reasoner;
import crosscheck.reasoning.RuleCatalogue;
import crosscheck.report.Checked;
import crosscheck.report.Format;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/**
 * The page of {@code facts.yaml} in a real browser. Skipped, with a word, where Chromium and its
 * driver are not on the path: the test installs nothing.
 */
class BrowserTest {

  private static final List<String> SERIOUS = List.of("serious", "critical");

  @TempDir private static Path folder;

  private static Path page = Path.of("");
  private static Optional<Browser> started = Optional.empty();

  private Browser browser;

  @BeforeAll
  static void open() throws Exception {
    started = Browser.start();
    if (started.isEmpty()) {
      System.out.println(
          "No chromium and chromedriver on the path: the page is not tried in a browser");
      return;
    }
    Loaded loaded = DossierReader.read(Path.of("facts.yaml"), null);
    Reasoner reasoner = Reasoner.standard();
    Checked checked =
        new Checked(
            loaded,
            new Readings(reasoner.judge(loaded.dossier()), reasoner).noted(),
            RuleCatalogue.cards());
    page = Files.writeString(folder.resolve("report.html"), Format.HTML.of(checked));
  }

  @AfterAll
  static void close() {
    started.ifPresent(Browser::close);
  }

  @BeforeEach
  void needBrowser() {
    assumeTrue(started.isPresent(), "no chromium and chromedriver on the path");
    browser = started.get();
    browser.prefer("light");
    browser.open(page, 1280, 900);
  }

  private List<WebElement> all(String css) {
    return browser.driver().findElements(By.cssSelector(css));
  }

  private WebElement one(String css) {
    return browser.driver().findElement(By.cssSelector(css));
  }

  /** The words in each of these elements, seen or not. */
  private List<String> words(String css) {
    Object found =
        browser
            .driver()
            .executeScript(
                "return [...document.querySelectorAll(arguments[0])].map(e => e.textContent)", css);
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  @ParameterizedTest
  @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark"})
  void fitsAndHasNoBarriers(int width, String scheme) {
    browser.prefer(scheme);
    browser.open(page, width, 900);
    browser.shoot("report-" + width + "-" + scheme);
    // Headless Chromium has windows of at least 500 pixels; the page must fit into what it got.
    assertThat(browser.contentWidth()).isLessThanOrEqualTo(browser.number("return innerWidth"));
    List<String> barriers =
        new AxeBuilder()
            .analyze(browser.driver()).getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .map(BrowserTest::told)
                .toList();
    assertThat(barriers).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  private static String told(Rule rule) {
    return rule.getId()
        + rule.getNodes().stream()
            .limit(3)
            .map(node -> "\n  " + node.getHtml() + " " + node.getFailureSummary())
            .toList();
  }

  @Test
  void theAnswerIsSeenFirst() {
    List<WebElement> answers = all("#answer a[href^='#']");
    assertThat(answers).isNotEmpty();
    assertThat(answers.get(0).getLocation().getY()).isLessThan(900);
    assertThat(all("article.finding.conflict")).hasSize(3);
  }

  @Test
  void theLogIsFilteredByRuleAndByText() {
    int all = words("#log-rows li").size();
    new Select(one("#log-rule")).selectByValue("conversion-pair");
    List<String> rows = words("#log-rows li");
    assertThat(rows).hasSizeBetween(1, all - 1);
    assertThat(rows).allMatch(row -> row.startsWith("conversion-pair: "));
    one("#log-text").sendKeys("no firing says this");
    assertThat(words("#log-rows li")).isEmpty();
    assertThat(one("#log-count").getText()).startsWith("0 of ");
  }

  @Test
  void theLogIsFilteredByStatementAndTheFilterIsInTheAddress() {
    Select statements = new Select(one("#log-statement"));
    String id = statements.getOptions().get(1).getText();
    statements.selectByIndex(1);
    assertThat(words("#log-rows li")).isNotEmpty().allMatch(row -> row.contains(id));
    String address = browser.driver().getCurrentUrl();
    assertThat(address).contains("statement=" + id);
    browser.driver().get("about:blank");
    browser.driver().get(address);
    assertThat(new Select(one("#log-statement")).getFirstSelectedOption().getText()).isEqualTo(id);
    assertThat(words("#log-rows li")).isNotEmpty().allMatch(row -> row.contains(id));
  }

  @Test
  void timesAreToldInTheZoneThatTheReaderChooses() {
    Select zone = new Select(one("#zone"));
    assertThat(zone.getOptions()).hasSizeGreaterThan(1);
    String before = one("#timeline").getText();
    zone.selectByIndex(1);
    assertThat(one("#timeline").getText()).isNotEqualTo(before);
    zone.selectByIndex(0);
    assertThat(one("#timeline").getText()).isEqualTo(before);
  }

  @Test
  void aDerivationUnfoldsByKeyboard() {
    WebElement summary = one("details.how > summary");
    WebElement details = summary.findElement(By.xpath(".."));
    assertThat(details.getDomProperty("open")).isEqualTo("false");
    summary.sendKeys(Keys.ENTER);
    assertThat(details.getDomProperty("open")).isEqualTo("true");
    assertThat(details.findElement(By.cssSelector("q, .step")).isDisplayed()).isTrue();
  }

  @Test
  void aDeepLinkUnfoldsWhatItPointsTo() {
    String id =
        String.valueOf(
            browser
                .driver()
                .executeScript("return document.querySelector('details:not([open]) [id^=s-]').id"));
    browser.driver().get("about:blank");
    browser.driver().get(page.toUri() + "#" + id);
    assertThat(browser.driver().findElement(By.id(id)).isDisplayed()).isTrue();
  }

  @Test
  void theFirstKeyLeadsPastTheNavigation() {
    one("body").sendKeys(Keys.TAB);
    WebElement first = browser.driver().switchTo().activeElement();
    assertThat(first.getDomAttribute("href")).isEqualTo("#main");
    assertThat(first.isDisplayed()).isTrue();
  }

  @Test
  void nothingIsFetched() {
    assertThat(browser.number("return performance.getEntriesByType('resource').length")).isZero();
  }

  @Test
  void thePageIsSmallEnoughToSend() throws Exception {
    assertThat(Files.size(page)).isLessThan(1_000_000);
  }
}

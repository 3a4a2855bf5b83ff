package fr.pretadepenser.dashboard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.pretadepenser.contract.decision.Review.State;
import fr.pretadepenser.dashboard.FixtureJournal;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A manager's day, as hands do it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskTest {
  private static final String FILE = "/decisions/" + FixtureJournal.DECISION;

  private Desk desk;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    desk = new Desk(folder);
  }

  @AfterEach
  void asBefore() {
    desk.dashboard().api().status(200);
    desk.dashboard().api().journal().status(201);
    desk.dashboard().api().journal().review(null, "");
    desk.dashboard().api().journal().sent().clear();
  }

  @AfterAll
  void stop() {
    desk.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"fr | 250 000 | De refusé", "en | 250,000 | From refused"})
  void aSliderMovesTheDecisionAndWhatFollowsFromIt(String lang, String amount, String sentence) {
    Page page = desk.open("/clients/100002/simulation?lang=" + lang);
    page.locator("[data-term=amount] input[type=range]")
        .evaluate(
            "slider => { slider.value = 250000;"
                + " slider.dispatchEvent(new Event('input', {bubbles: true})); }");

    assertThat(page.getByTestId("outcome")).hasAttribute("data-decision", "granted");
    assertThat(page.getByTestId("moved")).containsText(sentence);
    assertThat(plain(page.locator("#amount").inputValue())).isEqualTo(amount);
    assertThat(plain(page.locator("#down").inputValue())).startsWith("101");
    assertThat(page.locator("#duration").inputValue()).startsWith("16");
    assertThat(page.url()).contains("amount=");
    page.reload();
    assertThat(page.getByTestId("outcome")).hasAttribute("data-decision", "granted");
    page.getByTestId("reset").click();
    assertThat(page.getByTestId("outcome")).hasAttribute("data-decision", "refused");
    page.close();
  }

  @Test
  void whatIsTypedWronglyIsSaidAtOnceAndMendedAtOnce() {
    Page page = desk.open("/clients/100002/simulation?lang=fr");
    page.locator("#amount").fill("1.234");
    assertThat(page.locator("#amount-error")).containsText("1 234,50");

    page.locator("#amount").fill("250 000");
    assertThat(page.locator("#amount-error")).isEmpty();
    page.close();
  }

  @Test
  void theMainTaskIsDoneByKeysAlone() {
    Page page = desk.open("/clients?lang=fr");
    page.keyboard().type("100002");
    assertThat(page.locator("[data-client]")).hasCount(1);
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(page.getByTestId("decision")).isVisible();
    reach(page, "a[href$='/decisions']");
    page.keyboard().press("Enter");
    page.waitForURL("**/decisions");
    reach(page, "[name=motive]");
    page.keyboard().type("Vu avec le client");
    reach(page, "[data-testid=record] button");
    page.keyboard().press("Enter");

    assertThat(page.getByTestId("recorded")).isVisible();
    assertThat(desk.dashboard().api().journal().sent()).hasSize(1);
    page.close();
  }

  @Test
  void aSecondClickRecordsNothingMore() {
    Page page = desk.open("/clients/100002/decisions?lang=fr");
    Locator button = page.locator("[data-testid=record] button");
    button.dblclick();

    assertThat(page.getByTestId("recorded")).isVisible();
    // Path, name of the request, body.
    List<String> names =
        desk.dashboard().api().journal().sent().stream()
            .map(sent -> sent.replaceFirst("^\\S+ (\\S+) .*", "$1"))
            .toList();
    assertThat(names).isNotEmpty();
    assertThat(names.stream().distinct()).hasSize(1);
    page.close();
  }

  @Test
  void theBackButtonComesBackToTheFormAsItWas() {
    Page page = desk.open("/clients/100002/simulation?lang=fr&amount=250000");
    page.getByTestId("decide").click();
    assertThat(page.getByTestId("record")).isVisible();
    page.goBack();

    assertThat(page.getByTestId("outcome")).hasAttribute("data-decision", "granted");
    page.close();
  }

  @Test
  void twoReviewersAtOnceAndTheSecondIsToldSo() {
    desk.dashboard().api().journal().review(State.OPEN, "");
    Page one = desk.open(FILE + "?lang=fr");
    Page two = desk.open(FILE + "?lang=fr");
    one.getByTestId("take").locator("button").click();
    one.waitForURL("**" + FILE);
    desk.dashboard().api().journal().status(409);
    two.getByTestId("take").locator("button").click();

    assertThat(two.getByTestId("failure")).hasAttribute("data-kind", "conflict");
    one.close();
    two.close();
  }

  @Test
  void anApiThatIsDownIsSaidAndComesBackByOneClick() {
    desk.dashboard().api().status(503);
    Page page = desk.open("/clients/100002?lang=fr");
    assertThat(page.getByTestId("failure")).hasAttribute("data-kind", "api-not-ready");

    desk.dashboard().api().status(200);
    page.getByTestId("retry").click();
    assertThat(page.getByTestId("decision")).isVisible();
    page.close();
  }

  @Test
  void whoHasNoSessionIsSentToTheLoginAndFromThereBack() {
    Page page = desk.stranger().newPage();
    desk.go(page, "/clients/100002/simulation");

    assertThat(page).hasURL(Pattern.compile(".*/login\\?next=.*simulation"));
  }

  @Test
  void nothingIsAskedOfAnyOtherHostAndNoPageIsHeavy() {
    Page page = desk.open("/clients");
    List<String> hosts = new ArrayList<>();
    page.onRequest(request -> hosts.add(URI.create(request.url()).getHost()));
    for (String path : List.of("/clients/100002", "/clients/100002/simulation", "/reviews")) {
      desk.go(page, path);
      Object bytes =
          page.evaluate(
              "performance.getEntries().filter(e => e.transferSize && !/svg/.test(e.name))"
                  + ".reduce((sum, e) => sum + e.encodedBodySize, 0)");
      assertThat(((Number) bytes).intValue()).as(path).isLessThan(150 * 1024);
    }

    assertThat(hosts).isNotEmpty().containsOnly("127.0.0.1");
    page.close();
  }

  /** Tab by tab until it has the focus. */
  private static void reach(Page page, String selector) {
    for (int tab = 0; tab < 80; tab++) {
      Object reached =
          page.evaluate("selector => document.activeElement.matches(selector)", selector);
      if (Boolean.TRUE.equals(reached)) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("no key leads to " + selector);
  }

  private static String plain(String text) {
    return text.replaceAll("\\h", " ");
  }
}

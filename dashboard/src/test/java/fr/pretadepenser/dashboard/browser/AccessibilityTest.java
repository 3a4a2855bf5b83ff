package fr.pretadepenser.dashboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.pretadepenser.contract.decision.Review.State;
import fr.pretadepenser.dashboard.FixtureJournal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page and state, in both themes, by axe-core's rules of WCAG 2.1 AA. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {
  private static final String RULES =
      "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}).then(result =>"
          + " result.violations.flatMap(rule => rule.nodes.map(node =>"
          + " rule.id + ' at ' + node.target + ': ' + node.failureSummary)).join('\\n'))";

  private Desk desk;
  private String axe;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    desk = new Desk(folder);
    desk.dashboard().api().journal().review(State.TAKEN, "manager");
    try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  void stop() {
    desk.close();
  }

  static Stream<String> pages() {
    return Stream.of(
            "/clients",
            "/clients?query=nobody+at+all",
            "/clients/100002",
            "/clients/100004",
            "/clients/100002/records/application",
            "/clients/100002/simulation",
            "/clients/100002/simulation?amount=1.234",
            "/clients/100002/position",
            "/clients/100002/history",
            "/clients/100002/decisions",
            "/clients/100002/letter",
            "/decisions/" + FixtureJournal.DECISION,
            "/reviews",
            "/model",
            "/accounts",
            "/nowhere",
            "/clients/999")
        .flatMap(path -> Stream.of("light", "dark").map(theme -> with(path, "theme=" + theme)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noRuleIsBroken(String path) {
    Page page = desk.open(path);
    page.evaluate(axe);

    assertThat(page.evaluate(RULES)).asString().isEmpty();
    page.close();
  }

  @Test
  void theRulesDoSeeWhatIsWrong() {
    Page page = desk.open("/clients/100002");
    page.evaluate("document.querySelector('main img').removeAttribute('alt')");
    page.evaluate(axe);

    assertThat(page.evaluate(RULES)).asString().contains("image-alt");
    page.close();
  }

  @Test
  void neitherIsAnyAtTheDoor() {
    Page page = desk.stranger().newPage();
    desk.go(page, "/login");
    page.evaluate(axe);

    assertThat(page.evaluate(RULES)).asString().isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingIsCutAtTwiceTheSizeOrOnATablet(String path) {
    Page page = desk.open(path);
    for (int width : new int[] {683, 820}) {
      page.setViewportSize(width, 768);
      Object beyond = page.evaluate("document.documentElement.scrollWidth - innerWidth");

      assertThat(((Number) beyond).intValue()).as(path + " at " + width).isLessThanOrEqualTo(0);
    }
    page.close();
  }

  private static String with(String path, String parameter) {
    return path + (path.contains("?") ? "&" : "?") + parameter;
  }
}

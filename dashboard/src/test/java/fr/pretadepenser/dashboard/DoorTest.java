package fr.pretadepenser.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.dashboard.Visitor.Answer;
import io.javalin.http.HandlerType;
import io.javalin.router.ParsedEndpoint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every route owes: a session, a token, headers, and nothing from elsewhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorTest {
  private static final Set<String> OPEN = Set.of("/login", "/health/live", "/health/ready");

  private RunningDashboard dashboard;
  private Visitor manager;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    dashboard = new RunningDashboard(folder);
    manager = dashboard.manager();
  }

  @AfterAll
  void stop() {
    dashboard.close();
  }

  List<String> closedPages() {
    return routes(HandlerType.GET).stream().filter(path -> !OPEN.contains(path)).toList();
  }

  List<String> forms() {
    return routes(HandlerType.POST);
  }

  @ParameterizedTest
  @MethodSource("closedPages")
  void everyPageSendsAStrangerToTheLogin(String path) {
    Answer answer = dashboard.visitor().stay(path);

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).startsWith("/login");
    assertThat(answer.html()).isEqualTo("Redirected");
  }

  @ParameterizedTest
  @MethodSource("closedPages")
  void everyPartSendsTheWholePageToTheLogin(String path) {
    Answer answer = dashboard.visitor().part(path);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("HX-Redirect")).startsWith("/login");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyFormNeedsTheTokenOfItsSession(String path) {
    Answer answer = manager.submitWithoutToken(path);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.html()).contains("data-kind=\"stale-form\"");
  }

  @Test
  void thereAreRoutesToWalk() {
    assertThat(closedPages()).hasSizeGreaterThan(5);
    assertThat(forms()).hasSizeGreaterThan(5);
  }

  @Test
  void theTokenOfAnotherSessionIsRefused() {
    Visitor stranger = dashboard.visitor();
    stranger.get("/login");
    String foreign =
        stranger.get("/login").html().replaceAll("(?s).*name=\"csrf\" value=\"([^\"]+).*", "$1");

    assertThat(manager.submitWithoutToken("/logout", "csrf", foreign).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/login", "/clients", "/clients/100002", "/nowhere", "/clients/100009999"})
  void everyPageForbidsWhateverComesFromElsewhere(String path) {
    Answer answer = manager.get(path);

    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.html())
        .doesNotContain("style=", "<style", "onclick", "https://")
        .doesNotContainPattern("<script(?! src=\"/)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/static/design.css",
        "/static/pages.css",
        "/static/dashboard.js",
        "/static/icon.svg",
        "/webjars/htmx.org/2.0.10/dist/htmx.min.js"
      })
  void whatPagesAreMadeOfIsHereAndOpen(String path) {
    assertThat(dashboard.visitor().stay(path).status()).isEqualTo(200);
    if (!path.endsWith(".svg")) {
      assertThat(manager.get("/login").html() + manager.get("/clients").html()).contains(path);
    }
  }

  @Test
  void aPageAndWhatItIsMadeOfWeighLessThan150KiloBytes() {
    int weight =
        List.of(
                "/clients/100002",
                "/static/design.css",
                "/static/pages.css",
                "/static/dashboard.js",
                "/webjars/htmx.org/2.0.10/dist/htmx.min.js")
            .stream()
            .mapToInt(path -> manager.get(path).html().length())
            .sum();

    assertThat(weight).isLessThan(150_000);
  }

  @Test
  void healthIsOpen() {
    assertThat(dashboard.visitor().stay("/health/live").html()).isEqualTo("live");
    assertThat(dashboard.visitor().stay("/health/ready").status()).isEqualTo(200);
  }

  private List<String> routes(HandlerType type) {
    return dashboard.app().javalin().unsafeConfig().pvt.internalRouter.allHttpHandlers().stream()
        .map(ParsedEndpoint::getEndpoint)
        .filter(endpoint -> endpoint.getMethod() == type)
        .map(endpoint -> endpoint.getPath().replace("{id}", "100002").replace("{table}", "bureau"))
        .toList();
  }
}

package fr.pretadepenser.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import fr.pretadepenser.demo.Demo;
import fr.pretadepenser.demo.Login;
import fr.pretadepenser.demo.Served;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From raw tables to a page in a real browser, by the packed artefacts alone. */
class WalkTest {
  private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
  private static final String PASSWORD = "une phrase de passe assez longue";

  @TempDir Path work;

  @Test
  void aManagerExplainsADecisionToTheClientInFrontOfThem() throws Exception {
    Demo demo = new Demo(HOUSE, work);
    demo.walk(demo.makeData(1500));
    assertThat(demo.check()).startsWith("{\"clients\":1500,").contains("\"auc\":", "\"probe\":");
    try (Served served = demo.serve(work.resolve("dashboard"));
        Playwright playwright = Playwright.create(offline());
        Browser browser = playwright.chromium().launch(chromium())) {
      Page page = browser.newPage();
      logIn(page, served);
      String client = searchFirstClient(page);
      explains(page, client);
      picture(page);
      speaksEnglish(page);
    }
  }

  private static void logIn(Page page, Served served) throws Exception {
    Login login = served.login();
    page.navigate(served.page().toString());
    page.locator("[name=username]").fill(login.username());
    page.locator("[name=password]").fill(login.secret());
    page.locator("[name=password]").press("Enter");
    page.locator("[name=newPassword]").fill(PASSWORD);
    page.locator("[name=repeatedPassword]").fill(PASSWORD);
    page.locator("[name=repeatedPassword]").press("Enter");
  }

  private static String searchFirstClient(Page page) {
    Locator first = page.locator("[data-client]").first();
    String client = first.getAttribute("data-client");
    page.locator("[name=query]").fill(client);
    page.locator("[name=query]").press("Enter");
    page.locator("[data-client='" + client + "'] a").first().click();
    return client;
  }

  private static void explains(Page page, String client) {
    assertThat(page.locator("h1")).containsText(client);
    String decision = page.getByTestId("decision").innerText();
    assertThat(decision).containsAnyOf("accordé", "refusé", "conseiller", "examiner", "personne");
    assertThat(page.getByTestId("probability").first()).containsText("%");
    assertThat(page.getByTestId("reasons-against")).not().isEmpty();
    assertThat(page.getByTestId("contributions").locator("tbody tr").count()).isGreaterThan(20);
    assertThat(page.getByTestId("records").locator("table").count()).isPositive();
    for (Locator picture : page.locator("main img").all()) {
      picture.scrollIntoViewIfNeeded();
      Object width = picture.evaluate("image => image.decode().then(() => image.naturalWidth)");
      assertThat(((Number) width).intValue()).isPositive();
    }
  }

  /** The picture of the README is this very page: -Dpicture=docs/client-page.png draws it anew. */
  private static void picture(Page page) {
    String file = System.getProperty("picture", "");
    if (!file.isEmpty()) {
      page.setViewportSize(1366, 768);
      page.evaluate("scrollTo(0, 0)");
      page.screenshot(new Page.ScreenshotOptions().setPath(HOUSE.resolve(file)).setFullPage(false));
    }
  }

  private static void speaksEnglish(Page page) {
    page.navigate(page.url() + "?lang=en");
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(page.getByTestId("decision")).containsText("threshold");
  }

  /** The browser is the machine's own: none is downloaded. */
  private static Playwright.CreateOptions offline() {
    return new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
  }

  private static LaunchOptions chromium() {
    Path executable =
        Stream.of("chromium", "chromium-browser", "google-chrome")
            .map(name -> Path.of("/usr/bin", name))
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no Chromium in /usr/bin: run bin/test"));
    return new LaunchOptions()
        .setExecutablePath(executable)
        .setArgs(
            List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
  }
}

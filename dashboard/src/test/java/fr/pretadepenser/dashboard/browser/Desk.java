package fr.pretadepenser.dashboard.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import fr.pretadepenser.dashboard.RunningDashboard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A dashboard, a Chromium, and somebody who has logged in. */
final class Desk implements AutoCloseable {
  private final RunningDashboard dashboard;
  private final Playwright playwright;
  private final Browser browser;
  private final BrowserContext manager;

  Desk(Path folder) throws IOException {
    dashboard = new RunningDashboard(folder);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run")));
    manager = stranger();
    logIn(manager.newPage(), "manager", dashboard.secret());
  }

  RunningDashboard dashboard() {
    return dashboard;
  }

  /** A browser that nobody has used yet, on a branch office's screen. */
  BrowserContext stranger() {
    BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(1366, 768));
    context.setDefaultTimeout(10_000);
    return context;
  }

  /** A page of the first manager, who reads French unless the path says otherwise. */
  Page open(String path) {
    Page page = manager.newPage();
    go(page, path);
    return page;
  }

  void go(Page page, String path) {
    page.navigate(address(path));
  }

  String address(String path) {
    return dashboard.app().url().replaceAll("/$", "") + path;
  }

  /** For the first time, with a one-time secret. */
  void logIn(Page page, String username, String secret) {
    go(page, "/login");
    page.locator("[name=username]").fill(username);
    page.locator("[name=password]").fill(secret);
    page.locator("[data-testid=login]").click();
    page.locator("[name=newPassword]").fill(RunningDashboard.PASSWORD);
    page.locator("[name=repeatedPassword]").fill(RunningDashboard.PASSWORD);
    page.locator("[data-testid=choose-password]").click();
    page.waitForURL("**/clients");
  }

  /** The machine's own: none is downloaded. */
  private static Path chromium() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .map(name -> Path.of("/usr/bin", name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no Chromium in /usr/bin: run bin/test"));
  }

  @Override
  public void close() {
    playwright.close();
    dashboard.close();
  }
}

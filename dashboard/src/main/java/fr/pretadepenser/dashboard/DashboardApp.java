package fr.pretadepenser.dashboard;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.dashboard.account.Accounts;
import fr.pretadepenser.dashboard.api.ApiClient;
import fr.pretadepenser.dashboard.page.Page;
import fr.pretadepenser.dashboard.page.account.AccountsPage;
import fr.pretadepenser.dashboard.page.client.ChartImage;
import fr.pretadepenser.dashboard.page.client.ClientFilePage;
import fr.pretadepenser.dashboard.page.client.RecordsExport;
import fr.pretadepenser.dashboard.page.client.RecordsPage;
import fr.pretadepenser.dashboard.page.decision.ClientDecisionsPage;
import fr.pretadepenser.dashboard.page.decision.DecisionFilePage;
import fr.pretadepenser.dashboard.page.decision.ReviewsPage;
import fr.pretadepenser.dashboard.page.failure.FailurePage;
import fr.pretadepenser.dashboard.page.history.HistoryPage;
import fr.pretadepenser.dashboard.page.letter.LetterPage;
import fr.pretadepenser.dashboard.page.login.ChoosePasswordPage;
import fr.pretadepenser.dashboard.page.login.LoginPage;
import fr.pretadepenser.dashboard.page.login.Logout;
import fr.pretadepenser.dashboard.page.model.ModelPage;
import fr.pretadepenser.dashboard.page.position.PositionPage;
import fr.pretadepenser.dashboard.page.search.SearchPage;
import fr.pretadepenser.dashboard.page.simulation.SimulationPage;
import fr.pretadepenser.dashboard.session.Access;
import fr.pretadepenser.dashboard.session.CsrfGate;
import fr.pretadepenser.dashboard.session.LoginThrottle;
import fr.pretadepenser.dashboard.session.Preferences;
import fr.pretadepenser.dashboard.session.SecurityHeaders;
import fr.pretadepenser.dashboard.session.SessionCookie;
import fr.pretadepenser.dashboard.session.SessionGate;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The dashboard, running. */
public final class DashboardApp implements AutoCloseable {
  private final DashboardSettings settings;
  private final Javalin javalin;

  private DashboardApp(DashboardSettings settings, Javalin javalin) {
    this.settings = settings;
    this.javalin = javalin;
  }

  /**
   * Starts serving the pages.
   *
   * @param announce told once, at first start, how to log in for the first time
   * @throws Failure naming the file, key or address that is wrong
   */
  public static DashboardApp start(DashboardSettings settings, Consumer<String> announce) {
    if (!Files.isReadable(settings.api().keyFile())) {
      throw Failure.inputNotReady(
          "the API's key file "
              + settings.api().keyFile()
              + " cannot be read: start serving first");
    }
    Accounts accounts = Accounts.open(settings.store(), settings.bcryptCost(), announce);
    ApiClient api = new ApiClient(settings.api());
    Javalin javalin = Javalin.create(config -> configure(config, settings));
    javalin.before(new SecurityHeaders());
    javalin.before(Preferences::keep);
    javalin.beforeMatched(new SessionGate(accounts));
    javalin.beforeMatched(new CsrfGate());
    pages(settings, accounts, api).forEach(page -> page.addTo(javalin));
    DashboardApp app = new DashboardApp(settings, javalin);
    app.listen();
    return app;
  }

  private static List<Page> pages(DashboardSettings settings, Accounts accounts, ApiClient api) {
    DashboardSettings.Login login = settings.login();
    LoginThrottle throttle =
        new LoginThrottle(
            login.failures(), login.firstWait(), login.longestWait(), Clock.systemUTC());
    return List.of(
        new HealthRoutes(api),
        new LoginPage(accounts, throttle),
        new ChoosePasswordPage(accounts),
        new Logout(),
        new SearchPage(api, settings.pageSize()),
        new ClientFilePage(api, settings.zone(), settings.recordRows()),
        new RecordsPage(api),
        new RecordsExport(api),
        new SimulationPage(api),
        new HistoryPage(api),
        new PositionPage(api),
        new ModelPage(api),
        new ClientDecisionsPage(api, settings.zone()),
        new DecisionFilePage(api, settings.zone()),
        new ReviewsPage(api, settings.zone()),
        new LetterPage(api, settings.lender(), settings.zone()),
        new ChartImage(api),
        new AccountsPage(accounts),
        new FailurePage());
  }

  private static void configure(JavalinConfig config, DashboardSettings settings) {
    config.showJavalinBanner = false;
    config.http.maxRequestSize = 64_000;
    config.jetty.modifyServletContextHandler(
        handler ->
            handler.setSessionHandler(
                SessionCookie.handler(
                    settings.session().idleTimeout(), settings.session().secureCookie())));
    staticFiles(config, "/static", "/static");
    staticFiles(config, "/webjars/htmx.org", "/META-INF/resources/webjars/htmx.org");
  }

  private static void staticFiles(JavalinConfig config, String path, String folder) {
    config.staticFiles.add(
        files -> {
          files.hostedPath = path;
          files.directory = folder;
          files.location = Location.CLASSPATH;
          files.roles = Set.of(Access.ANYONE);
          files.headers = Map.of("Cache-Control", "public, max-age=0, must-revalidate");
        });
  }

  private void listen() {
    String host = settings.http().host();
    int port = settings.http().port();
    try {
      javalin.start(host, port);
    } catch (JavalinBindException e) {
      throw Failure.badConfiguration(
          "dashboard.http.port: " + host + ":" + port + " is taken or not ours to take");
    }
    Path portFile = settings.http().portFile();
    if (portFile != null) {
      try {
        Files.writeString(portFile, javalin.port() + "\n");
      } catch (IOException e) {
        close();
        throw Failure.badConfiguration(
            "dashboard.http.port-file " + portFile + " cannot be written");
      }
    }
  }

  /** Where the pages are. */
  public String url() {
    return "http://" + settings.http().host() + ":" + javalin.port() + "/";
  }

  /** The web server, for tests that walk its routes. */
  Javalin javalin() {
    return javalin;
  }

  @Override
  public void close() {
    javalin.stop();
  }
}

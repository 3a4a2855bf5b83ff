package fr.pretadepenser.dashboard;

import com.typesafe.config.ConfigFactory;
import fr.pretadepenser.contract.config.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The dashboard over a real API of fixtures, on a free port, with a store of its own. */
public final class RunningDashboard implements AutoCloseable {
  public static final String PASSWORD = "une phrase assez longue";

  private final FixtureApi api = new FixtureApi();
  private final Path folder;
  private final DashboardApp app;
  private final List<String> announced = new ArrayList<>();

  /** Starts both; {@code overrides} are lines of configuration under {@code dashboard}. */
  public RunningDashboard(Path folder, String... overrides) throws IOException {
    this.folder = folder;
    Files.writeString(folder.resolve("key"), FixtureApi.KEY + "\n");
    String own =
        """
        http.port = 0, api.url = "%s", api.key-file = "%s", store = "%s", password.bcrypt-cost = 4
        """
            .formatted(api.url(), folder.resolve("key"), store());
    app =
        DashboardApp.start(
            DashboardSettings.of(
                ConfigFactory.parseString(String.join("\n", overrides))
                    .withFallback(ConfigFactory.parseString(own))
                    .withFallback(Settings.load("dashboard", null))),
            announced::add);
  }

  public FixtureApi api() {
    return api;
  }

  public DashboardApp app() {
    return app;
  }

  public Path store() {
    return folder.resolve("store");
  }

  public Path keyFile() {
    return folder.resolve("key");
  }

  /** What was told at start. */
  public List<String> announced() {
    return announced;
  }

  public String secret() throws IOException {
    return Files.readString(store().resolve("one-time-secret")).strip();
  }

  /** Somebody who has not logged in. */
  public Visitor visitor() {
    return new Visitor(app.url());
  }

  /** Somebody who has logged in for the first time and chosen {@link #PASSWORD}. */
  public Visitor manager() throws IOException {
    return enter("manager", secret());
  }

  /** Likewise, with the secret of an account just made. */
  public Visitor enter(String username, String secret) {
    Visitor visitor = visitor();
    visitor.get("/login");
    visitor.submit("/login", "username", username, "password", secret);
    visitor.submit("/password", "newPassword", PASSWORD, "repeatedPassword", PASSWORD);
    return visitor;
  }

  @Override
  public void close() {
    app.close();
    api.close();
  }
}

package fr.pretadepenser.dashboard;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import fr.pretadepenser.contract.config.Settings;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.dashboard.page.letter.Lender;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the dashboard, checked; {@code reference.conf} documents each key.
 *
 * @param store folder of the accounts
 * @param http where the pages are served
 * @param api where the answers come from
 * @param session how long a login lasts
 * @param bcryptCost of every password hash, 4 to 31
 * @param login what repeated failures cost
 * @param pageSize clients on a page of results
 * @param recordRows rows of a table shown at once
 * @param lender who answers for a decision
 * @param zone in which times are shown
 */
public record DashboardSettings(
    Path store,
    Http http,
    Api api,
    Session session,
    int bcryptCost,
    Login login,
    int pageSize,
    int recordRows,
    Lender lender,
    ZoneId zone) {

  /** Host, port (0 takes a free one) and the file the port is written to, if any. */
  public record Http(String host, int port, @Nullable Path portFile) {}

  /** Address of the API without {@code /v1}, the file of its key, and how long to wait. */
  public record Api(URI url, Path keyFile, Duration connectTimeout, Duration timeout) {}

  /** Idle timeout, and whether the cookie travels over TLS only. */
  public record Session(Duration idleTimeout, boolean secureCookie) {}

  /** Failures in a row before a wait, the first wait and the longest. */
  public record Login(int failures, Duration firstWait, Duration longestWait) {}

  /** Refuses a value out of range, naming its key. */
  public DashboardSettings {
    within("http.port", http.port(), 0, 65_535);
    within("password.bcrypt-cost", bcryptCost, 4, 31);
    within("login.failures", login.failures(), 1, 1_000);
    within("search.page-size", pageSize, 1, 100);
    within("records.rows", recordRows, 1, 10_000);
    String scheme = api.url().getScheme();
    if (!("http".equals(scheme) || "https".equals(scheme)) || api.url().getHost() == null) {
      throw Failure.badConfiguration(
          "dashboard.api.url must be an http or https address, not " + api.url());
    }
  }

  /**
   * Reads the settings of {@code reference.conf} with the overrides of a file.
   *
   * @throws Failure bad configuration, naming the key
   */
  public static DashboardSettings load(@Nullable Path file) {
    return of(Settings.load("dashboard", file));
  }

  static DashboardSettings of(Config config) {
    try {
      String portFile = config.getString("http.port-file");
      return new DashboardSettings(
          Path.of(config.getString("store")),
          new Http(
              config.getString("http.host"),
              config.getInt("http.port"),
              portFile.isEmpty() ? null : Path.of(portFile)),
          new Api(
              URI.create(config.getString("api.url")),
              Path.of(config.getString("api.key-file")),
              config.getDuration("api.connect-timeout"),
              config.getDuration("api.timeout")),
          new Session(
              config.getDuration("session.idle-timeout"),
              config.getBoolean("session.secure-cookie")),
          config.getInt("password.bcrypt-cost"),
          new Login(
              config.getInt("login.failures"),
              config.getDuration("login.first-wait"),
              config.getDuration("login.longest-wait")),
          config.getInt("search.page-size"),
          config.getInt("records.rows"),
          new Lender(
              config.getString("lender.name"),
              config.getString("lender.contact"),
              config.getString("lender.privacy-contact"),
              config.getString("lender.authority")),
          ZoneId.of(config.getString("time-zone")));
    } catch (ConfigException | IllegalArgumentException | DateTimeException e) {
      throw Failure.badConfiguration("configuration of the dashboard: " + e.getMessage());
    }
  }

  private static void within(String key, int value, int low, int high) {
    if (value < low || value > high) {
      throw Failure.badConfiguration(
          "dashboard." + key + " must be within " + low + " and " + high + ", not " + value);
    }
  }
}

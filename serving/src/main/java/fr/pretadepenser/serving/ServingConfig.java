package fr.pretadepenser.serving;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.model.recourse.RecourseBounds;
import fr.pretadepenser.serving.http.HttpSettings;
import fr.pretadepenser.serving.http.Tls;
import fr.pretadepenser.serving.journal.JournalSettings;
import fr.pretadepenser.serving.security.SecuritySettings;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the API, as {@code reference.conf} comments them.
 *
 * @param host address to listen on
 * @param port 0 for a free one
 * @param tls what it proves itself with over TLS, or null for plain HTTP
 * @param portFile receives the port once the API answers, or null
 * @param maxBodyBytes largest request body
 * @param threads that answer requests
 * @param maxConnections open at once
 * @param idleTimeout after which a connection that says nothing is closed
 * @param stopTimeout how long a stop waits for requests in flight
 * @param security who may come in, and where it is recorded
 * @param storeDirectory of the DuckDB files
 * @param memoryLimit of DuckDB, as DuckDB writes it
 * @param maxPageSize of a search
 * @param journal where decisions are recorded
 * @param recourse how far the terms of a loan may change
 */
public record ServingConfig(
    String host,
    int port,
    @Nullable Tls tls,
    @Nullable Path portFile,
    int maxBodyBytes,
    int threads,
    int maxConnections,
    Duration idleTimeout,
    Duration stopTimeout,
    SecuritySettings security,
    Path storeDirectory,
    String memoryLimit,
    int maxPageSize,
    JournalSettings journal,
    RecourseBounds recourse) {

  /** Refuses values out of range, naming the key. */
  public ServingConfig {
    check(!host.isBlank(), "http.host must not be empty");
    check(port >= 0 && port <= 65_535, "http.port must be 0 to 65535, not " + port);
    check(maxBodyBytes > 0, "http.max-body-bytes must be positive, not " + maxBodyBytes);
    check(threads >= 8, "http.threads must be at least 8, not " + threads);
    check(maxConnections > 0, "http.max-connections must be positive, not " + maxConnections);
    check(idleTimeout.toMillis() > 0, "http.idle-timeout must be positive");
    check(!stopTimeout.isNegative(), "http.stop-timeout must not be negative");
    check(
        memoryLimit.matches("\\d+(\\.\\d+)? ?[KMGT]i?B"),
        "store.memory-limit must be a size such as 2GB, not " + memoryLimit);
    check(maxPageSize > 0, "search.max-page-size must be positive, not " + maxPageSize);
  }

  /** Reads the settings under the root {@code serving}. */
  public static ServingConfig of(Config config) {
    try {
      Path store = Path.of(config.getString("store.directory"));
      String portFile = config.getString("http.port-file");
      return new ServingConfig(
          config.getString("http.host"),
          config.getInt("http.port"),
          Tls.of(config.getConfig("http.tls")),
          portFile.isEmpty() ? null : Path.of(portFile),
          config.getInt("http.max-body-bytes"),
          config.getInt("http.threads"),
          config.getInt("http.max-connections"),
          config.getDuration("http.idle-timeout"),
          config.getDuration("http.stop-timeout"),
          SecuritySettings.of(config.getConfig("security"), store),
          store,
          config.getString("store.memory-limit"),
          config.getInt("search.max-page-size"),
          JournalSettings.of(config.getConfig("journal"), store),
          recourse(config.getConfig("recourse")));
    } catch (ConfigException e) {
      throw Failure.badConfiguration("configuration: " + e.getMessage());
    }
  }

  private static RecourseBounds recourse(Config config) {
    try {
      return new RecourseBounds(
          config.getDouble("least-credit"),
          config.getDouble("least-goods-price"),
          config.getInt("shortest-duration"),
          config.getInt("longest-duration"),
          config.getInt("amount-step"),
          config.getInt("annuity-step"));
    } catch (IllegalArgumentException e) {
      throw Failure.badConfiguration("serving.recourse." + e.getMessage());
    }
  }

  /** Where and how the server listens. */
  HttpSettings http() {
    return new HttpSettings(host, port, tls, threads, maxConnections, idleTimeout, stopTimeout);
  }

  private static void check(boolean holds, String sentence) {
    if (!holds) {
      throw Failure.badConfiguration("serving." + sentence);
    }
  }
}

package fr.pretadepenser.serving;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.model.recourse.RecourseBounds;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the API, as {@code reference.conf} comments them.
 *
 * @param host address to listen on
 * @param port 0 for a free one
 * @param portFile receives the port once the API answers, or null
 * @param maxBodyBytes largest request body
 * @param threads that answer requests
 * @param stopTimeout how long a stop waits for requests in flight
 * @param keyFile file of the API key
 * @param storeDirectory of the DuckDB files
 * @param memoryLimit of DuckDB, as DuckDB writes it
 * @param maxPageSize of a search
 * @param recourse how far the terms of a loan may change
 */
public record ServingConfig(
    String host,
    int port,
    @Nullable Path portFile,
    int maxBodyBytes,
    int threads,
    Duration stopTimeout,
    Path keyFile,
    Path storeDirectory,
    String memoryLimit,
    int maxPageSize,
    RecourseBounds recourse) {

  /** Refuses values out of range, naming the key. */
  public ServingConfig {
    check(!host.isBlank(), "http.host must not be empty");
    check(port >= 0 && port <= 65_535, "http.port must be 0 to 65535, not " + port);
    check(maxBodyBytes > 0, "http.max-body-bytes must be positive, not " + maxBodyBytes);
    check(threads >= 8, "http.threads must be at least 8, not " + threads);
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
      String keyFile = config.getString("security.key-file");
      String portFile = config.getString("http.port-file");
      return new ServingConfig(
          config.getString("http.host"),
          config.getInt("http.port"),
          portFile.isEmpty() ? null : Path.of(portFile),
          config.getInt("http.max-body-bytes"),
          config.getInt("http.threads"),
          config.getDuration("http.stop-timeout"),
          keyFile.isEmpty() ? store.resolve("api-key") : Path.of(keyFile),
          store,
          config.getString("store.memory-limit"),
          config.getInt("search.max-page-size"),
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

  private static void check(boolean holds, String sentence) {
    if (!holds) {
      throw Failure.badConfiguration("serving." + sentence);
    }
  }
}

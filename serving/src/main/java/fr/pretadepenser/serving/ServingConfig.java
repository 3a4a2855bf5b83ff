package fr.pretadepenser.serving;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import fr.pretadepenser.contract.failure.Failure;
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
 * @param drainDelay how long a stop, no longer ready, goes on to accept requests
 * @param stopTimeout how long a stop waits for requests in flight
 * @param keyFile file of the API key
 * @param storeDirectory of the DuckDB files
 * @param memoryLimit of DuckDB, as DuckDB writes it
 * @param maxPageSize of a search
 * @param reloadInterval between two looks at the pointers; zero never looks
 * @param warmClients explained before a model or a night may serve
 */
public record ServingConfig(
    String host,
    int port,
    @Nullable Path portFile,
    int maxBodyBytes,
    int threads,
    Duration drainDelay,
    Duration stopTimeout,
    Path keyFile,
    Path storeDirectory,
    String memoryLimit,
    int maxPageSize,
    Duration reloadInterval,
    int warmClients) {

  /** Refuses values out of range, naming the key. */
  public ServingConfig {
    check(!host.isBlank(), "http.host must not be empty");
    check(port >= 0 && port <= 65_535, "http.port must be 0 to 65535, not " + port);
    check(maxBodyBytes > 0, "http.max-body-bytes must be positive, not " + maxBodyBytes);
    check(threads >= 8, "http.threads must be at least 8, not " + threads);
    check(!drainDelay.isNegative(), "http.drain-delay must not be negative");
    check(!stopTimeout.isNegative(), "http.stop-timeout must not be negative");
    check(
        memoryLimit.matches("\\d+(\\.\\d+)? ?[KMGT]i?B"),
        "store.memory-limit must be a size such as 2GB, not " + memoryLimit);
    check(maxPageSize > 0, "search.max-page-size must be positive, not " + maxPageSize);
    check(!reloadInterval.isNegative(), "reload.interval must not be negative");
    check(warmClients >= 0, "reload.warm-clients must not be negative, not " + warmClients);
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
          config.getDuration("http.drain-delay"),
          config.getDuration("http.stop-timeout"),
          keyFile.isEmpty() ? store.resolve("api-key") : Path.of(keyFile),
          store,
          config.getString("store.memory-limit"),
          config.getInt("search.max-page-size"),
          config.getDuration("reload.interval"),
          config.getInt("reload.warm-clients"));
    } catch (ConfigException e) {
      throw Failure.badConfiguration("configuration: " + e.getMessage());
    }
  }

  private static void check(boolean holds, String sentence) {
    if (!holds) {
      throw Failure.badConfiguration("serving." + sentence);
    }
  }
}

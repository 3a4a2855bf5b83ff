package fr.pretadepenser.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/**
 * API and dashboard, up and reachable.
 *
 * @param api the API's process
 * @param dashboard the dashboard's process
 * @param apiKey the file that holds the API's key
 * @param accounts the dashboard's store
 */
public record Served(Service api, Service dashboard, Path apiKey, Path accounts)
    implements AutoCloseable {

  /** Where a manager's browser goes. */
  public URI page() {
    return dashboard.uri();
  }

  /** How to log in. */
  public Login login() throws IOException {
    return Login.of(accounts);
  }

  /** Stops both; requests in flight end first. */
  @Override
  public void close() {
    dashboard.close();
    api.close();
  }
}

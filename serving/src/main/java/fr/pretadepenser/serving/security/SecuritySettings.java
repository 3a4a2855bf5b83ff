package fr.pretadepenser.serving.security;

import com.typesafe.config.Config;
import fr.pretadepenser.contract.failure.Failure;
import java.nio.file.Path;

/**
 * Who may come in, and where it is recorded that they did.
 *
 * @param embeddedKey whether the key made at first start opens the API
 * @param keyFile file of that key
 * @param keysFile file of the keys handed out
 * @param accessDirectory of the record of who read which client
 * @param accessDays how long a day of it is kept
 */
public record SecuritySettings(
    boolean embeddedKey, Path keyFile, Path keysFile, Path accessDirectory, int accessDays) {

  /** Refuses a record that is not kept. */
  public SecuritySettings {
    if (accessDays < 1) {
      throw Failure.badConfiguration(
          "serving.security.access-days must be positive, not " + accessDays);
    }
  }

  /** Reads the settings; files without a place of their own are in {@code store}. */
  public static SecuritySettings of(Config config, Path store) {
    return new SecuritySettings(
        config.getBoolean("embedded-key"),
        path(config, "key-file", store.resolve("api-key")),
        path(config, "keys-file", store.resolve("api-keys.json")),
        path(config, "access-directory", store.resolve("access")),
        config.getInt("access-days"));
  }

  private static Path path(Config config, String key, Path byDefault) {
    String text = config.getString(key);
    return text.isEmpty() ? byDefault : Path.of(text);
  }
}

package fr.pretadepenser.serving.journal;

import com.typesafe.config.Config;
import fr.pretadepenser.contract.failure.Failure;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where decisions are recorded.
 *
 * @param url of PostgreSQL, or empty for an H2 file
 * @param user of PostgreSQL
 * @param passwordFile that holds the user's password, or null if none is asked for
 * @param directory of the H2 file
 * @param connections open at most
 * @param patience with which a request waits for a connection
 * @param migrate whether to bring the tables to what this version needs
 */
public record JournalSettings(
    String url,
    String user,
    @Nullable Path passwordFile,
    Path directory,
    int connections,
    Duration patience,
    boolean migrate) {
  private static final String POSTGRESQL = "jdbc:postgresql:";

  /** Refuses values out of range, naming the key. */
  public JournalSettings {
    check(
        url.isEmpty() || url.startsWith(POSTGRESQL),
        "url must start with " + POSTGRESQL + ", or be empty for an embedded file");
    check(!url.contains("password="), "url must hold no password: give password-file");
    // Tables are made over one, while another keeps servers that start at once apart.
    check(connections >= 2, "connections must be at least 2, not " + connections);
    check(patience.toMillis() >= 250, "patience must be at least 250 ms");
    check(directory.toString().indexOf(';') < 0, "directory must hold no semicolon: " + directory);
  }

  /** Reads the settings; an H2 file without a place of its own is in {@code store}. */
  public static JournalSettings of(Config config, Path store) {
    String password = config.getString("password-file");
    String directory = config.getString("directory");
    return new JournalSettings(
        config.getString("url"),
        config.getString("user"),
        password.isEmpty() ? null : Path.of(password),
        directory.isEmpty() ? store.resolve("journal") : Path.of(directory),
        config.getInt("connections"),
        config.getDuration("patience"),
        config.getBoolean("migrate"));
  }

  private static void check(boolean holds, String sentence) {
    if (!holds) {
      throw Failure.badConfiguration("serving.journal." + sentence);
    }
  }
}

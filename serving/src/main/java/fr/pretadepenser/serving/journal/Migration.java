package fr.pretadepenser.serving.journal;

import fr.pretadepenser.contract.failure.Failure;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables to what this version needs, by the scripts of {@code resources/journal}. */
final class Migration {
  private Migration() {}

  /**
   * Runs the scripts that have not run.
   *
   * @param allowed else it is only checked that there are none
   * @throws Failure bad configuration, if the tables are not what this version needs
   */
  static void run(DataSource source, Database database, boolean allowed) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(source)
            .locations(
                "classpath:journal/common",
                "classpath:journal/" + database.name().toLowerCase(Locale.ROOT))
            .table("journal_version")
            .load();
    try {
      if (allowed) {
        flyway.migrate();
      } else {
        flyway.validate();
      }
    } catch (FlywayException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw Failure.badConfiguration(
          "the journal's tables are not what this version needs: " + reason);
    }
  }
}

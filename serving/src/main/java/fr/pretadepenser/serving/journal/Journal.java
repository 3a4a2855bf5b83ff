package fr.pretadepenser.serving.journal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.serving.http.RequestRefused;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was decided, by whom and why, kept for good. Safe for any number of threads. */
public final class Journal implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

  /** A unique violation, in both databases, and H2's own word for a change at the same moment. */
  private static final Set<String> CLASHES = Set.of("23505", "90131");

  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final Database database;
  private final Settling settling;

  private Journal(HikariDataSource pool, Database database) {
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
    this.database = database;
    this.settling = new Settling(database);
  }

  /**
   * Opens the journal and brings its tables to what this version needs.
   *
   * @throws Failure bad configuration, in one sentence, if it cannot be used
   */
  public static Journal open(JournalSettings settings) {
    Database database = Database.of(settings);
    HikariConfig config = database.pool(settings);
    config.setPoolName("journal");
    config.setMaximumPoolSize(settings.connections());
    config.setMinimumIdle(1);
    config.setConnectionTimeout(settings.patience().toMillis());
    HikariDataSource pool;
    try {
      pool = new HikariDataSource(config);
    } catch (RuntimeException e) {
      throw Failure.badConfiguration("the journal cannot be opened: " + deepest(e).getMessage());
    }
    try {
      Migration.run(pool, database, settings.migrate());
      Journal journal = new Journal(pool, database);
      journal.jdbi.useHandle(database::check);
      return journal;
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  /**
   * Reads.
   *
   * @throws RequestRefused 503 if the database does not answer
   */
  public <T> T read(Function<Entries, T> work) {
    return guarded(() -> jdbi.inTransaction(handle -> work.apply(new Entries(handle))));
  }

  /**
   * Records. On return it is on disk; if it throws, nothing is recorded, but after a 503 it may be.
   *
   * @throws Clash if someone else was first
   * @throws RequestRefused 503 if the database does not answer
   */
  public <T> T write(Function<Entries, T> work) {
    return guarded(
        () ->
            jdbi.withHandle(
                handle -> {
                  T result = handle.inTransaction(open -> work.apply(new Entries(open)));
                  settling.await(handle);
                  return result;
                }));
  }

  /**
   * Waits until all that can be read now is on disk: another caller's row can be seen a moment
   * before it is.
   */
  public void settle() {
    guarded(
        () -> {
          jdbi.useHandle(settling::await);
          return true;
        });
  }

  /** Removes decisions that need not be kept any longer, and returns how many. */
  public int forget(Retention past) {
    return guarded(
        () ->
            jdbi.withHandle(
                handle -> {
                  int count = handle.inTransaction(open -> past.run(open, database, Instant.now()));
                  settling.await(handle);
                  return count;
                }));
  }

  private static <T> T guarded(Supplier<T> work) {
    try {
      return work.get();
    } catch (JdbiException e) {
      String state = sqlState(e);
      if (CLASHES.contains(state)) {
        throw new Clash();
      }
      // Its message holds the statement with all that was bound to it: whom it is about.
      LOG.error("the journal failed with SQLSTATE {} in {}", state, e.getClass().getSimpleName());
      throw RequestRefused.unavailable(
          "the journal does not answer: send the same request again, with its Idempotency-Key");
    }
  }

  private static String sqlState(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState();
      }
    }
    return "unknown";
  }

  private static Throwable deepest(Throwable e) {
    @Nullable Throwable cause = e.getCause();
    return cause == null ? e : deepest(cause);
  }

  Jdbi jdbi() {
    return jdbi;
  }

  @Override
  public void close() {
    pool.close();
  }
}

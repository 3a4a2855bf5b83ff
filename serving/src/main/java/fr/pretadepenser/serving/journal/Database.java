package fr.pretadepenser.serving.journal;

import com.zaxxer.hikari.HikariConfig;
import fr.pretadepenser.contract.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jdbi.v3.core.Handle;

/** The two databases that a journal can be kept in, where they differ. */
enum Database {
  POSTGRESQL {
    @Override
    HikariConfig pool(JournalSettings settings) {
      HikariConfig pool = new HikariConfig();
      pool.setJdbcUrl(settings.url());
      pool.setUsername(settings.user());
      Path file = settings.passwordFile();
      if (file != null) {
        pool.setPassword(password(file));
      }
      // An answer must not hang on a server that went away, nor an error tell the row it was about.
      pool.addDataSourceProperty("socketTimeout", "30");
      pool.addDataSourceProperty("logServerErrorDetail", "false");
      // Whatever the server's default, a commit here is on disk when it returns.
      pool.setConnectionInitSql(
          "select set_config('synchronous_commit', 'on', false)"
              + " where current_setting('synchronous_commit') = 'off'");
      return pool;
    }

    @Override
    void check(Handle handle) {
      if (!handle.createQuery("show fsync").mapTo(String.class).one().equals("on")) {
        throw Failure.badConfiguration(
            "serving.journal.url names a server that runs with fsync = off: it could lose decisions");
      }
    }

    @Override
    void settle(Handle handle) {
      // The commit has done it.
    }

    @Override
    void beginRetention(Handle handle) {
      handle.execute("set local journal.retention = 'on'");
    }

    @Override
    void endRetention(Handle handle) {
      handle.execute("set local journal.retention = 'off'");
    }
  },

  H2 {
    @Override
    HikariConfig pool(JournalSettings settings) {
      Path directory = settings.directory().toAbsolutePath();
      try {
        if (!Files.isDirectory(directory)) {
          Files.createDirectories(directory.getParent());
          Files.createDirectory(
              directory,
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
      } catch (IOException e) {
        throw Failure.badConfiguration("serving.journal.directory cannot be made: " + e);
      }
      HikariConfig pool = new HikariConfig();
      pool.setJdbcUrl(
          "jdbc:h2:file:"
              + directory.resolve("decisions")
              + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
              + ";DB_CLOSE_ON_EXIT=FALSE");
      return pool;
    }

    @Override
    void check(Handle handle) {}

    @Override
    void settle(Handle handle) {
      // A commit of H2 is written later, in the background; this writes it and syncs the file.
      handle.execute("checkpoint sync");
    }

    @Override
    void beginRetention(Handle handle) {
      handle.execute("set @retention = 'on'");
    }

    @Override
    void endRetention(Handle handle) {
      handle.execute("set @retention = null");
    }
  };

  static Database of(JournalSettings settings) {
    return settings.url().isEmpty() ? H2 : POSTGRESQL;
  }

  /** How to connect. */
  abstract HikariConfig pool(JournalSettings settings);

  /** Refuses a database that cannot keep what it is given. */
  abstract void check(Handle handle);

  /** Returns once all that was committed before is on disk. */
  abstract void settle(Handle handle);

  /** Lets the transaction remove rows, which nothing else may. */
  abstract void beginRetention(Handle handle);

  abstract void endRetention(Handle handle);

  private static String password(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw Failure.badConfiguration("serving.journal.password-file " + file + " cannot be read");
    }
  }
}

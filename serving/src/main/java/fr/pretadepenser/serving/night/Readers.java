package fr.pretadepenser.serving.night;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.duckdb.DuckDBConnection;

/**
 * Connections to one DuckDB file, one per request at a time. They are kept between requests with
 * their statements: preparing one costs more than looking a client up with it.
 */
final class Readers implements AutoCloseable {
  private final DuckDBConnection database;
  private final Queue<Reader> idle = new ConcurrentLinkedQueue<>();
  private volatile boolean closed;

  private Readers(DuckDBConnection database) {
    this.database = database;
  }

  static Readers open(Path file, String memoryLimit) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("duckdb.read_only", "true");
    properties.setProperty("memory_limit", memoryLimit);
    return new Readers(
        DriverManager.getConnection("jdbc:duckdb:" + file, properties)
            .unwrap(DuckDBConnection.class));
  }

  <T> T read(Read<T> read) throws SQLException {
    Reader reader = idle.poll();
    if (reader == null) {
      reader = new Reader(database.duplicate().unwrap(DuckDBConnection.class));
    }
    // A reader that failed is dropped, not lent again.
    T result = read.from(reader);
    idle.add(reader);
    if (closed) {
      closeIdle();
    }
    return result;
  }

  /** What still reads ends, and closes its connection itself. */
  @Override
  public void close() {
    closed = true;
    try {
      closeIdle();
      database.close();
    } catch (SQLException e) {
      throw new IllegalStateException("closing the night's store", e);
    }
  }

  private void closeIdle() throws SQLException {
    for (Reader reader = idle.poll(); reader != null; reader = idle.poll()) {
      reader.connection.close();
    }
  }

  /** Something read from the night. */
  interface Read<T> {
    T from(Reader reader) throws SQLException;
  }

  /** One connection and its statements; for one thread at a time. */
  static final class Reader {
    private final DuckDBConnection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    private Reader(DuckDBConnection connection) {
      this.connection = connection;
    }

    /** The statement for {@code sql}, prepared once; callers never close it. */
    PreparedStatement prepare(String sql) throws SQLException {
      PreparedStatement statement = statements.get(sql);
      if (statement == null) {
        statement = connection.prepareStatement(sql);
        statements.put(sql, statement);
      }
      return statement;
    }
  }
}

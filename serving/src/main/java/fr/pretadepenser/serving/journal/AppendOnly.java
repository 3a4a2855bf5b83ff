package fr.pretadepenser.serving.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses to change or remove a row of the H2 file, which makes it by name. */
public final class AppendOnly implements Trigger {
  private String table = "";

  @Override
  public void init(
      Connection connection, String schema, String name, String of, boolean before, int type) {
    this.table = of;
  }

  @Override
  public void fire(Connection connection, Object @Nullable [] old, Object @Nullable [] changed)
      throws SQLException {
    boolean removed = changed == null;
    if (!removed || table.equals("retention") || !inRetention(connection)) {
      throw new SQLException("the journal is append-only: a change of " + table + " is refused");
    }
  }

  /** Whether this session removes what need not be kept any more. */
  private static boolean inRetention(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select @retention")) {
      return row.next() && "on".equals(row.getString(1));
    }
  }
}

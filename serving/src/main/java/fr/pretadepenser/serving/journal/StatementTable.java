package fr.pretadepenser.serving.journal;

import fr.pretadepenser.contract.decision.Statement;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What clients say to decisions. */
public final class StatementTable {
  private final Handle handle;

  StatementTable(Handle handle) {
    this.handle = handle;
  }

  public void add(UUID decision, Statement statement) {
    handle
        .createUpdate(
            """
            insert into statement (id, decision, taken_at, actor, api_key, text)
            values (:id, :decision, :takenAt, :actor, :key, :text)
            """)
        .bind("id", statement.id())
        .bind("decision", decision)
        .bind("takenAt", Columns.of(statement.at()))
        .bind("actor", statement.actor().name())
        .bind("key", statement.actor().key())
        .bind("text", statement.text())
        .execute();
  }

  /** In the order in which they came. */
  public List<Statement> of(UUID decision) {
    return handle
        .createQuery("select * from statement where decision = :decision order by taken_at, id")
        .bind("decision", decision)
        .map(
            (row, context) ->
                new Statement(
                    Columns.uuid(row, "id"),
                    Columns.instant(row, "taken_at"),
                    Columns.actor(row),
                    row.getString("text")))
        .list();
  }
}

package fr.pretadepenser.serving.journal;

import fr.pretadepenser.contract.decision.DecisionPage.Item;
import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.score.Decision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The decisions on one client with what holds now, latest first. */
public final class ClientDecisions {
  private final Handle handle;
  private final long client;

  ClientDecisions(Handle handle, long client) {
    this.handle = handle;
    this.client = client;
  }

  public long count() {
    return handle
        .createQuery("select count(*) from decision where client = :client")
        .bind("client", client)
        .mapTo(Long.class)
        .one();
  }

  public List<Item> page(int page, int size) {
    return handle
        .createQuery(
            """
            select d.*,
              (select s.decision from review r join review_step s on s.review = r.id
                where r.decision = d.id and s.state = 'closed'
                order by r.ordinal desc fetch first 1 rows only) as in_force,
              (select r.id from review r
                where r.decision = d.id and not exists
                  (select 1 from review_step s where s.review = r.id and s.state = 'closed')
              ) as open_review
            from decision d
            where d.client = :client
            order by d.taken_at desc, d.id
            offset :from rows fetch next :size rows only
            """)
        .bind("client", client)
        .bind("from", (long) page * size)
        .bind("size", size)
        .map((row, context) -> item(row))
        .list();
  }

  private static Item item(ResultSet row) throws SQLException {
    Decision decision = Columns.constant(Decision.class, row.getString("decision"));
    Decision later = Columns.constantOrNull(Decision.class, row.getString("in_force"));
    return new Item(
        Columns.uuid(row, "id"),
        Columns.instant(row, "taken_at"),
        Columns.actor(row),
        row.getString("context"),
        Columns.constant(Language.class, row.getString("language")),
        row.getString("model"),
        DecisionTable.probability(row),
        decision,
        later == null ? decision : later,
        Columns.uuid(row, "open_review"));
  }
}

package fr.pretadepenser.serving.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Decisions that need not, or may not, be kept any longer.
 *
 * @param before taken before then
 * @param client on that client alone; null for all
 * @param actor who removes them
 * @param reason why, which is kept; of whom they were is not
 */
public record Retention(Instant before, @Nullable Long client, String actor, String reason) {
  private static final int AT_ONCE = 1_000;

  /** Those whose review is still open are kept: a person has yet to look at them. */
  private static final String PAST =
      """
      select id from decision d
      where d.taken_at < :before and (cast(:client as bigint) is null or d.client = :client)
        and not exists
          (select 1 from review r where r.decision = d.id and not exists
            (select 1 from review_step s where s.review = r.id and s.state = 'closed'))
      """;

  private static final List<String> REMOVALS =
      List.of(
          "delete from review_step where review in"
              + " (select id from review where decision in (<ids>))",
          "delete from review where decision in (<ids>)",
          "delete from statement where decision in (<ids>)",
          "delete from decision where id in (<ids>)");

  /** Removes them with all that became of them, and returns how many. */
  int run(Handle handle, Database database, Instant now) {
    database.beginRetention(handle);
    List<UUID> past =
        handle
            .createQuery(PAST)
            .bind("before", Columns.of(before))
            .bind("client", client)
            .mapTo(UUID.class)
            .list();
    for (int from = 0; from < past.size(); from += AT_ONCE) {
      List<UUID> ids = past.subList(from, Math.min(from + AT_ONCE, past.size()));
      for (String removal : REMOVALS) {
        handle.createUpdate(removal).bindList("ids", ids).execute();
      }
    }
    handle
        .createUpdate(
            """
            insert into retention (id, taken_at, actor, reason, before_date, decisions)
            values (:id, :takenAt, :actor, :reason, :before, :decisions)
            """)
        .bind("id", UUID.randomUUID())
        .bind("takenAt", Columns.of(now))
        .bind("actor", actor)
        .bind("reason", reason)
        .bind("before", Columns.of(before))
        .bind("decisions", past.size())
        .execute();
    database.endRetention(handle);
    return past.size();
  }
}

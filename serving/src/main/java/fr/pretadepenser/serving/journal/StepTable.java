package fr.pretadepenser.serving.journal;

import fr.pretadepenser.contract.decision.Review.State;
import fr.pretadepenser.contract.decision.Review.Step;
import fr.pretadepenser.contract.decision.StepRequest.Act;
import fr.pretadepenser.contract.score.Decision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What was done in reviews. */
final class StepTable {
  private final Handle handle;

  StepTable(Handle handle) {
    this.handle = handle;
  }

  /**
   * Adds one.
   *
   * @param number from 0
   */
  void add(UUID review, int number, Step step) {
    handle
        .createUpdate(
            """
            insert into review_step
              (review, step, taken_at, actor, api_key, state, act, decision, text)
            values (:review, :step, :takenAt, :actor, :key, :state, :act, :decision, :text)
            """)
        .bind("review", review)
        .bind("step", number)
        .bind("takenAt", Columns.of(step.at()))
        .bind("actor", step.actor().name())
        .bind("key", step.actor().key())
        .bind("state", Columns.code(step.state()))
        .bind("act", step.act() == null ? null : Columns.code(step.act()))
        .bind("decision", step.decision() == null ? null : step.decision().code())
        .bind("text", step.text())
        .execute();
  }

  /** The steps of each review, in order. */
  Map<UUID, List<Step>> of(Set<UUID> reviews) {
    Map<UUID, List<Step>> steps = new HashMap<>();
    if (!reviews.isEmpty()) {
      handle
          .createQuery("select * from review_step where review in (<reviews>) order by step")
          .bindList("reviews", List.copyOf(reviews))
          .map(
              (row, context) ->
                  steps
                      .computeIfAbsent(Columns.uuid(row, "review"), id -> new ArrayList<>())
                      .add(step(row)))
          .list();
    }
    return steps;
  }

  private static Step step(ResultSet row) throws SQLException {
    return new Step(
        Columns.instant(row, "taken_at"),
        Columns.actor(row),
        Columns.constant(State.class, row.getString("state")),
        Columns.constantOrNull(Act.class, row.getString("act")),
        Columns.constantOrNull(Decision.class, row.getString("decision")),
        row.getString("text"));
  }
}

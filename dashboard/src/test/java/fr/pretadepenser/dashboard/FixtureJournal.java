package fr.pretadepenser.dashboard;

import fr.pretadepenser.contract.decision.Actor;
import fr.pretadepenser.contract.decision.DecisionHistory;
import fr.pretadepenser.contract.decision.DecisionPage;
import fr.pretadepenser.contract.decision.DecisionRecord;
import fr.pretadepenser.contract.decision.Replay;
import fr.pretadepenser.contract.decision.Review;
import fr.pretadepenser.contract.decision.ReviewPage;
import fr.pretadepenser.contract.decision.Statement;
import fr.pretadepenser.contract.decision.StepRequest.Act;
import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.contract.score.DecisionRule;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** One refused decision and its review, as the API tells them; keeps what is sent to it. */
public final class FixtureJournal {
  public static final UUID DECISION = UUID.fromString("00000000-0000-4000-8000-000000000001");
  public static final UUID REVIEW = UUID.fromString("00000000-0000-4000-8000-000000000002");

  private static final Instant AT = Instant.parse("2026-11-24T09:30:00Z");
  private static final Actor ALICE = new Actor("alice", "dashboard");

  private final List<String> sent = new CopyOnWriteArrayList<>();
  private volatile @Nullable Review review;
  private volatile int status = 201;

  void addTo(Javalin app) {
    app.get("/v1/clients/{id}/decisions", context -> json(context, page()));
    app.post("/v1/decisions", context -> take(context, history()));
    app.get("/v1/decisions/{decision}", context -> json(context, history()));
    app.post(
        "/v1/decisions/{decision}/statements",
        context -> take(context, new Statement(DECISION, AT, ALICE, "…")));
    app.post("/v1/decisions/{decision}/reviews", context -> take(context, open()));
    app.get(
        "/v1/reviews",
        context -> {
          Review one = review;
          json(context, new ReviewPage(one == null ? List.of() : List.of(one), 0, 50, 1));
        });
    app.post("/v1/reviews/{review}/steps", context -> take(context, open()));
  }

  /** What was sent: path, idempotency key and body. */
  public List<String> sent() {
    return sent;
  }

  /** From now on answers this to whatever is sent. */
  public void status(int code) {
    status = code;
  }

  /** From now on there is a review that stands so; null for none. */
  public void review(Review.@Nullable State state, String reviewer) {
    review = state == null ? null : standing(state, new Actor(reviewer, "dashboard"));
  }

  private static Review open() {
    return standing(Review.State.OPEN, ALICE);
  }

  private static Review standing(Review.State state, Actor reviewer) {
    Review.Step opened =
        new Review.Step(AT, ALICE, Review.State.OPEN, null, null, "Je n'ai plus ce crédit.");
    Review.Step taken = new Review.Step(AT, reviewer, Review.State.TAKEN, Act.TAKE, null, null);
    return new Review(
        REVIEW,
        DECISION,
        100002L,
        Review.Origin.REQUESTED,
        Decision.REFUSED,
        state,
        state == Review.State.OPEN ? null : reviewer,
        null,
        null,
        state == Review.State.OPEN ? List.of(opened) : List.of(opened, taken),
        3 * 86_400L);
  }

  private DecisionHistory history() {
    DecisionRecord record =
        new DecisionRecord(
            DECISION,
            AT,
            ALICE,
            100002L,
            "D-42",
            "Vu en agence",
            Language.FR,
            "2026-11-24-ab12cd34ef56",
            "2026-11-24-0123456789ab",
            Map.of("amt_credit", 406597.5),
            List.of(),
            0.164,
            Decision.REFUSED,
            DecisionRule.ofCosts(10, 1, 0.01),
            List.of(),
            List.of(),
            List.of());
    Replay replay =
        new Replay(
            record.model(),
            Replay.BundleState.PRESENT,
            true,
            List.of(),
            0.164,
            0.164,
            new Text(
                "Recalculée, la décision est la même.", "Recomputed, the decision is the same."));
    Review one = review;
    return new DecisionHistory(
        record,
        Decision.REFUSED,
        List.of(new Statement(DECISION, AT, ALICE, "Mon <b>loyer</b> a baissé.")),
        one == null ? List.of() : List.of(one),
        replay);
  }

  private DecisionPage page() {
    DecisionRecord record = history().decision();
    return new DecisionPage(
        List.of(
            new DecisionPage.Item(
                DECISION,
                AT,
                ALICE,
                "D-42",
                Language.FR,
                record.model(),
                0.164,
                Decision.REFUSED,
                Decision.REFUSED,
                null)),
        0,
        50,
        1);
  }

  private void take(Context context, Object answer) {
    sent.add(context.path() + " " + context.header("Idempotency-Key") + " " + context.body());
    if (status == 201) {
      json(context.status(201), answer);
    } else {
      context.status(status).result("{}");
    }
  }

  private static void json(Context context, Object record) {
    context.contentType("application/json").result(Json.line(record));
  }
}

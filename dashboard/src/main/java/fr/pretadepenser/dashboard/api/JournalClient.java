package fr.pretadepenser.dashboard.api;

import fr.pretadepenser.contract.decision.DecisionHistory;
import fr.pretadepenser.contract.decision.DecisionPage;
import fr.pretadepenser.contract.decision.DecisionRequest;
import fr.pretadepenser.contract.decision.Review;
import fr.pretadepenser.contract.decision.ReviewPage;
import fr.pretadepenser.contract.decision.ReviewRequest;
import fr.pretadepenser.contract.decision.Statement;
import fr.pretadepenser.contract.decision.StatementRequest;
import fr.pretadepenser.contract.decision.StepRequest;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Asks the API for recorded decisions, and records. Answers come as those of {@link ApiClient}. */
public final class JournalClient {
  private final Channel channel;

  JournalClient(Channel channel) {
    this.channel = channel;
  }

  /** The latest decisions on a client. */
  public CompletableFuture<DecisionPage> ofClient(long client, int size) {
    return channel.get("/v1/clients/" + client + "/decisions?size=" + size, DecisionPage.class);
  }

  /** Takes and records a decision; the same {@code name} records it once, however often sent. */
  public CompletableFuture<DecisionHistory> decide(DecisionRequest request, String name) {
    return channel.post(
        "/v1/decisions",
        request,
        DecisionHistory.class,
        sent -> sent.header("Idempotency-Key", name));
  }

  /** A decision and all that became of it. */
  public CompletableFuture<DecisionHistory> decision(UUID id) {
    return channel.get("/v1/decisions/" + id, DecisionHistory.class);
  }

  /** Records the client's own view. */
  public CompletableFuture<Statement> state(UUID decision, StatementRequest request) {
    return channel.post("/v1/decisions/" + decision + "/statements", request, Statement.class);
  }

  /** Asks for a person. */
  public CompletableFuture<Review> ask(UUID decision, ReviewRequest request) {
    return channel.post("/v1/decisions/" + decision + "/reviews", request, Review.class);
  }

  /** Reviews in a state, oldest first; page from 0. */
  public CompletableFuture<ReviewPage> reviews(String state, int page, int size) {
    return channel.get(
        "/v1/reviews?state=" + state + "&page=" + page + "&size=" + size, ReviewPage.class);
  }

  /** Takes the next step of a review. */
  public CompletableFuture<Review> step(UUID review, StepRequest request) {
    return channel.post("/v1/reviews/" + review + "/steps", request, Review.class);
  }
}

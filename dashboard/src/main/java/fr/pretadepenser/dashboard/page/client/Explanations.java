package fr.pretadepenser.dashboard.page.client;

import fr.pretadepenser.contract.score.Explanation;
import fr.pretadepenser.contract.score.Score;
import fr.pretadepenser.dashboard.api.ApiClient;
import fr.pretadepenser.dashboard.api.ApiFailure;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Explanations of clients, also of those who cannot be scored. */
public final class Explanations {
  private Explanations() {}

  /** Of a client; without a score there is nothing to explain, and the score alone says why. */
  public static Explanation of(ApiClient api, long id) {
    return await(api, id, api.explanation(id));
  }

  static Explanation await(ApiClient api, long id, CompletableFuture<Explanation> asked) {
    try {
      return ApiClient.await(asked);
    } catch (ApiFailure failure) {
      if (failure.kind() != ApiFailure.Kind.NOT_SCORABLE) {
        throw failure;
      }
      Score score = ApiClient.await(api.score(id));
      return new Explanation(score, 0, 0, List.of(), List.of(), List.of(), List.of(), 0);
    }
  }
}

package fr.pretadepenser.dashboard.api;

import fr.pretadepenser.contract.client.ClientPage;
import fr.pretadepenser.contract.client.ClientRecords;
import fr.pretadepenser.contract.client.ModelSummary;
import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.importance.CostCurve;
import fr.pretadepenser.contract.importance.Importance;
import fr.pretadepenser.contract.position.Position;
import fr.pretadepenser.contract.score.Explanation;
import fr.pretadepenser.contract.score.Recourse;
import fr.pretadepenser.contract.score.Score;
import fr.pretadepenser.contract.score.Simulation;
import fr.pretadepenser.dashboard.DashboardSettings;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Asks the API. Every question returns at once; the answer, or an {@link ApiFailure}, comes by
 * {@link #await}. Immutable and thread-safe.
 */
public final class ApiClient {
  private final Channel channel;
  private final JournalClient journal;

  public ApiClient(DashboardSettings.Api settings) {
    this.channel = new Channel(settings);
    this.journal = new JournalClient(channel);
  }

  /** Decisions, and what people made of them. */
  public JournalClient journal() {
    return journal;
  }

  /** Clients whose number or name matches, a page of them. */
  public CompletableFuture<ClientPage> search(String query, int page, int size) {
    return channel.get(
        "/v1/clients?query=" + encode(query) + "&page=" + page + "&size=" + size, ClientPage.class);
  }

  /** All records held on a client. */
  public CompletableFuture<ClientRecords> records(long client) {
    return channel.get("/v1/clients/" + client, ClientRecords.class);
  }

  public CompletableFuture<Score> score(long client) {
    return channel.get("/v1/clients/" + client + "/score", Score.class);
  }

  public CompletableFuture<Explanation> explanation(long client) {
    return channel.get("/v1/clients/" + client + "/explanation", Explanation.class);
  }

  /** The model that serves, and what it looks at. */
  public CompletableFuture<ModelSummary> model() {
    return channel.get("/v1/model", ModelSummary.class);
  }

  /** What would be decided if some inputs of a client's were others; nothing is stored. */
  public CompletableFuture<Simulation> simulation(long client, Map<String, Double> inputs) {
    return channel.post(
        "/v1/clients/" + client + "/simulation", Map.of("inputs", inputs), Simulation.class);
  }

  /** Other terms that would be granted. */
  public CompletableFuture<Recourse> recourse(long client) {
    return channel.get("/v1/clients/" + client + "/recourse", Recourse.class);
  }

  /** Where a client stands among others in one feature. */
  public CompletableFuture<Position> position(long client, String feature) {
    return channel.get(
        "/v1/clients/" + client + "/position?feature=" + encode(feature), Position.class);
  }

  /** What weighs in the model as a whole. */
  public CompletableFuture<Importance> importance() {
    return channel.get("/v1/model/importance", Importance.class);
  }

  /** What each threshold would have cost. */
  public CompletableFuture<CostCurve> costs() {
    return channel.get("/v1/model/costs", CostCurve.class);
  }

  /**
   * A picture as the API draws it, as SVG.
   *
   * @param path below {@code /v1}, without its format
   * @param parameters of the picture beside language and theme
   */
  public CompletableFuture<byte[]> picture(
      String path, Map<String, String> parameters, Language language, String theme) {
    StringBuilder query = new StringBuilder("?lang=" + language.tag() + "&theme=" + theme);
    parameters.forEach((name, value) -> query.append("&" + name + "=" + encode(value)));
    return channel.get("/v1" + path + ".svg" + query);
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** Whether the API says it is ready; never fails. */
  public boolean ready() {
    try {
      await(channel.get("/health/ready"));
      return true;
    } catch (ApiFailure notReady) {
      return false;
    }
  }

  /**
   * The answer, once it is there.
   *
   * @throws ApiFailure if there is none
   */
  public static <T> T await(CompletableFuture<T> answer) {
    try {
      return answer.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof ApiFailure failure) {
        throw failure;
      }
      throw e;
    }
  }
}

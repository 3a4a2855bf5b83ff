package fr.pretadepenser.dashboard.api;

import fr.pretadepenser.contract.client.ClientPage;
import fr.pretadepenser.contract.client.ClientRecords;
import fr.pretadepenser.contract.client.ModelSummary;
import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.score.Explanation;
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
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    return channel.get(
        "/v1/clients?query=" + encoded + "&page=" + page + "&size=" + size, ClientPage.class);
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

  /** A chart of a client, as SVG: {@code score} or {@code explanation}. */
  public CompletableFuture<byte[]> chart(
      long client, String name, Language language, String theme) {
    String path =
        "/v1/clients/%d/%s.svg?lang=%s&theme=%s".formatted(client, name, language.tag(), theme);
    return channel.get(path);
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

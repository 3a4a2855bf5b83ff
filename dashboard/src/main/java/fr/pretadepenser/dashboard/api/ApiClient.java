package fr.pretadepenser.dashboard.api;

import com.fasterxml.jackson.databind.JsonMappingException;
import fr.pretadepenser.contract.client.ClientPage;
import fr.pretadepenser.contract.client.ClientRecords;
import fr.pretadepenser.contract.client.ModelSummary;
import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.score.Explanation;
import fr.pretadepenser.contract.score.Score;
import fr.pretadepenser.contract.score.Simulation;
import fr.pretadepenser.dashboard.DashboardSettings;
import fr.pretadepenser.dashboard.api.ApiFailure.Kind;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;

/**
 * Asks the API. Every question returns at once; the answer, or an {@link ApiFailure}, comes by
 * {@link #await}. Immutable and thread-safe.
 */
public final class ApiClient {
  private final DashboardSettings.Api settings;
  private final HttpClient http;

  public ApiClient(DashboardSettings.Api settings) {
    this.settings = settings;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(settings.connectTimeout())
            .build();
  }

  /** Clients whose number or name matches, a page of them. */
  public CompletableFuture<ClientPage> search(String query, int page, int size) {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    return ask(
        "/v1/clients?query=" + encoded + "&page=" + page + "&size=" + size, ClientPage.class);
  }

  /** All records held on a client. */
  public CompletableFuture<ClientRecords> records(long client) {
    return ask("/v1/clients/" + client, ClientRecords.class);
  }

  public CompletableFuture<Score> score(long client) {
    return ask("/v1/clients/" + client + "/score", Score.class);
  }

  public CompletableFuture<Explanation> explanation(long client) {
    return ask("/v1/clients/" + client + "/explanation", Explanation.class);
  }

  /** The model that serves, and what it looks at. */
  public CompletableFuture<ModelSummary> model() {
    return ask("/v1/model", ModelSummary.class);
  }

  /** What would be decided if some inputs of a client's were others; nothing is stored. */
  public CompletableFuture<Simulation> simulation(long client, Map<String, Double> inputs) {
    String body = Json.line(Map.of("inputs", inputs));
    return send(
            "/v1/clients/" + client + "/simulation",
            request ->
                request
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body)))
        .thenApply(answer -> read(answer, Simulation.class));
  }

  /** A chart of a client, as SVG: {@code score} or {@code explanation}. */
  public CompletableFuture<byte[]> chart(
      long client, String name, Language language, String theme) {
    String path =
        "/v1/clients/%d/%s.svg?lang=%s&theme=%s".formatted(client, name, language.tag(), theme);
    return send(path);
  }

  /** Whether the API says it is ready; never fails. */
  public boolean ready() {
    try {
      await(send("/health/ready"));
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

  private <T> CompletableFuture<T> ask(String path, Class<T> type) {
    return send(path).thenApply(body -> read(body, type));
  }

  private CompletableFuture<byte[]> send(String path) {
    return send(path, request -> request);
  }

  private CompletableFuture<byte[]> send(
      String path, UnaryOperator<HttpRequest.Builder> completed) {
    String key;
    try {
      // Read each time: a new key counts without a restart.
      key = Files.readString(settings.keyFile()).strip();
    } catch (IOException e) {
      return CompletableFuture.failedFuture(
          new ApiFailure(Kind.KEY_REFUSED, "cannot read " + settings.keyFile()));
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(settings.url().toString().replaceAll("/+$", "") + path))
            .header("Authorization", "Bearer " + key)
            .timeout(settings.timeout());
    return http.sendAsync(completed.apply(request).build(), HttpResponse.BodyHandlers.ofByteArray())
        .handle((answer, failure) -> failure == null ? body(answer) : fail(failure));
  }

  private static byte[] body(HttpResponse<byte[]> answer) {
    return switch (answer.statusCode()) {
      case 200 -> answer.body();
      case 401, 403 -> throw new ApiFailure(Kind.KEY_REFUSED, "the API refused the key");
      case 404 -> throw new ApiFailure(Kind.UNKNOWN_CLIENT, "the API knows no such client");
      case 409, 422 -> throw new ApiFailure(Kind.NOT_SCORABLE, "the API has no score to explain");
      case 503 -> throw new ApiFailure(Kind.NOT_READY, "the API is not ready");
      default -> throw new ApiFailure(Kind.UNEXPECTED, "the API answered " + answer.statusCode());
    };
  }

  private static byte[] fail(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    boolean slow =
        cause instanceof HttpTimeoutException
            && !(cause instanceof java.net.http.HttpConnectTimeoutException);
    throw slow
        ? new ApiFailure(Kind.SLOW, "the API did not answer in time")
        : new ApiFailure(Kind.UNREACHABLE, "the API cannot be reached");
  }

  private static <T> T read(byte[] body, Class<T> type) {
    try {
      return Json.MAPPER.readValue(body, type);
    } catch (IOException e) {
      // Jackson's own message quotes the answer, which holds personal data: only the place is told.
      String place = e instanceof JsonMappingException at ? at.getPathReference() : "its JSON";
      throw new ApiFailure(
          Kind.UNEXPECTED, "the API's " + type.getSimpleName() + " is not as agreed at " + place);
    }
  }
}

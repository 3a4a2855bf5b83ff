package fr.pretadepenser.dashboard.api;

import com.fasterxml.jackson.databind.JsonMappingException;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.dashboard.DashboardSettings;
import fr.pretadepenser.dashboard.api.ApiFailure.Kind;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;

/** The way to the API: requests with the key, answers as contract records or failures. */
final class Channel {
  private final DashboardSettings.Api settings;
  private final HttpClient http;

  Channel(DashboardSettings.Api settings) {
    this.settings = settings;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(settings.connectTimeout())
            .build();
  }

  <T> CompletableFuture<T> get(String path, Class<T> type) {
    return get(path).thenApply(body -> read(body, type));
  }

  CompletableFuture<byte[]> get(String path) {
    return send(path, request -> request);
  }

  <T> CompletableFuture<T> post(String path, Object body, Class<T> type) {
    return post(path, body, type, request -> request);
  }

  <T> CompletableFuture<T> post(
      String path, Object body, Class<T> type, UnaryOperator<HttpRequest.Builder> completed) {
    HttpRequest.BodyPublisher json = HttpRequest.BodyPublishers.ofString(Json.line(body));
    return send(
            path,
            request ->
                completed.apply(request.header("Content-Type", "application/json").POST(json)))
        .thenApply(answer -> read(answer, type));
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
      case 200, 201 -> answer.body();
      case 401, 403 -> throw refused(answer);
      case 404 -> throw new ApiFailure(Kind.UNKNOWN_CLIENT, "the API knows no such client");
      case 409, 422 -> throw conflict(answer);
      case 503 -> throw new ApiFailure(Kind.NOT_READY, "the API is not ready");
      default -> throw new ApiFailure(Kind.UNEXPECTED, "the API answered " + answer.statusCode());
    };
  }

  /** A key that lacks a scope, or something that is another person's to do. */
  private static ApiFailure refused(HttpResponse<byte[]> answer) {
    return recording(answer)
        ? new ApiFailure(Kind.ANOTHER_PERSON, "the API leaves it to another person")
        : new ApiFailure(Kind.KEY_REFUSED, "the API refused the key");
  }

  private static ApiFailure conflict(HttpResponse<byte[]> answer) {
    return recording(answer)
        ? new ApiFailure(Kind.CONFLICT, "the API answered " + answer.statusCode())
        : new ApiFailure(Kind.NOT_SCORABLE, "the API has no score to explain");
  }

  /** Whether something was to be recorded on a review. */
  private static boolean recording(HttpResponse<byte[]> answer) {
    return answer.request().method().equals("POST")
        && answer.request().uri().getPath().matches("/v1/(decisions|reviews)/.*");
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

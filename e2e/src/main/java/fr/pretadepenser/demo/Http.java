package fr.pretadepenser.demo;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Requests to one service, each expected to end with a given status. */
final class Http {
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final URI base;
  private final String authorization;

  Http(URI base, String authorization) {
    this.base = base;
    this.authorization = authorization;
  }

  String get(String path, int status) throws IOException, InterruptedException {
    return send(request(path).GET().build(), status);
  }

  <T> T get(String path, Class<T> type) throws IOException, InterruptedException {
    return Json.MAPPER.readValue(get(path, 200), type);
  }

  <T> T post(String path, Object body, Class<T> type) throws IOException, InterruptedException {
    HttpRequest.BodyPublisher json = HttpRequest.BodyPublishers.ofString(Json.line(body));
    HttpRequest request =
        request(path).header("Content-Type", "application/json").POST(json).build();
    return Json.MAPPER.readValue(send(request, 200), type);
  }

  String submit(String path, Map<String, String> form) throws IOException, InterruptedException {
    String body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        200);
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(20));
    return authorization.isEmpty() ? request : request.header("Authorization", authorization);
  }

  private String send(HttpRequest request, int status) throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    if (response.statusCode() != status) {
      throw Failure.failedCheck(
          "%s %s answered %d where %d was expected"
              .formatted(request.method(), request.uri(), response.statusCode(), status));
    }
    return response.body();
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}

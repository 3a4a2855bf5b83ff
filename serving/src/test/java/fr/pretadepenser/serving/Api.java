package fr.pretadepenser.serving;

import com.fasterxml.jackson.databind.JsonNode;
import com.typesafe.config.ConfigFactory;
import fr.pretadepenser.contract.config.Settings;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.problem.Problem;
import fr.pretadepenser.model.tiny.TinyBundles;
import fr.pretadepenser.serving.http.Scope;
import fr.pretadepenser.serving.security.KeysFile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The built API over the tiny night and the tiny champion, reached by HTTP as callers do. */
final class Api implements AutoCloseable {
  private static final String EVERYTHING = "embedded";
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private final HttpClient client = HttpClient.newHttpClient();
  private final ServingApp app;
  private final ServingConfig config;
  private final Map<String, String> keys;

  private Api(ServingApp app, ServingConfig config, Map<String, String> keys) {
    this.app = app;
    this.config = config;
    this.keys = keys;
  }

  static Api start(Path work) throws IOException {
    return start(work, Map.of());
  }

  static Api start(Path work, Map<String, ?> overrides) throws IOException {
    return start(
        work,
        overrides,
        TinyNight.write(work.resolve("features")),
        TinyBundles.champion(work.resolve("models")));
  }

  static Api start(Path work, Map<String, ?> overrides, Path features, Path models)
      throws IOException {
    ServingConfig config = config(work, overrides);
    Map<String, String> keys = handOut(new KeysFile(config.security().keysFile()));
    ServingApp app = ServingApp.of(config, features, models);
    app.start();
    keys.put(EVERYTHING, Files.readString(config.security().keyFile()).strip());
    return new Api(app, config, keys);
  }

  /** For each scope, a key that holds it alone and one that holds all others. */
  private static Map<String, String> handOut(KeysFile file) {
    Map<String, String> keys = new HashMap<>();
    for (Scope scope : Scope.ofKeys()) {
      Set<Scope> others = new HashSet<>(Scope.ofKeys());
      others.remove(scope);
      keys.put("only-" + scope.code(), file.add("only-" + scope.code(), Set.of(scope), NOW));
      keys.put("all-but-" + scope.code(), file.add("all-but-" + scope.code(), others, NOW));
    }
    return keys;
  }

  static ServingConfig config(Path work, Map<String, ?> overrides) {
    return ServingConfig.of(
        ConfigFactory.parseMap(overrides)
            .withFallback(
                ConfigFactory.parseMap(
                    Map.of(
                        "http.port",
                        0,
                        "http.port-file",
                        work.resolve("port").toString(),
                        "http.max-body-bytes",
                        10_000,
                        "store.directory",
                        work.resolve("store").toString())))
            .withFallback(Settings.load("serving", null)));
  }

  ServingConfig config() {
    return config;
  }

  ServingApp app() {
    return app;
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + app.port() + path));
  }

  HttpRequest.Builder keyed(String path) {
    return keyed(EVERYTHING, path);
  }

  /** With the key of that name: {@code only-read}, {@code all-but-score} and so on. */
  HttpRequest.Builder keyed(String key, String path) {
    return request(path).header("Authorization", "Bearer " + keys.get(key));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(keyed(path));
  }

  <T> T get(String path, Class<T> type) throws IOException, InterruptedException {
    return Json.MAPPER.readValue(get(path).body(), type);
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    return get(path, JsonNode.class);
  }

  HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
    return post(EVERYTHING, path, body);
  }

  HttpResponse<String> post(String key, String path, String body)
      throws IOException, InterruptedException {
    return send(
        keyed(key, path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  static Problem problem(HttpResponse<String> response) throws IOException {
    return Json.MAPPER.readValue(response.body(), Problem.class);
  }

  @Override
  public void close() {
    app.close();
  }
}

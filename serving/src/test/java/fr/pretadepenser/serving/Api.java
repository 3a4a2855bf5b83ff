package fr.pretadepenser.serving;

import com.fasterxml.jackson.databind.JsonNode;
import com.typesafe.config.ConfigFactory;
import fr.pretadepenser.contract.config.Settings;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.problem.Problem;
import fr.pretadepenser.model.tiny.TinyBundles;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The built API over the tiny night and the tiny champion, reached by HTTP as callers do. */
final class Api implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final ServingApp app;
  private final String key;

  private Api(ServingApp app, String key) {
    this.app = app;
    this.key = key;
  }

  static Api start(Path work) throws IOException {
    Path features = TinyNight.write(work.resolve("features"));
    Path models = TinyBundles.champion(work.resolve("models"));
    ServingConfig config = config(work, Map.of());
    ServingApp app = ServingApp.of(config, features, models);
    app.start();
    return new Api(app, Files.readString(config.keyFile()).strip());
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

  ServingApp app() {
    return app;
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + app.port() + path));
  }

  HttpRequest.Builder keyed(String path) {
    return request(path).header("Authorization", "Bearer " + key);
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
    return send(
        keyed(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
  }

  static Problem problem(HttpResponse<String> response) throws IOException {
    return Json.MAPPER.readValue(response.body(), Problem.class);
  }

  @Override
  public void close() {
    app.close();
  }
}

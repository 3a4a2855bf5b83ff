package fr.pretadepenser.demo;

import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The walk: raw tables, ETL, training, scores, API, dashboard; each a process of its own, started
 * by the commands of {@code bin/}.
 */
public final class Demo {
  private final Path house;
  private final Path work;
  private final Path logs;
  private final Map<String, Double> seconds = new LinkedHashMap<>();

  /**
   * A walk of the artefacts packed in {@code house} that writes into {@code work} only.
   *
   * @throws IOException if the work folder cannot be made
   */
  public Demo(Path house, Path work) throws IOException {
    this.house = house;
    this.work = work;
    this.logs = Files.createDirectories(work.resolve("log"));
  }

  /** Makes the tables of fictitious clients, once. Returns their folder. */
  public Path makeData(int clients) throws IOException, InterruptedException {
    Path raw = work.resolve("raw");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String jar = house.resolve("demo-data/target/demo-data.jar").toString();
    run("data", java, "-Xmx1g", "-jar", jar, "--out", raw.toString(), "--clients", "" + clients);
    return raw;
  }

  /** From raw tables to a champion and its scores. */
  public void walk(Path raw) throws IOException, InterruptedException {
    String features = folder("features");
    String models = folder("models");
    run("etl", bin("etl"), "--raw", raw.toString(), "--out", features);
    run("train", bin("train"), "--features", features, "--models", models);
    run(
        "score",
        bin("score"),
        "--features",
        features,
        "--models",
        models,
        "--out",
        folder("scores"));
  }

  /** Starts API and dashboard; the dashboard keeps its accounts in {@code accounts}. */
  public Served serve(Path accounts) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Path store = work.resolve("serving");
    Service api =
        start(
            "serving",
            store,
            bin("serve"),
            "--features",
            folder("features"),
            "--models",
            folder("models"));
    Path apiKey = store.resolve("api-key");
    try {
      Service dashboard =
          start(
              "dashboard",
              accounts,
              bin("dashboard"),
              "--api",
              api.uri().toString(),
              "--api-key-file",
              apiKey.toString());
      seconds.put("serve", (System.nanoTime() - start) / 1e9);
      return new Served(api, dashboard, apiKey, accounts);
    } catch (IOException | InterruptedException | RuntimeException e) {
      api.close();
      throw e;
    }
  }

  /** Serves, says where to look, and stays until it is stopped. */
  void show() throws IOException, InterruptedException {
    try (Served served = serve(work.resolve("dashboard"))) {
      System.out.printf("%n  Dashboard  %s%n", served.page());
      System.out.printf("  Login      %s%n", served.login());
      System.out.printf("  API        %s  (key in %s)%n", served.api().uri(), served.apiKey());
      System.out.printf("  Ctrl-C stops both. Everything is in %s%n", work);
      served.dashboard().await();
    }
  }

  /**
   * Serves, probes over HTTP, stops. Returns one line of JSON: clients, features, AUC, cost,
   * threshold, seconds by station.
   */
  public String check() throws IOException, InterruptedException {
    // It logs in for the first time, so it brings its own accounts and spends nobody's secret.
    try (Served served = serve(Files.createTempDirectory(work, "check-"))) {
      long start = System.nanoTime();
      Map<String, Object> line = new Probes(served, work.resolve("scores")).run();
      seconds.put("probe", (System.nanoTime() - start) / 1e9);
      seconds.replaceAll((station, taken) -> Math.round(taken * 10) / 10.0);
      line.put("seconds", seconds);
      return Json.line(line);
    }
  }

  /** Starts a service on a free port, which it tells by a file in its store. */
  private Service start(String service, Path store, String... command)
      throws IOException, InterruptedException {
    Path port = Files.createDirectories(store).resolve("port");
    Path overrides = store.resolve(service + ".conf");
    Files.writeString(
        overrides, service + ".http.port-file = " + Json.line(port.toString()) + "\n");
    List<String> whole = new ArrayList<>(List.of(command));
    whole.addAll(List.of("--store", store.toString(), "--port", "0"));
    whole.addAll(List.of("--config", overrides.toString()));
    return Service.start(service, logs, port, whole);
  }

  private void run(String station, String... command) throws IOException, InterruptedException {
    seconds.put(station, new Station(station, logs, List.of(command)).run());
  }

  private String bin(String command) {
    return house.resolve("bin").resolve(command).toString();
  }

  private String folder(String name) {
    return work.resolve(name).toString();
  }
}

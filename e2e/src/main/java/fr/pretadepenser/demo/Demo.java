package fr.pretadepenser.demo;

import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The walk: raw tables, ETL, training, scores, API, dashboard; each a process of its own. */
final class Demo {
  private final Path house;
  private final Path work;
  private final Path logs;
  private final Map<String, Double> seconds = new LinkedHashMap<>();

  Demo(Path house, Path work) throws IOException {
    this.house = house;
    this.work = work;
    this.logs = Files.createDirectories(work.resolve("log"));
  }

  /** Makes the tables of fictitious clients, once. Returns their folder. */
  Path makeData(int clients) throws IOException, InterruptedException {
    Path raw = work.resolve("raw");
    run(
        "data",
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx1g",
        "-jar",
        house.resolve("demo-data/target/demo-data.jar").toString(),
        "--out",
        raw.toString(),
        "--clients",
        Integer.toString(clients));
    return raw;
  }

  /** From raw tables to a champion and its scores. */
  void walk(Path raw) throws IOException, InterruptedException {
    String features = features().toString();
    String models = models().toString();
    run("etl", bin("etl"), "--raw", raw.toString(), "--out", features);
    run("train", bin("train"), "--features", features, "--models", models);
    String scores = work.resolve("scores").toString();
    run("score", bin("score"), "--features", features, "--models", models, "--out", scores);
  }

  /** Starts API and dashboard; either probes them and stops, or says where to look and stays. */
  void serve(boolean check) throws IOException, InterruptedException {
    long start = System.nanoTime();
    // A check logs in for the first time, so it brings its own accounts and spends nobody's secret.
    Path accounts = check ? Files.createTempDirectory(work, "check-") : work.resolve("dashboard");
    try (Service api = startApi();
        Service dashboard = startDashboard(api, accounts)) {
      seconds.put("serve", (System.nanoTime() - start) / 1e9);
      if (check) {
        long probing = System.nanoTime();
        Map<String, Object> line =
            new Probes(
                    api.uri(),
                    apiKey(),
                    dashboard.uri(),
                    Login.of(accounts),
                    work.resolve("scores"))
                .run();
        seconds.put("probe", (System.nanoTime() - probing) / 1e9);
        line.put("seconds", rounded());
        System.out.println(Json.line(line));
      } else {
        System.out.println();
        System.out.println("  Dashboard  " + dashboard.uri());
        System.out.println("  Login      " + Login.of(accounts));
        System.out.println("  API        " + api.uri() + "  (key in " + apiKey() + ")");
        System.out.println("  Ctrl-C stops both. Everything is in " + work);
        dashboard.await();
      }
    }
  }

  private Service startApi() throws IOException, InterruptedException {
    Path port = work.resolve("serving/port");
    return Service.start(
        "serve",
        logs,
        port,
        List.of(
            bin("serve"),
            "--features",
            features().toString(),
            "--models",
            models().toString(),
            "--store",
            work.resolve("serving").toString(),
            "--port",
            "0",
            "--config",
            configuration("serving", port).toString()));
  }

  private Service startDashboard(Service api, Path accounts)
      throws IOException, InterruptedException {
    Path port = accounts.resolve("port");
    return Service.start(
        "dashboard",
        logs,
        port,
        List.of(
            bin("dashboard"),
            "--api",
            api.uri().toString(),
            "--api-key-file",
            apiKey().toString(),
            "--store",
            accounts.toString(),
            "--port",
            "0",
            "--config",
            configuration("dashboard", port).toString()));
  }

  /** A file of overrides that asks the service to write the port it was given. */
  private Path configuration(String service, Path port) throws IOException {
    Files.createDirectories(port.getParent());
    Path file = work.resolve("conf").resolve(service + ".conf");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, service + ".http.port-file = " + Json.line(port.toString()));
  }

  private void run(String station, String... command) throws IOException, InterruptedException {
    seconds.put(station, new Station(station, logs, List.of(command)).run());
  }

  private Map<String, Double> rounded() {
    Map<String, Double> rounded = new LinkedHashMap<>();
    seconds.forEach((station, taken) -> rounded.put(station, Math.round(taken * 10) / 10.0));
    return rounded;
  }

  private String bin(String command) {
    return house.resolve("bin").resolve(command).toString();
  }

  private Path features() {
    return work.resolve("features");
  }

  private Path models() {
    return work.resolve("models");
  }

  private Path apiKey() {
    return work.resolve("serving/api-key");
  }
}

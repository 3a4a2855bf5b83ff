package fr.pretadepenser.bench.etl;

import fr.pretadepenser.bench.race.Contestant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One race: raw files once, then each side from an empty folder. */
final class EtlBench {
  private static final int TENTH = 10;

  private final Path house;
  private final Path work;
  private final String memory;

  EtlBench(Path house, Path work, String memory) {
    this.house = house;
    this.work = work;
    this.memory = memory;
  }

  Result run(int clients, boolean gates, boolean growth)
      throws IOException, InterruptedException, SQLException {
    Path raw = raw(clients);
    Path night = work.resolve("etl");
    Contestant.Run ours = etl(raw, night, false);
    Path peer = work.resolve("duckdb");
    Contestant.Run duckdb = duckdb(raw, peer, Nights.current(night).resolve("tables.json"));
    Differences found =
        Differences.between(
            Nights.current(night).resolve("feature/*.parquet"), DuckNight.features(peer));
    Contestant.@Nullable Run gated = gates ? etl(raw, work.resolve("gated"), true) : null;
    Contestant.@Nullable Run tenth =
        growth ? etl(raw(clients / TENTH), work.resolve("tenth"), false) : null;
    return new Result(clients, ours, duckdb, found, gated, tenth);
  }

  private Path raw(int clients) throws IOException, InterruptedException {
    Path raw = work.resolve("raw-" + clients);
    if (!Files.exists(raw.resolve("demo-data.txt"))) {
      Path jar = house.resolve("demo-data/target/demo-data.jar");
      new Contestant("demo-data", work)
          .run(
              java("-Xmx1g", "-jar", jar.toString()),
              "--clients",
              Integer.toString(clients),
              "--out",
              Contestant.empty(raw).toString());
    }
    return raw;
  }

  private Contestant.Run etl(Path raw, Path out, boolean gates)
      throws IOException, InterruptedException {
    Path config = Files.writeString(work.resolve("etl.conf"), "etl.gate.enabled = " + gates + "\n");
    return new Contestant("etl", work)
        .with("SPARK_DRIVER_MEMORY", memory)
        .run(
            List.of(house.resolve("bin/etl").toString()),
            "--raw",
            raw.toString(),
            "--out",
            Contestant.empty(out).toString(),
            "--config",
            config.toString());
  }

  private Contestant.Run duckdb(Path raw, Path out, Path tables)
      throws IOException, InterruptedException {
    return new Contestant("duckdb", work)
        .run(
            java("-cp", System.getProperty("java.class.path"), DuckNight.class.getName()),
            raw.toString(),
            Contestant.empty(out).toString(),
            tables.toString());
  }

  private static List<String> java(String... arguments) {
    List<String> command =
        new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
    command.addAll(List.of(arguments));
    return command;
  }
}

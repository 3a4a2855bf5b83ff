package fr.pretadepenser.bench.etl;

import fr.pretadepenser.bench.race.Contestant;
import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a race came to.
 *
 * @param gated the ETL with its gates, if asked for
 * @param tenth the ETL on a tenth of the clients, if asked for
 */
record Result(
    int clients,
    Contestant.Run ours,
    Contestant.Run duckdb,
    Differences found,
    Contestant.@Nullable Run gated,
    Contestant.@Nullable Run tenth) {

  boolean equalValues() {
    return found.different().isEmpty();
  }

  /** One line of JSON. */
  String line() {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("ours_s", rounded(ours.seconds()));
    line.put("duckdb_s", rounded(duckdb.seconds()));
    line.put("ratio", rounded(ours.seconds() / duckdb.seconds()));
    line.put("peak_mib", ours.peakMib());
    line.put("equal_values", equalValues());
    line.put("features", found.features());
    line.put("clients", clients);
    line.put("values", found.values());
    line.put("different", found.different());
    line.put("duckdb_peak_mib", duckdb.peakMib());
    if (gated != null) {
      line.put("gate_s", rounded(gated.seconds() - ours.seconds()));
    }
    if (tenth != null) {
      line.put("tenth_s", rounded(tenth.seconds()));
      line.put("growth_of_10x", rounded(ours.seconds() / tenth.seconds()));
    }
    line.put("cores", Runtime.getRuntime().availableProcessors());
    line.put("java", System.getProperty("java.version"));
    line.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    return Json.line(line);
  }

  /** Keeps the line under today's date. */
  void keep(Path folder) throws IOException {
    Files.createDirectories(folder);
    String name = LocalDate.now(ZoneOffset.UTC) + "-etl.json";
    Files.writeString(folder.resolve(name), line() + "\n");
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}

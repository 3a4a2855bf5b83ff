package fr.pretadepenser.bench.reload;

import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What it came to.
 *
 * @param perSecond requests
 * @param quiet without reloads
 * @param reloading with them
 * @param seconds that each reload took
 */
record ReloadResult(int perSecond, Latencies quiet, Latencies reloading, List<Double> seconds) {

  /** What was not answered as it should, either way. */
  List<String> failures() {
    return Stream.concat(quiet.failures().stream(), reloading.failures().stream()).toList();
  }

  /** One line of JSON. */
  String line() {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("p99_ratio", rounded(reloading.quantile(0.99) / quiet.quantile(0.99)));
    line.put("failed", failures().size());
    line.put("reloads", seconds.size());
    line.put("reload_s", rounded(seconds.stream().mapToDouble(each -> each).average().orElse(0)));
    line.put("per_second", perSecond);
    put(line, "p50", 0.5);
    put(line, "p99", 0.99);
    put(line, "p999", 0.999);
    put(line, "max", 1);
    line.put("requests", quiet.micros().size() + reloading.micros().size());
    line.put("cores", Runtime.getRuntime().availableProcessors());
    line.put("java", System.getProperty("java.version"));
    line.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    return Json.line(line);
  }

  private void put(Map<String, Object> line, String name, double share) {
    line.put(name + "_quiet_ms", rounded(quiet.quantile(share)));
    line.put(name + "_reloading_ms", rounded(reloading.quantile(share)));
  }

  /** Keeps the line under today's date. */
  void keep(Path folder) throws IOException {
    Files.createDirectories(folder);
    String name = LocalDate.now(ZoneOffset.UTC) + "-reload.json";
    Files.writeString(folder.resolve(name), line() + "\n");
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}

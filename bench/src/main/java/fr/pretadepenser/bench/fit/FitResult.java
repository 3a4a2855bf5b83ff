package fr.pretadepenser.bench.fit;

import fr.pretadepenser.bench.race.Contestant;
import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a race came to.
 *
 * @param ours from process start to model written
 * @param bare likewise
 * @param tenth ours on a tenth of the clients
 * @param bundle its writing and loading
 * @param oursLogLoss of our model
 * @param bareLogLoss of the peer's
 */
record FitResult(
    Matrix matrix,
    int trees,
    int threads,
    Contestant.Run ours,
    Contestant.Run bare,
    Contestant.Run tenth,
    BundleExport.Times bundle,
    double oursLogLoss,
    double bareLogLoss) {
  private static final double SAME = 0.01;

  /** Draws of rows and cuts of bins differ a little where several tasks share the rows. */
  boolean sameWork() {
    return Math.abs(oursLogLoss / bareLogLoss - 1) <= SAME;
  }

  /** One line of JSON. */
  String line() {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("ours_s", rounded(ours.seconds()));
    line.put("bare_s", rounded(bare.seconds()));
    line.put("ratio", rounded(ours.seconds() / bare.seconds()));
    line.put("ours_mib", ours.peakMib());
    line.put("bare_mib", bare.peakMib());
    line.put("same_work", sameWork());
    line.put("ours_log_loss", Math.round(oursLogLoss * 1e5) / 1e5);
    line.put("bare_log_loss", Math.round(bareLogLoss * 1e5) / 1e5);
    line.put("tenth_s", rounded(tenth.seconds()));
    line.put("growth_of_10x", rounded(ours.seconds() / tenth.seconds()));
    line.put("export_s", rounded(bundle.exportSeconds()));
    line.put("load_s", rounded(bundle.loadSeconds()));
    line.put("clients", matrix.clients());
    line.put("features", matrix.features());
    line.put("trees", trees);
    line.put("threads", threads);
    line.put("java", System.getProperty("java.version"));
    line.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    return Json.line(line);
  }

  /** Keeps the line under today's date. */
  void keep(Path folder) throws IOException {
    Files.createDirectories(folder);
    String name = LocalDate.now(ZoneOffset.UTC) + "-fit.json";
    Files.writeString(folder.resolve(name), line() + "\n");
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}

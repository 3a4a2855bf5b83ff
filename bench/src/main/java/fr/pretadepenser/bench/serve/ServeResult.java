package fr.pretadepenser.bench.serve;

import fr.pretadepenser.bench.serve.ServeBench.Measure;
import fr.pretadepenser.bench.serve.Side.Ask;
import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What a race came to.
 *
 * @param ground clients, slots, trees
 * @param start of our server
 * @param ours by what was asked
 * @param peer likewise
 * @param explanation of a client, computed in process
 * @param sameAnswers of both sides
 */
record ServeResult(
    Size ground,
    Start start,
    Map<Ask, Measure> ours,
    Map<Ask, Measure> peer,
    Explanations explanation,
    boolean sameAnswers) {

  /** What both sides serve. */
  record Size(long clients, int slots, int trees) {}

  /**
   * How our server started.
   *
   * @param builtSeconds with the store to be built
   * @param readySeconds with the store there
   * @param peakMib most memory resident, after all that was asked
   * @param peerMib of the peer's processes together
   */
  record Start(double builtSeconds, double readySeconds, long peakMib, long peerMib) {}

  /** Milliseconds of one client's contributions, of one thread. */
  record Explanations(double ours, double peer) {
    double ratio() {
      return ours / peer;
    }
  }

  /** One line of JSON. */
  String line() {
    Measure score = of(ours, Ask.SCORE);
    Measure peerScore = of(peer, Ask.SCORE);
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("score_ratio", rounded(score.closed().perSecond() / peerScore.closed().perSecond()));
    line.put("p99_ratio", rounded(score.open().p99Millis() / peerScore.open().p99Millis()));
    line.put("explain_ratio", rounded(explanation.ratio()));
    line.put("svg_ms", rounded(of(ours, Ask.SVG).open().p50Millis()));
    line.put("ready_s", rounded(start.readySeconds()));
    line.put("rss_mib", start.peakMib());
    line.put("same_answers", sameAnswers);
    line.put("body_ratio", ratio(Ask.BODY));
    line.put("explanation_http_ratio", ratio(Ask.EXPLANATION));
    line.put("ours", told(ours));
    line.put("peer", told(peer));
    line.put("explain_ms", rounded(explanation.ours()));
    line.put("peer_explain_ms", rounded(explanation.peer()));
    line.put("built_s", rounded(start.builtSeconds()));
    line.put("peer_rss_mib", start.peerMib());
    line.put("clients", ground.clients());
    line.put("features", ground.slots());
    line.put("trees", ground.trees());
    line.put("cores", Runtime.getRuntime().availableProcessors());
    line.put("java", System.getProperty("java.version"));
    line.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    return Json.line(line);
  }

  private double ratio(Ask ask) {
    return rounded(of(ours, ask).closed().perSecond() / of(peer, ask).closed().perSecond());
  }

  private static Measure of(Map<Ask, Measure> side, Ask ask) {
    return Objects.requireNonNull(side.get(ask));
  }

  private static Map<String, Object> told(Map<Ask, Measure> side) {
    Map<String, Object> told = new LinkedHashMap<>();
    side.forEach((ask, measure) -> told.put(ask.name().toLowerCase(Locale.ROOT), told(measure)));
    return told;
  }

  private static Map<String, Object> told(Measure measure) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("per_s", rounded(measure.closed().perSecond()));
    told.put("cpu_us", rounded(measure.cpuMicros()));
    told.put("open_per_s", rounded(measure.open().perSecond()));
    told.put("p50_ms", rounded(measure.open().p50Millis()));
    told.put("p99_ms", rounded(measure.open().p99Millis()));
    return told;
  }

  /** Keeps the line under today's date. */
  void keep(Path folder) throws IOException {
    Files.createDirectories(folder);
    String name = LocalDate.now(ZoneOffset.UTC) + "-serve.json";
    Files.writeString(folder.resolve(name), line() + "\n");
  }

  /** To three digits. */
  private static double rounded(double value) {
    return Double.isFinite(value) && value != 0
        ? new BigDecimal(value).round(new MathContext(3)).doubleValue()
        : value;
  }
}

package fr.pretadepenser.bench.serve;

import fr.pretadepenser.bench.serve.ServeResult.Explanations;
import fr.pretadepenser.bench.serve.Side.Ask;
import fr.pretadepenser.contract.failure.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One race: both servers up, one of them asked at a time, from the same process on the same cores.
 *
 * @param connections to a server at once
 * @param seconds of each measure
 * @param rate of the open loop; 0 for half of what the slower side can do
 */
record ServeBench(int connections, double seconds, double rate) {
  private static final double SAME = 1e-5;
  private static final int COMPARED = 200;

  /**
   * What one side did with one kind of request.
   *
   * @param closed as fast as it could
   * @param open at a fixed rate
   * @param openRate that rate
   * @param cpuMicros processor time of the server for each request as fast as it could
   */
  record Measure(Load.Figures closed, Load.Figures open, double openRate, double cpuMicros) {}

  /** Starts one side. */
  interface Starter {
    Side start(List<Ground.Asked> asked, Path log) throws IOException, InterruptedException;
  }

  /** Starts both sides, asks them in turn, and stops them. */
  ServeResult race(Ground ground, int trees, Starter ours, Starter peer, Explanations explained)
      throws IOException, InterruptedException {
    List<Ground.Asked> asked = ground.asked();
    Path logs = ground.folder();
    double built;
    try (Side first = ours.start(asked, logs.resolve("ours-first.log"))) {
      built = first.server().readySeconds();
    }
    try (Side our = ours.start(asked, logs.resolve("ours.log"));
        Side their = peer.start(asked, logs.resolve("peer.log"))) {
      boolean same = sameAnswers(our, their, Ask.SCORE) && sameAnswers(our, their, Ask.BODY);
      Map<Ask, Double> rates = rates(saturation(our), saturation(their));
      Map<Ask, Measure> ourMeasures = measure(our, rates);
      Map<Ask, Measure> theirMeasures = measure(their, rates);
      ServeResult.Start start =
          new ServeResult.Start(
              built, our.server().readySeconds(), our.server().peakMib(), their.server().peakMib());
      return new ServeResult(
          new ServeResult.Size(ground.clients(), ground.slots(), trees),
          start,
          ourMeasures,
          theirMeasures,
          explained,
          same);
    }
  }

  /** Whether both sides answer the same probabilities, as XGBoost's floats allow. */
  private static boolean sameAnswers(Side ours, Side peer, Ask ask) throws IOException {
    for (int i = 0; i < COMPARED; i++) {
      double difference = ours.probability(ask, i) - peer.probability(ask, i);
      if (!(Math.abs(difference) <= SAME)) {
        return false;
      }
    }
    return true;
  }

  /** What a side can do at most, while it warms up. */
  private Map<Ask, Double> saturation(Side side) throws IOException, InterruptedException {
    Map<Ask, Double> most = new EnumMap<>(Ask.class);
    for (Ask ask : side.targets().keySet()) {
      most.put(ask, load(seconds).closed(side.target(ask)).perSecond());
    }
    return most;
  }

  private Map<Ask, Double> rates(Map<Ask, Double> ours, Map<Ask, Double> peer) {
    Map<Ask, Double> rates = new EnumMap<>(Ask.class);
    ours.forEach(
        (ask, most) ->
            rates.put(ask, rate > 0 ? rate : Math.min(most, peer.getOrDefault(ask, most)) / 2));
    return rates;
  }

  private Map<Ask, Measure> measure(Side side, Map<Ask, Double> rates)
      throws IOException, InterruptedException {
    Map<Ask, Measure> measures = new EnumMap<>(Ask.class);
    for (Ask ask : side.targets().keySet()) {
      measures.put(ask, measure(side, ask, rates.getOrDefault(ask, 1.0)));
    }
    return measures;
  }

  private Measure measure(Side side, Ask ask, double openRate)
      throws IOException, InterruptedException {
    Target target = side.target(ask);
    double before = side.server().cpuSeconds();
    Load.Figures closed = load(seconds).closed(target);
    double cpu = side.server().cpuSeconds() - before;
    check(ask, closed);
    Load.Figures open = load(seconds).open(target, openRate);
    check(ask, open);
    double answers = closed.perSecond() * seconds;
    return new Measure(closed, open, openRate, 1e6 * cpu / answers);
  }

  private static void check(Ask ask, Load.Figures figures) {
    if (figures.failures() > 0) {
      throw Failure.failedCheck(figures.failures() + " requests of " + ask + " failed");
    }
  }

  private Load load(double lasting) {
    return new Load(connections, lasting);
  }
}

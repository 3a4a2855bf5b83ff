package fr.pretadepenser.serving.metric;

import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.contract.score.Score;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.prometheus.metrics.core.metrics.Histogram;
import java.util.EnumMap;
import java.util.Map;

/** Which scores are given: their distribution, what is decided, and how many cannot be given. */
public final class ScoreMetrics {
  private final Histogram probabilities;
  private final Counter notScored;
  private final Map<Decision, Counter> decisions = new EnumMap<>(Decision.class);

  public ScoreMetrics(Metrics metrics) {
    MeterRegistry registry = metrics.registry();
    this.probabilities =
        Histogram.builder()
            .name("score_probability")
            .help("Probabilities of payment difficulties that were given.")
            .classicOnly()
            .withoutExemplars()
            .classicUpperBounds(0.01, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.3, 0.5)
            .register(metrics.prometheus());
    this.notScored =
        Counter.builder("score.impossible")
            .description("Clients and applications that could not be scored.")
            .register(registry);
    for (Decision decision : Decision.values()) {
      decisions.put(
          decision,
          Counter.builder("score.decisions")
              .description("What was decided.")
              .tag("decision", decision.code())
              .register(registry));
    }
  }

  /** Counts a score that is given to a caller. */
  public void count(Score score) {
    if (score.probability() == null) {
      notScored.increment();
    } else {
      probabilities.observe(score.probability());
    }
    Counter decided = decisions.get(score.decision());
    if (decided != null) {
      decided.increment();
    }
  }
}

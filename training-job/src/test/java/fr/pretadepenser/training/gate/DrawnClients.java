package fr.pretadepenser.training.gate;

import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.training.evaluate.Outcomes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Clients of two groups, one in ten with difficulties, of whom two models say something. */
final class DrawnClients {
  static final DecisionRule RULE = DecisionRule.ofCosts(10, 1, 0.01);

  private DrawnClients() {}

  /** Log-odds of a model that is the better the stronger, and higher by {@code shift}. */
  static Outcomes model(int clients, double strength, double shift, long seed) {
    Random random = new Random(seed);
    double[] logOdds = new double[clients];
    boolean[] positives = new boolean[clients];
    for (int i = 0; i < clients; i++) {
      positives[i] = i % 10 == 0;
      logOdds[i] = shift - 2.5 + 0.7 * random.nextGaussian() + (positives[i] ? strength : 0);
    }
    return new Outcomes(logOdds, positives);
  }

  /** Both models' word, with group a for the first half and b for the second. */
  static Judged judged(Outcomes champion, Outcomes challenger) {
    List<@Nullable String> groups = new ArrayList<>();
    for (int i = 0; i < champion.size(); i++) {
      groups.add(i < champion.size() / 2 ? "a" : "b");
    }
    return new Judged(Gate.Rows.FROZEN, champion, challenger, Map.of("code_gender", groups));
  }

  /** The second half of the clients have log-odds higher by {@code shift}. */
  static Outcomes unfair(Outcomes model, double shift) {
    double[] logOdds = new double[model.size()];
    boolean[] positives = new boolean[model.size()];
    for (int i = 0; i < logOdds.length; i++) {
      positives[i] = model.positive(i);
      logOdds[i] = model.value(i) + (i < logOdds.length / 2 ? 0 : shift);
    }
    return new Outcomes(logOdds, positives);
  }

  /** Bounds that everything holds. */
  static GateSettings loose() {
    return new GateSettings(1, 0.5, 1e-9, 1e9, 1, 100, 1, List.of("code_gender"), 10, 1, 1e9, 10);
  }
}

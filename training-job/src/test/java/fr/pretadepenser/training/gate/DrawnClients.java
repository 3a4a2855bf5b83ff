package fr.pretadepenser.training.gate;

import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.training.evaluate.Outcomes;
import fr.pretadepenser.training.evaluate.Stakes;
import fr.pretadepenser.training.fairness.Grouping;
import fr.pretadepenser.training.fairness.Groups;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Clients of two groups, one in ten with difficulties, of whom two models say something. */
final class DrawnClients {
  static final DecisionRule RULE = DecisionRule.ofCosts(10, 1, 0.01);

  static final List<Grouping> GENDER = List.of(new Grouping("code_gender", List.of()));

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
    int[] members = new int[champion.size()];
    Arrays.fill(members, members.length / 2, members.length, 1);
    Groups groups = new Groups("code_gender", new Text("sexe", "sex"), List.of("a", "b"), members);
    return new Judged(Gate.Rows.FROZEN, champion, challenger, List.of(groups), Stakes.equal(RULE));
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
    return new GateSettings(1, 0.5, 1e-9, 1e9, 1, 100, 1, GENDER, 10, 1, 1e9, 10);
  }
}

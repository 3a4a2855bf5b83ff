package fr.pretadepenser.training.card;

import fr.pretadepenser.contract.bundle.Figures;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.training.compare.Comparison;
import fr.pretadepenser.training.evaluate.Estimate;
import fr.pretadepenser.training.evaluate.Evaluation;
import fr.pretadepenser.training.evaluate.Outcomes;
import fr.pretadepenser.training.evaluate.Platt;
import fr.pretadepenser.training.evaluate.RankCurve;
import fr.pretadepenser.training.evaluate.Stakes;
import fr.pretadepenser.training.fairness.AttributeFigures;
import fr.pretadepenser.training.fairness.Carrier;
import fr.pretadepenser.training.fairness.Fairness;
import fr.pretadepenser.training.fairness.Groups;
import fr.pretadepenser.training.fairness.Proxies;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A card of two thousand drawn clients, one of whose groups is favoured and one small. */
final class TinyCard {
  private static final int CLIENTS = 2_000;
  static final DecisionRule RULE = DecisionRule.ofCosts(10, 1, 0.01);

  private TinyCard() {}

  /** A card without importance or a comparison. */
  static Card of(@Nullable Fairness fairness) {
    return of(fairness, null);
  }

  static Card of(@Nullable Fairness fairness, @Nullable Comparison comparison) {
    Outcomes logOdds = clients(1);
    Figures figures = Evaluation.of(logOdds, RULE);
    Stakes stakes = Stakes.equal(RULE);
    Data data = new Data("night", 3_000, 2_200, CLIENTS, Map.of(), Map.of("application", 3L));
    Probability probability = Probability.of(Platt.IDENTITY, logOdds);
    Price price = Price.of(logOdds, RULE, stakes, 50, 1);
    return new Card(
        "20260702-030000-abcdef",
        Instant.EPOCH,
        new Text("Pour <essayer>", "To <try>"),
        figures,
        null,
        List.of(),
        RULE,
        data,
        probability,
        price,
        RankCurve.of(logOdds),
        new Importance(100, List.of(), Map.of(), List.of()),
        fairness,
        comparison,
        List.of(),
        Map.of(),
        List.of(10, 12, 11),
        Map.of("seed", "1"),
        Map.of("night", "night"),
        Limits.of(figures, data, probability, price, fairness));
  }

  /** Groups A and B, of whom B is riskier by so many log-odds, and three clients of group C. */
  static Fairness fairness(double riskier) {
    return fairness(riskier, 0);
  }

  /** Likewise; and B is riskier still by log-odds that the model does not see. */
  static Fairness fairness(double riskier, double unseen) {
    int[] members = new int[CLIENTS];
    Random random = new Random(2);
    double[] values = new double[CLIENTS];
    boolean[] outcomes = new boolean[CLIENTS];
    for (int i = 0; i < CLIENTS; i++) {
      members[i] = i < 3 ? 2 : i % 2;
      values[i] = random.nextGaussian() - 3 + (members[i] == 1 ? riskier : 0);
      double truth = values[i] + (members[i] == 1 ? unseen : 0);
      outcomes[i] = random.nextDouble() < Platt.probability(truth);
    }
    Groups groups = new Groups("x", new Text("Sexe", "Sex"), List.of("A", "B", "C"), members);
    AttributeFigures figures =
        AttributeFigures.of(groups, new Outcomes(values, outcomes), RULE, 200);
    return new Fairness(200, List.of(figures), null, List.of(), List.of("age_years"), Map.of());
  }

  /** Likewise; and what employment lasts gives the sex away. */
  static Fairness givenAway() {
    Fairness fairness = fairness(0);
    Carrier carrier =
        new Carrier("employed_years", new Text("Années d'emploi", "Years employed"), 0.4);
    Proxies proxies =
        new Proxies(
            "x",
            new Text("Sexe", "Sex"),
            CLIENTS,
            Map.of("A", Estimate.normal(0.8, 0.01)),
            List.of(carrier));
    return new Fairness(
        200, fairness.attributes(), null, List.of(proxies), fairness.absent(), Map.of());
  }

  /** Clients whose predictions are too extreme by a factor. */
  static Outcomes clients(double extreme) {
    Random random = new Random(1);
    double[] values = new double[CLIENTS];
    boolean[] outcomes = new boolean[CLIENTS];
    for (int i = 0; i < CLIENTS; i++) {
      double logOdds = 1.2 * random.nextGaussian() - 2.5;
      values[i] = extreme * logOdds;
      outcomes[i] = random.nextDouble() < Platt.probability(logOdds);
    }
    return new Outcomes(values, outcomes);
  }
}

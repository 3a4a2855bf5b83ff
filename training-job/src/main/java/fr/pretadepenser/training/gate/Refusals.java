package fr.pretadepenser.training.gate;

import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.training.evaluate.Outcomes;
import fr.pretadepenser.training.evaluate.Platt;
import java.util.BitSet;
import java.util.Locale;

/** Whom a model refuses at its threshold, as the cost counts it, and who had difficulties. */
final class Refusals {
  private final Outcomes outcomes;
  private final BitSet refused;

  private Refusals(Outcomes outcomes, BitSet refused) {
    this.outcomes = outcomes;
    this.refused = refused;
  }

  static Refusals of(Outcomes logOdds, DecisionRule rule) {
    BitSet refused = new BitSet(logOdds.size());
    for (int i = 0; i < logOdds.size(); i++) {
      refused.set(i, Platt.probability(logOdds.value(i)) >= rule.threshold());
    }
    return new Refusals(logOdds, refused);
  }

  int size() {
    return outcomes.size();
  }

  boolean refused(int client) {
    return refused.get(client);
  }

  /** Whether the client, had it been granted its loan, would have paid. */
  boolean sound(int client) {
    return !outcomes.positive(client);
  }

  /** Share refused. */
  double rate() {
    return (double) refused.cardinality() / size();
  }

  String percent() {
    return String.format(Locale.ROOT, "%.2f %%", 100 * rate());
  }
}

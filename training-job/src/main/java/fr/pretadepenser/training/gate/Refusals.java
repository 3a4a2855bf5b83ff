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

  /** By how much another model costs more per application on the same clients. */
  Rise rise(Refusals other, double falseNegative) {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < size(); i++) {
      double difference = other.cost(i, falseNegative) - cost(i, falseNegative);
      sum += difference;
      squares += difference * difference;
    }
    double mean = sum / size();
    double variance = (squares - size() * mean * mean) / (size() - 1);
    return new Rise(mean, Math.sqrt(Math.max(0, variance) / size()));
  }

  private double cost(int client, double falseNegative) {
    if (refused(client)) {
      return sound(client) ? 1 : 0;
    }
    return sound(client) ? 0 : falseNegative;
  }

  /** A mean of differences, client by client, with its standard error. */
  record Rise(double mean, double standardError) {}
}

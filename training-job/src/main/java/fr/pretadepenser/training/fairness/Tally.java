package fr.pretadepenser.training.fairness;

import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.training.evaluate.Auc;
import fr.pretadepenser.training.evaluate.CalibrationLine;
import fr.pretadepenser.training.evaluate.Estimate;
import fr.pretadepenser.training.evaluate.Outcomes;
import fr.pretadepenser.training.evaluate.Platt;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The clients of one group, counted by outcome and decision. */
record Tally(
    String name,
    long clients,
    long positives,
    long granted,
    long grantedPositives,
    long reviewed,
    double predicted,
    @Nullable Outcomes outcomes) {

  static Tally of(Groups groups, int group, Outcomes logOdds, DecisionRule rule) {
    int[] members = IntStream.range(0, groups.size()).filter(i -> groups.of(i) == group).toArray();
    double[] values = new double[members.length];
    boolean[] positive = new boolean[members.length];
    long positives = 0;
    long granted = 0;
    long grantedPositives = 0;
    long reviewed = 0;
    double predicted = 0;
    for (int i = 0; i < members.length; i++) {
      values[i] = logOdds.value(members[i]);
      positive[i] = logOdds.positive(members[i]);
      double probability = Platt.probability(values[i]);
      boolean isGranted = probability < rule.threshold();
      positives += positive[i] ? 1 : 0;
      granted += isGranted ? 1 : 0;
      grantedPositives += isGranted && positive[i] ? 1 : 0;
      reviewed += rule.decide(probability) == Decision.REVIEW ? 1 : 0;
      predicted += probability;
    }
    boolean both = positives > 0 && positives < members.length;
    return new Tally(
        groups.names().get(group),
        members.length,
        positives,
        granted,
        grantedPositives,
        reviewed,
        predicted / Math.max(1, members.length),
        both ? new Outcomes(values, positive) : null);
  }

  double approval() {
    return (double) granted / clients;
  }

  boolean isSmall(int small) {
    return clients < small || Math.min(positives, clients - positives) < small / 10;
  }

  GroupFigures figures(@Nullable Tally favoured, int small) {
    long negatives = clients - positives;
    return new GroupFigures(
        name,
        clients,
        positives,
        isSmall(small),
        Objects.requireNonNull(Estimate.share(granted, clients)),
        favoured == null || favoured.name.equals(name)
            ? null
            : Estimate.ratio(granted, clients, favoured.granted, favoured.clients),
        (double) reviewed / clients,
        predicted,
        Objects.requireNonNull(Estimate.share(positives, clients)),
        slope(),
        auc(),
        Estimate.share(negatives - (granted - grantedPositives), negatives),
        Estimate.share(grantedPositives, positives));
  }

  private @Nullable Estimate slope() {
    CalibrationLine line = outcomes == null ? null : CalibrationLine.of(outcomes);
    return line == null ? null : line.slope();
  }

  private @Nullable Estimate auc() {
    if (outcomes == null || outcomes.positives() < 2 || outcomes.negatives() < 2) {
      return null;
    }
    Auc auc = Auc.of(outcomes);
    return Estimate.normal(auc.value(), auc.standardError());
  }
}

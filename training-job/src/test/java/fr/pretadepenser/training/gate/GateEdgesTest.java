package fr.pretadepenser.training.gate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.bundle.GateResult;
import fr.pretadepenser.training.evaluate.Outcomes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** For each gate: its bound just inside, exactly at and just outside of what is measured. */
class GateEdgesTest {
  private static final int CLIENTS = 4_000;
  private static final Outcomes CHAMPION = DrawnClients.model(CLIENTS, 1.2, 0, 1);

  /** Worse in every way: it ranks worse, costs more, refuses more, and group b above all. */
  private static final Outcomes CHALLENGER =
      DrawnClients.unfair(DrawnClients.model(CLIENTS, 0.9, 0.2, 2), 0.3);

  private static final GateSettings LOOSE = DrawnClients.loose();

  @ParameterizedTest
  @ValueSource(
      strings = {"parity", "auc-loss", "cost-rise", "fairness-rise", "refusal-shift", "score-psi"})
  void holdsUpToItsBoundInclusiveAndNotBeyond(String gate) {
    double measured = Objects.requireNonNull(find(judge(LOOSE), gate).value());
    assertThat(measured).as("the challenger is worse").isPositive();
    assertHeld(gate, Math.nextUp(measured), true);
    assertHeld(gate, measured, true);
    assertHeld(gate, Math.nextDown(measured), false);
  }

  @Test
  void theLeastAucIsHeldFromItsBoundOn() {
    double measured = Objects.requireNonNull(find(judge(LOOSE), "least-auc").value());
    assertHeld("least-auc", Math.nextDown(measured), true);
    assertHeld("least-auc", measured, true);
    assertHeld("least-auc", Math.nextUp(measured), false);
  }

  @Test
  void theSlopesIntervalMustReachBetweenItsBounds() {
    Gate gate = new Gate("slope", Gate.Rows.FROZEN);
    DoubleFunction<Boolean> below =
        high -> gate.reaching(0.7, new Gate.Interval(0.6, high), 0.8, 1.25, text()).held();
    assertThat(below.apply(Math.nextUp(0.8))).isTrue();
    assertThat(below.apply(0.8)).isTrue();
    assertThat(below.apply(Math.nextDown(0.8))).isFalse();
    DoubleFunction<Boolean> above =
        low -> gate.reaching(1.4, new Gate.Interval(low, 1.5), 0.8, 1.25, text()).held();
    assertThat(above.apply(Math.nextDown(1.25))).isTrue();
    assertThat(above.apply(1.25)).isTrue();
    assertThat(above.apply(Math.nextUp(1.25))).isFalse();
    assertThat(
            gate.reaching(Double.NaN, new Gate.Interval(Double.NaN, Double.NaN), 0.8, 1.25, text())
                .held())
        .isFalse();
  }

  @Test
  void slopeIsMeasuredOnWhatTheModelSays() {
    // Twice the log-odds of a calibrated model: slope a half of what it was.
    double once = Objects.requireNonNull(find(judge(LOOSE), "slope").value());
    double[] doubled = new double[CLIENTS];
    boolean[] positives = new boolean[CLIENTS];
    for (int i = 0; i < CLIENTS; i++) {
      doubled[i] = 2 * CHALLENGER.value(i);
      positives[i] = CHALLENGER.positive(i);
    }
    GateResult twice =
        find(new ChallengerGates(LOOSE).of(new Outcomes(doubled, positives), 0), "slope");
    assertThat(Objects.requireNonNull(twice.value())).isBetween(0.499 * once, 0.501 * once);
    assertThat(Objects.requireNonNull(twice.low())).isLessThan(twice.value());
  }

  @Test
  void aScoreThatPartsTheOutcomesHasNoSlopeAndDoesNotHold() {
    Outcomes parted =
        new Outcomes(new double[] {-2, -1, 1, 2}, new boolean[] {false, false, true, true});
    GateResult slope = find(new ChallengerGates(LOOSE).of(parted, 0), "slope");
    assertThat(slope.held()).isFalse();
    assertThat(slope.sentence().en()).contains("could not be measured");
  }

  @Test
  void whatIsNoNumberHoldsNoGate() {
    Gate gate = new Gate("parity", Gate.Rows.FROZEN);
    assertThat(gate.atMost(Double.NaN, 1, null, text()).held()).isFalse();
    assertThat(gate.atLeast(Double.NaN, 0, text()).held()).isFalse();
  }

  @Test
  void theSameModelDiffersByExactlyNothing() {
    GateSettings strict =
        new GateSettings(1e-6, 0.5, 0.5, 2, 0, 0, 0, DrawnClients.GENDER, 10, 0, 1e-12, 10);
    assertThat(
            new RivalGates(strict, DrawnClients.RULE, DrawnClients.RULE)
                .of(DrawnClients.judged(CHAMPION, CHAMPION)))
        .hasSize(5)
        .allMatch(GateResult::held)
        .allSatisfy(gate -> assertThat(gate.value()).isZero());
  }

  @Test
  void aBetterChallengerHoldsWithoutAnySlack() {
    GateSettings strict =
        new GateSettings(1e-6, 0.5, 0.5, 2, 0, 0, 1, DrawnClients.GENDER, 10, 1, 1e9, 10);
    assertThat(
            new RivalGates(strict, DrawnClients.RULE, DrawnClients.RULE)
                .of(DrawnClients.judged(CHAMPION, DrawnClients.model(CLIENTS, 1.8, 0, 3))))
        .allMatch(GateResult::held);
  }

  private static void assertHeld(String gate, double bound, boolean held) {
    GateResult result = find(judge(withBound(gate, bound)), gate);
    assertThat(result.held()).as("%s with bound %s", gate, bound).isEqualTo(held);
    assertThat(result.sentence().en()).contains("on the frozen tenth: ", "bound at ");
    assertThat(result.sentence().fr()).contains("sur le dixième gelé");
  }

  private static List<GateResult> judge(GateSettings settings) {
    List<GateResult> results = new ArrayList<>(new ChallengerGates(settings).of(CHALLENGER, 3e-7));
    results.addAll(
        new RivalGates(settings, DrawnClients.RULE, DrawnClients.RULE)
            .of(DrawnClients.judged(CHAMPION, CHALLENGER)));
    return results;
  }

  private static GateResult find(List<GateResult> results, String gate) {
    return results.stream().filter(one -> one.gate().equals(gate)).findFirst().orElseThrow();
  }

  private static GateSettings withBound(String gate, double bound) {
    return new GateSettings(
        gate.equals("parity") ? bound : LOOSE.parity(),
        gate.equals("least-auc") ? bound : LOOSE.leastAuc(),
        LOOSE.leastSlope(),
        LOOSE.mostSlope(),
        gate.equals("auc-loss") ? bound : LOOSE.aucLoss(),
        gate.equals("cost-rise") ? bound : LOOSE.costRise(),
        gate.equals("fairness-rise") ? bound : LOOSE.fairnessRise(),
        LOOSE.groups(),
        LOOSE.leastGroup(),
        gate.equals("refusal-shift") ? bound : LOOSE.refusalShift(),
        gate.equals("score-psi") ? bound : LOOSE.scorePsi(),
        LOOSE.leastClients());
  }

  private static fr.pretadepenser.contract.feature.Text text() {
    return new fr.pretadepenser.contract.feature.Text("mesure", "measure");
  }
}

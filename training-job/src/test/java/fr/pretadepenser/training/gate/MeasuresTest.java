package fr.pretadepenser.training.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.typesafe.config.ConfigFactory;
import fr.pretadepenser.contract.bundle.GateResult;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.training.evaluate.Outcomes;
import fr.pretadepenser.training.evaluate.Stakes;
import fr.pretadepenser.training.fairness.Groups;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the gates measure, by hand. */
class MeasuresTest {
  /** Refused, refused, granted, granted; the first and the last have difficulties. */
  private static final Outcomes FORMER = outcomes(0, 0, -5, -5);

  /** Granted, refused, refused, granted. */
  private static final Outcomes LATTER = outcomes(-5, 0, 0, -5);

  @Test
  void costIsComparedClientByClient() {
    // The first is now lost, 10, the third refused in vain, 1: differences 10, 0, 1, 0.
    GateResult rise = gate(judged(Stakes.equal(DrawnClients.RULE)), "cost-rise");
    assertThat(rise.value()).isEqualTo(11.0 / 4);
    double variance = (101 - 4 * 2.75 * 2.75) / 3;
    assertThat(rise.high()).isCloseTo(2.75 + 1.959964 * Math.sqrt(variance / 4), within(1e-12));
  }

  @Test
  void costWeighsByTheCreditWhereItIsTheUnit() {
    // The client lost has a credit of twice the mean, the one refused in vain of half of it.
    double[] credits = {200, 80, 50, 70};
    GateResult rise = gate(judged(Stakes.ofCredit(DrawnClients.RULE, credits)), "cost-rise");
    assertThat(rise.value()).isEqualTo((2 * 10 + 0.5) / 4);
  }

  @Test
  void refusalCountsFromTheThresholdOn() {
    Outcomes at = outcomes(Math.log(1.0 / 10), 0, -5, -5);
    assertThat(refusals(at).rate()).isEqualTo(0.5);
  }

  @Test
  void theGapIsOfSoundClientsRefusedAndOfGroupsLargeEnough() {
    Groups groups =
        new Groups(
            "code_gender", new Text("sexe", "sex"), List.of("a", "b", "?"), new int[] {0, 0, 1, 2});
    FairnessGap gap =
        Objects.requireNonNull(FairnessGap.of(groups, refusals(FORMER), refusals(LATTER), 1));
    // Sound is one of a, refused by both, and one of b, refused by the latter only.
    assertThat(gap.champion()).isEqualTo(1);
    assertThat(gap.challenger()).isZero();
    assertThat(gap.rise()).isEqualTo(-1);
    assertThat(FairnessGap.of(groups, refusals(FORMER), refusals(LATTER), 2)).isNull();
  }

  @Test
  void aGapThatCannotBeMeasuredIsNotHeld() {
    GateResult gate = gate(judged(Stakes.equal(DrawnClients.RULE)), "fairness-rise");
    assertThat(gate.held()).isFalse();
    assertThat(gate.sentence().en()).contains("could not be measured").contains("code_gender");
  }

  @Test
  void stabilityOfAShiftByHand() {
    double[] former = new double[100];
    double[] latter = new double[100];
    boolean[] positives = new boolean[100];
    positives[0] = true;
    Arrays.setAll(former, i -> i);
    // Ten clients of the lowest class move to the highest.
    Arrays.setAll(latter, i -> i < 10 ? 95 : i);
    double index =
        Stability.index(new Outcomes(former, positives), new Outcomes(latter, positives));
    // From 0.1 to half a client, 0.005, and from 0.1 to 0.2.
    assertThat(index).isCloseTo((0.005 - 0.1) * Math.log(0.05) + 0.1 * Math.log(2), within(1e-12));
    assertThat(Stability.index(new Outcomes(former, positives), new Outcomes(former, positives)))
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "parity = 0, training.gates.parity must be positive",
    "least-auc = 0.4, training.gates.least-auc must be in [0.5; 1)",
    "least-slope = 1.1, training.gates.least-slope must be in (0; 1]",
    "most-slope = 0.9, training.gates.most-slope must be at least 1",
    "auc-loss = -0.1, training.gates.auc-loss must be at least 0",
    "least-clients = 1, training.gates.least-clients must be at least 10"
  })
  void aBoundThatIsNoneIsNamed(String line, String sentence) {
    assertThatThrownBy(
            () ->
                GateSettings.of(
                    ConfigFactory.parseString(line)
                        .withFallback(ConfigFactory.load().getConfig("training.gates")),
                    List.of()))
        .hasMessageContaining(sentence.replace(';', ','));
  }

  @Test
  void thePolicyIsOneOfTwo() {
    assertThat(Policy.of(ConfigFactory.parseString("policy = propose"))).isEqualTo(Policy.PROPOSE);
    assertThatThrownBy(() -> Policy.of(ConfigFactory.parseString("policy = always")))
        .hasMessageContaining("training.promotion.policy must be automatic or propose, not always");
  }

  private static Judged judged(Stakes stakes) {
    return new Judged(Gate.Rows.FROZEN, FORMER, LATTER, List.of(), stakes);
  }

  private static GateResult gate(Judged judged, String name) {
    return new RivalGates(DrawnClients.loose(), DrawnClients.RULE, DrawnClients.RULE)
        .of(judged).stream().filter(one -> one.gate().equals(name)).findFirst().orElseThrow();
  }

  private static Refusals refusals(Outcomes outcomes) {
    return Refusals.of(outcomes, DrawnClients.RULE);
  }

  private static Outcomes outcomes(double... logOdds) {
    return new Outcomes(logOdds, new boolean[] {true, false, false, true});
  }
}

package fr.pretadepenser.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.typesafe.config.ConfigFactory;
import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.contract.score.DecisionRule;
import org.junit.jupiter.api.Test;

class CostsTest {
  private static final Outcomes CLIENTS =
      new Outcomes(
          new double[] {0.01, 0.08, 0.1, 0.3, 0.5},
          new boolean[] {false, true, false, false, true});

  @Test
  void theBandIsAsWideAsSendsTheShareToAPerson() {
    Costs costs = costs("grey-half-width = null, grey-share = 0.4");
    assertThat(costs.rule().greyLow()).isEqualTo(1.0 / 11);
    DecisionRule rule = costs.rule(CLIENTS);
    assertThat(rule.greyHigh() - rule.threshold()).isCloseTo(1.0 / 11 - 0.08, within(1e-12));
    assertThat(rule.decide(0.08)).isEqualTo(Decision.REVIEW);
    assertThat(rule.decide(0.1)).isEqualTo(Decision.REVIEW);
    assertThat(rule.decide(0.3)).isEqualTo(Decision.REFUSED);
  }

  @Test
  void aGivenWidthNeedsNoClients() {
    assertThat(costs("").rule(CLIENTS)).isEqualTo(costs("").rule());
    assertThat(costs("").rule().greyLow()).isCloseTo(1.0 / 11 - 0.01, within(1e-12));
  }

  @Test
  void bothWidthsOrNoneAreRefused() {
    assertThatThrownBy(() -> costs("grey-share = 0.1"))
        .hasMessageContaining("exactly one of grey-half-width and grey-share");
    assertThatThrownBy(() -> costs("grey-half-width = null"))
        .hasMessageContaining("exactly one of grey-half-width and grey-share");
    assertThatThrownBy(() -> costs("unit = loan")).hasMessageContaining("unit is");
  }

  @Test
  void errorsWeighByTheCredit() {
    DecisionRule rule = costs("unit = credit, false-negative = 0.5, false-positive = 0.05").rule();
    Stakes stakes = Stakes.ofCredit(rule, new double[] {100, 300, 200, 100, 300});
    // Mean credit 200. Granted and lost: 300, so 1.5 x 10. Refused in vain: 200 and 100.
    DecisionCost cost = DecisionCost.at(CLIENTS, rule.threshold(), stakes);
    assertThat(cost.mean()).isCloseTo((15 + 1 + 0.5) / 5, within(1e-12));
    assertThat(stakes.falseRefusal()).isCloseTo(10, within(1e-12));
    assertThat(cost.mean() * stakes.falseRefusal()).isCloseTo((150 + 10 + 5) / 5.0, within(1e-9));
  }

  private static Costs costs(String changes) {
    return Costs.of(
        ConfigFactory.parseString(changes)
            .withFallback(ConfigFactory.defaultReference().getConfig("training.costs")));
  }
}

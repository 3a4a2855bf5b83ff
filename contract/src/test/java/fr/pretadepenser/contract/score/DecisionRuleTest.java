package fr.pretadepenser.contract.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DecisionRuleTest {
  private static final DecisionRule RULE = DecisionRule.ofCosts(10, 1, 0.01);

  @Test
  void putsTheThresholdWhereBothErrorsCostTheSame() {
    assertThat(RULE.threshold()).isEqualTo(1.0 / 11);
  }

  @Test
  void grantsBelowTheBandRefusesAboveItAndLeavesTheBandToAPerson() {
    assertThat(RULE.decide(Math.nextDown(RULE.greyLow()))).isEqualTo(Decision.GRANTED);
    assertThat(RULE.decide(RULE.greyLow())).isEqualTo(Decision.REVIEW);
    assertThat(RULE.decide(RULE.threshold())).isEqualTo(Decision.REVIEW);
    assertThat(RULE.decide(RULE.greyHigh())).isEqualTo(Decision.REVIEW);
    assertThat(RULE.decide(Math.nextUp(RULE.greyHigh()))).isEqualTo(Decision.REFUSED);
  }

  @Test
  void neverRefusesAnUnknownProbabilityAutomatically() {
    assertThat(RULE.decide(Double.NaN)).isEqualTo(Decision.REVIEW);
  }

  @Test
  void keepsTheBandWithinProbabilities() {
    DecisionRule wide = DecisionRule.ofCosts(10, 1, 0.5);
    assertThat(wide.greyLow()).isZero();
    assertThat(wide.greyHigh()).isEqualTo(1.0 / 11 + 0.5);
  }

  @Test
  void refusesCostsThatAreNotPositiveAndABandBesideTheThreshold() {
    assertThatThrownBy(() -> DecisionRule.ofCosts(0, 1, 0.01)).hasMessageContaining("costs");
    assertThatThrownBy(() -> new DecisionRule(10, 1, 0.09, 0.1, 0.2))
        .hasMessageContaining("does not hold threshold");
  }
}

package fr.pretadepenser.training.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.SourceTable;
import org.junit.jupiter.api.Test;

class StepTest {

  @Test
  void isReadFromNamesOfTables() {
    assertThat(Step.parse("application, bureau,bureau_balance").tables())
        .containsExactly(SourceTable.APPLICATION, SourceTable.BUREAU, SourceTable.BUREAU_BALANCE);
  }

  @Test
  void anUnknownTableIsNamedBesideTheKnownOnes() {
    assertThatThrownBy(() -> Step.parse("application,loans"))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith("--steps: there is no table 'loans'; known are application, bureau")
        .hasMessageEndingWith("credit_card_balance");
  }
}

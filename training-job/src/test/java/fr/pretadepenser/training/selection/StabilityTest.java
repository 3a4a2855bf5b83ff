package fr.pretadepenser.training.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class StabilityTest {
  @Test
  void isTheMeanOverPairsOfWhatBothKeepOverWhatEitherKeeps() {
    Stability stability =
        Stability.of(List.of(List.of("a", "b"), List.of("a", "b"), List.of("a", "c")));
    // Once 2 of 2, twice 1 of 3.
    assertThat(stability.jaccard()).isCloseTo((1 + 1 / 3.0 + 1 / 3.0) / 3, within(1e-12));
    assertThat(stability.everywhere()).containsExactly("a");
  }
}

package fr.pretadepenser.training.tune;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.training.fit.Boosting;
import fr.pretadepenser.training.tune.Rungs.Rung;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is tried, and on how many clients. */
class RungsTest {
  private static final Boosting CONFIGURED =
      new Boosting(4, 0.05, 0.8, 0.5, 20, 5, 256, 800, 40, 1);

  @Test
  void aThirdOfTheCandidatesGoesOnToThreeTimesTheClients() {
    assertThat(Rungs.of(27, 3))
        .containsExactly(new Rung(0, 27, 1.0 / 9), new Rung(1, 9, 1.0 / 3), new Rung(2, 3, 1.0));
    assertThat(Rungs.of(3, 3)).containsExactly(new Rung(0, 3, 1.0));
  }

  @Test
  void theConfiguredSettingsComeFirstAndTheSeedSaysWhoFollows() {
    List<Boosting> drawn = SearchSpace.draw(CONFIGURED, 20, 7);
    assertThat(drawn).hasSize(20).startsWith(CONFIGURED).doesNotHaveDuplicates();
    assertThat(SearchSpace.draw(CONFIGURED, 20, 7)).isEqualTo(drawn);
    assertThat(SearchSpace.draw(CONFIGURED, 20, 8)).isNotEqualTo(drawn);
  }

  @Test
  void aPenaltyThatNobodyConfiguredIsTriedByHalfTheCandidates() {
    List<Boosting> drawn = SearchSpace.draw(CONFIGURED, 101, 7).subList(1, 101);
    assertThat(drawn.stream().filter(one -> one.gamma() > 0).count()).isBetween(35L, 65L);
    assertThat(drawn.stream().filter(one -> one.alpha() > 0).count()).isBetween(35L, 65L);
  }

  @Test
  void aSlowerRateMayWalkAsFar() {
    for (Boosting drawn : SearchSpace.draw(CONFIGURED, 50, 7)) {
      assertThat(drawn.maxRounds() * drawn.eta()).isGreaterThanOrEqualTo(800 * 0.05 - 1e-9);
      assertThat(drawn.earlyStopping()).isGreaterThanOrEqualTo(40);
    }
  }
}

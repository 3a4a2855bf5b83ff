package fr.pretadepenser.demodata.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.demodata.draw.Draw.Topic;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DrawTest {
  @Test
  void aStreamDependsOnSeedClientAndTopic() {
    double drawn = new Draw(1, 100_001, Topic.FATE).uniform();

    assertThat(new Draw(1, 100_001, Topic.FATE).uniform()).isEqualTo(drawn);
    assertThat(new Draw(2, 100_001, Topic.FATE).uniform()).isNotEqualTo(drawn);
    assertThat(new Draw(1, 100_002, Topic.FATE).uniform()).isNotEqualTo(drawn);
    assertThat(new Draw(1, 100_001, Topic.NAME).uniform()).isNotEqualTo(drawn);
  }

  @Test
  void quantilesAreLinearInBetween() {
    Quantiles quantiles = Quantiles.of(0, 1, 5, 25, 50, 75, 95, 99, 100);

    assertThat(quantiles.at(0.3)).isCloseTo(30, within(1e-9));
    assertThat(quantiles.at(0)).isZero();
    assertThat(quantiles.at(1)).isEqualTo(100);
    assertThat(quantiles.atNormal(0)).isCloseTo(50, within(1e-4));
    assertThat(quantiles.atNormal(1.644854)).isCloseTo(95, within(1e-3));
    assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.of(1, 2));
  }

  @Test
  void aChoiceFollowsItsShares() {
    Choice choice = Choice.of("Stone, brick=3; Panel=1; =1");
    Draw draw = new Draw(1, 1, Topic.NAME);
    int[] counts = new int[3];
    for (int i = 0; i < 50_000; i++) {
      counts[choice.index(draw)]++;
    }

    assertThat(counts[0] / 50_000.0).isCloseTo(0.6, within(0.01));
    assertThat(new String(choice.field(0), StandardCharsets.UTF_8)).isEqualTo("\"Stone, brick\"");
    assertThat(choice.field(choice.indexOf(""))).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> choice.indexOf("Wood"));
  }
}

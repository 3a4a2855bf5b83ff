package fr.pretadepenser.serving.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.DoubleNode;
import fr.pretadepenser.contract.bundle.Population;
import fr.pretadepenser.contract.bundle.Reference;
import fr.pretadepenser.contract.bundle.Reference.Distribution;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.model.tiny.TinyBundles;
import fr.pretadepenser.serving.score.InputDomain.Range;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a number may be: the bounds of its unit, or further if training clients went further. */
class InputDomainTest {
  private static final Feature SCORE = TinyBundles.model().dictionary().feature("ext_source_2");

  @Test
  void aUnitBoundsItsNumbers() {
    assertThat(Range.of(Unit.SHARE).accepted()).isEqualTo("a number from 0 to 1");
    assertThat(Range.of(Unit.COUNT).accepted()).isEqualTo("a number of at least 0");
    assertThat(Range.of(Unit.DAYS).accepted()).isEqualTo("a number");
    assertThat(Range.of(Unit.SHARE).accepts(new DoubleNode(1))).isTrue();
    assertThat(Range.of(Unit.SHARE).accepts(new DoubleNode(1.01))).isFalse();
    assertThat(Range.of(Unit.COUNT).accepts(new DoubleNode(-1))).isFalse();
    assertThat(Range.of(Unit.DAYS).accepts(new DoubleNode(-1))).isTrue();
  }

  @Test
  void whatTrainingClientsHadIsAccepted() {
    Range range = Range.of(Unit.SHARE).widenedTo(SCORE, reference(-0.69954, 6185.2));
    assertThat(range.accepted()).isEqualTo("a number from -0.7 to 6190");
    assertThat(range.accepts(new DoubleNode(-0.69954))).isTrue();
    assertThat(range.accepts(new DoubleNode(6185.2))).isTrue();
    assertThat(range.accepts(new DoubleNode(6191))).isFalse();
  }

  @Test
  void trainingClientsNeverNarrowAUnit() {
    assertThat(Range.of(Unit.SCORE).widenedTo(SCORE, reference(0.1, 0.8)))
        .isEqualTo(Range.of(Unit.SCORE));
    Reference silent = new Reference(List.of(0.0, 1.0), Map.of(), Map.of());
    assertThat(Range.of(Unit.SCORE).widenedTo(SCORE, silent)).isEqualTo(Range.of(Unit.SCORE));
  }

  private static Reference reference(double least, double most) {
    Distribution all = new Distribution(10, 0, List.of(least, most), null);
    return new Reference(
        List.of(0.0, 1.0), Map.of(SCORE.name(), Map.of(Population.ALL, all)), Map.of());
  }
}

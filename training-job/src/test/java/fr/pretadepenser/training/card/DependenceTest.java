package fr.pretadepenser.training.card;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.training.card.Dependence.Part;
import fr.pretadepenser.training.tiny.TinyNight;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DependenceTest {

  @Test
  void clientsOfOneValueStayTogether() {
    double[] values = {1, 2, 2, Double.NaN, 5};
    double[] contributions = {-0.5, 0.25, 0.75, 0.9, 1.5};
    Dependence dependence =
        Dependence.of(
            TinyNight.dictionary().feature("ext_source_2"), List.of(), values, contributions);
    assertThat(dependence.parts()).extracting(Part::value).containsExactly(1.0, 2.0, 5.0);
    assertThat(dependence.parts()).extracting(Part::mean).containsExactly(-0.5, 0.5, 1.5);
    assertThat(dependence.parts().get(1).low()).isEqualTo(0.25);
    assertThat(dependence.parts().get(1).high()).isEqualTo(0.75);
    assertThat(Objects.requireNonNull(dependence.missing()).mean()).isEqualTo(0.9);
  }

  @Test
  void aCategorysIndexIsItsName() {
    double[] values = {0, 1, 0, 2};
    double[] contributions = {1, 2, 3, 4};
    Dependence dependence =
        Dependence.of(
            TinyNight.dictionary().feature("occupation_type"),
            List.of("Laborers", "Managers"),
            values,
            contributions);
    assertThat(dependence.parts())
        .extracting(Part::category)
        .containsExactly("Laborers", "Managers");
    // The index after the last is missing or unseen.
    assertThat(Objects.requireNonNull(dependence.missing()).clients()).isEqualTo(1);
  }

  @Test
  void manyValuesAreGatheredInTwenty() {
    double[] values = new double[1_000];
    for (int i = 0; i < values.length; i++) {
      values[i] = i;
    }
    Dependence dependence =
        Dependence.of(TinyNight.dictionary().feature("ext_source_2"), List.of(), values, values);
    assertThat(dependence.parts()).hasSize(20).allMatch(part -> part.clients() == 50);
    assertThat(dependence.missing()).isNull();
  }
}

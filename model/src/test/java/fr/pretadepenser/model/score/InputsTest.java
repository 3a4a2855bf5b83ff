package fr.pretadepenser.model.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.model.tiny.TinyBundles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InputsTest {
  private static final List<Feature> INPUTS = TinyBundles.model().dictionary().inputs();

  @Test
  void valuesStandAtThePlaceOfTheirInput() {
    Inputs inputs = Inputs.of(INPUTS, Map.of("amt_credit", 300_000, "occupation_type", "Laborers"));

    assertThat(inputs.numbers()[1]).isEqualTo(300_000);
    assertThat(inputs.categories()[6]).isEqualTo("Laborers");
    assertThat(inputs.numbers()[6]).isNaN();
    assertThat(inputs.categories()[1]).isNull();
  }

  @Test
  void absentNullAndNotFiniteAreMissing() {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("amt_credit", null);
    values.put("amt_annuity", Double.POSITIVE_INFINITY);
    values.put("amt_income_total", Double.NaN);

    assertThat(Inputs.of(INPUTS, values).numbers()).containsOnly(Double.NaN);
  }

  @Test
  void aValueOfTheOtherTypeIsNamed() {
    assertThatThrownBy(() -> Inputs.of(INPUTS, Map.of("amt_credit", "much")))
        .hasMessage("amt_credit must be a number, not much");
    assertThatThrownBy(() -> Inputs.of(INPUTS, Map.of("occupation_type", 3)))
        .hasMessage("occupation_type must be a string, not 3");
  }

  @Test
  void aNameThatIsNoInputIsNamed() {
    assertThatThrownBy(() -> Inputs.of(INPUTS, Map.of("credit_income_ratio", 3)))
        .hasMessage("credit_income_ratio is not an input of the model");
  }
}

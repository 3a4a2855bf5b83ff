package fr.pretadepenser.contract.feature;

import static fr.pretadepenser.contract.feature.Formula.constant;
import static fr.pretadepenser.contract.feature.Formula.input;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pretadepenser.contract.json.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormulaTest {
  private static final Formula RATE_12 =
      input("amt_annuity")
          .times(constant(12))
          .over(input("amt_credit"))
          .power(1)
          .minus(constant(1));

  @Test
  void computesTheImpliedYearlyRateOfALoanRepaidInTwelveMonths() {
    Map<String, Double> loan = Map.of("amt_annuity", 900.0, "amt_credit", 10_000.0);
    assertThat(RATE_12.evaluate(loan::get)).isEqualTo(900.0 * 12 / 10_000 - 1, within(1e-15));
  }

  @Test
  void isMissingWhenAnyInputIs() {
    Formula smallest = input("a").min(input("b")).max(constant(0)).plus(constant(1));
    assertThat(smallest.evaluate(name -> name.equals("a") ? 1 : Double.NaN)).isNaN();
  }

  @Test
  void namesItsInputsOnceInOrderOfUse() {
    Formula formula = input("b").plus(input("a")).times(input("b"));
    assertThat(formula.inputs()).containsExactly("b", "a");
  }

  @Test
  void isTheSameAfterAJourneyThroughJson() throws JsonProcessingException {
    String json = Json.line(input("a").minus(constant(2)).over(input("b")));
    assertThat(json)
        .isEqualTo(
            "{\"op\":\"div\",\"left\":{\"op\":\"sub\",\"left\":\"a\",\"right\":2.0},\"right\":\"b\"}");
    assertThat(Json.MAPPER.readValue(Json.line(RATE_12), Formula.class)).isEqualTo(RATE_12);
  }

  @Test
  void refusesAnythingElse() {
    assertThatThrownBy(() -> Json.MAPPER.readValue("{\"op\":\"add\"}", Formula.class))
        .hasMessageContaining("not a formula");
  }
}

package fr.pretadepenser.contract.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pretadepenser.contract.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeatureDictionaryTest {
  private static final Feature CREDIT = feature("amt_credit", Unit.MONEY, Protection.NONE, null);
  private static final Feature JOB = feature("job", Unit.CATEGORY, Protection.PROXY, null);
  private static final Feature AGE = feature("age_years", Unit.YEARS, Protection.PROTECTED, null);
  private static final Feature HALF =
      feature(
          "half",
          Unit.MONEY,
          Protection.NONE,
          Formula.input("amt_credit").over(Formula.constant(2)));

  @Test
  void tellsWhatIsGivenFromWhatIsComputedInTheBundle() {
    FeatureDictionary dictionary = new FeatureDictionary(List.of(CREDIT, JOB, HALF));
    assertThat(dictionary.inputs()).containsExactly(CREDIT, JOB);
    assertThat(dictionary.feature("half")).isEqualTo(HALF);
  }

  @Test
  void leavesProtectedFeaturesOutOfTheDefaultModelAndKeepsProxies() {
    FeatureDictionary night = new FeatureDictionary(List.of(CREDIT, AGE, JOB));
    assertThat(night.withoutProtected().features()).containsExactly(CREDIT, JOB);
  }

  @Test
  void isTheSameAfterAJourneyThroughJson() throws JsonProcessingException {
    FeatureDictionary dictionary = new FeatureDictionary(List.of(CREDIT, JOB, HALF));
    assertThat(Json.MAPPER.readValue(Json.pretty(dictionary), FeatureDictionary.class))
        .isEqualTo(dictionary);
  }

  @Test
  void refusesTwoFeaturesOfOneName() {
    assertThatThrownBy(() -> new FeatureDictionary(List.of(CREDIT, CREDIT)))
        .hasMessage("two features are named amt_credit");
  }

  @Test
  void refusesAFormulaOverACategoryOrAnUnknownName() {
    Feature ofJob = feature("x", Unit.RATIO, Protection.NONE, Formula.input("job"));
    assertThatThrownBy(() -> new FeatureDictionary(List.of(JOB, ofJob)))
        .hasMessage("formula of x reads job, not a numeric input");
    assertThatThrownBy(() -> new FeatureDictionary(List.of(HALF)))
        .hasMessage("formula of half reads amt_credit, not a numeric input");
  }

  @Test
  void refusesANameOffPatternAndASentenceWithoutItsValue() {
    assertThatThrownBy(() -> feature("AMT_CREDIT", Unit.MONEY, Protection.NONE, null))
        .hasMessageContaining("AMT_CREDIT");
    assertThatThrownBy(() -> new Text("", "amount")).hasMessageContaining("one language");
  }

  private static Feature feature(
      String name, Unit unit, Protection protection, @Nullable Formula formula) {
    return new Feature(
        name,
        new Text("libellé", "label"),
        new Text("Valeur : {value}", "Value: {value}"),
        unit,
        SourceTable.APPLICATION,
        Family.AFFORDABILITY,
        new Text("inconnu", "unknown"),
        Direction.UNCONSTRAINED,
        protection,
        false,
        false,
        formula);
  }
}

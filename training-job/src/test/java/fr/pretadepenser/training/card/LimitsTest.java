package fr.pretadepenser.training.card;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.training.evaluate.Evaluation;
import fr.pretadepenser.training.evaluate.Outcomes;
import fr.pretadepenser.training.evaluate.Platt;
import fr.pretadepenser.training.evaluate.Stakes;
import fr.pretadepenser.training.fairness.Fairness;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LimitsTest {

  @Test
  void aSoundModelHasTheLimitsOfItsData() {
    assertThat(limits(1, TinyCard.fairness(0)))
        .anyMatch(limit -> limit.contains("2,000 loans that were granted"))
        .anyMatch(limit -> limit.contains("The AUC is known to ±"))
        .noneMatch(limit -> limit.contains("calibration slope"))
        .noneMatch(limit -> limit.contains("below four fifths"));
  }

  @Test
  void aBadCalibrationIsOne() {
    assertThat(limits(2, null)).anyMatch(limit -> limit.contains("calibration slope is not"));
  }

  @Test
  void whatWasNotMeasuredIsOne() {
    assertThat(limits(1, null)).anyMatch(limit -> limit.contains("Fairness was not measured"));
    assertThat(limits(1, TinyCard.fairness(0)))
        .anyMatch(limit -> limit.contains("lacks protected attribute age_years"))
        .anyMatch(limit -> limit.contains("training.fairness.variant"))
        .anyMatch(limit -> limit.contains("training.fairness.proxy-clients"));
  }

  @Test
  void smallAndDisfavouredGroupsAreNamed() {
    assertThat(limits(1, TinyCard.fairness(2)))
        .anyMatch(limit -> limit.startsWith("Sex, group C: 3 clients"))
        .anyMatch(limit -> limit.startsWith("Sex, group B: granted 0."));
  }

  @Test
  void aGroupWhoseRiskIsSetTooLowIsNamed() {
    assertThat(limits(1, TinyCard.fairness(0, 1)))
        .anyMatch(limit -> limit.matches("Sex, group B: .* difficulties predicted, .* observed .*"))
        .noneMatch(limit -> limit.matches("Sex, group A: .* difficulties predicted, .*"));
  }

  @Test
  void aFeatureThatGivesAnAttributeAwayIsNamedAsPeopleAndAsFilesNameIt() {
    assertThat(limits(1, TinyCard.givenAway()))
        .contains(
            "The model's features give \"Sex\" away (AUC up to 0.80), most of all \"Years employed\" (employed_years).");
  }

  @Test
  void anEmptyTableIsOne() {
    Data data = new Data("night", 9, 9, 9, Map.of("bureau", 0L), Map.of("bureau", 4L));
    assertThat(limits(1, data, null))
        .anyMatch(limit -> limit.startsWith("Table \"Credits elsewhere\" (bureau) is empty"));
  }

  private static List<String> limits(double extreme, @Nullable Fairness fairness) {
    Data data = new Data("night", 3_000, 2_200, 2_000, Map.of(), Map.of("application", 3L));
    return limits(extreme, data, fairness);
  }

  private static List<String> limits(double extreme, Data data, @Nullable Fairness fairness) {
    Outcomes clients = TinyCard.clients(extreme);
    return Limits.of(
            Evaluation.of(clients, TinyCard.RULE),
            data,
            Probability.of(Platt.IDENTITY, clients),
            Price.of(clients, TinyCard.RULE, Stakes.equal(TinyCard.RULE), 50, 1),
            fairness)
        .stream()
        .map(text -> text.en())
        .toList();
  }
}

package fr.pretadepenser.training.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.etl.night.Night;
import fr.pretadepenser.training.dataset.Folds;
import fr.pretadepenser.training.dataset.Frozen;
import fr.pretadepenser.training.evaluate.AucGain;
import fr.pretadepenser.training.fit.Boosting;
import fr.pretadepenser.training.tiny.LocalSpark;
import fr.pretadepenser.training.tiny.PlantedNight;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night whose bureau tells who pays, and whose earlier applications tell nothing. */
class LadderTest {
  private static final int CLIENTS = 1_500;

  @TempDir private static Path out;
  private static LadderReport report = new LadderReport("", 0, 0, 0, 0, List.of(), 0);

  @BeforeAll
  static void climb() {
    PlantedNight.write(LocalSpark.session(), Objects.requireNonNull(out), CLIENTS);
    report =
        ladder()
            .climb(
                night(),
                all -> all,
                List.of(
                    Step.parse("application"),
                    Step.parse("application,bureau"),
                    Step.parse("application,bureau,previous_application"),
                    Step.parse("application,bureau,previous_application")));
  }

  @Test
  void allStepsAreJudgedOnTheSameClients() {
    assertThat(report.clients()).isEqualTo(CLIENTS - frozen());
    assertThat(report.positives()).isBetween(400L, 700L);
    assertThat(report.rungs()).hasSize(4);
    assertThat(report.rungs()).extracting(Rung::slots).containsExactly(1, 3, 4, 4);
  }

  @Test
  void anInformativeTableShows() {
    AucGain gain = gain(1);
    assertThat(gain.low()).isGreaterThan(0.05);
    assertThat(report.rungs().get(1).verdict()).isEqualTo("better than the step before");
    assertThat(report.rungs().get(1).gains()).hasSize(2).allMatch(each -> each > 0.05);
  }

  @Test
  void aTableOfNoiseSpansZero() {
    assertThat(gain(2).spansZero()).isTrue();
    assertThat(report.rungs().get(2).verdict()).contains("the simpler set stays");
  }

  @Test
  void theSameStepTwiceGainsNothingAtAll() {
    assertThat(gain(3)).isEqualTo(new AucGain(0, 0, 0, 0));
  }

  @Test
  void gainsAreDifferencesOfTheAreasShownAndTheBootstrapAgrees() {
    for (int i = 1; i < 4; i++) {
      double difference =
          report.rungs().get(i).auc().value() - report.rungs().get(i - 1).auc().value();
      assertThat(gain(i).value()).isCloseTo(difference, within(1e-12));
      AucGain drawn = Objects.requireNonNull(report.rungs().get(i).bootstrap());
      assertThat(drawn.standardError()).isCloseTo(gain(i).standardError(), within(0.004));
    }
  }

  @Test
  void theReportIsReadByPeopleAndByMachines() {
    assertThat(report.table())
        .contains(CLIENTS - frozen() + " clients")
        .contains("better than the step before")
        .contains("application, bureau, previous_application");
    assertThat(Json.line(report)).contains("\"rungs\":[{\"tables\":[\"application\"]");
  }

  @Test
  void clientsTooFewToCompareAreRefused() {
    assertThatThrownBy(
            () ->
                ladder()
                    .climb(
                        night(),
                        all -> all.where("SK_ID_CURR < 100010"),
                        List.of(Step.parse("application"))))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("the ladder needs");
  }

  /** How many belong to the frozen tenth, which is not compared on. */
  private static long frozen() {
    return night().features().filter(Frozen.member()).count();
  }

  private static AucGain gain(int rung) {
    return Objects.requireNonNull(report.rungs().get(rung).gain());
  }

  private static Night night() {
    return Night.current(LocalSpark.session(), Objects.requireNonNull(out).toString());
  }

  private static Ladder ladder() {
    return new Ladder(
        List.of(),
        new Boosting(3, 0.2, 0.8, 0.8, 5, 5, 64, 60, 10, 1),
        new Folds(2, 1, 4),
        2,
        new LadderSettings(2, 300),
        step -> {});
  }
}

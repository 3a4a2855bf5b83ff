package fr.pretadepenser.model.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.bundle.Population;
import fr.pretadepenser.contract.bundle.Reference;
import fr.pretadepenser.contract.bundle.Reference.Distribution;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.score.Explanation.Standing;
import fr.pretadepenser.model.tiny.TinyBundles;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How usual a value is, told from quantiles at 0, 10, 50, 90 and 100 %. */
class StandingsTest {
  private static final List<Double> AT = List.of(0.0, 0.1, 0.5, 0.9, 1.0);
  private static final Feature DEBT = feature("bureau_active_debt");
  private static final Feature OCCUPATION = feature("occupation_type");

  private static Feature feature(String name) {
    return TinyBundles.model().dictionary().feature(name);
  }

  private static Standings standings(Double... quantiles) {
    Map<String, Long> categories = Map.of("Laborers", 150L, "Managers", 50L);
    return new Standings(
        new Reference(
            AT,
            Map.of(
                DEBT.name(),
                Map.of(Population.ALL, new Distribution(200, 20, List.of(quantiles), null)),
                OCCUPATION.name(),
                Map.of(Population.ALL, new Distribution(200, 0, List.of(), categories))),
            Map.of()));
  }

  private static Standing of(Standings standings, double debt) {
    return Objects.requireNonNull(standings.of(DEBT, debt, null));
  }

  @ParameterizedTest
  @CsvSource({
    "-1,   0.00, lower than for more than 99% of clients",
    "0,    0.00, lower than for more than 99% of clients",
    "5,    0.05, lower than for 95% of clients",
    "20,   0.20, lower than for 80% of clients",
    "50,   0.50, higher than for 50% of clients",
    "90,   0.90, higher than for 90% of clients",
    "1000, 1.00, higher than for more than 99% of clients",
  })
  void aNumberStandsAmongOthers(double debt, double percentile, String sentence) {
    Standing standing = of(standings(0.0, 10.0, 50.0, 90.0, 100.0), debt);
    assertThat(standing.percentile()).isEqualTo(percentile, within(1e-9));
    assertThat(standing.share()).isNull();
    assertThat(standing.sentence().en()).isEqualTo(sentence);
  }

  @Test
  void whatMostClientsHaveIsSaidToBeUsual() {
    Standing standing = of(standings(0.0, 0.0, 0.0, 90.0, 100.0), 0);
    assertThat(standing.percentile()).isEqualTo(0.25, within(1e-9));
    assertThat(standing.sentence().fr()).isEqualTo("comme chez 50\u00a0% des clients");
  }

  @Test
  void aCategoryIsAsUsualAsItsShare() {
    Standing laborers = standings(0.0).of(OCCUPATION, Double.NaN, "Laborers");
    assertThat(Objects.requireNonNull(laborers).share()).isEqualTo(0.75);
    assertThat(laborers.sentence().en()).isEqualTo("as for 75% of clients");
  }

  @Test
  void soIsAMissingValue() {
    Standing missing = of(standings(0.0, 10.0, 50.0, 90.0, 100.0), Double.NaN);
    assertThat(missing.percentile()).isNull();
    assertThat(missing.share()).isEqualTo(0.1);
    assertThat(missing.sentence().fr()).isEqualTo("non renseigné chez 10\u00a0% des clients");
  }

  @Test
  void nothingIsSaidOfWhatTheReferenceDoesNotKnow() {
    assertThat(standings().of(DEBT, 1, null)).isNull();
    assertThat(standings(0.0).of(feature("amt_credit"), 1, null)).isNull();
  }
}

package fr.pretadepenser.dashboard.language;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.feature.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {
  @ParameterizedTest
  @CsvSource({
    "-1, 1 jour avant, 1 day before",
    "-60, 60 jours avant, 60 days before",
    "-637, 21 mois avant, 21 months before",
    "-857, 2 ans 4 mois avant, 2 years 4 months before",
    "-731, 2 ans avant, 2 years before",
    "365, 12 mois après, 12 months after",
    "0, le jour même, the same day"
  })
  void daysAreCountedFromTheApplication(long days, String french, String english) {
    assertThat(new Durations(Language.FR).days(days)).isEqualTo(french);
    assertThat(new Durations(Language.EN).days(days)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({"-1, 1 mois avant", "-24, 2 ans avant", "-25, 2 ans 1 mois avant"})
  void soAreMonths(long months, String french) {
    assertThat(new Durations(Language.FR).months(months)).isEqualTo(french);
  }
}

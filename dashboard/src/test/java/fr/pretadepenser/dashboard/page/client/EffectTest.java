package fr.pretadepenser.dashboard.page.client;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.session.Theme;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectTest {
  private static final Frame ENGLISH =
      new Frame(Language.EN, Theme.SYSTEM, null, "", "/", Set.of());

  @ParameterizedTest
  @CsvSource({
    "0.8, raises the risk, raises, +0.80, 50, 50",
    "-0.4, lowers the risk, lowers, −0.40, 25, 25",
    "0.004, no visible effect, none, 0.00, 50, 0",
    "0, no visible effect, none, 0.00, 50, 0"
  })
  void wordsSignAndBarPointTheSameWay(
      double logOdds, String words, String tag, String amount, long start, long length) {
    Effect effect = new Effect(ENGLISH, logOdds, 0.8);

    assertThat(effect.direction()).isEqualTo(words);
    assertThat(effect.tag()).isEqualTo(tag);
    assertThat(effect.amount()).isEqualTo(amount);
    assertThat(effect.barStart()).isEqualTo(start);
    assertThat(effect.barLength()).isEqualTo(length);
  }
}

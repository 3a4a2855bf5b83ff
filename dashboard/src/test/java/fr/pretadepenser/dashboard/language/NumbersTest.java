package fr.pretadepenser.dashboard.language;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.feature.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  private static final Numbers FRENCH = new Numbers(Language.FR);
  private static final Numbers ENGLISH = new Numbers(Language.EN);

  @Test
  void aProbabilityIsWrittenAsItsReaderDoes() {
    assertThat(plain(FRENCH.percent(0.1234))).isEqualTo("12,3 %");
    assertThat(ENGLISH.percent(0.1234)).isEqualTo("12.3%");
  }

  @Test
  void thousandsAreGrouped() {
    assertThat(plain(FRENCH.whole(-1234567))).isEqualTo("−1 234 567");
    assertThat(ENGLISH.whole(-1234567)).isEqualTo("−1,234,567");
  }

  @ParameterizedTest
  @CsvSource({"0.04, 1, 0.0", "-0.04, 1, 0.0", "3.25, 1, +3.3", "-3.25, 1, −3.3", "0.004, 2, 0.00"})
  void aSignIsShownUnlessTheNumberRoundsToZero(double number, int digits, String written) {
    assertThat(ENGLISH.signed(number, digits)).isEqualTo(written);
  }

  @Test
  void decimalsEndWhereTheySayNothing() {
    assertThat(ENGLISH.decimal(0.26294859, 4)).isEqualTo("0.2629");
    assertThat(ENGLISH.decimal(24700.5, 2)).isEqualTo("24,700.5");
    assertThat(plain(FRENCH.decimal(24700.5, 2))).isEqualTo("24 700,5");
  }

  private static String plain(String text) {
    return text.replaceAll("\\h", " ");
  }
}

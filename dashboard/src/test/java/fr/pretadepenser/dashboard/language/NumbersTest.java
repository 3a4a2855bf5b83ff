package fr.pretadepenser.dashboard.language;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.feature.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1 234,50 | 1234.5", "1234,5 | 1234.5", "250 000 | 250000", "0,5 | 0.5", "7 | 7"})
  void aNumberTypedInFrenchIsReadAsSuch(String typed, double number) {
    assertThat(FRENCH.parse(typed)).hasValue(number);
    assertThat(FRENCH.parse(typed.replace(' ', '\u202f'))).hasValue(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1,234.50 | 1234.5", "250,000 | 250000", "0.5 | 0.5"})
  void aNumberTypedInEnglishIsReadAsSuch(String typed, double number) {
    assertThat(ENGLISH.parse(typed)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.234", "1,234.50", "1 23", "1,2,3", "-5", "1e9", "", "douze", "1,", "٣"})
  void whatFrenchDoesNotWriteSoIsRefusedNotGuessed(String typed) {
    assertThat(FRENCH.parse(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 234,50", "1,23", "1,2345", "1.2.3", "+5", "1e9"})
  void norWhatEnglishDoesNot(String typed) {
    assertThat(ENGLISH.parse(typed)).isEmpty();
  }

  @Test
  void whatIsWrittenIsReadBack() {
    for (double number : new double[] {0.01, 7, 999.5, 1000, 406597.5, 1e9}) {
      assertThat(FRENCH.parse(FRENCH.decimal(number, 2))).hasValue(number);
      assertThat(ENGLISH.parse(ENGLISH.decimal(number, 2))).hasValue(number);
    }
  }

  private static String plain(String text) {
    return text.replaceAll("\\h", " ");
  }
}

package fr.pretadepenser.etl.table.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text to numbers, to the bit. */
class NumbersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "1",
        "-1",
        "4.0",
        "-339.0",
        "0.1",
        ".5",
        "5.",
        "0.2495397473703521",
        "9007199254740993",
        "0.9007199254740993",
        "123456789012345678901234567890",
        "1e3",
        "-2.5E-3",
        "1e-400",
        "0.000000000000000000000012345",
        "365243.0",
        "+7"
      })
  void aDecimalIsTheDoubleNearestToIt(String text) {
    assertThat(decimal(text)).isEqualTo(Double.parseDouble(text));
  }

  @Test
  void anyDecimalIsReadAsJavaReadsIt() {
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      double value = random.nextGaussian() * Math.pow(10, random.nextInt(12) - 4);
      String shortened = String.format(Locale.ROOT, "%." + random.nextInt(12) + "f", value);
      assertThat(decimal(shortened)).as(shortened).isEqualTo(Double.parseDouble(shortened));
      assertThat(decimal(Double.toString(value))).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        ".",
        "-.",
        "x",
        "1x",
        "1.2.3",
        "NaN",
        "Infinity",
        "1d",
        "0x1p3",
        "1 ",
        "--1",
        "1-1"
      })
  void whatIsNoDecimalIsNaN(String text) {
    assertThat(decimal(text)).isNaN();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0", "7", "-12", "999999999999999999", "-999999999999999999"})
  void aWholeNumberHasUpTo18Digits(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(Numbers.isWhole(bytes, 0, bytes.length)).isTrue();
    assertThat(Numbers.whole(bytes, 0, bytes.length)).isEqualTo(Long.parseLong(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "1.0", "+1", "1000000000000000000", "a"})
  void whatIsNoWholeNumber(String text) {
    assertThat(Numbers.isWhole(text.getBytes(StandardCharsets.UTF_8), 0, text.length())).isFalse();
  }

  private static double decimal(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Numbers.decimal(bytes, 0, bytes.length);
  }
}

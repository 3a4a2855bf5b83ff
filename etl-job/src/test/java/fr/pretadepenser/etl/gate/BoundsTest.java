package fr.pretadepenser.etl.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {
  @ParameterizedTest
  @CsvSource({
    "at least 99 %, 0.99, 0.9899",
    "at most 5, 5, 5.01",
    "2 to 8, 2, 1.99",
    "2 to 8, 8, 8.01",
    "5 % to 30 %, 0.3, 0.31",
    "-2500 to -200, -200, -199",
  })
  void hold_upToTheirEnds(String text, double within, double beyond) {
    Bounds bounds = Bounds.parse(text);
    assertThat(bounds.holds(within)).isTrue();
    assertThat(bounds.holds(beyond)).isFalse();
  }

  @Test
  void none_holdAlways() {
    assertThat(Bounds.parse(" ")).isEqualTo(Bounds.ANY);
    assertThat(Bounds.ANY.holds(-1e300)).isTrue();
  }

  @Test
  void anythingElseIsRefused() {
    assertThatThrownBy(() -> Bounds.parse("about 5")).hasMessage("not bounds: about 5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at least 99.9 % | at least 99.9 %",
        "150000 to 900000 | 150,000 to 900,000",
        "0.05 to 60 | 0.05 to 60",
      })
  void areReadAloud(String text, String words) {
    assertThat(Bounds.parse(text).text()).isEqualTo(words);
  }
}

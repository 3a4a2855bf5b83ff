package fr.pretadepenser.serving.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Long labels break between words, and what does not fit is cut. */
class LabelsTest {
  @Test
  void aShortLabelStaysOnOneLine() {
    assertThat(Labels.wrap("Montant du crédit", Fonts.LABEL, 200, 2))
        .containsExactly("Montant du crédit");
  }

  @Test
  void aLongLabelBreaksBetweenWords() {
    assertThat(Labels.wrap("Debt still open at other lenders", Fonts.LABEL, 150, 2))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).doesNotContain("…"));
  }

  @Test
  void aVeryLongLabelIsCut() {
    var lines = Labels.wrap("Debt still open at other lenders ".repeat(5), Fonts.LABEL, 150, 2);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).endsWith("…");
    assertThat(Labels.wrap("Donaudampfschifffahrtsgesellschaft", Fonts.LABEL, 100, 2).get(0))
        .startsWith("Donau")
        .endsWith("…");
  }

  @Test
  void nothingTakesNoLine() {
    assertThat(Labels.wrap("", Fonts.LABEL, 150, 1)).isEmpty();
  }
}

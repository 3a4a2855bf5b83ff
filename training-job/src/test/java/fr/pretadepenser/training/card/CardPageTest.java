package fr.pretadepenser.training.card;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.training.card.page.CardPage;
import org.junit.jupiter.api.Test;

class CardPageTest {
  private static final String PAGE = CardPage.of(TinyCard.of(TinyCard.fairness(2)));

  @Test
  void textsAreEscaped() {
    assertThat(PAGE).contains("To &lt;try&gt;").contains("Pour &lt;essayer&gt;");
  }

  @Test
  void numbersAreWrittenAsTheLanguageWritesThem() {
    assertThat(PAGE).contains("<b>2,000</b>").contains("<b>2\u202f000</b>");
  }

  @Test
  void whatIsOffIsSaid() {
    assertThat(PAGE).contains("was not measured (training.fairness.variant = false)");
    assertThat(CardPage.of(TinyCard.of(null))).contains("training.fairness.groups is empty");
  }

  @Test
  void smallGroupsAreFlagged() {
    assertThat(PAGE).contains("<td>C *</td>").contains("<td>B</td>");
  }

  @Test
  void everyPlotHasATitleAndADescription() {
    int plots = PAGE.split("<svg ", -1).length;
    assertThat(PAGE.split("<title id=", -1)).hasSize(plots);
    assertThat(PAGE.split("<desc id=", -1)).hasSize(plots);
  }

  @Test
  void nothingIsFetchedAndNothingIsUndefined() {
    assertThat(PAGE)
        .doesNotContain("http")
        .doesNotContain("<script")
        .doesNotContain("NaN")
        .doesNotContain("Infinity");
  }
}

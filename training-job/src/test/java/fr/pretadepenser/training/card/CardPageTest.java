package fr.pretadepenser.training.card;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.training.card.page.CardPage;
import fr.pretadepenser.training.compare.Comparison;
import fr.pretadepenser.training.compare.Kind;
import fr.pretadepenser.training.compare.Standing;
import fr.pretadepenser.training.compare.Treatment;
import fr.pretadepenser.training.evaluate.AucGain;
import fr.pretadepenser.training.evaluate.Spread;
import java.util.List;
import java.util.Map;
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
  void aComparisonIsShownWithIntervalsAndTheDummyIsNotDrawn() {
    Comparison comparison =
        new Comparison(
            "night",
            2_000,
            160,
            5,
            12,
            List.of(
                standing(Kind.XGBOOST, 0.74, new AucGain(0, 0, 0, 0)),
                standing(Kind.DUMMY, Double.NaN, new AucGain(-0.24, 0.01, -0.26, -0.22))),
            Map.of(),
            1);
    String page = CardPage.of(TinyCard.of(null, comparison));
    assertThat(page)
        .contains("2,000 clients, 160 of them with difficulties; the same 12 columns and 5 folds")
        .contains("<td>dummy</td><td>none</td>")
        .contains("\u22120.2400<small>[\u22120.2600, \u22120.2200]</small>")
        .contains("xgboost, none 0.74")
        .doesNotContain("dummy, none")
        .doesNotContain("NaN");
    assertThat(PAGE).contains("No comparison was given");
  }

  private static Standing standing(Kind learner, double figure, AucGain behind) {
    Spread spread = new Spread(figure, 0.02, 0.01);
    Standing.Meaning meaning = new Standing.Meaning(spread, spread, spread, spread);
    Spread area = new Spread(Double.isNaN(figure) ? 0.5 : figure, 0.02, 0.01);
    return new Standing(
        learner, Treatment.NONE, area, 0.007, behind, spread, meaning, meaning, area, 3);
  }

  @Test
  void featuresAndTablesHaveNamesForPeopleAndSmallerThoseOfFiles() {
    assertThat(CardPage.of(TinyCard.of(TinyCard.givenAway())))
        .contains("<td>Years employed<small>employed_years</small></td>")
        .contains("<td>Années d'emploi<small>employed_years</small></td>")
        .contains("<td>Demande en cours<small>application</small></td>");
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

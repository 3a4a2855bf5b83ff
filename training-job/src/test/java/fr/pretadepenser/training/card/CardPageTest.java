package fr.pretadepenser.training.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.training.card.page.CardPage;
import java.io.IOException;
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
  void aComparisonIsShownAsItsTables() throws IOException {
    JsonNode comparison =
        Json.MAPPER.readTree(
            """
            {"rows":19,"learners":[{"learner":"forest","auc":{"mean":0.71,"spread":0.0123},
              "folds":[1,2]}]}
            """);
    String page = CardPage.of(TinyCard.of(null, comparison));
    assertThat(page)
        .contains("<th scope=\"col\">learner</th><th class=\"n\" scope=\"col\">auc</th></tr>")
        .contains("<td>forest</td><td class=\"n\">0.7100 ± 0.0123</td>");
    assertThat(PAGE).contains("No comparison was given");
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

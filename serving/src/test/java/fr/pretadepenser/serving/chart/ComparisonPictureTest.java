package fr.pretadepenser.serving.chart;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.feature.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** What the pictures of many clients say. */
class ComparisonPictureTest {

  private static List<Picture> all(Language language, Theme theme) {
    return List.of(
        PositionChart.of(Comparisons.position(250_000.0), language, theme),
        PositionChart.of(Comparisons.position(null), language, theme),
        DensityChart.of(Comparisons.density(250_000.0), language, theme),
        DensityChart.of(Comparisons.density(null), language, theme),
        DependenceChart.of(Comparisons.dependence(), language, theme),
        ImportanceChart.of(Comparisons.importance(), language, theme),
        CostChart.of(Comparisons.costs(), language, theme));
  }

  @ParameterizedTest
  @CsvSource({"FR, LIGHT", "FR, DARK", "EN, LIGHT", "EN, DARK"})
  void eachIsReadByScreenReaders(Language language, Theme theme) throws Exception {
    for (Picture picture : all(language, theme)) {
      Element root = PictureTest.parse(picture.svg()).getDocumentElement();
      assertThat(root.getAttribute("lang")).isEqualTo(language.tag());
      assertThat(PictureTest.texts(root, "title")).containsExactly(picture.title());
      assertThat(PictureTest.texts(root, "desc")).containsExactly(picture.description());
      assertThat(picture.svg()).isEqualTo(picture.svg());
      assertThat(picture.png()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"FR", "EN"})
  void noTextLeavesThePicture(Language language) throws Exception {
    for (Picture picture : all(language, Theme.LIGHT)) {
      PlacedText.of(picture)
          .forEach(
              text -> {
                assertThat(text.left())
                    .as("left of '%s' in %s", text.text(), picture.name())
                    .isNotNegative();
                assertThat(text.right())
                    .as("right of '%s' in %s", text.text(), picture.name())
                    .isLessThanOrEqualTo(picture.width());
                assertThat(text.baseline())
                    .as("bottom of '%s' in %s", text.text(), picture.name())
                    .isLessThanOrEqualTo(picture.height() - 4);
              });
    }
  }

  @Test
  void aPositionNamesTheGroupsAndRanksTheClient() throws Exception {
    List<String> texts =
        PictureTest.texts(
            PositionChart.of(Comparisons.position(250_000.0), Language.FR, Theme.LIGHT));
    assertThat(texts)
        .contains("Tous les clients", "1\u202f000 clients", "rang 62 sur 100")
        .contains("Ce client : 250\u202f000\u00a0€", "200\u202f000\u00a0€")
        .contains("Moins de 10 clients : rien n'est montré");
  }

  @Test
  void whoHasNoValueIsNotPlaced() throws Exception {
    assertThat(
            PictureTest.texts(
                PositionChart.of(Comparisons.position(null), Language.EN, Theme.DARK)))
        .contains("This client: not provided", "20% without a value");
    assertThat(
            PictureTest.texts(DensityChart.of(Comparisons.density(null), Language.EN, Theme.DARK)))
        .anyMatch(text -> text.startsWith("This client is not placed"));
  }

  @Test
  void theRarestCategoriesShareAPlace() throws Exception {
    List<String> texts =
        PictureTest.texts(
            DensityChart.of(Comparisons.density(250_000.0), Language.FR, Theme.LIGHT));
    assertThat(texts).contains("catégorie 6", "autres", "Ce client").doesNotContain("catégorie 8");
  }

  @Test
  void aDependenceSaysWhatRaisesAndWhatLowers() throws Exception {
    Picture picture = DependenceChart.of(Comparisons.dependence(), Language.FR, Theme.LIGHT);
    assertThat(PictureTest.texts(picture))
        .contains("▲ augmente le risque", "▼ réduit le risque", "non", "renseigné");
    assertThat(picture.description()).contains("1\u202f240 clients", "0,0 : +0,60");
  }

  @Test
  void theHeaviestFifteenAreShownOfAll() throws Exception {
    assertThat(
            PictureTest.texts(
                ImportanceChart.of(Comparisons.importance(), Language.EN, Theme.LIGHT)))
        .contains("By feature: 15 of 20", "0.710", "Feature 14")
        .doesNotContain("Feature 15");
  }

  @Test
  void costsShowTheThresholdAndTheCheapest() throws Exception {
    Picture picture = CostChart.of(Comparisons.costs(), Language.FR, Theme.LIGHT);
    assertThat(PictureTest.texts(picture))
        .contains("seuil du modèle : 9,1\u00a0%", "coût le plus bas mesuré : 10,0\u00a0%");
    assertThat(picture.description()).contains("0,50 refus à tort");
  }
}

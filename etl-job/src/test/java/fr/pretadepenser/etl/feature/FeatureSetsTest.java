package fr.pretadepenser.etl.feature;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.feature.Formula;
import fr.pretadepenser.contract.feature.Protection;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.etl.feature.declaration.Recipe;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FeatureSetsTest {
  private final FeatureDictionary dictionary = FeatureSets.dictionary();
  private final List<Feature> features = dictionary.features();

  @Test
  void everyNameLabelAndSentenceIsUsedOnce() {
    for (Function<Feature, String> text :
        List.<Function<Feature, String>>of(
            Feature::name,
            feature -> feature.label().fr(),
            feature -> feature.label().en(),
            feature -> feature.sentence().fr(),
            feature -> feature.sentence().en())) {
      assertThat(features).extracting(text).doesNotHaveDuplicates();
    }
  }

  @Test
  void frenchTextsContractAndElide() {
    assertThat(features)
        .extracting(feature -> feature.label().fr())
        .noneMatch(label -> label.matches(".*\\b([Dd]e|[Ll]e|[Ll]a) [aeiouéêh].*"))
        .noneMatch(label -> label.matches(".*\\bde les? .*"));
  }

  @Test
  void onlyTheTermsOfTheLoanAndTheIncomeAreEditable() {
    assertThat(features)
        .filteredOn(Feature::editable)
        .extracting(Feature::name)
        .containsExactly("amt_credit", "amt_annuity", "amt_goods_price", "amt_income_total");
    assertThat(features)
        .filteredOn(Feature::required)
        .extracting(Feature::name)
        .containsExactly("amt_credit", "amt_annuity", "amt_income_total");
  }

  @Test
  void everyFormulaChangesWithAnEditableAmount() {
    assertThat(features)
        .filteredOn(feature -> !feature.isInput())
        .allSatisfy(
            feature ->
                assertThat(inputsOf(feature))
                    .as(feature.name())
                    .anyMatch(input -> dictionary.feature(input).editable())
                    .noneMatch(
                        input -> dictionary.feature(input).protection() == Protection.PROTECTED));
  }

  @Test
  void noOtherInputReadsAnEditableAmount() {
    Set<String> editable =
        features.stream().filter(Feature::editable).map(Feature::name).collect(toSet());
    assertThat(FeatureSets.ALL)
        .filteredOn(declaration -> declaration.recipe() instanceof Recipe.OfApplication)
        .filteredOn(declaration -> !editable.contains(declaration.feature().name()))
        .extracting(
            declaration -> ((Recipe.OfApplication) declaration.recipe()).column().toString())
        .noneMatch(column -> column.matches(".*AMT_(CREDIT|ANNUITY|GOODS_PRICE|INCOME_TOTAL).*"));
  }

  @Test
  void nothingInTheModelReadsAProtectedColumn() {
    assertThat(FeatureSets.ALL)
        .filteredOn(declaration -> declaration.feature().protection() != Protection.PROTECTED)
        .filteredOn(declaration -> declaration.recipe() instanceof Recipe.OfApplication)
        .extracting(
            declaration -> ((Recipe.OfApplication) declaration.recipe()).column().toString())
        .noneMatch(
            column ->
                column.matches(
                    ".*(GENDER|BIRTH|FAMILY|CHILDREN|FAM_MEMBERS|REGION|_CITY|SOCIAL|SUITE).*"));
  }

  @Test
  void theDictionarySurvivesItsFile() throws Exception {
    String json = Json.pretty(dictionary);
    assertThat(Json.MAPPER.readValue(json, FeatureDictionary.class)).isEqualTo(dictionary);
  }

  private static Set<String> inputsOf(Feature feature) {
    Formula formula = feature.formula();
    return formula == null ? Set.of() : formula.inputs();
  }
}

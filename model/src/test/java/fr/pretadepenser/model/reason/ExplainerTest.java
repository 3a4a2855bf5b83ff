package fr.pretadepenser.model.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.contract.score.Explanation;
import fr.pretadepenser.contract.score.Explanation.Contribution;
import fr.pretadepenser.contract.score.Explanation.FamilyContribution;
import fr.pretadepenser.contract.score.Explanation.Reason;
import fr.pretadepenser.contract.score.Score;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.model.score.Inputs;
import fr.pretadepenser.model.tiny.TinyBundles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainerTest {
  private static final Instant AT = Instant.parse("2026-11-24T08:00:00Z");

  @TempDir static Path temp;
  private static Bundle bundle;
  private static Explainer explainer;

  @BeforeAll
  static void load() throws IOException {
    bundle = Bundle.load(TinyBundles.write(temp.resolve("tiny-1")));
    explainer = new Explainer(bundle);
  }

  private static Explanation explain(Map<String, Object> values) {
    return explainer.explain(100001L, "night", Inputs.of(bundle.scorer().inputs(), values), AT);
  }

  private static Score score(Map<String, Object> values) {
    return explainer.score(100001L, "night", Inputs.of(bundle.scorer().inputs(), values), AT);
  }

  @Test
  void aGrantedLoanSaysHowFarBelowTheThreshold() {
    Score score = score(TinyBundles.GRANTED);

    assertThat(score.decision()).isEqualTo(Decision.GRANTED);
    assertThat(score.probability()).isEqualTo(1 / (1 + Math.exp(3.2)), within(1e-12));
    assertThat(score.gap()).isEqualTo(1.0 / 11 - 1 / (1 + Math.exp(3.2)), within(1e-12));
    assertThat(score.sentence().fr())
        .isEqualTo(
            "Prêt accordé\u00a0: la probabilité de difficultés de paiement est de 3,9\u00a0%, soit"
                + " 5,2\u00a0points sous le seuil de 9,1\u00a0%.");
    assertThat(score.sentence().en())
        .isEqualTo(
            "Loan granted: the probability of payment difficulties is 3.9%, 5.2 points below the"
                + " threshold of 9.1%.");
  }

  @Test
  void aRefusedLoanSaysHowFarAboveTheThreshold() {
    Score score = score(TinyBundles.REFUSED);

    assertThat(score.decision()).isEqualTo(Decision.REFUSED);
    assertThat(score.gap()).isNegative();
    assertThat(score.sentence().fr())
        .startsWith("Prêt refusé")
        .endsWith("soit 45,9\u00a0points au-dessus du seuil de 9,1\u00a0%.");
    assertThat(score.sentence().en())
        .startsWith("Loan refused")
        .endsWith("45.9 points above the threshold of 9.1%.");
  }

  @Test
  void withinTheGreyBandAPersonDecides() {
    Score score = score(TinyBundles.REVIEW);

    assertThat(score.decision()).isEqualTo(Decision.REVIEW);
    assertThat(score.sentence().fr())
        .startsWith("À examiner par une personne")
        .contains("soit 0,9\u00a0point au-dessus du seuil")
        .endsWith("entre 8,1\u00a0% et 10,1\u00a0%, une personne décide.");
  }

  @Test
  void withoutRequiredDataThereIsNoProbabilityAndAPersonDecides() {
    Explanation explanation = explain(TinyBundles.NOT_SCORABLE);

    Score score = explanation.score();
    assertThat(score.probability()).isNull();
    assertThat(score.gap()).isNull();
    assertThat(score.decision()).isEqualTo(Decision.REVIEW);
    assertThat(score.missing()).containsExactly("amt_income_total");
    assertThat(score.sentence().fr())
        .isEqualTo(
            "Probabilité non calculée\u00a0: il manque «\u00a0Revenu annuel\u00a0». Une personne"
                + " décide.");
    assertThat(score.sentence().en())
        .isEqualTo("Probability not computed: “Yearly income” is missing. A person decides.");
    assertThat(explanation.contributions()).isEmpty();
    assertThat(explanation.against()).isEmpty();
    assertThat(explanation.logOdds()).isEqualTo(explanation.baseline());
  }

  @Test
  void contributionsAndFamiliesSumToTheLogOdds() {
    Explanation explanation = explain(TinyBundles.REFUSED);

    double contributions =
        explanation.contributions().stream().mapToDouble(Contribution::logOdds).sum();
    double families =
        explanation.families().stream().mapToDouble(FamilyContribution::logOdds).sum();
    assertThat(explanation.logOdds()).isEqualTo(0.2, within(1e-12));
    assertThat(explanation.baseline() + contributions).isEqualTo(0.2, within(1e-12));
    assertThat(explanation.baseline() + families).isEqualTo(0.2, within(1e-12));
    for (FamilyContribution family : explanation.families()) {
      assertThat(family.against()).isNotNegative();
      assertThat(family.inFavour()).isNotPositive();
      assertThat(family.against() + family.inFavour()).isEqualTo(family.logOdds(), within(1e-12));
    }
    assertThat(explanation.contributions())
        .extracting(part -> -Math.abs(part.logOdds()))
        .isSorted();
  }

  @Test
  void aReasonShowsTheClientsValueBesideAReference() {
    Reason first = explain(TinyBundles.REFUSED).against().get(0);

    assertThat(first.code()).isEqualTo("EXT_SOURCE_2");
    assertThat(first.logOdds()).isPositive();
    assertThat(first.sentence().fr())
        .isEqualTo(
            "Le score externe 2 est de 0,1 (médiane des clients qui ont remboursé\u00a0: 0,55\u00a0;"
                + " plus bas que chez plus de 99\u00a0% des clients).");
    assertThat(first.sentence().en())
        .isEqualTo(
            "External score 2 is 0.1 (median of clients who repaid: 0.55; lower than for more than"
                + " 99% of clients).");
  }

  @Test
  void aCategoryIsComparedWithTheMostFrequentOne() {
    assertThat(explain(TinyBundles.SPARSE).inFavour())
        .filteredOn(reason -> reason.code().equals("OCCUPATION_TYPE"))
        .singleElement()
        .satisfies(
            reason ->
                assertThat(reason.sentence().en())
                    .isEqualTo(
                        "The occupation is Lighthouse keepers"
                            + " (most frequent among clients who repaid: Laborers; as for 0% of"
                            + " clients)."));
  }

  @Test
  void aMissingValueIsSaidToBeMissing() {
    Explanation explanation = explain(TinyBundles.SPARSE);

    assertThat(explanation.contributions())
        .filteredOn(part -> part.feature().equals("ext_source_2"))
        .singleElement()
        .satisfies(
            part -> {
              assertThat(part.value().fr()).isEqualTo("non renseigné");
              assertThat(part.number()).isNull();
              assertThat(part.category()).isNull();
            });
  }

  @Test
  void reasonsAreFewAndNoFamilyCrowdsOutTheOthers() {
    for (var values : new Map<?, ?>[] {TinyBundles.GRANTED, TinyBundles.REFUSED}) {
      @SuppressWarnings("unchecked")
      Explanation explanation = explain((Map<String, Object>) values);
      for (var side : java.util.List.of(explanation.against(), explanation.inFavour())) {
        assertThat(side).hasSizeLessThanOrEqualTo(4);
        assertThat(side).extracting(reason -> -Math.abs(reason.logOdds())).isSorted();
        for (Reason reason : side) {
          assertThat(side)
              .filteredOn(other -> other.family() == reason.family())
              .hasSizeLessThanOrEqualTo(2);
        }
      }
    }
  }

  @Test
  void anExplanationSurvivesItsJson() throws IOException {
    Explanation explanation = explain(TinyBundles.SPARSE);

    assertThat(Json.MAPPER.readValue(Json.line(explanation), Explanation.class))
        .isEqualTo(explanation);
  }
}

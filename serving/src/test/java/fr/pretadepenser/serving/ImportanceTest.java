package fr.pretadepenser.serving;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.importance.CostCurve;
import fr.pretadepenser.contract.importance.Dependence;
import fr.pretadepenser.contract.importance.Dependence.Part;
import fr.pretadepenser.contract.importance.Importance;
import fr.pretadepenser.contract.importance.Importance.FeatureWeight;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.model.tiny.TinyBundles;
import fr.pretadepenser.model.tiny.TinyModel;
import fr.pretadepenser.serving.CrowdedNight.Crowded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What weighs in the tiny model as a whole, counted once more by its own Shapley values. */
@ExtendWith(RunningApi.class)
class ImportanceTest {
  private static final TinyModel MODEL = TinyBundles.model();

  @Test
  void weightsAreMeanAbsoluteContributionsOverTheNight(@Crowded Api api) throws Exception {
    Importance importance = api.get("/v1/model/importance", Importance.class);

    assertThat(importance.clients()).isEqualTo(402);
    assertThat(importance.features()).extracting(one -> -one.weight()).isSorted();
    assertThat(importance.families()).extracting(one -> -one.weight()).isSorted();
    FeatureWeight heaviest = importance.features().get(0);
    assertThat(heaviest.feature()).isEqualTo("ext_source_2");
    assertThat(heaviest.weight())
        .isEqualTo(
            CrowdedNight.clients().values().stream()
                .mapToDouble(one -> Math.abs(MODEL.contributions(MODEL.slots(one))[0]))
                .average()
                .orElseThrow(),
            within(1e-9));
    assertThat(importance.features())
        .extracting(FeatureWeight::feature)
        .doesNotContain("amt_credit");
    assertThat(importance.method().fr()).contains("402 clients de la nuit");
  }

  @Test
  void aCardThatTellsItIsBelieved(@TempDir Path folder) throws Exception {
    try (Api api = withCard(folder)) {
      Importance importance = api.get("/v1/model/importance", Importance.class);
      assertThat(importance.clients()).isEqualTo(77);
      assertThat(importance.features())
          .extracting(FeatureWeight::feature)
          .containsExactly("bureau_active_debt", "ext_source_2");
      assertThat(importance.families().get(0).family()).isEqualTo(Family.EXTERNAL_SCORES);
      assertThat(importance.method().en()).contains("at training on 77 clients");

      CostCurve curve = api.get("/v1/model/costs", CostCurve.class);
      assertThat(curve.points())
          .containsExactly(
              new CostCurve.Point(0, 0.9, 0.8, 1), new CostCurve.Point(0.2, 0.5, 0.4, 0.6));
      assertThat(curve.threshold()).isEqualTo(1.0 / 11);
      assertThat(curve.bestThreshold()).isEqualTo(0.1);
    }
  }

  private static Api withCard(Path folder) throws IOException {
    Path models = TinyBundles.champion(folder.resolve("models"));
    Map<String, Object> card =
        Map.of(
            "figures",
            TinyBundles.figures(),
            "importance",
            Map.of(
                "clients",
                77,
                "features",
                List.of(
                    Map.of("feature", "ext_source_2", "weight", 0.2),
                    Map.of("feature", "bureau_active_debt", "weight", 0.3)),
                "families",
                Map.of("EXTERNAL_SCORES", 0.5, "CREDITS_ELSEWHERE", 0.3)),
            "price",
            Map.of("curve", Map.of("points", List.of(point(0, 0.9), point(0.2, 0.5)))));
    Files.writeString(models.resolve("tiny-1").resolve("card.json"), Json.pretty(card));
    TinyBundles.seal(models.resolve("tiny-1"));
    return Api.start(folder, Map.of(), TinyNight.write(folder.resolve("features")), models);
  }

  private static Map<String, Object> point(double threshold, double cost) {
    double low = Math.rint(10 * cost - 1) / 10;
    double high = Math.rint(10 * cost + 1) / 10;
    return Map.of("threshold", threshold, "cost", Map.of("value", cost, "low", low, "high", high));
  }

  @Test
  void aCardOfBeforeTellsNoCosts(Api api) throws Exception {
    var response = api.get("/v1/model/costs");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(Api.problem(response).detail())
        .isEqualTo("the card of model tiny-1 tells no cost curve");
  }

  @Test
  void aHigherScoreLowersTheRisk(@Crowded Api api) throws Exception {
    Dependence dependence = dependence(api, "ext_source_2");

    List<Part> parts = dependence.parts();
    assertThat(parts.size()).isGreaterThan(10);
    assertThat(parts).extracting(Part::value).isSorted();
    assertThat(parts).allSatisfy(part -> assertThat(part.clients()).isGreaterThanOrEqualTo(10));
    assertThat(parts).allSatisfy(part -> assertThat(part.low()).isLessThanOrEqualTo(part.high()));
    assertThat(parts.get(0).mean()).isPositive();
    assertThat(parts.get(parts.size() - 1).mean()).isNegative();
    assertThat(dependence.missing()).isNull();
  }

  @Test
  void everyCategoryIsAPartAndSoAreThoseWithout(@Crowded Api api) throws Exception {
    Dependence occupation = dependence(api, "occupation_type");
    Dependence debt = dependence(api, "bureau_active_debt");

    List<Double> laborers = new ArrayList<>();
    for (Map<String, Object> one : CrowdedNight.clients().values()) {
      if ("Laborers".equals(one.get("occupation_type"))) {
        laborers.add(MODEL.contributions(MODEL.slots(one))[6]);
      }
    }
    Part first = occupation.parts().get(0);
    assertThat(first.category()).isEqualTo("Laborers");
    assertThat(first.clients()).isEqualTo(laborers.size());
    assertThat(first.mean())
        .isEqualTo(
            laborers.stream().mapToDouble(Double::doubleValue).average().orElseThrow(),
            within(1e-9));
    assertThat(requireNonNull(debt.missing()).text().fr()).isEqualTo("non renseigné");
  }

  @Test
  void ofTooFewClientsNothingIsTold(Api api) throws Exception {
    assertThat(dependence(api, "ext_source_2").parts()).isEmpty();
    assertThat(api.get("/v1/model/dependence?feature=loan").statusCode()).isEqualTo(400);
  }

  private static Dependence dependence(Api api, String feature) throws Exception {
    return api.get("/v1/model/dependence?feature=" + feature, Dependence.class);
  }
}

package fr.pretadepenser.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pretadepenser.contract.client.ClientPage;
import fr.pretadepenser.contract.client.ClientPage.Item;
import fr.pretadepenser.contract.client.ClientRecords;
import fr.pretadepenser.contract.client.ModelSummary;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.contract.score.Explanation;
import fr.pretadepenser.contract.score.Explanation.Contribution;
import fr.pretadepenser.contract.score.Explanation.Reason;
import fr.pretadepenser.contract.score.Score;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.model.score.Inputs;
import fr.pretadepenser.model.score.Scorer;
import fr.pretadepenser.model.tiny.TinyBundles;
import fr.pretadepenser.model.tiny.TinyModel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each route answers to a good request; the numbers are the tiny model's, by arithmetic. */
@ExtendWith(RunningApi.class)
class RoutesTest {
  private static final TinyModel MODEL = TinyBundles.model();

  @ParameterizedTest
  @CsvSource({
    "100001, -3.2, GRANTED",
    "100002,  0.2, REFUSED",
    "100003, -2.2, REVIEW",
    "100004, -2.1, REFUSED",
  })
  void aClientIsScored(long client, double logOdds, Decision decision, Api api) throws Exception {
    Score score = api.get("/v1/clients/" + client + "/score", Score.class);
    assertThat(score.probability()).isCloseTo(1 / (1 + Math.exp(-logOdds)), within(1e-12));
    assertThat(score.decision()).isEqualTo(decision);
    assertThat(score.gap()).isCloseTo(1.0 / 11 - 1 / (1 + Math.exp(-logOdds)), within(1e-12));
    assertThat(score.model()).isEqualTo("tiny-1");
    assertThat(score.night()).isEqualTo(TinyNight.NAME);
  }

  @Test
  void theScoreOfRecordReachesTheCallerToTheLastBit(Api api, @TempDir Path folder)
      throws Exception {
    Scorer scorer = Bundle.load(TinyBundles.write(folder.resolve("tiny-1"))).scorer();
    for (var client : TinyNight.CLIENTS.entrySet()) {
      Inputs inputs = Inputs.of(scorer.inputs(), client.getValue());
      Score score = api.get("/v1/clients/" + client.getKey() + "/score", Score.class);
      if (scorer.missingRequired(inputs).isEmpty()) {
        assertThat(score.probability()).isEqualTo(scorer.probability(scorer.slots(inputs)));
      }
    }
  }

  @Test
  void aClientWhoCannotBeScoredIsForAPersonToDecide(Api api) throws Exception {
    Score score = api.get("/v1/clients/" + TinyNight.NOT_SCORABLE + "/score", Score.class);
    assertThat(score.probability()).isNull();
    assertThat(score.gap()).isNull();
    assertThat(score.decision()).isEqualTo(Decision.REVIEW);
    assertThat(score.missing()).containsExactly("amt_income_total");
    assertThat(score.sentence().en()).contains("person");
    var explanation = api.get("/v1/clients/" + TinyNight.NOT_SCORABLE + "/explanation");
    assertThat(explanation.statusCode()).isEqualTo(409);
    assertThat(Api.problem(explanation).errors().get(0).field()).isEqualTo("amt_income_total");
  }

  @Test
  void anExplanationSumsToTheScore(Api api) throws Exception {
    Explanation explanation =
        api.get("/v1/clients/" + TinyNight.REFUSED + "/explanation", Explanation.class);
    double[] slots = MODEL.slots(TinyBundles.REFUSED);
    double sum = explanation.contributions().stream().mapToDouble(Contribution::logOdds).sum();
    assertThat(explanation.baseline()).isCloseTo(MODEL.baseline(), within(1e-9));
    assertThat(explanation.baseline() + sum).isCloseTo(MODEL.logOdds(slots), within(1e-9));
    double largest = Arrays.stream(MODEL.contributions(slots)).map(Math::abs).max().orElseThrow();
    assertThat(explanation.contributions().get(0).logOdds()).isCloseTo(largest, within(1e-9));
    assertThat(explanation.against()).isNotEmpty();
    double told =
        Stream.concat(explanation.against().stream(), explanation.inFavour().stream())
            .mapToDouble(Reason::logOdds)
            .sum();
    assertThat(explanation.baseline() + told + explanation.rest())
        .isCloseTo(MODEL.logOdds(slots), within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "'',                 5, 100001",
    "100,                4, 100001",
    "100003,             1, 100003",
    "00003,              0, ",
    "zoe+100003,         1, 100003",
    "zoe,                2, 100001",
    "ZOÉ+dupont,         1, 100003",
    "lefevre+zo,         1, 100001",
    "d'oeuvre,           1, 100002",
    "pierre+jean,        1, 100002",
    "upont,              0, ",
    "%25,                0, ",
    "_,                  0, ",
    "dupont+100%25,      1, 100003",
    "leblanc,            1, 100004",
  })
  void clientsAreFoundByNumberAndName(String query, long total, Long first, Api api)
      throws Exception {
    ClientPage page = api.get("/v1/clients?query=" + encoded(query), ClientPage.class);
    assertThat(page.total()).isEqualTo(total);
    assertThat(page.items()).hasSize((int) total);
    if (first != null) {
      assertThat(page.items().get(0).id()).isEqualTo(first);
    }
  }

  private static String encoded(String query) {
    return query.replace("É", "%C3%89").replace("'", "%27");
  }

  @Test
  void aSearchIsPaged(Api api) throws Exception {
    ClientPage second = api.get("/v1/clients?page=1&size=2", ClientPage.class);
    assertThat(second.items()).extracting(Item::id).containsExactly(100_003L, 100_004L);
    assertThat(second.total()).isEqualTo(5);
    ClientPage beyond = api.get("/v1/clients?page=9&size=2", ClientPage.class);
    assertThat(beyond.items()).isEmpty();
    assertThat(beyond.total()).isEqualTo(5);
    ClientPage beyondFound = api.get("/v1/clients?query=zoe&page=9&size=2", ClientPage.class);
    assertThat(beyondFound.items()).isEmpty();
    assertThat(beyondFound.total()).isEqualTo(2);
  }

  @Test
  void aClientFoundCarriesTheScore(Api api) throws Exception {
    ClientPage page = api.get("/v1/clients", ClientPage.class);
    for (Item item : page.items()) {
      Score score = api.get("/v1/clients/" + item.id() + "/score", Score.class);
      assertThat(item.probability()).isEqualTo(score.probability());
      assertThat(item.decision()).isEqualTo(score.decision());
    }
  }

  @Test
  void allPersonalRecordsAreShownByTable(Api api) throws Exception {
    ClientRecords records = api.get("/v1/clients/100001", ClientRecords.class);
    assertThat(records.firstName()).isEqualTo("Zoé");
    assertThat(records.tables())
        .extracting(ClientRecords.Table::name)
        .containsExactly("application", "bureau", "bureau_balance");
    assertThat(records.tables().get(0).rows())
        .containsExactly(List.of(100_001, 300_000.5, "Cash \"loans\""));
    assertThat(records.tables().get(1).columns())
        .extracting(ClientRecords.Column::name)
        .containsExactly("SK_ID_CURR", "DAYS_CREDIT", "CREDIT_ACTIVE");
    assertThat(records.tables().get(1).rows())
        .containsExactly(List.of(100_001, -12, "Active"), List.of(100_001, -400, "Closed"));
    assertThat(records.tables().get(2).rows()).isEmpty();
  }

  @Test
  void aValueThatIsNoNumberIsShownAsMissing(Api api) throws Exception {
    ClientRecords records = api.get("/v1/clients/100002", ClientRecords.class);
    assertThat(records.tables().get(0).rows().get(0)).containsExactly(100_002, null, null);
  }

  @Test
  void aNewApplicationStartsFromTheClientsHistory(Api api) throws Exception {
    String same = "{\"client\": 100001, \"inputs\": {}}";
    Score unchanged = score(api, same);
    Score byId = api.get("/v1/clients/100001/score", Score.class);
    assertThat(unchanged.probability()).isEqualTo(byId.probability());
    assertThat(unchanged.night()).isEqualTo(TinyNight.NAME);

    Map<String, Object> changed = new HashMap<>(TinyBundles.GRANTED);
    changed.put("ext_source_2", null);
    changed.put("occupation_type", "Drivers");
    Score overridden =
        score(
            api,
            "{\"client\": 100001, \"inputs\": {\"ext_source_2\": null, \"occupation_type\": \"Drivers\"}}");
    assertThat(overridden.probability())
        .isCloseTo(MODEL.probability(MODEL.slots(changed)), within(1e-12));
  }

  @Test
  void aNewApplicationOfNoClientHasNoHistory(Api api) throws Exception {
    Map<String, Object> inputs =
        Map.of("amt_credit", 300_000, "amt_annuity", 2_500.5, "amt_income_total", 150_000);
    Score score = score(api, Json.line(Map.of("inputs", inputs)));
    assertThat(score.probability())
        .isCloseTo(MODEL.probability(MODEL.slots(inputs)), within(1e-12));
    assertThat(score.client()).isNull();
    assertThat(score.night()).isNull();
    assertThat(score(api, "{\"inputs\": {}}").missing())
        .containsExactly("amt_credit", "amt_annuity", "amt_income_total");
  }

  private static Score score(Api api, String body) throws Exception {
    var response = api.post("/v1/scores", body);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Json.MAPPER.readValue(response.body(), Score.class);
  }

  @Test
  void theModelSaysWhatItIs(Api api) throws Exception {
    ModelSummary model = api.get("/v1/model", ModelSummary.class);
    assertThat(model.version()).isEqualTo("tiny-1");
    assertThat(model.clients()).isEqualTo(5);
    assertThat(model.figures()).isEqualTo(TinyBundles.figures());
    assertThat(model.features()).hasSize(9);
    assertThat(model.categories().get("occupation_type"))
        .containsExactly("Laborers", "Managers", "Drivers");
  }

  @Test
  void theCardIsSentAsTrainingWroteIt(Api api) throws Exception {
    assertThat(api.json("/v1/card").get("title").asText()).isEqualTo("Tiny");
    var page = api.get("/v1/card.html");
    assertThat(page.body()).contains("<title>Tiny</title>");
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'")
        .doesNotContain("script");
  }

  @ParameterizedTest
  @CsvSource({
    "explanation.svg, image/svg+xml",
    "explanation.png, image/png",
    "score.svg,       image/svg+xml",
    "score.png,       image/png",
  })
  void picturesAreDrawnAndKeptByTheCaller(String picture, String type, Api api) throws Exception {
    String path = "/v1/clients/100002/" + picture + "?lang=en&theme=dark";
    var first = api.get(path);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.headers().firstValue("Content-Type")).hasValue(type);
    assertThat(first.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    var again = api.send(api.keyed(path).header("If-None-Match", tag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    var french =
        api.send(api.keyed(path.replace("lang=en", "lang=fr")).header("If-None-Match", tag));
    assertThat(french.statusCode()).isEqualTo(200);
  }

  @Test
  void theProbesAnswerWithoutAKey(Api api) throws Exception {
    for (String probe : List.of("live", "ready")) {
      var response = api.send(api.request("/health/" + probe));
      assertThat(response.statusCode()).isEqualTo(200);
      JsonNode body = Json.MAPPER.readTree(response.body());
      assertThat(body.get("status").asText()).isEqualTo(probe);
    }
  }
}

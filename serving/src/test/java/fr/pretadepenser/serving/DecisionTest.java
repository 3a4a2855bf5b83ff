package fr.pretadepenser.serving;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.decision.Actor;
import fr.pretadepenser.contract.decision.DecisionHistory;
import fr.pretadepenser.contract.decision.DecisionPage;
import fr.pretadepenser.contract.decision.DecisionPage.Item;
import fr.pretadepenser.contract.decision.DecisionRecord;
import fr.pretadepenser.contract.decision.Replay;
import fr.pretadepenser.contract.decision.Replay.BundleState;
import fr.pretadepenser.contract.decision.Review;
import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.problem.Problem.FieldError;
import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.contract.score.Explanation;
import fr.pretadepenser.contract.score.Score;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions are taken, recorded with all that they were taken from, and found again. */
@ExtendWith(RunningApi.class)
class DecisionTest {

  @Test
  void aDecisionIsRecordedWithAllThatItWasTakenFrom(Api api) throws Exception {
    HttpResponse<String> answer =
        decide(
            api,
            """
            {"client": 100002, "by": "Alice Morel", "context": "D-17", "motive": "rendez-vous",
             "language": "fr"}
            """);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    DecisionHistory history = history(answer);
    DecisionRecord decision = history.decision();
    assertThat(answer.headers().firstValue("Location")).hasValue("/v1/decisions/" + decision.id());
    assertThat(decision.actor()).isEqualTo(new Actor("Alice Morel", "only-decide"));
    assertThat(decision.context()).isEqualTo("D-17");
    assertThat(decision.motive()).isEqualTo("rendez-vous");
    assertThat(decision.language()).isEqualTo(Language.FR);
    assertThat(decision.model()).isEqualTo("tiny-1");
    assertThat(decision.night()).isEqualTo(TinyNight.NAME);
    assertThat(decision.given()).isEmpty();
    Map<String, Object> known = requireNonNull(TinyNight.CLIENTS.get(TinyNight.REFUSED));
    assertThat(decision.inputs()).containsAllEntriesOf(known).hasSize(known.size());

    Explanation explanation = api.get("/v1/clients/100002/explanation", Explanation.class);
    assertThat(decision.probability()).isEqualTo(explanation.score().probability());
    assertThat(decision.decision()).isEqualTo(Decision.REFUSED);
    assertThat(decision.rule()).isEqualTo(explanation.score().rule());
    assertThat(decision.against()).isEqualTo(explanation.against()).isNotEmpty();
    assertThat(decision.inFavour()).isEqualTo(explanation.inFavour());
    assertThat(history.inForce()).isEqualTo(Decision.REFUSED);
    assertThat(history.reviews()).as("a refusal is looked at when someone asks").isEmpty();
    assertThat(history.replay()).isNull();
  }

  @Test
  void itIsFoundAgainAndReplayed(Api api) throws Exception {
    for (long client : TinyNight.CLIENTS.keySet()) {
      DecisionHistory taken = history(decide(api, ofClient(client)));
      DecisionHistory found = found(api, taken.decision().id());
      assertThat(found.decision()).isEqualTo(taken.decision());
      Replay replay = requireNonNull(found.replay());
      assertThat(replay.match()).as(replay.toString()).isTrue();
      assertThat(replay.bundle()).isEqualTo(BundleState.PRESENT);
      assertThat(replay.recomputed()).isEqualTo(taken.decision().probability());
      assertThat(replay.sentence().fr()).contains("tiny-1", "la même");
    }
  }

  @Test
  void changedTermsAreWhatIsDecidedOn(Api api) throws Exception {
    String terms = "\"inputs\": {\"amt_credit\": 100000.0, \"occupation_type\": null}";
    DecisionRecord decision =
        history(decide(api, "{\"client\": 100002, %s, \"language\": \"en\"}".formatted(terms)))
            .decision();
    Score score =
        Json.MAPPER.readValue(
            api.post("/v1/scores", "{\"client\": 100002, %s}".formatted(terms)).body(),
            Score.class);
    assertThat(decision.given()).containsExactly("amt_credit", "occupation_type");
    assertThat(decision.inputs()).containsEntry("amt_credit", 100_000.0);
    assertThat(decision.inputs()).containsEntry("occupation_type", null);
    assertThat(decision.probability()).isEqualTo(score.probability());
    assertThat(decision.decision()).isEqualTo(score.decision());
    assertThat(decision.actor().name()).as("the holder of the key").isEqualTo("only-decide");
  }

  @Test
  void someoneUnknownIsDecidedOnToo(Api api) throws Exception {
    String body =
        """
        {"inputs": {"amt_credit": 300000.0, "amt_annuity": 2500.0, "amt_income_total": 150000.0},
         "language": "en"}
        """;
    DecisionHistory taken = history(decide(api, body));
    assertThat(taken.decision().client()).isNull();
    assertThat(taken.decision().night()).isNull();
    Replay replay = requireNonNull(found(api, taken.decision().id()).replay());
    assertThat(replay.match()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"100003", "200005"})
  void whatIsForAPersonHasItsReviewOpenAndIsNeverRefused(long client, Api api) throws Exception {
    DecisionHistory history = history(decide(api, ofClient(client)));
    assertThat(history.decision().decision()).isEqualTo(Decision.REVIEW);
    assertThat(history.inForce()).isEqualTo(Decision.REVIEW);
    assertThat(history.reviews()).hasSize(1);
    Review review = history.reviews().get(0);
    assertThat(review.origin()).isEqualTo(Review.Origin.AUTOMATIC);
    assertThat(review.state()).isEqualTo(Review.State.OPEN);
    assertThat(review.client()).isEqualTo(client);
  }

  @Test
  void aClientsDecisionsAreListedLatestFirst(Api api) throws Exception {
    UUID first = history(decide(api, ofClient(TinyNight.SPARSE))).decision().id();
    UUID second = history(decide(api, ofClient(TinyNight.SPARSE))).decision().id();
    DecisionPage page = api.get("/v1/clients/100004/decisions?size=2", DecisionPage.class);
    assertThat(page.items()).extracting(Item::id).containsExactlyInAnyOrder(first, second);
    assertThat(page.items().get(0).at()).isAfterOrEqualTo(page.items().get(1).at());
    assertThat(page.total()).isGreaterThanOrEqualTo(2);
    assertThat(api.get("/v1/clients/7/decisions").statusCode()).isEqualTo(404);
  }

  @Test
  void aRequestSentAgainRecordsNothingAgain(Api api) throws Exception {
    HttpResponse<String> first = decide(api, ofClient(100_001), "again-1");
    HttpResponse<String> again = decide(api, ofClient(100_001), "again-1");
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
    assertThat(history(again).decision()).isEqualTo(history(first).decision());

    HttpResponse<String> other = decide(api, ofClient(100_002), "again-1");
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(Api.problem(other).errors())
        .extracting(FieldError::field)
        .containsExactly("Idempotency-Key");
    assertThat(decide(api, ofClient(100_001), "has space").statusCode()).isEqualTo(400);
  }

  @Test
  void aRequestSentEightTimesAtOnceIsRecordedOnce(Api api) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<HttpResponse<String>> send = () -> decide(api, ofClient(100_001), "at-once");
      var answers = threads.invokeAll(Stream.generate(() -> send).limit(8).toList());
      List<UUID> ids =
          answers.stream()
              .map(
                  answer -> {
                    try {
                      assertThat(answer.get().statusCode()).isIn(200, 201);
                      return history(answer.get()).decision().id();
                    } catch (Exception e) {
                      throw new AssertionError(e);
                    }
                  })
              .distinct()
              .toList();
      assertThat(ids).hasSize(1);
    } finally {
      threads.shutdown();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"client\": 100001}                                       | 422 | language",
        "{\"language\": \"fr\"}                                     | 422 | inputs",
        "{\"client\": \"x\", \"language\": \"fr\"}                  | 422 | client",
        "{\"client\": 7, \"language\": \"fr\"}                      | 404 | client",
        "{\"client\": 100001, \"language\": \"de\"}                 | 422 | language",
        "{\"client\": 100001, \"language\": \"fr\", \"by\": \"\"}   | 422 | by",
        "{\"client\": 100001, \"language\": \"fr\", \"by\": \"a\\u0000\"}     | 422 | by",
        "{\"client\": 100001, \"language\": \"fr\", \"by\": \"a\\nb\"}        | 422 | by",
        "{\"client\": 100001, \"language\": \"fr\", \"motive\": \"\\ud800\"}  | 422 | motive",
        "{\"client\": 100001, \"language\": \"fr\", \"context\": 5}           | 422 | context",
        "{\"client\": 100001, \"language\": \"fr\", \"inputs\": []}           | 422 | inputs",
        "{\"client\": 100001, \"language\": \"fr\", \"inputs\": {\"amt_credit\": 0}} | 422 | inputs.amt_credit",
        "{\"client\": 100001, \"language\": \"fr\", \"decision\": \"granted\"} | 422 | decision",
      })
  void aWrongFieldIsNamed(String body, int status, String field, Api api) throws Exception {
    HttpResponse<String> answer = decide(api, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(Api.problem(answer).errors()).extracting(FieldError::field).containsExactly(field);
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/decisions/00000000-0000-0000-0000-000000000000, 404",
    "/v1/decisions/100001, 400",
    "/v1/reviews/00000000-0000-0000-0000-000000000000, 404",
    "/v1/reviews/x, 400",
    "/v1/reviews?state=new, 400",
    "/v1/clients/100001/decisions?size=0, 400",
  })
  void whatIsNotThereIsNotFound(String path, int status, Api api) throws Exception {
    assertThat(api.get(path).statusCode()).isEqualTo(status);
  }

  static String ofClient(long client) {
    return "{\"client\": %d, \"language\": \"fr\"}".formatted(client);
  }

  static HttpResponse<String> decide(Api api, String body) throws Exception {
    return api.post("only-decide", "/v1/decisions", body);
  }

  private static HttpResponse<String> decide(Api api, String body, String key) throws Exception {
    return api.send(
        api.keyed("only-decide", "/v1/decisions")
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(body)));
  }

  static DecisionHistory history(HttpResponse<String> answer) throws Exception {
    return Json.MAPPER.readValue(answer.body(), DecisionHistory.class);
  }

  private static DecisionHistory found(Api api, UUID id) throws Exception {
    return api.get("/v1/decisions/" + id, DecisionHistory.class);
  }
}

package fr.pretadepenser.serving;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.decision.DecisionHistory;
import fr.pretadepenser.contract.decision.Review;
import fr.pretadepenser.contract.decision.Review.State;
import fr.pretadepenser.contract.decision.Review.Verdict;
import fr.pretadepenser.contract.decision.ReviewPage;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.problem.Problem.FieldError;
import fr.pretadepenser.contract.score.Decision;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * People have the last word: a client's own view, a request for a person, a review, an override.
 */
@ExtendWith(RunningApi.class)
class ReviewTest {

  @Test
  void aRefusalIsContestedAndOverriddenByTwoPeople(Api api) throws Exception {
    UUID decision = decided(api, TinyNight.REFUSED).decision().id();
    HttpResponse<String> statement =
        post(api, "/v1/decisions/" + decision + "/statements", "{\"text\": \"J’ai soldé 🙂\"}");
    assertThat(statement.statusCode()).as(statement.body()).isEqualTo(201);
    HttpResponse<String> opened =
        post(
            api,
            "/v1/decisions/" + decision + "/reviews",
            "{\"by\": \"Alice\", \"text\": \"le crédit est soldé\"}");
    assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
    Review review = Json.MAPPER.readValue(opened.body(), Review.class);
    assertThat(opened.headers().firstValue("Location")).hasValue("/v1/reviews/" + review.id());
    assertThat(review.before()).isEqualTo(Decision.REFUSED);

    assertThat(step(api, review, "Bob", "take").state()).isEqualTo(State.TAKEN);
    Review proposed = step(api, review, "Bob", "grant");
    assertThat(proposed.state()).isEqualTo(State.PROPOSED);
    assertThat(inForce(api, decision)).as("not yet").isEqualTo(Decision.REFUSED);
    refused(api, review, "Bob", "confirm", 403, "a second person");
    refused(api, review, " bob", "confirm", 403, "a second person");
    Review closed = step(api, review, "Carol", "confirm");
    assertThat(closed.state()).isEqualTo(State.CLOSED);
    assertThat(closed.verdict()).isEqualTo(Verdict.OVERRIDDEN);
    assertThat(closed.steps().get(3).actor().name()).isEqualTo("Carol");

    DecisionHistory history = api.get("/v1/decisions/" + decision, DecisionHistory.class);
    assertThat(history.decision().decision()).as("as it was taken").isEqualTo(Decision.REFUSED);
    assertThat(history.inForce()).isEqualTo(Decision.GRANTED);
    assertThat(history.statements().get(0).text()).isEqualTo("J’ai soldé 🙂");
    assertThat(history.reviews().get(0).steps()).isEqualTo(closed.steps());
    assertThat(requireNonNull(history.replay()).match()).isTrue();
  }

  @Test
  void aSecondPersonMayDecline(Api api) throws Exception {
    UUID decision = decided(api, TinyNight.REFUSED).decision().id();
    Review review = opened(api, decision);
    step(api, review, "Bob", "take");
    step(api, review, "Bob", "grant");
    assertThat(step(api, review, "Carol", "decline").state()).isEqualTo(State.TAKEN);
    Review closed = step(api, review, "Bob", "refuse");
    assertThat(closed.verdict()).isEqualTo(Verdict.UPHELD);
    assertThat(inForce(api, decision)).isEqualTo(Decision.REFUSED);
  }

  @Test
  void whatWasAPersonsToDecideTakesOne(Api api) throws Exception {
    DecisionHistory history = decided(api, TinyNight.REVIEW);
    Review review = history.reviews().get(0);
    step(api, review, "Bob", "take");
    Review closed = step(api, review, "Bob", "refuse");
    assertThat(closed.verdict()).isEqualTo(Verdict.DECIDED);
    assertThat(inForce(api, history.decision().id())).isEqualTo(Decision.REFUSED);

    Review second = opened(api, history.decision().id());
    assertThat(second.before()).as("the person's refusal").isEqualTo(Decision.REFUSED);
    step(api, second, "Bob", "take");
    assertThat(step(api, second, "Bob", "grant").state()).isEqualTo(State.PROPOSED);
  }

  @Test
  void ofReviewersAtOnceOneWins(Api api) throws Exception {
    Review review = decided(api, TinyNight.REVIEW).reviews().get(0);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Integer>> takes =
          IntStream.range(0, 8)
              .mapToObj(i -> (Callable<Integer>) () -> send(api, review, "R" + i, "take"))
              .toList();
      int won = 0;
      for (Future<Integer> status : threads.invokeAll(takes)) {
        assertThat(status.get()).isIn(201, 409);
        won += status.get() == 201 ? 1 : 0;
      }
      assertThat(won).isEqualTo(1);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void nobodyActsOutOfTurn(Api api) throws Exception {
    DecisionHistory history = decided(api, TinyNight.REVIEW);
    Review review = history.reviews().get(0);
    refused(api, review, "Bob", "grant", 409, "nobody has taken");
    refused(api, review, "Bob", "confirm", 409, "nobody has taken");
    step(api, review, "Bob", "take");
    refused(api, review, "Carol", "take", 409, "a person has");
    refused(api, review, "Carol", "grant", 403, "another person");
    HttpResponse<String> silent =
        post(api, steps(review), "{\"by\": \"Carol\", \"act\": \"release\"}");
    assertThat(silent.statusCode()).as("another takes it away: why?").isEqualTo(422);
    assertThat(step(api, review, "Carol", "release").reviewer()).isNull();
    step(api, review, "Carol", "take");
    assertThat(post(api, steps(review), "{\"by\": \"Carol\", \"act\": \"release\"}").statusCode())
        .isEqualTo(201);
    step(api, review, "Dan", "take");
    step(api, review, "Dan", "grant");
    refused(api, review, "Dan", "take", 409, "is closed");
    HttpResponse<String> twice =
        post(api, "/v1/decisions/" + opened(api, history).decision() + "/reviews", "{}");
    assertThat(twice.statusCode()).isEqualTo(409);
    assertThat(Api.problem(twice).type()).isEqualTo("/problems/review-open");
  }

  private static Review opened(Api api, DecisionHistory history) throws Exception {
    return opened(api, history.decision().id());
  }

  @Test
  void theQueueShowsTheOldestFirstWithAges(Api api) throws Exception {
    Review review = decided(api, TinyNight.NOT_SCORABLE).reviews().get(0);
    ReviewPage page = api.get("/v1/reviews?state=open&size=100", ReviewPage.class);
    assertThat(page.items()).extracting(Review::id).contains(review.id());
    assertThat(page.items()).allMatch(item -> item.state() == State.OPEN);
    assertThat(page.items()).extracting(item -> item.steps().get(0).at()).isSorted();
    assertThat(page.items()).allMatch(item -> item.ageSeconds() >= 0);
    assertThat(page.total()).isGreaterThanOrEqualTo(page.items().size());
    assertThat(api.get("/v1/reviews", ReviewPage.class).items())
        .allMatch(item -> item.state() != State.CLOSED);
    assertThat(api.get("/v1/reviews/" + review.id(), Review.class).id()).isEqualTo(review.id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                                                  | act",
        "{\"act\": \"grant\"}                                                | act",
        "{\"act\": \"decide\", \"motive\": \"m\"}                            | decision",
        "{\"act\": \"decide\", \"decision\": \"review\", \"motive\": \"m\"}  | decision",
        "{\"act\": \"decide\", \"decision\": \"granted\", \"by\": \"Bob\"}   | motive",
        "{\"act\": \"take\", \"decision\": \"granted\"}                      | decision",
        "{\"act\": \"take\", \"note\": \"x\"}                                | note",
      })
  void aWrongFieldOfAStepIsNamed(String body, String field, Api api) throws Exception {
    Review review = decided(api, TinyNight.REVIEW).reviews().get(0);
    step(api, review, "Bob", "take");
    HttpResponse<String> answer = post(api, steps(review), body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(Api.problem(answer).errors()).extracting(FieldError::field).containsExactly(field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "statements | {}",
        "statements | {\"text\": \" \"}",
        "statements | {\"text\": \"x\", \"at\": 1}",
        "reviews    | {\"text\": 1}",
      })
  void aWrongFieldOfARequestIsNamed(String what, String body, Api api) throws Exception {
    UUID decision = decided(api, TinyNight.REFUSED).decision().id();
    assertThat(post(api, "/v1/decisions/" + decision + "/" + what, body).statusCode())
        .isEqualTo(422);
    assertThat(
            post(api, "/v1/decisions/" + new UUID(0, 0) + "/" + what, "{\"text\": \"x\"}")
                .statusCode())
        .isEqualTo(404);
  }

  private static DecisionHistory decided(Api api, long client) throws Exception {
    return DecisionTest.history(DecisionTest.decide(api, DecisionTest.ofClient(client)));
  }

  private static Review opened(Api api, UUID decision) throws Exception {
    HttpResponse<String> answer = post(api, "/v1/decisions/" + decision + "/reviews", "{}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Json.MAPPER.readValue(answer.body(), Review.class);
  }

  private static Decision inForce(Api api, UUID decision) throws Exception {
    return api.get("/v1/decisions/" + decision, DecisionHistory.class).inForce();
  }

  private static String steps(Review review) {
    return "/v1/reviews/" + review.id() + "/steps";
  }

  private static String body(String by, String act) {
    String what =
        switch (act) {
          case "grant" -> "\"act\": \"decide\", \"decision\": \"granted\"";
          case "refuse" -> "\"act\": \"decide\", \"decision\": \"refused\"";
          default -> "\"act\": \"%s\"".formatted(act);
        };
    return "{\"by\": \"%s\", %s, \"motive\": \"motif\"}".formatted(by, what);
  }

  private static Review step(Api api, Review review, String by, String act) throws Exception {
    HttpResponse<String> answer = post(api, steps(review), body(by, act));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Json.MAPPER.readValue(answer.body(), Review.class);
  }

  private static int send(Api api, Review review, String by, String act) throws Exception {
    return post(api, steps(review), body(by, act)).statusCode();
  }

  private static void refused(
      Api api, Review review, String by, String act, int status, String reason) throws Exception {
    HttpResponse<String> answer = post(api, steps(review), body(by, act));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(Api.problem(answer).detail()).contains(reason);
  }

  private static HttpResponse<String> post(Api api, String path, String body) throws Exception {
    return api.post("only-decide", path, body);
  }
}

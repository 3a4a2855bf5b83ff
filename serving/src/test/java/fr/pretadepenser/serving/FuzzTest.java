package fr.pretadepenser.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.problem.Problem;
import fr.pretadepenser.contract.score.Score;
import fr.pretadepenser.model.tiny.TinyBundles;
import fr.pretadepenser.model.tiny.TinyModel;
import fr.pretadepenser.serving.fuzz.RawHttp;
import fr.pretadepenser.serving.fuzz.RawHttp.Answer;
import fr.pretadepenser.serving.fuzz.Requests;
import fr.pretadepenser.serving.fuzz.Requests.Request;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is sent, the answer is right or a problem that the caller can act on: never a defect of
 * ours, never a score of something else than what was sent.
 */
class FuzzTest {
  private static final TinyModel MODEL = TinyBundles.model();

  @TempDir Path work;

  @Test
  void twoThousandRequestsAreAnsweredCalmly() throws Exception {
    run(0, 2000);
  }

  @Test
  @Tag("slow")
  void twentyThousandRequestsAreAnsweredCalmly() throws Exception {
    run(1_000_000, 20_000);
  }

  private void run(long first, int count) throws Exception {
    Map<Integer, Integer> statuses = new TreeMap<>();
    Map<String, Integer> scored = new TreeMap<>();
    try (Api api = Api.start(work, Map.of("limits.requests-per-second", 0))) {
      Requests requests = new Requests(api.json("/openapi.json"), api.key("embedded"));
      for (long seed = first; seed < first + count; seed++) {
        Request request = requests.of(seed);
        Answer answer = null;
        try {
          answer = RawHttp.send(api.app().port(), request.bytes());
          check(request, answer);
        } catch (AssertionError | IOException e) {
          throw new AssertionError("seed " + seed + ": " + request + "\n\n" + answer, e);
        }
        statuses.merge(answer.status(), 1, Integer::sum);
        if (answer.status() == 200) {
          scored.merge(request.signature(), 1, Integer::sum);
        }
      }
    }
    assertThat(statuses.keySet()).as("%s", statuses).contains(200, 400, 404, 422);
    assertThat(scored.keySet()).as("good answers").hasSizeGreaterThan(12);
  }

  private static void check(Request request, Answer answer) throws IOException {
    assertThat(answer.status())
        .satisfiesAnyOf(
            status -> assertThat(status).isBetween(200, 304),
            status -> assertThat(status).isBetween(400, 499));
    if (answer.status() >= 400) {
      problem(answer);
    } else if (answer.status() == 200 && request.signature().equals("post /v1/scores")) {
      score(request, Json.MAPPER.readValue(answer.body(), Score.class));
    }
  }

  /** It says what is wrong in words, and names the field wherever there is one. */
  private static void problem(Answer answer) throws IOException {
    assertThat(answer.header("content-type")).startsWith("application/problem+json");
    if (answer.body().isEmpty()) {
      return; // to a HEAD
    }
    Problem problem = Json.MAPPER.readValue(answer.body(), Problem.class);
    assertThat(problem.status()).isEqualTo(answer.status());
    assertThat(problem.detail()).isNotBlank().doesNotContain("Exception", "fr.pretadepenser");
    if (answer.status() == 422 || problem.type().endsWith("/invalid-parameter")) {
      assertThat(problem.errors()).isNotEmpty();
      assertThat(problem.errors()).allSatisfy(e -> assertThat(e.message()).isNotBlank());
    }
  }

  /** It is that of exactly the inputs that were sent, over the client's own. */
  private static void score(Request request, Score score) throws IOException {
    JsonNode body = Json.MAPPER.readTree(request.body());
    Map<String, Object> inputs = new HashMap<>();
    if (body.path("client").isIntegralNumber()) {
      inputs.putAll(TinyNight.CLIENTS.getOrDefault(body.get("client").asLong(), Map.of()));
    }
    for (var given : body.get("inputs").properties()) {
      JsonNode value = given.getValue();
      inputs.remove(given.getKey());
      if (value.isNumber()) {
        assertThat(value.doubleValue()).isFinite();
        inputs.put(given.getKey(), value.doubleValue());
      } else if (!value.isNull()) {
        assertThat(value.isTextual()).as(given.getKey()).isTrue();
        inputs.put(given.getKey(), value.textValue());
      }
    }
    if (score.missing().isEmpty()) {
      assertThat(score.probability())
          .isCloseTo(MODEL.probability(MODEL.slots(inputs)), within(1e-12));
    } else {
      assertThat(score.probability()).isNull();
      assertThat(inputs).doesNotContainKeys(score.missing().toArray(String[]::new));
    }
  }
}

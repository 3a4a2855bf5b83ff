package fr.pretadepenser.serving;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who read which client is recorded, in a file of its own that only its owner reads. */
@ExtendWith(RunningApi.class)
class AccessRecordTest {

  @ParameterizedTest
  @CsvSource({
    "/v1/clients/100001,                  /v1/clients/{id},                      200, 100001",
    "/v1/clients/100001/score,            /v1/clients/{id}/score,                200, 100001",
    "/v1/clients/100002/explanation,      /v1/clients/{id}/explanation,          200, 100002",
    "/v1/clients/100002/explanation.svg,  /v1/clients/{id}/explanation.{format}, 200, 100002",
    "/v1/clients/7,                       /v1/clients/{id},                      404, 7",
    "/v1/clients?query=dupont,            /v1/clients,                           200, 100003",
  })
  void aLineSaysWhoReadWhichClientByWhichRoute(
      String path, String route, int status, long client, Api api) throws Exception {
    String request = "r-" + path.hashCode();
    api.send(api.keyed("only-read", path).header("X-Request-Id", request));
    JsonNode line = lineOf(api, request);
    assertThat(line.get("key").asText()).isEqualTo("only-read");
    assertThat(line.get("route").asText()).isEqualTo("GET " + route);
    assertThat(line.get("status").asInt()).isEqualTo(status);
    assertThat(line.get("clients")).hasSize(1);
    assertThat(line.get("clients").get(0).asLong()).isEqualTo(client);
    assertThat(line.get("at").asText()).matches("\\d{4}-.*Z");
  }

  @Test
  void anApplicationThatReadsAClientsHistoryIsRecorded(Api api) throws Exception {
    String body = "{\"client\": 100002, \"inputs\": {}}";
    api.send(
        api.keyed("only-score", "/v1/scores")
            .header("X-Request-Id", "history")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
    assertThat(lineOf(api, "history").get("clients").get(0).asLong()).isEqualTo(100_002);
  }

  @Test
  void whoTakesAndReadsADecisionIsRecorded(Api api) throws Exception {
    String id =
        DecisionTest.history(DecisionTest.decide(api, DecisionTest.ofClient(TinyNight.REVIEW)))
            .decision()
            .id()
            .toString();
    for (String path : List.of("/v1/decisions/" + id, "/v1/clients/100003/decisions")) {
      String request = "decision-" + path.length();
      api.send(api.keyed("only-read", path).header("X-Request-Id", request));
      assertThat(lineOf(api, request).get("clients").get(0).asLong()).isEqualTo(TinyNight.REVIEW);
    }
    api.send(api.keyed("only-read", "/v1/reviews?size=100").header("X-Request-Id", "queue"));
    assertThat(lineOf(api, "queue").get("clients").toString()).contains("100003");
    assertThat(lines(api))
        .anyMatch(line -> line.get("route").asText().equals("POST /v1/decisions"));
  }

  @Test
  void whatIsOfNoClientIsNotRecorded(Api api) throws Exception {
    api.send(api.keyed("/v1/model").header("X-Request-Id", "nobody"));
    api.send(api.keyed("only-score", "/v1/clients/100001").header("X-Request-Id", "refused"));
    assertThat(lines(api)).noneMatch(line -> line.get("request").asText().equals("nobody"));
    assertThat(lines(api)).noneMatch(line -> line.get("request").asText().equals("refused"));
  }

  @Test
  void onlyItsOwnerReadsTheRecord(Api api) throws Exception {
    for (Path file : files(api)) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  private static JsonNode lineOf(Api api, String request) throws IOException {
    List<JsonNode> found =
        lines(api).stream().filter(line -> line.get("request").asText().equals(request)).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<JsonNode> lines(Api api) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (Path file : files(api)) {
      for (String line : Files.readAllLines(file)) {
        lines.add(Json.MAPPER.readTree(line));
      }
    }
    return lines;
  }

  private static List<Path> files(Api api) throws IOException {
    try (Stream<Path> files = Files.list(api.config().security().accessDirectory())) {
      return files.toList();
    }
  }
}

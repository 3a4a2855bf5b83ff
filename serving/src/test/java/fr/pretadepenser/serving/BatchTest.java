package fr.pretadepenser.serving;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pretadepenser.contract.json.Json;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many rows in one request: each scored as if it came alone, each fault told in its place. */
@ExtendWith(RunningApi.class)
@Timeout(60)
class BatchTest {
  private static final String NDJSON = "application/x-ndjson";
  private static final String CSV = "text/csv";
  private static final int ROWS = 10_000;

  @TempDir Path work;

  @Test
  void tenThousandRowsAreScoredAsSingleOnes(Api api) throws Exception {
    List<Row> rows = Row.random(ROWS);
    String asJson = String.join("\n", rows.stream().map(Row::json).toList());
    String asCsv = Row.HEADER + "\n" + String.join("\n", rows.stream().map(Row::csv).toList());
    List<JsonNode> scored = rows(api.batch(NDJSON, NDJSON, asJson));
    List<String> lines = api.batch(CSV, CSV, asCsv).body().lines().toList();
    assertThat(scored).hasSize(ROWS);
    assertThat(lines).hasSize(ROWS + 1);
    for (int i = 0; i < ROWS; i++) {
      JsonNode score = scored.get(i).get("score");
      assertThat(scored.get(i).get("row").asInt()).isEqualTo(i + 1);
      List<String> cells = List.of(lines.get(i + 1).split(",", -1));
      assertThat(cells.get(0)).isEqualTo(String.valueOf(i + 1));
      assertThat(cells.get(2)).isEqualTo(score.get("probability").asText());
      assertThat(cells.get(3)).isEqualTo(score.get("decision").asText());
      if (i % 500 == 0) {
        JsonNode single = Json.MAPPER.readTree(api.post("/v1/scores", rows.get(i).json()).body());
        for (String field : List.of("client", "probability", "decision", "gap", "missing")) {
          assertThat(score.get(field)).as(field).isEqualTo(single.get(field));
        }
      }
    }
  }

  @Test
  void aWrongRowIsToldOfInItsPlace(Api api) throws Exception {
    String body =
        """
        {"client": 100001, "inputs": {}}
        {"inputs": {"amt_credit": -1, "occupation_type": "Astronaut"}}

        {"inputs":
        {"client": 7, "inputs": {}}
        {"inputs": {"amt_credit": 300000}}
        """;
    List<JsonNode> rows = rows(api.batch(NDJSON, NDJSON, body));
    assertThat(rows).extracting(row -> row.get("row").asInt()).containsExactly(1, 2, 4, 5, 6);
    assertThat(rows).extracting(BatchTest::status).containsExactly(200, 422, 400, 404, 200);
    assertThat(rows.get(1).at("/problem/errors").findValuesAsText("field"))
        .containsExactly("inputs.amt_credit", "inputs.occupation_type");
    assertThat(rows.get(4).at("/score/missing")).hasSize(2);
  }

  @Test
  void aCellThatIsWrongIsNamed(Api api) throws Exception {
    String body =
        """
        client,amt_credit,amt_annuity,amt_income_total,occupation_type
        100001,,,,
        ,270000.0,13500,90000,"Laborers"
        ,NaN,13500,90000,Laborers
        ,1,2
        x,1,2,3,Laborers
        ,270000,13500,90000,"Labo
        ,1e999,13500,90000,
        """;
    HttpResponse<String> answer = api.batch(CSV, CSV + ", */*;q=0.1", "\uFEFF" + body);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
    List<String> lines = answer.body().lines().toList();
    assertThat(lines).hasSize(8);
    assertThat(lines.get(0))
        .isEqualTo("row,client,probability,decision,missing,model,night,at,error");
    assertThat(lines.get(1)).startsWith("1,100001,0.0").contains(",granted,", TinyNight.NAME);
    assertThat(lines.get(2)).startsWith("2,,0.").endsWith(",");
    assertThat(lines.get(3)).contains("inputs.amt_credit must be a number greater than 0");
    assertThat(lines.get(4)).contains("the row has 3 cells, the header 5");
    assertThat(lines.get(5)).contains("client must be a client's number");
    assertThat(lines.get(6)).contains("the row is not CSV");
    assertThat(lines.get(7)).contains("inputs.amt_credit must be a number");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "client,amt_credit,AMT_ANNUITY    | 422 | AMT_ANNUITY",
        "amt_credit,amt_credit            | 422 | amt_credit",
        "credit_income_ratio              | 422 | credit_income_ratio",
        "client;amt_credit                | 422 | client;amt_credit",
        "'\"client'                       | 400 |",
        "''                               | 400 |",
      })
  void aHeaderThatIsWrongIsRefusedWhole(String header, int status, @Nullable String column, Api api)
      throws Exception {
    HttpResponse<String> answer = api.batch(CSV, CSV, header + "\n1,2,3\n");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    if (column != null) {
      assertThat(Api.problem(answer).errors().get(0).field()).isEqualTo(column);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "application/json,     ,                    415, application/problem+json",
    "text/csv,             image/png,           406, application/problem+json",
    "text/csv,             application/x-ndjson, 200, application/x-ndjson; charset=utf-8",
    "text/csv;charset=utf-8, text/*,             200, text/csv; charset=utf-8",
    "application/x-ndjson, ,                    200, application/x-ndjson; charset=utf-8",
  })
  void theFormOfTheAnswerIsNegotiated(
      String type, @Nullable String accept, int status, String answered, Api api) throws Exception {
    String body = type.startsWith(CSV) ? "client\n100001\n" : "{\"inputs\": {}}\n";
    HttpResponse<String> answer = api.batch(type, accept, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(answered);
  }

  @Test
  void aBatchIsBounded() throws Exception {
    Map<String, ?> bounds = Map.of("batch.max-bytes", 5000, "batch.max-row-bytes", 100);
    try (Api api = Api.start(work, bounds)) {
      String longRow = "{\"inputs\": {\"" + "x".repeat(200) + "\": 1}}\n{\"inputs\": {}}\n";
      List<JsonNode> rows = rows(api.batch(NDJSON, NDJSON, longRow));
      assertThat(rows).extracting(BatchTest::status).containsExactly(400, 200);
      assertThat(rows.get(0).at("/problem/detail").asText()).contains("at most 100 bytes");
      HttpResponse<String> tooLarge = api.batch(NDJSON, NDJSON, "{}\n".repeat(5000));
      assertThat(tooLarge.statusCode()).isEqualTo(413);
      try (Stream<Path> files = Files.list(api.config().storeDirectory())) {
        assertThat(files.map(Path::getFileName).map(Path::toString))
            .as("nothing stays of a body")
            .noneMatch(name -> name.startsWith("batch"));
      }
    }
  }

  @Test
  void batchesDoNotCrowdEachOtherOut() throws Exception {
    try (Api api = Api.start(work, Map.of("batch.at-once", 1));
        Socket slow = new Socket(InetAddress.getLoopbackAddress(), api.app().port())) {
      OutputStream stream = slow.getOutputStream();
      String head =
          "POST /v1/scores/batch HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
              + "Content-Type: application/x-ndjson\r\nContent-Length: 15\r\nAuthorization: Bearer "
              + api.key("embedded")
              + "\r\n\r\n{\"inputs\"";
      stream.write(head.getBytes(StandardCharsets.US_ASCII));
      HttpResponse<String> refused = api.batch(NDJSON, NDJSON, "{\"inputs\": {}}");
      while (refused.statusCode() == 200) { // the other one has not arrived yet
        refused = api.batch(NDJSON, NDJSON, "{\"inputs\": {}}");
      }
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.headers().firstValue("Retry-After")).hasValue("10");
      stream.write(": {}}\n".getBytes(StandardCharsets.US_ASCII));
      assertThat(new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 200")
          .contains("\"missing\":[\"amt_credit\"");
    }
  }

  private static List<JsonNode> rows(HttpResponse<String> answer) throws Exception {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    List<JsonNode> rows = new ArrayList<>();
    for (String line : answer.body().lines().toList()) {
      rows.add(Json.MAPPER.readTree(line));
    }
    return rows;
  }

  private static int status(JsonNode row) {
    return row.get("problem").isNull() ? 200 : row.at("/problem/status").asInt();
  }

  /** One application; a value that is null is not given. */
  private record Row(
      @Nullable Long client, int credit, @Nullable Double source, @Nullable String occupation) {
    static final String HEADER =
        "client,amt_credit,ext_source_2,occupation_type,amt_annuity,amt_income_total";

    static List<Row> random(int count) {
      Random random = new Random(20_260_101);
      List<Row> rows = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        rows.add(
            new Row(
                random.nextInt(3) == 0 ? 100_001L + random.nextInt(4) : null,
                1000 + random.nextInt(1_000_000),
                random.nextInt(4) == 0 ? null : random.nextDouble(),
                random.nextInt(4) == 0 ? null : "Managers"));
      }
      return rows;
    }

    String json() {
      List<String> inputs = new ArrayList<>();
      inputs.add("\"amt_annuity\":12000.5,\"amt_income_total\":9e4,\"amt_credit\":" + credit);
      if (source != null) {
        inputs.add("\"ext_source_2\":" + source);
      }
      if (occupation != null) {
        inputs.add("\"occupation_type\":\"" + occupation + "\"");
      }
      return "{\"client\":" + client + ",\"inputs\":{" + String.join(",", inputs) + "}}";
    }

    String csv() {
      return Stream.of(client, credit, source, occupation, "12000.5", "9e4")
          .map(cell -> cell == null ? "" : cell.toString())
          .reduce((left, right) -> left + "," + right)
          .orElseThrow();
    }
  }
}

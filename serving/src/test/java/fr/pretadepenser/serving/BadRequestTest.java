package fr.pretadepenser.serving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.problem.Problem;
import fr.pretadepenser.contract.problem.Problem.FieldError;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input ends in a problem that names what is wrong, and never in a 500. */
@ExtendWith(RunningApi.class)
class BadRequestTest {

  @ParameterizedTest
  @CsvSource({
    "/v1/clients/abc,                                400, id",
    "/v1/clients/-1/score,                           400, id",
    "/v1/clients/0/score,                            400, id",
    "/v1/clients/1e5/score,                          400, id",
    "/v1/clients/99999999999999999999/score,         400, id",
    "/v1/clients/%E0%A4%85/score,                    400, id",
    "/v1/clients/1,                                  404, id",
    "/v1/clients/1/score,                            404, id",
    "/v1/clients/1/explanation,                      404, id",
    "/v1/clients/1/score.svg,                        404, id",
    "/v1/clients/1/explanation.png,                  404, id",
    "/v1/clients/100001/score.gif,                   400, format",
    "/v1/clients/100001/score.svg?lang=de,           400, lang",
    "/v1/clients/100001/explanation.svg?theme=,      400, theme",
    "/v1/clients/200005/explanation,                 409, amt_income_total",
    "/v1/clients/200005/explanation.svg,             409, amt_income_total",
    "/v1/clients/200005/score.png,                   409, amt_income_total",
    "/v1/clients?page=-1,                            400, page",
    "/v1/clients?page=9999999999,                    400, page",
    "/v1/clients?size=0,                             400, size",
    "/v1/clients?size=101,                           400, size",
    "/v1/clients?size=ten,                           400, size",
    "/v1/clients?size=1&size=2,                      400, size",
    "/v1/clients?limit=5,                            400, limit",
    "/v1/model?verbose=true,                         400, verbose",
    "/v1/clients/100001/score?lang=fr,               400, lang",
  })
  void aWrongParameterIsNamed(String path, int status, String field, Api api) throws Exception {
    Problem problem = problem(api.get(path), status);
    assertThat(problem.errors()).extracting(FieldError::field).containsExactly(field);
  }

  @Test
  void everyWrongParameterIsNamedAtOnce(Api api) throws Exception {
    String longQuery = "x".repeat(101);
    Problem problem =
        problem(api.get("/v1/clients?query=" + longQuery + "&page=x&size=0&foo=1"), 400);
    assertThat(problem.errors())
        .extracting(FieldError::field)
        .containsExactlyInAnyOrder("query", "page", "size", "foo");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"inputs\": {\"amt_credit\": 0}}                    | inputs.amt_credit | greater than 0",
        "{\"inputs\": {\"amt_income_total\": -5}}             | inputs.amt_income_total | greater than 0",
        "{\"inputs\": {\"amt_credit\": \"300000\"}}           | inputs.amt_credit | must be a number",
        "{\"inputs\": {\"amt_credit\": true}}                 | inputs.amt_credit | must be a number",
        "{\"inputs\": {\"amt_credit\": [1]}}                  | inputs.amt_credit | must be a number",
        "{\"inputs\": {\"bureau_active_debt\": 1e999}}        | inputs.bureau_active_debt | must be a number",
        "{\"inputs\": {\"ext_source_2\": 1e-400}}             | inputs.ext_source_2 | too small",
        "{\"inputs\": {\"ext_source_2\": 1.01}}               | inputs.ext_source_2 | from 0 to 1",
        "{\"inputs\": {\"occupation_type\": \"Astronaut\"}}   | inputs.occupation_type | Laborers, Managers, Drivers",
        "{\"inputs\": {\"occupation_type\": 3}}               | inputs.occupation_type | one of",
        "{\"inputs\": {\"credit_income_ratio\": 2}}           | inputs.credit_income_ratio | amt_credit, amt_income_total",
        "{\"inputs\": {\"AMT_CREDIT\": 2}}                    | inputs.AMT_CREDIT | not an input",
        "{\"inputs\": {\"days_birth\": -9000}}                | inputs.days_birth | not an input",
        "{\"inputs\": 3}                                      | inputs | object",
        "{}                                                   | inputs | object",
        "{\"client\": \"100001\", \"inputs\": {}}             | client | whole number",
        "{\"client\": 1.5, \"inputs\": {}}                    | client | whole number",
        "{\"client\": 1e30, \"inputs\": {}}                   | client | whole number",
        "{\"client\": 99999999999999999999, \"inputs\": {}}   | client | whole number",
        "{\"inputs\": {}, \"id\": 1}                          | id | not a field",
      })
  void aWrongInputIsNamedWithWhatIsAccepted(String body, String field, String message, Api api)
      throws Exception {
    Problem problem = problem(api.post("/v1/scores", body), 422);
    assertThat(problem.errors()).hasSize(1);
    assertThat(problem.errors().get(0).field()).isEqualTo(field);
    assertThat(problem.errors().get(0).message()).contains(message);
  }

  @Test
  void everyWrongInputIsNamedAtOnce(Api api) throws Exception {
    String body = "{\"client\": 7, \"inputs\": {\"amt_credit\": 0, \"x\": 1}, \"y\": 2}";
    Problem problem = problem(api.post("/v1/scores", body), 422);
    assertThat(problem.errors())
        .extracting(FieldError::field)
        .containsExactlyInAnyOrder("client", "inputs.amt_credit", "inputs.x", "y");
  }

  @Test
  void anApplicationOfAnUnknownClientIsNotFound(Api api) throws Exception {
    Problem problem = problem(api.post("/v1/scores", "{\"client\": 7, \"inputs\": {}}"), 404);
    assertThat(problem.errors().get(0).field()).isEqualTo("client");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "\"text\"",
        "{\"inputs\": {\"amt_credit\": NaN}}",
        "{\"inputs\": {\"amt_credit\": Infinity}}",
        "{\"inputs\": {\"amt_credit\": 1, \"amt_credit\": 2}}",
        "{\"inputs\": {}} trailing",
        "{'inputs': {}}",
        "{\"inputs\": {\"amt_credit\": 01}}",
      })
  void aBodyThatIsNotOneJsonObjectIsMalformed(String body, Api api) throws Exception {
    problem(api.post("/v1/scores", body), 400);
  }

  @Test
  void aBodyNestedWithoutEndIsMalformed(Api api) throws Exception {
    problem(api.post("/v1/scores", "{\"inputs\":".repeat(900)), 400);
  }

  @Test
  void aHugeBodyIsRefused(Api api) throws Exception {
    problem(api.post("/v1/scores", "{\"inputs\": {\"" + "x".repeat(10_000) + "\": 1}}"), 413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/jsonx"})
  void aBodyOfAnotherTypeIsRefused(String type, Api api) throws Exception {
    var request = api.keyed("/v1/scores").header("Content-Type", type);
    problem(api.send(request.POST(BodyPublishers.ofString("{\"inputs\": {}}"))), 415);
    problem(api.send(api.keyed("/v1/scores").POST(BodyPublishers.ofString("{}"))), 415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/v1", "/v1/client/100001", "/v1/clients/100001/x", "/v2/model"})
  void anUnknownRouteIsNotFound(String path, Api api) throws Exception {
    problem(api.get(path), 404);
  }

  @ParameterizedTest
  @CsvSource({"POST, /v1/model, GET", "DELETE, /v1/clients/100001, GET", "GET, /v1/scores, POST"})
  void anotherMethodIsRefused(String method, String path, String allowed, Api api)
      throws Exception {
    HttpResponse<String> response =
        api.send(api.keyed(path).method(method, BodyPublishers.noBody()));
    problem(response, 405);
    assertThat(response.headers().firstValue("Allow").orElse("")).contains(allowed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /v1/clients?query=%ZZ HTTP/1.1",
        "GET /v1/clients?query=%FF%FE HTTP/1.1",
        "GET /v1/clients/%ZZ HTTP/1.1",
        "GET /v1/clients/%00 HTTP/1.1",
        "GET /health/../v1/model HTTP/1.1",
        "GET /v1/clients/100001%2Fscore HTTP/1.1",
        "BREW /v1/model HTTP/1.1",
        "GET /v1/model HTTP/9.9",
      })
  void whatIsNotHttpIsAnsweredCalmly(String line, Api api) throws Exception {
    String answer = raw(api, line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).matches("(?s)HTTP/1.1 (200|4\\d\\d|501|505) .*");
    assertThat(answer).doesNotContain("<html", "Exception", "\tat ");
    if (!answer.startsWith("HTTP/1.1 200")) {
      assertThat(answer.toLowerCase(Locale.ROOT)).contains("application/problem+json");
    }
  }

  private static String raw(Api api, String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), api.app().port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Problem problem(HttpResponse<String> response, int status) throws IOException {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    Problem problem = Api.problem(response);
    assertThat(problem.status()).isEqualTo(status);
    assertThat(problem.type()).startsWith("/problems/");
    assertThat(problem.detail()).isNotBlank().doesNotContain("Exception", "\n");
    return problem;
  }
}

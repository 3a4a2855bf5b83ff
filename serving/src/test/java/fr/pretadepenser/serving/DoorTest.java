package fr.pretadepenser.serving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.serving.http.Route;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.router.ParsedEndpoint;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may come in: nobody without the key, but to the two health probes. */
@ExtendWith(RunningApi.class)
class DoorTest {
  private static final List<String> OPEN = List.of("/health/live", "/health/ready");

  @Test
  void noRegisteredRouteAnswersWithoutTheKey(Api api) throws Exception {
    List<Endpoint> endpoints =
        api.app().server().unsafeConfig().pvt.internalRouter.allHttpHandlers().stream()
            .map(ParsedEndpoint::getEndpoint)
            .filter(endpoint -> endpoint.getMethod() != HandlerType.BEFORE)
            .toList();
    assertThat(endpoints).hasSize(Route.Verb.values().length + 8);
    for (Endpoint endpoint : endpoints) {
      String path = endpoint.getPath().replace("{id}", "100001").replace("{format}", "svg");
      HttpResponse<String> response =
          api.send(api.request(path).method(endpoint.getMethod().name(), BodyPublishers.noBody()));
      assertThat(response.statusCode()).as(path).isEqualTo(OPEN.contains(path) ? 200 : 401);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bearer",
        "Bearer ",
        "Bearer wrong",
        "Basic dXNlcjpwYXNz",
        "Bearer wrong, Bearer other"
      })
  void aWrongKeyIsNoKey(String authorization, Api api) throws Exception {
    HttpResponse<String> response =
        api.send(api.request("/v1/model").header("Authorization", authorization));
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    assertThat(Api.problem(response).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/health/live/",
        "/health//live",
        "/HEALTH/live",
        "/health/live;x=1",
        "/v1"
      })
  void anUnknownPathTellsAStrangerNothing(String path, Api api) throws Exception {
    assertThat(api.send(api.request(path)).statusCode()).isIn(400, 401);
  }

  @Test
  void everyAnswerForbidsToBeKeptOrFramed(Api api) throws Exception {
    for (String path : List.of("/v1/model", "/v1/clients/abc", "/nowhere")) {
      var headers = api.get(path).headers();
      assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
      assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
      assertThat(headers.firstValue("Server")).isEmpty();
    }
  }
}

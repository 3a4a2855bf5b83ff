package fr.pretadepenser.serving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.serving.http.Scope;
import io.javalin.router.Endpoint;
import io.javalin.router.ParsedEndpoint;
import io.javalin.security.Roles;
import io.javalin.security.RouteRole;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may come in: nobody without the key, but to the two health probes. */
@ExtendWith(RunningApi.class)
class DoorTest {
  private static final List<String> OPEN = List.of("/health/live", "/health/ready");

  @Test
  void aRouteAnswersNobodyWithoutAKeyOfItsScope(Api api) throws Exception {
    List<Endpoint> endpoints = endpoints(api);
    assertThat(endpoints).hasSizeGreaterThanOrEqualTo(10);
    for (Endpoint endpoint : endpoints) {
      String path = path(endpoint);
      if (OPEN.contains(path)) {
        assertThat(status(api, endpoint, api.request(path))).as(path).isEqualTo(200);
        continue;
      }
      Scope scope = scope(endpoint);
      var wrong = api.request(path).header("Authorization", "Bearer " + "x".repeat(43));
      assertThat(status(api, endpoint, api.request(path))).as(path).isEqualTo(401);
      assertThat(status(api, endpoint, wrong)).as(path).isEqualTo(401);
      for (Scope other : Scope.ofKeys()) {
        int status = status(api, endpoint, api.keyed("only-" + other.code(), path));
        if (other == scope) {
          assertThat(status).as(path + " with " + other).isNotIn(401, 403);
        } else {
          assertThat(status).as(path + " with " + other).isEqualTo(403);
        }
      }
      var lesser = api.keyed("all-but-" + scope.code(), path);
      assertThat(status(api, endpoint, lesser)).as(path).isEqualTo(403);
    }
  }

  /** What the running server answers to, whatever the list of routes says. */
  private static List<Endpoint> endpoints(Api api) {
    return api.app().server().unsafeConfig().pvt.internalRouter.allHttpHandlers().stream()
        .map(ParsedEndpoint::getEndpoint)
        .filter(endpoint -> endpoint.getMethod().isHttpMethod())
        .toList();
  }

  private static String path(Endpoint endpoint) {
    return endpoint.getPath().replace("{id}", "100001").replace("{format}", "svg");
  }

  /** The one scope it was registered with. */
  private static Scope scope(Endpoint endpoint) {
    Set<RouteRole> roles = endpoint.metadata(Roles.class).getRoles();
    assertThat(roles).as(endpoint.getPath()).hasSize(1);
    return (Scope) roles.iterator().next();
  }

  private static int status(Api api, Endpoint endpoint, HttpRequest.Builder request)
      throws Exception {
    return api.send(request.method(endpoint.getMethod().name(), BodyPublishers.noBody()))
        .statusCode();
  }

  @Test
  void aKeyOfAnotherScopeIsToldWhichOneIsMissing(Api api) throws Exception {
    HttpResponse<String> response = api.send(api.keyed("only-score", "/v1/clients/100001/score"));
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(Api.problem(response).detail())
        .isEqualTo("the API key does not hold the scope read");
  }

  @Test
  void aHeadOfARouteTellsNothingOfAClient(Api api) throws Exception {
    var known =
        api.keyed("only-score", "/v1/clients/100001").method("HEAD", BodyPublishers.noBody());
    var unknown = api.keyed("only-score", "/v1/clients/7").method("HEAD", BodyPublishers.noBody());
    assertThat(api.send(known).statusCode()).isEqualTo(api.send(unknown).statusCode());
    assertThat(
            api.send(api.request("/v1/clients/100001").method("HEAD", BodyPublishers.noBody()))
                .statusCode())
        .isEqualTo(401);
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

package fr.pretadepenser.serving.limit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.HttpServer;
import fr.pretadepenser.serving.http.HttpSettings;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Overload is refused at once, and probes are answered all the same. */
@Timeout(60)
class AtOnceTest {
  private static final int PLACES = 3;

  private final Semaphore mayEnd = new Semaphore(0);
  private final HttpClient client = HttpClient.newHttpClient();
  private final Javalin server = start();

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void whoComesWhileAllPlacesAreTakenIsRefusedAtOnce() throws Exception {
    for (int round = 0; round < 2; round++) { // a place is given back, though the route failed
      List<CompletableFuture<HttpResponse<String>>> taken = new ArrayList<>();
      for (int i = 0; i < PLACES; i++) {
        taken.add(client.sendAsync(to("/work"), BodyHandlers.ofString()));
      }
      while (mayEnd.getQueueLength() < PLACES) {
        Thread.sleep(1);
      }
      HttpResponse<String> refused = client.send(to("/work"), BodyHandlers.ofString());
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
      assertThat(refused.body()).contains("/problems/unavailable");
      assertThat(client.send(to("/probe"), BodyHandlers.ofString()).statusCode()).isEqualTo(500);
      mayEnd.release(PLACES);
      for (var answer : taken) {
        assertThat(answer.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(500);
      }
    }
  }

  private HttpRequest to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path)).build();
  }

  private Javalin start() {
    Duration patience = Duration.ofSeconds(20);
    HttpSettings settings =
        new HttpSettings("127.0.0.1", 0, null, 16, 100, 8192, patience, patience, patience);
    return HttpServer.create(
            settings,
            List.of(
                new Failing("/work", Scope.READ, true), new Failing("/probe", Scope.OPEN, false)),
            List.of(new AtOnce(new LimitSettings(PLACES, 0, 1))))
        .start();
  }

  /** Ends badly, if it waits at all then only when it may. */
  private final class Failing implements Route {
    private final String path;
    private final Scope scope;
    private final boolean waits;

    private Failing(String path, Scope scope, boolean waits) {
      this.path = path;
      this.scope = scope;
      this.waits = waits;
    }

    @Override
    public String path() {
      return path;
    }

    @Override
    public Scope scope() {
      return scope;
    }

    @Override
    public Description description() {
      return Description.of("A route of a test.");
    }

    @Override
    public void handle(Context context) throws InterruptedException {
      if (waits) {
        mayEnd.acquire();
      }
      throw new IllegalStateException("it always fails");
    }
  }
}

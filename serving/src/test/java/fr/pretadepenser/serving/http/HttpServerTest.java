package fr.pretadepenser.serving.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The server stops without cutting anyone off, and a defect tells its caller nothing. */
class HttpServerTest {
  private final CountDownLatch arrived = new CountDownLatch(1);

  @Test
  void aStopWaitsForTheRequestInFlight() throws Exception {
    Javalin server = start(new Slow());
    CompletableFuture<HttpResponse<String>> answer = get(server, "/slow");
    assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();
    server.stop();
    assertThat(answer.get(20, TimeUnit.SECONDS).body()).isEqualTo("done");
  }

  @Test
  void aDefectIsAProblemWithoutItsCause() throws Exception {
    Javalin server = start(new Defect());
    try {
      HttpResponse<String> answer = get(server, "/defect").get(20, TimeUnit.SECONDS);
      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(answer.body()).contains("/problems/internal").doesNotContain("secret");
    } finally {
      server.stop();
    }
  }

  private static Javalin start(Route route) {
    Duration patience = Duration.ofSeconds(20);
    HttpSettings settings = new HttpSettings("127.0.0.1", 0, null, 8, 100, patience, patience);
    return HttpServer.create(settings, List.of(route), List.of()).start();
  }

  private static CompletableFuture<HttpResponse<String>> get(Javalin server, String path) {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
    return HttpClient.newHttpClient()
        .sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  /** An open route that nobody reads about. */
  private abstract static class Undescribed implements Route {
    private final String path;

    private Undescribed(String path) {
      this.path = path;
    }

    @Override
    public String path() {
      return path;
    }

    @Override
    public Scope scope() {
      return Scope.OPEN;
    }

    @Override
    public Description description() {
      return Description.of("A route of a test.");
    }
  }

  /** Answers well after the stop has begun. */
  private final class Slow extends Undescribed {
    private Slow() {
      super("/slow");
    }

    @Override
    public void handle(Context context) throws InterruptedException {
      arrived.countDown();
      Thread.sleep(500);
      context.result("done");
    }
  }

  /** Fails in a way nobody foresaw. */
  private static final class Defect extends Undescribed {
    private Defect() {
      super("/defect");
    }

    @Override
    public void handle(Context context) {
      throw new IllegalStateException("secret");
    }
  }
}

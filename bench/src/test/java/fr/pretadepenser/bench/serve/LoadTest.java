package fr.pretadepenser.bench.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The driver against a server whose answers are known. */
class LoadTest {
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void aClosedLoopAsksAgainAsSoonAsItIsAnswered() throws Exception {
    answer(200, 5);
    Load.Figures figures = new Load(2, 0.5).closed(target());
    assertThat(figures.failures()).isZero();
    assertThat(figures.perSecond()).isBetween(2.0, 400.0);
    assertThat(figures.p50Millis()).isGreaterThan(5);
  }

  @Test
  void anOpenLoopAsksAtItsRateAndCountsFromWhenARequestWasDue() throws Exception {
    answer(200, 0);
    Load.Figures quick = new Load(2, 1).open(target(), 100);
    assertThat(asked.get()).isEqualTo(100);

    // One caller, 20 ms an answer, 100 requests due each second: each waits longer than the last.
    answer(200, 20);
    Load.Figures late = new Load(1, 1).open(target(), 100);
    assertThat(late.p99Millis()).isGreaterThan(500);
    assertThat(late.p50Millis()).isGreaterThan(quick.p50Millis());
  }

  @Test
  void refusalsAreFailures() throws Exception {
    answer(503, 0);
    Load.Figures figures = new Load(1, 0.2).open(target(), 50);
    assertThat(figures.failures()).isEqualTo(10);
  }

  @Test
  void anAnswerIsReadWholeWhetherItsLengthIsGivenOrNot() throws Exception {
    server.createContext("/known", exchange -> respond(exchange, 200, "abc", 3));
    server.createContext(
        "/chunked", exchange -> respond(exchange, 200, "a\r\nb" + "é".repeat(9_000), 0));
    int port = server.getAddress().getPort();
    assertThat(ask(port, "/known")).isEqualTo("abc");
    assertThat(ask(port, "/chunked")).isEqualTo("a\r\nb" + "é".repeat(9_000));
    assertThat(new Load(1, 0.2).closed(get(port, "/chunked")).failures()).isZero();
  }

  private static String ask(int port, String path) throws IOException {
    return Exchange.ask(port, get(port, path).request(0)).text();
  }

  private void answer(int status, int millis) {
    if (asked.getAndSet(0) > 0) {
      server.removeContext("/");
    }
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          try {
            Thread.sleep(millis);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          respond(exchange, status, "{}", 2);
        });
  }

  private static void respond(HttpExchange exchange, int status, String body, int length)
      throws IOException {
    exchange.sendResponseHeaders(status, length);
    exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
    exchange.close();
  }

  private Target target() {
    return get(server.getAddress().getPort(), "/x");
  }

  private static Target get(int port, String path) {
    return Target.get(port, "", List.of(1L), id -> path);
  }
}

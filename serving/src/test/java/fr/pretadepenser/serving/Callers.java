package fr.pretadepenser.serving;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pretadepenser.contract.json.Json;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Callers who ask about the clients of {@link Versions} without a pause, and hold every answer
 * against the model and the night that it names.
 */
final class Callers implements AutoCloseable {
  private final Line line;
  private final List<Thread> threads = new ArrayList<>();
  private final AtomicLong answers = new AtomicLong();
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private final Set<String> served = ConcurrentHashMap.newKeySet();
  private volatile boolean stopped;

  /** Where they call. */
  interface Line {
    /** Posts the body, or gets if there is none. */
    HttpResponse<String> send(String path, @Nullable String body) throws Exception;
  }

  Callers(Line line, int callers) {
    this.line = line;
    for (int i = 0; i < callers; i++) {
      Thread thread = new Thread(this::ask, "caller-" + i);
      thread.start();
      threads.add(thread);
    }
  }

  private void ask() {
    for (int i = 0; !stopped; i++) {
      long client = Versions.CLIENTS.get(i % Versions.CLIENTS.size());
      String path = "/v1/clients/" + client;
      try {
        switch (i % 5) {
          case 0 -> check(client, line.send(path + "/explanation", null), "score");
          case 1 ->
              check(
                  client,
                  line.send("/v1/scores", "{\"client\":" + client + ",\"inputs\":{}}"),
                  null);
          case 2 -> check(line.send(path + "/explanation.svg", null));
          case 3 -> check(line.send("/v1/clients?query=zoe", null));
          default -> check(client, line.send(path + "/score", null), null);
        }
      } catch (Exception e) {
        failures.add(e.toString());
      }
      answers.incrementAndGet();
    }
  }

  private boolean check(HttpResponse<String> answer) {
    boolean good = answer.statusCode() == 200;
    if (!good) {
      failures.add(answer.statusCode() + " " + answer.body());
    }
    return good;
  }

  private void check(long client, HttpResponse<String> answer, @Nullable String field)
      throws Exception {
    if (!check(answer)) {
      return;
    }
    JsonNode body = Json.MAPPER.readTree(answer.body());
    JsonNode score = field == null ? body : body.get(field);
    String model = score.get("model").asText();
    String night = score.get("night").asText();
    double expected = Versions.probability(model, night, client);
    if (Math.abs(score.get("probability").asDouble() - expected) > 1e-12) {
      failures.add("not of the model and night it names, expected " + expected + ": " + score);
    }
    served.add(model + " " + night);
  }

  /** Returns once so many answers more have arrived. */
  void waitForAnswers(long more) throws InterruptedException {
    long until = answers.get() + more;
    for (int i = 0; i < 10_000 && answers.get() < until; i++) {
      Thread.sleep(1);
    }
  }

  /** What did not go as it should. */
  List<String> failures() {
    return List.copyOf(failures);
  }

  /** The pairs of model and night that answered. */
  Set<String> served() {
    return Set.copyOf(served);
  }

  /** Lets everybody have the answer that is under way. */
  void stop() throws InterruptedException {
    stopped = true;
    for (Thread thread : threads) {
      thread.join();
    }
  }

  @Override
  public void close() {
    stopped = true;
  }
}

package fr.pretadepenser.serving;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.decision.DecisionHistory;
import fr.pretadepenser.contract.decision.DecisionPage;
import fr.pretadepenser.contract.decision.DecisionRecord;
import fr.pretadepenser.model.tiny.TinyBundles;
import fr.pretadepenser.serving.journal.JournalSettings;
import fr.pretadepenser.serving.journal.Postgres;
import fr.pretadepenser.serving.journal.RunningPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The API is killed by SIGKILL under load, again and again: no decision it answered is lost. */
@ExtendWith(RunningPostgres.class)
class DurabilityTest {
  private static final int CALLERS = 4;

  @TempDir Path work;

  /** What was answered, by the name of the request. */
  private final Map<String, DecisionRecord> answered = new ConcurrentHashMap<>();

  private final AtomicInteger requests = new AtomicInteger();

  @BeforeEach
  void prepare() throws IOException {
    TinyNight.write(work.resolve("features"));
    TinyBundles.champion(work.resolve("models"));
  }

  @Test
  void inAnEmbeddedFile() throws Exception {
    killedAgainAndAgain(4, Map.of());
  }

  @Test
  void inPostgres(Postgres postgres) throws Exception {
    JournalSettings journal = postgres.journal();
    killedAgainAndAgain(
        2,
        Map.of(
            "serving.journal.url", journal.url(),
            "serving.journal.user", journal.user(),
            "serving.journal.password-file", String.valueOf(journal.passwordFile())));
  }

  private void killedAgainAndAgain(int kills, Map<String, String> settings) throws Exception {
    for (int kill = 0; kill < kills; kill++) {
      ServerProcess server = ServerProcess.start(work, settings);
      try {
        loadAndKill(server, 300 + 150L * kill);
      } finally {
        server.kill();
      }
    }
    assertThat(answered).as("answers between the kills").hasSizeGreaterThan(kills * 5);
    ServerProcess server = ServerProcess.start(work, settings);
    try {
      for (DecisionRecord decision : answered.values()) {
        DecisionHistory found = server.get("/v1/decisions/" + decision.id(), DecisionHistory.class);
        assertThat(found.decision()).isEqualTo(decision);
        assertThat(requireNonNull(found.replay()).match()).isTrue();
      }
      sendAllAgain(server);
    } finally {
      server.kill();
    }
  }

  private void loadAndKill(ServerProcess server, long milliseconds) throws InterruptedException {
    ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    int before = answered.size();
    for (int i = 0; i < CALLERS; i++) {
      callers.execute(() -> decideUntilKilled(server));
    }
    while (answered.size() == before && server.isAlive()) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    TimeUnit.MILLISECONDS.sleep(milliseconds);
    server.kill();
    callers.shutdown();
    assertThat(callers.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
  }

  private void decideUntilKilled(ServerProcess server) {
    while (true) {
      String request = String.valueOf(requests.incrementAndGet());
      try {
        answered.put(request, server.decide(request, client(request)).decision());
      } catch (IOException killed) {
        return;
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static long client(String request) {
    return TinyNight.GRANTED + Integer.parseInt(request) % 3;
  }

  /**
   * What was answered stays the answer, what was not is answered now, and nothing is there twice.
   */
  private void sendAllAgain(ServerProcess server) throws Exception {
    List<String> ids = new ArrayList<>();
    for (int i = 1; i <= requests.get(); i++) {
      String request = String.valueOf(i);
      DecisionRecord decision = server.decide(request, client(request)).decision();
      ids.add(decision.id().toString());
      assertThat(answered.getOrDefault(request, decision)).isEqualTo(decision);
    }
    assertThat(ids).doesNotHaveDuplicates();
    long recorded = 0;
    for (int i = 0; i < 3; i++) {
      String path = "/v1/clients/" + (TinyNight.GRANTED + i) + "/decisions";
      recorded += server.get(path, DecisionPage.class).total();
    }
    assertThat(recorded).isEqualTo(requests.get());
  }
}

package fr.pretadepenser.serving.bundle;

import static fr.pretadepenser.serving.Versions.MILD;
import static fr.pretadepenser.serving.Versions.MONDAY;
import static fr.pretadepenser.serving.Versions.STERN;
import static fr.pretadepenser.serving.Versions.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.serving.TinyNight;
import fr.pretadepenser.serving.Versions;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.HttpServer;
import fr.pretadepenser.serving.http.HttpSettings;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import fr.pretadepenser.serving.night.NightStores;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A request finishes on what it began with, and what it began with is closed after it. */
class SnapshotsTest {
  @TempDir Path work;
  private final CountDownLatch arrived = new CountDownLatch(1);
  private final CountDownLatch swapped = new CountDownLatch(1);

  @SuppressWarnings("NullAway.Init")
  private Versions versions;

  @SuppressWarnings("NullAway.Init")
  private Sources sources;

  @BeforeEach
  void pointToMildOnMonday() throws IOException {
    versions = Versions.write(work);
    NightStores stores = new NightStores(work.resolve("store"), "1GB");
    sources = new Sources(versions.features(), versions.models(), stores, 0);
  }

  @Test
  void aRequestInFlightFinishesOnWhatItBeganWith() throws Exception {
    Snapshots snapshots = new Snapshots(sources.load());
    Snapshot first = snapshots.serving();
    Duration patience = Duration.ofSeconds(20);
    HttpSettings settings =
        new HttpSettings("127.0.0.1", 0, null, 8, 100, 8192, patience, patience, patience);
    Javalin server =
        HttpServer.create(settings, List.of(new Slow(snapshots)), List.of(snapshots)).start();
    try {
      CompletableFuture<HttpResponse<String>> answer = get(server);
      assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();
      versions.point(STERN, TUESDAY);
      snapshots.swap(sources.load());
      assertThat(snapshots.open()).isEqualTo(2);
      swapped.countDown();
      assertThat(answer.get(20, TimeUnit.SECONDS).body())
          .isEqualTo("model %s over night %s: true".formatted(MILD, MONDAY));
      for (int i = 0; i < 2_000 && snapshots.open() > 1; i++) {
        Thread.sleep(5);
      }
      assertThat(snapshots.open()).isEqualTo(1);
      assertThatThrownBy(() -> first.inputs(TinyNight.GRANTED)).hasMessageContaining(MONDAY);
      assertThat(get(server).get(20, TimeUnit.SECONDS).body())
          .isEqualTo("model %s over night %s: true".formatted(STERN, TUESDAY));
      snapshots.close();
      assertThat(get(server).get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(503);
    } finally {
      server.stop();
    }
  }

  @Test
  void whatIsSwappedInAfterTheEndIsClosedAtOnce() {
    Snapshots snapshots = new Snapshots(sources.load());
    snapshots.close();
    Snapshot late = sources.load();
    snapshots.swap(late);
    assertThatThrownBy(() -> late.inputs(TinyNight.GRANTED)).hasMessageContaining(MONDAY);
  }

  @Test
  void aSnapshotIsReadByRequestsOnly() {
    try (Snapshots snapshots = new Snapshots(sources.load())) {
      assertThatThrownBy(snapshots::get).hasMessageContaining("no request");
    }
  }

  private static CompletableFuture<HttpResponse<String>> get(Javalin server) {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + "/slow");
    return HttpClient.newHttpClient()
        .sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  /** Reads its snapshot before and after it is swapped. */
  private final class Slow implements Route {
    private final Snapshots snapshots;

    private Slow(Snapshots snapshots) {
      this.snapshots = snapshots;
    }

    @Override
    public String path() {
      return "/slow";
    }

    @Override
    public Scope scope() {
      return Scope.OPEN;
    }

    @Override
    public Description description() {
      return Description.of("A route of a test.");
    }

    @Override
    public void handle(Context context) throws InterruptedException {
      Snapshot begun = snapshots.get();
      arrived.countDown();
      swapped.await();
      boolean read = snapshots.get().inputs(TinyNight.GRANTED).isPresent();
      context.result(begun + ": " + (read && begun == snapshots.get()));
    }
  }
}

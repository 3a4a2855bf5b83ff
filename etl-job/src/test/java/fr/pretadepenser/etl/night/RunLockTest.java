package fr.pretadepenser.etl.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {
  private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
  private static final Duration STALE = Duration.ofHours(24);
  private static final LockHolder ELSEWHERE = new LockHolder("elsewhere", 7, NOW, NOW);

  @TempDir Path out;

  @Test
  void aSecondRunIsRefusedInOneSentenceUntilTheFirstEnds() {
    RunLock first = take(NOW);
    assertThatThrownBy(() -> take(NOW.plus(STALE).plusSeconds(1)))
        .as("however old the lock: its process lives")
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith(
            out + " is being written by process " + ProcessHandle.current().pid() + " on ")
        .hasMessageEndingWith(
            " since 2026-03-01T02:00:00Z: wait for its end, or remove "
                + lock()
                + " if that run is no more")
        .extracting(thrown -> ((Failure) thrown).exitCode())
        .isEqualTo(ExitCode.INPUT_NOT_READY);
    first.release();
    assertThat(lock()).doesNotExist();
    take(NOW).release();
  }

  @Test
  void ofManyAtOnceOneHoldsIt() throws Exception {
    ExecutorService runs = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Boolean>> attempts =
          IntStream.range(0, 8).<Callable<Boolean>>mapToObj(i -> this::held).toList();
      int held = 0;
      for (Future<Boolean> attempt : runs.invokeAll(attempts)) {
        held += attempt.get() ? 1 : 0;
      }
      assertThat(held).isOne();
    } finally {
      runs.shutdown();
    }
  }

  private boolean held() {
    try {
      take(NOW);
      return true;
    } catch (Failure refused) {
      return false;
    }
  }

  @Test
  void theLockOfADeadProcessIsTakenOverAtOnce() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    write(new LockHolder(LockHolder.thisHost(), dead.pid(), NOW, NOW));
    take(NOW).release();
    assertThat(lock()).doesNotExist();
  }

  @Test
  void theLockOfAnotherHostIsTakenOverOnceItIsStale() throws IOException {
    write(ELSEWHERE);
    assertThatThrownBy(() -> take(NOW.plus(STALE)))
        .hasMessageContaining("process 7 on elsewhere since 2026-03-01T02:00:00Z");
    take(NOW.plus(STALE).plusSeconds(1)).release();
  }

  @Test
  void aLockThatSaysNothingIsJudgedByItsFile() throws IOException {
    Files.writeString(lock(), "{\"host\"");
    Files.setLastModifiedTime(lock(), FileTime.from(NOW));
    assertThatThrownBy(() -> take(NOW.plus(STALE)))
        .hasMessageContaining("is being written by another run");
    take(NOW.plus(STALE).plusSeconds(1)).release();
  }

  @Test
  void aLockTakenOverByAnotherIsNotReleased() throws IOException {
    RunLock lost = take(NOW);
    write(ELSEWHERE);
    lost.release();
    assertThat(lock()).exists();
  }

  @Test
  void aProcessThatBeganAtAnotherTimeIsAnotherProcess() {
    LockHolder holder = new LockHolder("here", 7, NOW, NOW);
    assertThat(holder.isGone("here", pid -> Optional.of(NOW.plusSeconds(2)), NOW, STALE)).isFalse();
    assertThat(holder.isGone("here", pid -> Optional.of(NOW.plusSeconds(90)), NOW, STALE)).isTrue();
    assertThat(holder.isGone("here", pid -> Optional.empty(), NOW, STALE)).isTrue();
  }

  private RunLock take(Instant now) {
    return RunLock.take(new Configuration(), out.toString(), STALE, now);
  }

  private void write(LockHolder holder) throws IOException {
    Files.writeString(lock(), Json.line(holder));
  }

  private Path lock() {
    return out.resolve("etl.lock");
  }
}

package fr.pretadepenser.bench.serve;

import fr.pretadepenser.contract.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server as a process of its own, with its workers. */
final class Server implements AutoCloseable {
  private static final long LOOK_EVERY_MILLIS = 20;
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Process process;
  private final Path log;
  private double readySeconds;

  private Server(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** Whether a server answers by now. */
  interface Ready {
    boolean answers() throws IOException;
  }

  /** Starts a command and waits until it answers; what it says goes to a log. */
  static Server start(List<String> command, Map<String, String> environment, Path log, Ready ready)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(log.toFile()).environment().putAll(environment);
    long start = System.nanoTime();
    Server server = new Server(builder.start(), log);
    while (!server.isReady(ready)) {
      if (!server.process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
        server.close();
        throw Failure.failedCheck("a server did not become ready: see " + log);
      }
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
    server.readySeconds = (System.nanoTime() - start) / 1e9;
    return server;
  }

  private boolean isReady(Ready ready) {
    try {
      return process.isAlive() && ready.answers();
    } catch (IOException e) {
      return false; // not yet
    }
  }

  /** From its start to its first answer. */
  double readySeconds() {
    return readySeconds;
  }

  /** What it said. */
  Path log() {
    return log;
  }

  /** Most memory that it and its workers ever had resident, shared pages counted for each. */
  long peakMib() {
    return family().mapToLong(one -> peakMib(one.pid())).sum();
  }

  /** Seconds of processor time that it and its workers have used. */
  double cpuSeconds() {
    return family()
        .mapToDouble(one -> one.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0)
        .sum();
  }

  private Stream<ProcessHandle> family() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants());
  }

  private static long peakMib(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0; // the system does not tell
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}

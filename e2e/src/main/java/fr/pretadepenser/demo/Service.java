package fr.pretadepenser.demo;

import fr.pretadepenser.contract.failure.Failure;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One station of the walk that stays: started on a free port, waited for, stopped at the end. */
public final class Service implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(90);

  private final Process process;
  private final URI uri;
  private final Thread killer;

  private Service(Process process, URI uri, Thread killer) {
    this.process = process;
    this.uri = uri;
    this.killer = killer;
  }

  /**
   * Starts the command and waits until it has written its port.
   *
   * @throws Failure with the log's last line if it ends or does not say its port in time
   */
  static Service start(String name, Path logs, Path portFile, List<String> command)
      throws IOException, InterruptedException {
    Files.deleteIfExists(portFile);
    Path log = logs.resolve(name + ".log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Thread killer = new Thread(process::destroy);
    Runtime.getRuntime().addShutdownHook(killer);
    long deadline = System.nanoTime() + START.toNanos();
    while (process.isAlive() && System.nanoTime() < deadline) {
      if (Files.exists(portFile)) {
        String port = Files.readString(portFile).strip();
        if (!port.isEmpty()) {
          return new Service(process, URI.create("http://127.0.0.1:" + port), killer);
        }
      }
      Thread.sleep(50);
    }
    process.destroy();
    List<String> lines = Files.readAllLines(log);
    String last = lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1);
    throw Failure.failedCheck(name + " did not start: " + last + " (log: " + log + ")");
  }

  /** Where it listens. */
  public URI uri() {
    return uri;
  }

  /** Waits until somebody stops it. */
  void await() throws InterruptedException {
    process.waitFor();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      Runtime.getRuntime().removeShutdownHook(killer);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    } catch (IllegalStateException e) {
      // The virtual machine is already ending: the hook does this very work.
    }
  }
}

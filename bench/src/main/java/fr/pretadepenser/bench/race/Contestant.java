package fr.pretadepenser.bench.race;

import fr.pretadepenser.contract.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process that is timed as a whole, its peak memory watched. */
public final class Contestant {
  private static final long LOOK_EVERY_MILLIS = 200;

  private final String name;
  private final Path log;
  private final Map<String, String> environment = new HashMap<>();

  /**
   * What it took.
   *
   * @param seconds from start to end
   * @param peakMib most memory resident at once; 0 where the system does not tell
   */
  public record Run(double seconds, long peakMib) {}

  /** What it says goes to {@code <name>.log} of the work folder. */
  public Contestant(String name, Path work) {
    this.name = name;
    this.log = work.resolve(name + ".log");
  }

  /** Sets a variable of its environment. */
  public Contestant with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /**
   * Runs a command to its end; what it says goes to a log.
   *
   * @throws Failure naming the log, if it ends with a status other than 0
   */
  public Run run(List<String> command, String... arguments)
      throws IOException, InterruptedException {
    List<String> whole = new ArrayList<>(command);
    whole.addAll(List.of(arguments));
    Files.createDirectories(log.getParent());
    ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
    builder.redirectOutput(log.toFile()).environment().putAll(environment);
    System.err.print(name + " ... ");
    long start = System.nanoTime();
    Process process = builder.start();
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    long peak = 0;
    while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peakMib(status));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw Failure.failedCheck(name + " ended with " + process.exitValue() + ": see " + log);
    }
    System.err.printf("%.1f s, %,d MiB%n", seconds, peak);
    return new Run(seconds, peak);
  }

  private static long peakMib(Path status) {
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0; // No such file system, or the process has just ended.
    }
  }

  /** The folder, emptied. */
  public static Path empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return folder;
  }
}

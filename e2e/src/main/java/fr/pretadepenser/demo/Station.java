package fr.pretadepenser.demo;

import fr.pretadepenser.contract.failure.Failure;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One station of the walk that runs to its end: a command, its log, its seconds. */
final class Station {
  private final String name;
  private final List<String> command;
  private final Path log;

  Station(String name, Path logs, List<String> command) {
    this.name = name;
    this.command = command;
    this.log = logs.resolve(name + ".log");
  }

  /**
   * Runs the command, showing each line it says.
   *
   * @return seconds taken
   * @throws Failure with the station's last line if it ends with a status other than 0
   */
  double run() throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    Thread killer = new Thread(process::destroy);
    Runtime.getRuntime().addShutdownHook(killer);
    String last = "";
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        BufferedWriter file = Files.newBufferedWriter(log)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        file.write(line);
        file.newLine();
        System.err.printf("%-9s | %s%n", name, line);
        last = line.isBlank() ? last : line;
      }
    }
    int status = process.waitFor();
    Runtime.getRuntime().removeShutdownHook(killer);
    if (status != 0) {
      throw Failure.failedCheck(
          "station " + name + " ended with status " + status + ": " + last + " (log: " + log + ")");
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.err.printf("%-9s | done in %.1f s%n", name, seconds);
    return seconds;
  }
}

package fr.pretadepenser.training.tune;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All trials, each written to a file of JSON lines as soon as it is done and read again by a run
 * that goes on. The first line says what is searched: a run over anything else is refused.
 */
final class Trials {
  private final Path file;
  private final List<Trial> done;

  private Trials(Path file, List<Trial> done) {
    this.file = file;
    this.done = done;
  }

  /** What is searched: equal searches try the same candidates on the same clients. */
  record Search(String night, long seed, int candidates, int halving, int folds, String settings) {}

  /**
   * Opens the file of a folder, or begins it.
   *
   * @throws Failure bad configuration, if the folder holds another search
   */
  static Trials open(Path folder, Search search) {
    Path file = folder.resolve("trials.jsonl");
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(folder);
        Files.writeString(file, Json.line(search) + "\n");
        return new Trials(file, new ArrayList<>());
      }
      List<String> lines = Files.readAllLines(file);
      if (lines.isEmpty() || !lines.get(0).equals(Json.line(search))) {
        throw Failure.badConfiguration(
            file + " is of another night, seed or settings: give another --out");
      }
      return new Trials(file, read(file, lines.subList(1, lines.size())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A last line that a killed run left half-written counts as not there. */
  private static List<Trial> read(Path file, List<String> lines) throws IOException {
    List<Trial> done = new ArrayList<>();
    for (String line : lines) {
      try {
        done.add(Json.MAPPER.readValue(line, Trial.class));
      } catch (JsonProcessingException e) {
        Files.writeString(file, "\n", StandardOpenOption.APPEND);
      }
    }
    return done;
  }

  synchronized void add(Trial trial) {
    done.add(trial);
    try {
      Files.writeString(file, Json.line(trial) + "\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized Optional<Trial> find(int rung, int candidate) {
    return done.stream()
        .filter(trial -> trial.rung() == rung && trial.candidate() == candidate)
        .findFirst();
  }

  synchronized Optional<Trial> best(int rung) {
    return ranked(rung).stream().findFirst();
  }

  /** The trials of a rung, least log loss first. */
  synchronized List<Trial> ranked(int rung) {
    return done.stream()
        .filter(trial -> trial.rung() == rung)
        .sorted(
            java.util.Comparator.comparingDouble(Trial::logLoss).thenComparing(Trial::candidate))
        .toList();
  }

  /** Seconds that earlier runs spent. */
  synchronized double elapsed() {
    return done.stream().mapToDouble(Trial::elapsed).max().orElse(0);
  }
}
